import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { escalationMail, overdueMail } from '../../../texts/mail/overdue.ts';
import { movedMail } from '../../../texts/mail/moved.ts';
import { suspendedMail, resumedMail } from '../../../texts/mail/suspension.ts';
import { endedMail } from '../../../texts/mail/ended.ts';
import { LAWYER, noteOf, OF_UTRECHT } from './builders.ts';
import { CASES, decided, moved, NOBODY, stood, WHO } from './notice-cases.ts';
import { RECEIPT_CASES } from './receipt-cases.ts';

describe('een gemiste datum', () => {
  it('zegt wat, wanneer, waarom, wie het wist, wie het doet en wat nu', () => {
    const earlier = { people: ['Noor de Wit', 'Sam Bakker'], days: ['2018-05-04' as IsoDate, '2018-05-11' as IsoDate] };
    const { subject, text } = overdueMail(WHO, noteOf(), earlier);
    expect(subject).toBe(`Te laat: nota van inlichtingen${OF_UTRECHT}`);
    expect(text).toBe(`Te laat: nota van inlichtingen
Veilig Thuis, jeugdbescherming en jeugdreclassering (2019-JGD21110)

Beste Noor de Wit,

Maandag 14 mei 2018

Uiterlijk dan moest de nota van inlichtingen zijn gepubliceerd. Dat is niet gemeld.

Waarom dan? De wet zegt het: Aanbestedingswet 2012, artikel 2.54. Tussen de nota en de sluiting moeten tien dagen zitten. Komt de nota later, dan moet de sluiting mee opschuiven.

Vooraf herinnerd: Noor de Wit en Sam Bakker, op vrijdag 4 mei 2018 en vrijdag 11 mei 2018.

Dit is uw taak.

Is het wel gedaan? Meld het met het bewijs, en met de dag waarop het gebeurde:
tenderklok meld 2019-JGD21110 nota-van-inlichtingen --bewijs "…" --gebeurd …

Is het niet gedaan? Dan moet het nu, en daarna wordt het gemeld.

Tenderklok
`);
  });

  it('de jurist krijgt geen opdracht om te typen, maar hoort met wie te spreken', () => {
    const { text } = escalationMail(LAWYER, noteOf(), NOBODY);
    expect(text).toContain('Noor de Wit weet dit sinds maandag 14 mei 2018. U hoort het omdat');
    expect(text).toContain('Bespreek vandaag met Noor de Wit wat dit betekent');
    expect(text).not.toContain('tenderklok ');
  });

  it.each([
    ['zonder herinnering staat dat er ook', noteOf(), 'Er is vooraf niemand aan herinnerd.'],
    ['zonder eigen gevolg staat de procedure stil', noteOf({ id: 'evaluation' }), 'De zaak gaat niet verder'],
  ])('%s', (_name, about, part) => {
    expect(overdueMail(WHO, about, NOBODY).text).toContain(part);
  });
});

describe.each([...CASES, ...RECEIPT_CASES])('mail: $name', ({ mail, subject, parts }) => {
  it('zegt wat, wanneer, waarom en wat nu', () => {
    expect(mail.subject).toBe(`${subject}${OF_UTRECHT}`);
    for (const part of parts) expect(mail.text).toContain(part);
  });

  it('is heel', () => {
    expect(mail.text).toMatch(/^.+\n.+\(2019-JGD21110\)\n\nBeste Noor de Wit,\n\n[^]+\n\nTenderklok\n$/);
    expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(
      /undefined|null|NaN|\$\{|\S {2}|\.\.|\d{4}-\d\d-\d\d[.,]/,
    );
  });
});

describe('een reden van mensen', () => {
  it.each([
    ['krijgt één punt', 'storing', 'Reden: Storing. '],
    ['houdt haar eigen punt', 'storing.', 'Reden: Storing. '],
    ['blijft op één regel', 'storing\n\nBeste Sam,', 'Reden: Storing Beste Sam,. '],
  ])('%s', (_name, reason, part) => {
    for (const mail of [
      movedMail(WHO, { ...decided, reason }, [moved]),
      suspendedMail(WHO, { ...stood, reason, since: 'nu' }),
      resumedMail(WHO, { ...stood, reason }, []),
      endedMail(WHO, { ...stood, reason, outcome: 'withdrawn', lapsed: [] }),
    ])
      expect(mail.text).toContain(part);
  });

  it('met HTML erin blijft tekst', () => {
    const { html } = suspendedMail(WHO, { ...stood, reason: '<b>nu</b>', by: '<i>', since: 'nu' });
    expect(html).toContain('Reden: &lt;b&gt;nu&lt;/b&gt;. Geschorst door &lt;i&gt;.');
  });
});

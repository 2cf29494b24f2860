import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { reminderMail } from '../../../texts/mail/reminder.ts';
import { CLOSE, DECISION, noteOf } from './builders.ts';

describe('herinnering aan één termijn', () => {
  it('zegt wat, wanneer, waarom en wat iemand kan doen', () => {
    const { subject, text } = reminderMail('Noor de Wit', [noteOf()]);
    expect(subject).toBe('Over 5 werkdagen: nota van inlichtingen (2019-JGD21110)');
    expect(text).toBe(`Beste Noor de Wit,

Uiterlijk maandag 14 mei 2018 moet de nota van inlichtingen zijn gepubliceerd. Dat is over 5 werkdagen.

Waarom dan: Aanbestedingswet 2012, artikel 2.54. Tussen de nota en de sluiting moeten tien dagen zitten, bij spoed vier. Komt de nota later, dan moet de sluiting mee opschuiven.

Gedaan? Meld het: \`tenderklok meld 2019-JGD21110 nota-van-inlichtingen\`

Lukt het niet? Bekijk wat verplaatsen betekent: \`tenderklok verplaats 2019-JGD21110 nota-van-inlichtingen <datum> --reden "…" --proef\`

Tenderklok
`);
  });

  // A Monday after Ascension Day; the last is a Sunday, with only free days before it.
  it.each([
    ['2018-05-11', '2018-05-14', 'Over 1 werkdag: ', 'Dat is over 1 werkdag.'],
    ['2018-05-09', '2018-05-14', 'Over 2 werkdagen: ', 'Dat is over 2 werkdagen.'],
    ['2018-05-13', '2018-05-14', 'Morgen: ', 'Dat is morgen.'],
    ['2018-05-14', '2018-05-14', 'Vandaag: ', 'Dat is vandaag.'],
    ['2018-05-11', '2018-05-13', 'Over 2 dagen: ', 'Dat is over 2 dagen.'],
  ] as const)('op %s over %s', (today, lastDay, start, away) => {
    const { subject, text } = reminderMail('Noor', [noteOf({ today: today as IsoDate, lastDay: lastDay as IsoDate })]);
    expect(subject.startsWith(start)).toBe(true);
    expect(text).toContain(away);
  });

  it('wat anderen doen, hoeft niemand te melden of te verplaatsen', () => {
    const { text } = reminderMail('Noor', [CLOSE]);
    expect(text).toContain('Donderdag 24 mei 2018, 15.00 uur: sluiting inschrijving. Dat is over 12 werkdagen.');
    expect(text).toContain('Bekijk de stand: `tenderklok toon 2019-JGD21110`');
    expect(text).not.toMatch(/tenderklok (meld|verplaats)/);
  });
});

describe('herinnering aan meer termijnen', () => {
  const { subject, text, html } = reminderMail('Noor', [noteOf(), { ...DECISION, today: '2018-11-16' as IsoDate }]);

  it('het onderwerp noemt de eerste', () => {
    expect(subject).toBe('2 termijnen: eerst nota van inlichtingen (2019-JGD21110), over 5 werkdagen');
  });

  it('elke termijn heeft een regel met datum, afstand en grond', () => {
    expect(text.match(/^- .*/gm)).toEqual([
      '- 2019-JGD21110: Uiterlijk maandag 14 mei 2018 moet de nota van inlichtingen zijn gepubliceerd. Dat is over 5 werkdagen. Waarom dan: Aanbestedingswet 2012, artikel 2.54.',
      '- 2019-JGD21110: Uiterlijk vrijdag 30 november 2018 moet het subsidiebesluit zijn verstuurd. Dat is over 10 werkdagen. Waarom dan: Algemene wet bestuursrecht, artikel 4:13 lid 1.',
    ]);
    expect(text).toContain('tenderklok meld <kenmerk> <mijlpaal>');
    expect(html).toContain('<code>tenderklok meld &lt;kenmerk&gt; &lt;mijlpaal&gt;</code>');
  });

  it('zonder termijn is er niets om aan te herinneren', () => {
    expect(() => reminderMail('Noor', [])).toThrow('something to remind of');
  });
});

import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { reminderMail } from '../../../texts/mail/reminder.ts';
import type { AboutMilestone } from '../../../texts/mail/about.ts';
import {
  CLOSE,
  DECISION,
  EVALUATION,
  EVALUATOR,
  LAWYER,
  LEAD,
  noteOf,
  OF_UTRECHT,
  OFFICER,
  SECOND_LEAD,
} from './builders.ts';

const reminder = (about: AboutMilestone, to = LEAD) => reminderMail([{ about, to }]);

describe('herinnering aan één termijn', () => {
  it('zegt wat, wanneer, wie, waarom en wat iemand kan doen', () => {
    const { subject, text } = reminder(noteOf());
    expect(subject).toBe(`Over 5 werkdagen: nota van inlichtingen${OF_UTRECHT}`);
    expect(text).toBe(`Over 5 werkdagen: nota van inlichtingen
Veilig Thuis, jeugdbescherming en jeugdreclassering (2019-JGD21110)

Beste Noor de Wit,

Maandag 14 mei 2018

Uiterlijk dan moet de nota van inlichtingen zijn gepubliceerd. Dat is over 5 werkdagen. Dit is uw taak.

Waarom dan? De wet zegt het: Aanbestedingswet 2012, artikel 2.54. Tussen de nota en de sluiting moeten tien dagen zitten. Komt de nota later, dan moet de sluiting mee opschuiven.

Gedaan? Meld het:
tenderklok meld 2019-JGD21110 nota-van-inlichtingen

Lukt het niet? Bekijk eerst wat verplaatsen betekent, met een datum in plaats van de puntjes:
tenderklok verplaats 2019-JGD21110 nota-van-inlichtingen … --reden "…" --proef

Tenderklok
`);
  });

  it('spoed staat er alleen waar die is', () => {
    const urgent = { ...LEAD, case: { ...LEAD.case, urgent: true } };
    expect(reminder(noteOf(), urgent).text).toContain('Er is spoed: tussen de nota en de sluiting moeten vier dagen');
    expect(reminder(noteOf()).text).not.toContain('spoed');
  });

  // A Monday after Ascension Day; the last is a Sunday, with only free days before it.
  it.each([
    ['2018-05-11', '2018-05-14', 'Over 1 werkdag: ', 'Dat is over 1 werkdag.'],
    ['2018-05-09', '2018-05-14', 'Over 2 werkdagen: ', 'Dat is over 2 werkdagen.'],
    ['2018-05-13', '2018-05-14', 'Morgen: ', 'Dat is morgen.'],
    ['2018-05-14', '2018-05-14', 'Vandaag: ', 'Dat is vandaag.'],
    ['2018-05-11', '2018-05-13', 'Over 2 dagen: ', 'Dat is over 2 dagen.'],
  ] as const)('op %s over %s', (today, lastDay, start, away) => {
    const { subject, text } = reminder(noteOf({ today: today as IsoDate, lastDay: lastDay as IsoDate }));
    expect(subject.startsWith(start)).toBe(true);
    expect(text).toContain(away);
  });

  it('wat anderen doen, hoeft niemand te melden of te verplaatsen', () => {
    const { text } = reminder(CLOSE);
    expect(text).toContain('Donderdag 24 mei 2018, 15.00 uur\n\nDan is de sluiting van de inschrijving.');
    expect(text).toContain('Bekijk de stand:\ntenderklok toon 2019-JGD21110');
    expect(text).not.toMatch(/tenderklok (meld|verplaats)/);
  });
});

describe('een herinnering zegt wie het doet', () => {
  it.each([
    ['de procesleider', LEAD, noteOf(), 'Dit is uw taak.', true],
    [
      'de tweede procesleider',
      SECOND_LEAD,
      noteOf(),
      'Noor de Wit doet dit. U hoeft niets te doen, behalve als Noor de Wit er niet is.',
      true,
    ],
    ['de inkoper', OFFICER, noteOf(), 'Noor de Wit doet dit. U hoeft niets te doen, behalve', true],
    ['de jurist', LAWYER, noteOf(), 'U hoeft niets te doen: Noor de Wit doet dit.', false],
    [
      'een beoordelaar',
      EVALUATOR,
      EVALUATION,
      'Geef uw oordeel vóór die dag aan Noor de Wit. Die legt het vast.',
      false,
    ],
  ])('aan %s', (_name, to, about, part, commands) => {
    const { text } = reminder(about, to);
    expect(text).toContain(part);
    expect(text.includes('tenderklok')).toBe(commands);
  });

  it('de inkoper doet wat alleen van de inkoper is', () => {
    expect(reminder(noteOf({ roles: ['procurementOfficer', 'lawyer'] }), OFFICER).text).toContain('Dit is uw taak.');
  });
});

describe('herinnering aan meer termijnen', () => {
  const items = [
    { about: noteOf(), to: LEAD },
    { about: { ...DECISION, today: '2018-11-16' as IsoDate }, to: LEAD },
  ];
  const { subject, text } = reminderMail(items);

  it('het onderwerp noemt de eerste', () => {
    expect(subject).toBe(`2 termijnen, de eerste over 5 werkdagen: nota van inlichtingen${OF_UTRECHT}`);
  });

  it('elke termijn heeft een regel met datum, afstand, wie en grond', () => {
    expect(text.match(/^- .*(\n  .*)*/gm)).toEqual([
      '- Nota van inlichtingen\n  Wanneer: maandag 14 mei 2018 (over 5 werkdagen)\n  Wie: u\n  Waarom: Aanbestedingswet 2012, artikel 2.54',
      '- Subsidiebesluit\n  Wanneer: vrijdag 30 november 2018 (over 10 werkdagen)\n  Wie: u\n  Waarom: Algemene wet bestuursrecht, artikel 4:13 lid 1',
    ]);
    expect(text).toContain('tenderklok meld 2019-JGD21110 nota-van-inlichtingen');
  });

  it('uit meer procedures noemt elke regel haar procedure, en het onderwerp hoeveel het er zijn', () => {
    const other = { ...LEAD, case: { ...LEAD.case, reference: 'B', subject: 'Leerlingenvervoer' } };
    const two = reminderMail([...items.slice(0, 1), { about: { ...DECISION, reference: 'B' }, to: other }]);
    expect(two.subject).toBe('2 termijnen in 2 procedures, de eerste over 5 werkdagen: nota van inlichtingen');
    expect(two.text).toContain('- Subsidiebesluit (Leerlingenvervoer, B)\n  Wanneer:');
  });

  it('uit delen van één procedure noemt de procedure één keer', () => {
    const inPart = (part: string) => ({ ...LEAD, case: { ...LEAD.case, reference: `2019-JGD21110/${part}` } });
    const { subject, text } = reminderMail(
      ['perceel-1', 'perceel-2'].map((part) => ({
        about: { ...DECISION, reference: `2019-JGD21110/${part}` },
        to: inPart(part),
      })),
    );
    expect(subject).toMatch(
      new RegExp(`^2 termijnen, de eerste .*: subsidiebesluit${OF_UTRECHT.replaceAll(/[()]/g, '\\$&')}$`),
    );
    expect(text.match(/^- .*/gm)).toEqual([
      '- Subsidiebesluit (2019-JGD21110/perceel-1)',
      '- Subsidiebesluit (2019-JGD21110/perceel-2)',
    ]);
  });

  it('vraagt naar meer dan één ding in het meervoud', () => {
    const talks = noteOf({ id: 'award-meetings' });
    expect(reminderMail([talks, talks].map((about) => ({ about, to: LEAD }))).text).toContain(
      'Zijn de gunnings- en afwijzingsgesprekken gedaan? Meld het',
    );
  });

  it('uit meer procedures leidt naar elke zaak één keer', () => {
    const console = 'https://tk.example';
    const own = items.map(({ about, to }) => ({ about, to: { ...to, console } }));
    const other = { ...LEAD, console, case: { ...LEAD.case, reference: 'B', subject: 'Leerlingenvervoer' } };
    const { text } = reminderMail([...own, { about: { ...DECISION, reference: 'B' }, to: other }]);
    const hers = `${console}/procedures/2019-JGD21110`;
    const report = `${hers}/doen/meld?mijlpaal=nota-van-inlichtingen`;
    expect(text.match(/^https:.*$/gm)).toEqual([report, hers, `${console}/procedures/B`]);
    expect(text).toContain('Bekijk Leerlingenvervoer (B) in de console:');
  });

  it('wat anderen doen of vanzelf gaat, staat er zo', () => {
    const start = noteOf({ id: 'service-start', owner: 'effect' });
    const validity = noteOf({ id: 'bid-validity', owner: 'effect' });
    const { text } = reminderMail([CLOSE, start, validity].map((about) => ({ about, to: OFFICER })));
    expect(text.match(/Wie: .*/g)).toEqual(['Wie: anderen', 'Wie: gaat vanzelf', 'Wie: Noor de Wit']);
    expect(text).not.toContain('tenderklok meld');
  });

  it('zonder termijn is er niets om aan te herinneren', () => {
    expect(() => reminderMail([])).toThrow('something to remind of');
  });
});

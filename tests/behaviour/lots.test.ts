import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCase, readMilestones } from '../../store/cases.ts';
import { about, play, refusals, sharedStage, type Play, type Played, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const vector = (file: string): string =>
  readFileSync(new URL(`../vectors/field/10-perceel-uitgesteld/${file}`, import.meta.url), 'utf8');

/** Plays the tender with two lots; `own`: dates of the second lot. */
const tender = (wish: Play, own = ''): Promise<Played> =>
  play(stage, {
    ...wish,
    edit: () => {
      const lots = vector('definitie.yaml');
      return own === ''
        ? lots
        : lots.replace(
            '  - { id: perceel-2, naam: Enkelvoudige jeugdhulp }',
            `  - id: perceel-2\n    naam: Enkelvoudige jeugdhulp\n    planning: ${own}`,
          );
    },
  });

const OWN =
  '{ sluiting: 2023-02-14 12:00, opening: 2023-02-14 13:00, beoordeling: { van: 2023-02-15, tot-en-met: 2023-03-20 }, gunningsbeslissing: 2023-03-24, definitieve-gunning: 2023-04-17 }';

/** When each milestone of the plan came, by its id. */
async function cameIn({ reference }: Played): Promise<Readonly<Record<string, string>>> {
  const all = await readMilestones(stage.db, reference);
  return Object.fromEntries(all.map(({ milestone: { id, when } }) => [id, when]));
}

describe('een perceel dat voor de sluiting wordt uitgesteld', () => {
  it('sluit later, met de dagen dat het stilstond; het andere gaat door', async () => {
    const played = await tender({ scenario: vector('scenario.yaml') });
    expect(refusals(played.lines)).toEqual([]);
    // From 20 December to 15 June are 177 days.
    expect(await cameIn(played)).toMatchObject({
      'submission-close': 'di 17 jan 2023 12.00',
      'award-final': 'uiterlijk ma 20 mrt 2023',
      'submission-close@perceel-2': 'do 13 jul 2023 12.00',
      'bid-opening@perceel-2': 'do 13 jul 2023 13.00',
    });
    // Nobody said that there is a court, so nobody is told of one.
    const told = played.lines.map((line) => JSON.stringify(line)).join('\n');
    expect(told).toContain('staat stil');
    expect(told).not.toMatch(/rechter|kort geding over/);
    const mails = played.mails
      .map(({ subject, text }) => `${subject} ${text}`)
      .filter((one) => one.includes('erceel 2'));
    expect(mails.length).toBeGreaterThan(5);
    expect(mails.filter((one) => one.includes('staat stil')).join('\n')).not.toMatch(/rechter/);
    expect(mails.some((one) => one.includes('pening, perceel 2') && one.includes('13 juli 2023'))).toBe(true);
    expect((await readCase(stage.db, played.reference))?.state.outcome).toBe('completed');
  });
});

describe('een perceel met een eigen planning', () => {
  it('sluit, wordt gegund en wordt definitief op zijn eigen tijd', async () => {
    const played = await tender({}, OWN);
    expect(refusals(played.lines)).toEqual([]);
    const phases = played.lines.filter(({ kind, lot }) => kind === 'phase-started' && lot !== undefined);
    expect(phases.map(({ phase, at, lot }) => [lot, phase, at.slice(0, 10)])).toEqual([
      ['perceel-2', 'submission', '2022-12-19'],
      ['perceel-2', 'opening', '2023-02-14'],
      ['perceel-2', 'evaluation', '2023-02-14'],
      ['perceel-2', 'award', '2023-03-20'],
      ['perceel-2', 'remedy', '2023-03-24'],
      ['perceel-2', 'conclusion', '2023-04-14'],
      ['perceel-2', 'service', '2023-05-17'],
    ]);
    expect(about(played.lines, 'milestone-reached', 'standstill@perceel-2')).toMatchObject([
      { at: '2023-04-14T00:00:00+02:00' },
    ]);
  });

  it('neemt aan tot zijn eigen sluiting, en het andere tot de zijne', async () => {
    const bid = (op: string, perceel: string): string =>
      `  - { op: ${op}, handeling: inschrijving, door: zorg-${perceel}, perceel: ${perceel} }`;
    const scenario = [
      'handelingen:',
      bid('2023-01-18 10:00', 'perceel-1'),
      bid('2023-01-18 11:00', 'perceel-2'),
      bid('2023-02-14 12:01', 'perceel-2'),
      bid('2023-02-15 10:00', 'perceel-9'),
    ].join('\n');
    const { lines } = await tender({ scenario, until: '2023-02-20' }, OWN);
    expect(refusals(lines)).toEqual([]);
    expect(lines.filter(({ kind }) => kind === 'received').map(({ message }) => message)).toEqual([
      'Inschrijving 1 ontvangen, te laat (gekozen)',
      'Inschrijving 2 ontvangen',
      'Inschrijving 3 ontvangen, te laat (leidraad)',
      'Inschrijving 4 ontvangen, te laat (leidraad), perceel onbekend',
    ]);
  });

  it('wordt gemeld, verplaatst en geweigerd met zijn eigen datums', async () => {
    const act = (op: string, rest: string): string => `  - { op: ${op} 10:00, door: lead, ${rest} }`;
    const scenario = [
      'handelingen:',
      act(
        '2023-01-10',
        'handeling: verplaats, mijlpaal: sluiting, perceel: perceel-2, naar: 2023-02-21, reden: vragen',
      ),
      act('2023-01-11', 'handeling: verplaats, mijlpaal: aankondiging, perceel: perceel-2, naar: 2023-02-21, reden: x'),
      act('2023-01-12', 'handeling: verplaats, mijlpaal: sluiting, perceel: perceel-9, naar: 2023-02-21, reden: x'),
      act('2023-02-15', 'handeling: meld, mijlpaal: opening, perceel: perceel-2, bewijs: te vroeg'),
    ].join('\n');
    const played = await tender({ scenario, until: '2023-03-01' }, OWN);
    expect(refusals(played.lines)).toEqual(['shared-by-lots', 'unknown-lot', 'wrong-phase']);
    expect(await cameIn(played)).toMatchObject({
      'submission-close': 'di 17 jan 2023 12.00',
      'submission-close@perceel-2': 'di 21 feb 2023 12.00',
      // As far after it as it was.
      'bid-opening@perceel-2': 'di 21 feb 2023 13.00',
    });
  });
});

describe('een perceel dat met een handeling zijn eigen weg gaat', () => {
  it('na de beoordeling: elk perceel zijn eigen beslissing, termijn en gunning', async () => {
    const act = (op: string, rest: string): string => `  - { op: ${op} 10:00, door: lead, bewijs: brief, ${rest} }`;
    const scenario = [
      'handelingen:',
      act('2023-02-24', 'handeling: meld, mijlpaal: gunningsbeslissing, perceel: perceel-1'),
      act('2023-03-03', 'handeling: meld, mijlpaal: gunningsbeslissing'),
    ].join('\n');
    const played = await tender({ scenario });
    expect(refusals(played.lines)).toEqual([]);
    expect(await cameIn(played)).toMatchObject({
      'standstill@perceel-1': 't/m do 16 mrt 2023',
      'award-final@perceel-1': 'uiterlijk ma 20 mrt 2023',
      standstill: 't/m do 23 mrt 2023',
      'award-final': 'uiterlijk vr 24 mrt 2023',
    });
  });
});

describe('een perceel dat voortijdig eindigt', () => {
  const end = (day: string, lot: string): string =>
    `  - { op: ${day} 10:00, door: lead, handeling: beeindig, perceel: ${lot}, reden: geen inschrijvingen }`;

  it('vervalt; het andere gaat door tot het einde', async () => {
    const scenario = [
      'handelingen:',
      '  - { op: 2023-01-09 10:00, door: lead, handeling: schors, perceel: perceel-2, reden: vonnis }',
      end('2023-01-10', 'perceel-2'),
      end('2023-01-11', 'perceel-2'),
      end('2023-01-12', 'perceel-9'),
      '  - { op: 2023-01-13 10:00, door: lead, handeling: verplaats, mijlpaal: sluiting, perceel: perceel-2, naar: 2023-02-21, reden: x }',
    ].join('\n');
    const played = await tender({ scenario });
    expect(refusals(played.lines)).toEqual(['lot-ended', 'unknown-lot', 'lot-ended']);
    expect(played.lines.filter(({ kind }) => kind === 'lots-ended')).toMatchObject([
      { at: '2023-01-10T10:00:00+01:00', by: 'lead', message: 'Perceel 2: voortijdig beëindigd' },
    ]);
    const all = await readMilestones(stage.db, played.reference);
    const left = all.filter(({ milestone: { lot } }) => lot === 'perceel-2');
    expect(new Set(left.map(({ milestone: { state } }) => state))).toEqual(new Set(['void']));
    const told = played.mails.filter(({ subject }) => subject?.startsWith('Perceel 2: voortijdig beëindigd'));
    expect(told.map(({ text }) => text).join('\n')).toMatch(/andere percelen gaan door[^]*Geen inschrijvingen/);
    const state = (await readCase(stage.db, played.reference))?.state;
    expect(state).toMatchObject({ outcome: 'completed', holds: [] });
  });

  it('en met het laatste eindigt de procedure', async () => {
    const scenario = ['handelingen:', end('2023-01-10', 'perceel-2'), end('2023-01-11', 'perceel-1')].join('\n');
    const played = await tender({ scenario });
    expect(refusals(played.lines)).toEqual([]);
    expect(played.lines.filter(({ kind }) => kind === 'lots-ended')).toHaveLength(2);
    expect(played.lines.filter(({ kind }) => kind === 'finished')).toMatchObject([
      { at: '2023-01-11T10:00:00+01:00', outcome: 'terminated-early' },
    ]);
  });
});

describe('een perceel onder percelen die nog samengaan', () => {
  const decided =
    '  - { op: 2023-02-24 10:00, door: lead, bewijs: brief, handeling: meld, mijlpaal: gunningsbeslissing }';

  it('krijgt zijn beslissing opnieuw; de andere houden de hunne', async () => {
    const scenario = `handelingen:
${decided}
  - { op: 2023-02-27 10:00, door: lead, handeling: beslis-opnieuw, mijlpaal: gunningsbeslissing, perceel: perceel-1, ingetrokken: 2023-02-26 09:00, genomen: 2023-02-27 09:00, reden: motivering, bewijs: brief 2 }`;
    const played = await tender({ scenario, until: '2023-04-01' });
    expect(refusals(played.lines)).toEqual([]);
    expect(await cameIn(played)).toMatchObject({
      standstill: 't/m do 16 mrt 2023',
      'standstill@perceel-1': 't/m ma 20 mrt 2023',
    });
  });

  it('gaat het laatste weg, dan is er zonder perceel niets meer te doen', async () => {
    const hold = (day: string, what: string, lot: string): string =>
      `  - { op: ${day} 10:00, door: lead, handeling: ${what}, perceel: ${lot}, reden: vonnis }`;
    const scenario = [
      'handelingen:',
      decided,
      hold('2023-02-27', 'schors', 'perceel-2'),
      hold('2023-02-28', 'schors', 'perceel-1'),
      '  - { op: 2023-03-01 10:00, door: lead, bewijs: brief, handeling: meld, mijlpaal: definitieve-gunning }',
      '  - { op: 2023-03-02 10:00, door: lead, bewijs: brief, handeling: meld, mijlpaal: definitieve-gunning, perceel: perceel-1 }',
      hold('2023-03-03', 'hervat', 'perceel-2'),
      hold('2023-03-06', 'hervat', 'perceel-1'),
    ].join('\n');
    const played = await tender({ scenario, until: '2023-05-01' });
    expect(refusals(played.lines)).toEqual(['which-lot', 'lot-suspended']);
    expect(about(played.lines, 'milestone-reported', 'award-final')).toEqual([]);
    expect(about(played.lines, 'milestone-overdue', 'award-final')).toEqual([]);
    expect(played.lines.filter(({ kind }) => kind === 'lot-apart')).toHaveLength(2);
  });
});

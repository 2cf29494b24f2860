import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCase } from '../../store/cases.ts';
import { about, sharedStage, play, refusals, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

describe('een kort geding over één perceel (Aw 2.131)', () => {
  it('houdt dat perceel op; het andere gaat door', async () => {
    const hold = (day: string, what: string, lot: string): string =>
      `  - { op: ${day} 10:00, handeling: ${what}, perceel: ${lot}, reden: kort geding 12, door: jurist }`;
    const scenario = [
      'handelingen:',
      hold('2018-11-20', 'hervat', 'perceel-2'),
      hold('2018-11-21', 'schors', 'perceel-9'),
      hold('2018-11-22', 'schors', 'perceel-2'),
      hold('2018-11-23', 'schors', 'perceel-2'),
      hold('2019-02-15', 'hervat', 'perceel-2'),
    ].join('\n');
    const { lines, reference, mails } = await play(stage, { scenario, until: '2019-02-20' });
    expect(refusals(lines)).toEqual(['lot-not-held', 'unknown-lot', 'lot-held']);
    const begins = lines
      .filter((line) => line.kind === 'phase-started' && line.reference !== reference)
      .map((line) => [line.reference.split('/')[1], line.at.slice(0, 10)]);
    expect(begins).toEqual([
      ['perceel-1', '2019-01-01'],
      ['perceel-2', '2019-02-15'],
    ]);
    // The second case begins once the judge has decided, and no line comes before what caused it.
    const at = (kind: string, lot: string): number =>
      lines.findIndex((line) => line.kind === kind && line.reference.endsWith(lot));
    expect(at('phase-started', 'perceel-2')).toBeGreaterThan(lines.findIndex((line) => line.kind === 'resumed'));
    const times = lines.map((line) => Date.parse(line.at));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(mails.some((one) => one.subject?.startsWith('Perceel 2: staat stil'))).toBe(true);
  });

  it('zonder percelen wacht de definitieve gunning zelf, en schuift met de echte dagen', async () => {
    const scenario = `handelingen:
  - { op: 2020-11-20 10:00, handeling: schors, termijn: definitieve-gunning, reden: kort geding, door: jurist }
  - { op: 2020-12-04 10:00, handeling: meld, mijlpaal: definitieve-gunning, door: lead, bewijs: brief }
  - { op: 2020-12-21 10:00, handeling: hervat, termijn: definitieve-gunning, reden: vonnis, door: jurist }
  - { op: 2020-12-22 10:00, handeling: meld, mijlpaal: definitieve-gunning, door: lead, bewijs: brief }`;
    const { lines } = await play(stage, { scenario }, 'lnvt-2020');
    expect(refusals(lines)).toContain('lot-held');
    // From 20 November to 21 December are 31 days: 4 December becomes 4 January, the whole day.
    expect(about(lines, 'moved', 'award-final')).toMatchObject([{ to: '2021-01-05T00:00:00+01:00' }]);
    expect(about(lines, 'milestone-reported', 'award-final')).toMatchObject([{ at: '2020-12-22T10:00:00+01:00' }]);
  });
});

describe('een rectificatie op het platform (Aw 2.73)', () => {
  const scenario = `handelingen:
  - { op: 2018-03-01 10:00, handeling: verplaats, mijlpaal: sluiting, naar: 2018-05-25 15:00, door: lead, reden: voor de aankondiging }
  - { op: 2018-05-16 11:00, handeling: verplaats, mijlpaal: sluiting, naar: 2018-05-31 15:00, door: lead, reden: een week extra }
  - { op: 2018-05-16 12:00, handeling: bevestig, mijlpaal: gunningsbeslissing, bewijs: r-1, door: lead }
  - { op: 2018-05-16 13:00, handeling: bevestig, mijlpaal: sluiting, bewijs: " ", door: lead }
`;
  const duties = async (reference: string) => (await readCase(stage.db, reference))?.state.duties;

  it('staat open tot iemand het nummer bevestigt, en alleen na de aankondiging', async () => {
    const before = await play(stage, { scenario, until: '2018-03-20' });
    expect(await duties(before.reference)).toEqual([]);
    const { reference, lines, mails } = await play(stage, { scenario, until: '2018-05-17' });
    expect(refusals(lines)).toEqual(['no-such-duty', 'missing-reference']);
    expect(await duties(reference)).toMatchObject([
      { milestone: 'submission-close', version: 3 },
      { milestone: 'bid-opening', version: 3 },
    ]);
    const told = mails.filter((one) => one.text?.includes('tenderklok bevestig'));
    expect(told.length).toBeGreaterThan(0);
  });

  it('een wijziging van de stukken vraagt om een latere sluiting, tot iemand verplaatst', async () => {
    const changed = `handelingen:
  - { op: 2018-05-15 10:00, handeling: wijziging, bewijs: TN 4, door: lead, reden: ander tarief }
`;
    const { reference } = await play(stage, { scenario: changed, until: '2018-05-16' });
    expect(await duties(reference)).toMatchObject([{ milestone: 'submission-close', version: 1, asks: 'move' }]);
    const later = `${changed}  - { op: 2018-05-16 11:00, handeling: verplaats, mijlpaal: sluiting, naar: 2018-05-31 15:00, door: lead, reden: wijziging }
`;
    const moved = await play(stage, { scenario: later, until: '2018-05-17' });
    expect((await duties(moved.reference))?.filter(({ asks }) => asks === 'move')).toEqual([]);
  });

  it('is dicht na de bevestiging', async () => {
    const confirmed = ['sluiting', 'opening'].map(
      (one) => `  - { op: 2018-05-16 14:00, handeling: bevestig, mijlpaal: ${one}, bewijs: r-2, door: lead }\n`,
    );
    const { reference, lines } = await play(stage, { scenario: scenario + confirmed.join(''), until: '2018-05-17' });
    expect(await duties(reference)).toEqual([]);
    expect(lines.filter((line) => line.kind === 'duty-confirmed')).toMatchObject([
      { milestone: 'submission-close', by: 'lead' },
      { milestone: 'bid-opening', by: 'lead' },
    ]);
  });
});

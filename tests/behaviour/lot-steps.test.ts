import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCase } from '../../store/cases.ts';
import type { Line } from '../../client/rehearsal/line.ts';
import { about, play, refusals, sharedStage, type Played, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const LAST_LOT = '  - { id: perceel-2, naam: Enkelvoudige jeugdhulp }';
const FILE = readFileSync(
  new URL('../vectors/field/10-perceel-uitgesteld/definitie.yaml', import.meta.url),
  'utf8',
).replace(LAST_LOT, `${LAST_LOT}\n  - { id: perceel-3, naam: Vervoer }`);
const RIDE =
  'naam: Proefrit, perceel: perceel-2, op: 2023-02-23 10:00, volgt-op: beoordeling, komt-voor: gunningsbeslissing, grond: gids 4';

/** Plays the tender of three lots in which the second has a test ride. */
const tender = (acts: readonly string[], until: string, standard = 'op-tijd'): Promise<Played> =>
  play(stage, {
    edit: () => FILE.replace(/^planning:/m, `stappen:\n  - { ${RIDE} }\nplanning:`),
    until,
    scenario: `standaard: ${standard}\nhandelingen:\n${acts.map((one) => `  - { ${one}, door: lead }`).join('\n')}`,
  });

const day = ({ lines }: Played, kind: Line['kind'], milestone: string): readonly string[] =>
  about(lines, kind, milestone).map(({ at }) => at.slice(0, 10));

describe('een proefrit voor één van drie percelen', () => {
  it('met de hand verplaatst: houdt de gunning van dat perceel op, en niet die van de andere', async () => {
    const played = await tender(
      [
        'op: 2023-02-22 09:00, handeling: verplaats, mijlpaal: proefrit, naar: 2023-02-24 09:00, reden: voertuig stuk',
        'op: 2023-02-27 12:00, handeling: meld, mijlpaal: proefrit, bewijs: verslag',
      ],
      '2023-03-01',
    );
    expect(refusals(played.lines)).toEqual([]);
    const award = played.lines.filter(({ kind, phase }) => kind === 'phase-started' && phase === 'award');
    expect(award.map(({ lot, at }) => [lot ?? null, at.slice(0, 10)])).toEqual([
      [null, '2023-02-23'],
      ['perceel-2', '2023-02-27'],
    ]);
    expect(day(played, 'moved', 'stap-proefrit@perceel-2')).toEqual(['2023-02-22']);
    expect(day(played, 'milestone-reported', 'stap-proefrit@perceel-2')).toEqual(['2023-02-27']);
    expect(day(played, 'milestone-reported', 'award-decision')).toEqual(['2023-02-24']);
    expect(day(played, 'milestone-reported', 'award-decision@perceel-2')).toEqual(['2023-02-27']);
    expect(about(played.lines, 'milestone-reported', 'stap-proefrit')).toEqual([]);
    expect(played.mails.map(({ subject }) => subject)).toContainEqual(expect.stringMatching(/proefrit.*perceel 2/));
  });

  it('hoort niet bij een ander perceel, ook niet als iemand dat zegt; een ronde erbij wel bij het zijne', async () => {
    const played = await tender(
      [
        'op: 2023-02-22 09:00, handeling: verplaats, mijlpaal: proefrit, perceel: perceel-1, naar: 2023-02-24 09:00, reden: x',
        'op: 2023-02-22 10:00, handeling: verplaats, mijlpaal: proefrit-2, naar: 2023-02-24 08:00, reden: nog een voertuig',
      ],
      '2023-02-25',
    );
    expect(refusals(played.lines)).toEqual(['unknown-milestone']);
    expect(day(played, 'round-announced', 'stap-proefrit--2@perceel-2')).toEqual(['2023-02-22']);
  });

  it('vervalt met haar perceel; de andere percelen gaan door', async () => {
    const played = await tender(
      ['op: 2023-02-22 09:00, handeling: beeindig, perceel: perceel-2, reden: geen inschrijvingen'],
      '2023-12-31',
    );
    expect(refusals(played.lines)).toEqual([]);
    expect(about(played.lines, 'milestone-reported', 'stap-proefrit@perceel-2')).toEqual([]);
    expect(about(played.lines, 'milestone-overdue', 'stap-proefrit@perceel-2')).toEqual([]);
    expect(day(played, 'milestone-reported', 'award-decision')).toEqual(['2023-02-24']);
    const stored = await readCase(stage.db, played.reference);
    expect(stored?.state.outcome).not.toBe('withdrawn');
  });
});

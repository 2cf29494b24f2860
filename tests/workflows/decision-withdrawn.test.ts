import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../files/definition/read-definition.ts';
import { onItsDay } from './on-its-day.ts';
import { PlayedCase } from './played-case.ts';
import { tender } from './small-tender.ts';
import { worldOf } from './world.ts';

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+02:00`);
const utrecht = (): string => readFileSync(new URL('../../examples/utrecht-2018.yaml', import.meta.url), 'utf8');

/** A procedure in which staff do everything on its day, until an instant. */
async function playedUntil(text: string, from: string, until: string): Promise<PlayedCase> {
  const { found } = readDefinition(text);
  if (found === null) throw new Error('a definition');
  const world = worldOf(found.definition.lots.map(({ id }) => id));
  const played = await PlayedCase.begin(found, world, at(from));
  await onItsDay(played, at(until));
  return played;
}

const standOf = (played: PlayedCase, id: string) => {
  const { state, lastDay } = played.known.milestones.find((one) => one.id === id) ?? {};
  return [state, lastDay];
};
/** How often it was to be decided anew: letters tell of one time. */
const timeOf = (played: PlayedCase, id: string) => played.known.milestones.find((one) => one.id === id)?.anew ?? 0;
const gone = (milestone: string, more = {}) => ({ milestone, reason: 't:reden', proof: 't:bewijs', ...more });
const told = (played: PlayedCase, kind: string) => played.world.notices.filter((one) => one.kind === kind);
const noted = (played: PlayedCase, kind: string) => played.world.events.filter((one) => one.fact.kind === kind);

describe('een gunningsbeslissing die is ingetrokken zonder een nieuwe', () => {
  it('laat haar termijn stilstaan tot er een nieuwe is; die telt van de nieuwe', async () => {
    const played = await playedUntil(utrecht(), '2018-02-19 08:00', '2018-07-02 10:00');
    expect(standOf(played, 'objection-window')).toEqual(['open', '2018-08-03']);
    const withdrawnAt = at('2018-06-29 09:00');
    expect(await played.act('withdrawDecision', gone('award-decision', { withdrawnAt }))).toBeNull();
    expect(standOf(played, 'award-decision')).toEqual(['open', '2018-07-02']);
    expect(timeOf(played, 'award-decision')).toBe(1);
    expect(noted(played, 'decision-withdrawn').map((one) => one.fact)).toMatchObject([{ withdrawnAt }]);
    expect(told(played, 'decision-withdrawn')).toMatchObject([
      { milestone: 'award-decision', window: 'objection-window', withdrawnAt },
    ]);
    expect(played.known.phase).toBe('award');
    // Long after the end of the first window nothing has ended: the case waits for the new decision.
    await played.turn(at('2018-09-03 10:00'));
    expect(told(played, 'window-ended')).toEqual([]);
    expect(standOf(played, 'objection-window')[0]).toBe('open');
    expect(standOf(played, 'award-decision')[0]).toBe('overdue');
    expect(await played.act('reportMilestone', { milestone: 'award-decision' })).toBeNull();
    expect(standOf(played, 'objection-window')).toEqual(['open', '2018-10-15']);
    await played.turn(at('2018-10-16 10:00'));
    expect(told(played, 'window-ended')).toHaveLength(1);
    expect(
      noted(played, 'milestone-reported').filter(
        ({ fact }) => 'milestone' in fact && fact.milestone === 'award-decision',
      ),
    ).toHaveLength(2);
    expect(played.world.wrong).toEqual([]);
  });

  it('een bezwaar tegen de eerste houdt de eerste termijn, ook na de intrekking (Awb 6:19)', async () => {
    const played = await playedUntil(utrecht(), '2018-02-19 08:00', '2018-07-02 10:00');
    await played.act('withdrawDecision', gone('award-decision'));
    await played.turn(at('2018-07-20 10:00'));
    expect(
      await played.act('fileObjection', { objector: 't:wie', proof: 't:brief', receivedAt: played.now }),
    ).toBeNull();
    expect(noted(played, 'objection-filed').map((one) => one.fact)).toMatchObject([{ timeliness: 'in-time' }]);
  });

  it('de opschortende termijn loopt niet af, en niets wordt definitief', async () => {
    const text = tender('europees-openbaar', 2, '');
    const played = await playedUntil(text, '2022-11-01 08:00', '2023-02-27 10:00');
    const before = standOf(played, 'standstill');
    expect(before[0]).toBe('open');
    expect(await played.act('withdrawDecision', gone('award-decision', { lot: 'p1' }))).toBeNull();
    await played.turn(at('2023-04-20 10:00'));
    expect(standOf(played, 'standstill@p1')[0]).toBe('open');
    // The other lot keeps its own.
    expect(standOf(played, 'standstill')).toEqual(['passed', before[1]]);
    expect((await played.act('reportMilestone', { milestone: 'award-final', lot: 'p1' }))?.rule).toMatch(
      /phase|precedes/,
    );
  });
});

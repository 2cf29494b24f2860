import { describe, expect, it } from 'vitest';
import { tenderOf } from '../../domain/case/state.ts';
import { fillPlaces } from '../../domain/evaluation/places.ts';
import { readDefinition } from '../../files/definition/read-definition.ts';
import { onItsDay } from './on-its-day.ts';
import { PlayedCase } from './played-case.ts';
import { tender } from './small-tender.ts';
import { worldOf } from './world.ts';

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+01:00`);
/** By falling points, for two places. */
const RANKED = [['alfa'], ['bravo', 'charlie', 'delta'], ['echo']];

/** A tender that was scored: one wins, and three others are equal for the second place. */
async function scored(): Promise<PlayedCase> {
  const { found } = readDefinition(tender('europees-openbaar', 0));
  if (found === null) throw new Error('a definition');
  const world = worldOf([], (_award, dropped) =>
    fillPlaces(
      RANKED.map((bids) => bids.filter((bid) => !dropped.includes(bid))).filter((bids) => bids.length > 0),
      { most: 2, ordered: false },
    ),
  );
  const played = await PlayedCase.begin(found, world, at('2022-11-21 08:00'));
  await onItsDay(played, at('2023-01-25 10:00'), { scored: false });
  expect(await played.act('scoreBids', {})).toBeNull();
  return played;
}

const outcomeOf = (played: PlayedCase) => tenderOf(played.known)?.awards?.[0]?.outcome;
const draw = async (played: PlayedCase, winner: string): Promise<void> => {
  const act = { award: 'alles', winner, notary: 't:notaris', proof: 't:akte' };
  expect(await played.act('recordDraw', act, 'p:1')).toBeNull();
  expect(await played.act('recordDraw', act, 'p:2')).toBeNull();
};
const drops = (played: PlayedCase, bid: string) => played.act('dropOut', { award: 'alles', bid, reason: 't:reden' });

describe('wie uitvalt na een loting om een van meer plaatsen', () => {
  it('laat de loting staan: wie was geloot, houdt zijn plaats', async () => {
    const played = await scored();
    await draw(played, 'delta');
    expect(outcomeOf(played)).toEqual({ winners: ['alfa', 'delta'] });
    // One more place comes free: the others draw for that one alone.
    expect(await drops(played, 'alfa')).toBeNull();
    expect(outcomeOf(played)).toMatchObject({ winners: ['delta'], tie: ['bravo', 'charlie'], places: 1 });
    await draw(played, 'bravo');
    expect(await drops(played, 'delta')).toBeNull();
    expect(outcomeOf(played)).toEqual({ winners: ['bravo', 'charlie'] });
    expect(played.world.wrong).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../files/definition/read-definition.ts';
import { onItsDay } from './on-its-day.ts';
import { PlayedCase } from './played-case.ts';
import { worldOf } from './world.ts';

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+02:00`);

/** Utrecht, with an award that becomes final by itself on 11 August, until the day after that. */
async function final(): Promise<PlayedCase> {
  const text = readFileSync(new URL('../../examples/utrecht-2018.yaml', import.meta.url), 'utf8');
  const { found } = readDefinition(
    text.replace(/^planning:/m, 'planning:\n  definitieve-gunning: { op: 2018-08-11, grond: gids }'),
  );
  if (found === null) throw new Error('a definition');
  const world = worldOf(found.definition.lots.map(({ id }) => id));
  const played = await PlayedCase.begin(found, world, at('2018-02-19 08:00'));
  await onItsDay(played, at('2018-08-12 10:00'));
  return played;
}

const standOf = (played: PlayedCase, id: string) => {
  const { state, lastDay } = played.known.milestones.find((one) => one.id === id) ?? {};
  return [state, lastDay];
};

describe('een gunning die vanzelf definitief was geworden', () => {
  it.each([
    ['award-decision', '2018-09-25'],
    ['evaluation', '2018-09-25'],
  ])('is dat niet meer als %s opnieuw wordt beslist, tot na de nieuwe bezwaartermijn', async (milestone, day) => {
    const played = await final();
    expect(standOf(played, 'award-final')).toEqual(['passed', '2018-08-11']);
    const anew = { milestone, reason: 't:reden', proof: 't:bewijs' };
    expect(await played.act('decideAnew', anew)).toBeNull();
    expect(standOf(played, 'objection-window')).toEqual(['open', '2018-09-24']);
    // Letters of the first decision say nothing of the next.
    expect(played.known.milestones.find(({ id }) => id === 'award-decision')?.anew).toBe(1);
    expect(standOf(played, 'award-final')).toEqual(['open', day]);
    const told = played.world.events.slice(-2).flatMap((one) => one.milestones.map(({ id }) => id));
    expect(told).toContain('award-final');
    expect(played.world.wrong).toEqual([]);
  });
});

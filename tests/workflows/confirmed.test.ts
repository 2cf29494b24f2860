import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../files/definition/read-definition.ts';
import { PlayedCase } from './played-case.ts';
import { tender } from './small-tender.ts';
import { worldOf } from './world.ts';

const DAY_MS = 86_400_000;
const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+01:00`);

/** A tender of which the first step was reported, and one person asked to put that right. */
async function asked() {
  const { found } = readDefinition(tender('europees-openbaar', 0));
  if (found === null) throw new Error('a definition');
  const played = await PlayedCase.begin(found, worldOf([]), at('2022-11-21 08:00'));
  const first = played.known.milestones.find((one) => one.owner === 'ours')?.id ?? '';
  await played.turn(at('2022-11-22 12:00'));
  expect(await played.act('reportMilestone', { milestone: first })).toBeNull();
  const wish = { milestone: first, notDone: 'yes', reason: 't:reden', proof: 't:bewijs' };
  const confirm = (by: string, over: object = {}) =>
    played.act('correctReport', { ...wish, ...over, confirms: true }, by);
  const ask = (by: string) => played.act('correctReport', wish, by);
  return { played, first, ask, confirm };
}

const stateOf = (played: PlayedCase, id: string) => played.known.milestones.find((one) => one.id === id)?.state;

describe('wie een verzoek bevestigt', () => {
  it('doet hetzelfde als wie het vroeg', async () => {
    const { played, first, ask, confirm } = await asked();
    expect(await ask('p:1')).toBeNull();
    expect(stateOf(played, first)).toBe('done');
    expect(await confirm('p:2')).toBeNull();
    expect(stateOf(played, first)).not.toBe('done');
    expect(played.known.pending).toEqual([]);
  });

  it('is een ander dan wie het vroeg', async () => {
    const { played, ask, confirm } = await asked();
    await ask('p:1');
    expect(await confirm('p:1')).toMatchObject({ rule: 'two-people' });
    expect(played.known.pending).toHaveLength(1);
  });

  it('vraagt niets nieuws waar niemand iets vroeg', async () => {
    const { played, confirm } = await asked();
    expect(await confirm('p:2')).toMatchObject({ rule: 'no-such-request' });
    expect(played.known.pending).toEqual([]);
  });

  it('bevestigt geen ander verzoek dan het zijne', async () => {
    const { played, ask, confirm } = await asked();
    await ask('p:1');
    expect(await confirm('p:2', { reason: 't:anders' })).toMatchObject({ rule: 'no-such-request' });
    expect(played.known.pending).toMatchObject([{ by: ['p:1'] }]);
  });

  it('kan dat nog op de laatste van de zeven dagen, en daarna niet', async () => {
    for (const [after, refused] of [
      [7 * DAY_MS - 1, null],
      [7 * DAY_MS, { rule: 'no-such-request' }],
    ] as const) {
      const { played, ask, confirm } = await asked();
      await ask('p:1');
      await played.turn(played.now + after);
      const why = await confirm('p:2');
      if (refused === null) expect(why).toBeNull();
      else expect(why).toMatchObject(refused);
    }
  });

  it('bevestigt niet nog eens wat al is bevestigd', async () => {
    const { ask, confirm } = await asked();
    await ask('p:1');
    await confirm('p:2');
    expect(await confirm('p:3')).toMatchObject({ rule: 'no-such-request' });
  });
});

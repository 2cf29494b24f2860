import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../files/definition/read-definition.ts';
import { exampleText } from '../examples.ts';
import { onItsDay } from './on-its-day.ts';
import { PlayedCase } from './played-case.ts';
import { worldOf } from './world.ts';

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+02:00`);

/** Utrecht with one grantee for the first two lots, until it has bids. */
async function begun(): Promise<PlayedCase> {
  const text = exampleText('utrecht-2018').replace(
    /^ {4}- \{ id: perceel-1, percelen: \[perceel-1\] \}\n {4}- \{ id: perceel-2, percelen: \[perceel-2\] \}/m,
    '    - { id: samen, percelen: [perceel-1, perceel-2] }',
  );
  const { found, findings } = readDefinition(text);
  if (found === null || findings.some((one) => one.severity === 'error')) throw new Error(JSON.stringify(findings));
  const world = worldOf(found.definition.lots.map(({ id }) => id));
  const played = await PlayedCase.begin(found, world, at('2018-02-19 08:00'));
  await until(played, '2018-07-02 10:00');
  return played;
}

/** Everything on its day, of every lot. @param still a lot of which nothing more is done */
const until = (played: PlayedCase, instant: string, still = ''): Promise<void> =>
  onItsDay(played, at(instant), {
    reported: ({ lot, owner, reportable }) => lot !== still && (owner === 'ours' || reportable),
  });

/** A lot goes its own way, and stands still there. */
const apart = async (played: PlayedCase, lot: string): Promise<void> => {
  expect(await played.act('suspend', { reason: 't:reden', lot })).toBeNull();
};
const ends = (played: PlayedCase, lot: string) => played.act('terminateEarly', { reason: 't:reden', lot });
/** The lots whose winners set the first prices, and who waits, at each start. */
const starts = (played: PlayedCase) =>
  played.world.subsidies.map(({ waiting, winners }) => [waiting, winners?.map(({ lot }) => lot)]);

describe('een ontvanger met twee percelen waarvan er een eindigt', () => {
  it('begint met het andere, als dat eerder zo ver is', async () => {
    const played = await begun();
    await apart(played, 'perceel-1');
    expect(await ends(played, 'perceel-1')).toBeNull();
    await until(played, '2019-02-01 10:00');
    expect(starts(played).at(-1)).toEqual([[], ['perceel-2']]);
    // What is accounted for begins with the services of the lot that goes on.
    expect(played.world.subsidies.at(-1)?.services).toContainEqual({ lot: 'perceel-2', from: '2019-01-01' });
    expect(played.world.wrong).toEqual([]);
  });

  it('begint ook als het eerste pas eindigt nadat het andere zo ver was', async () => {
    const played = await begun();
    await apart(played, 'perceel-1');
    await until(played, '2019-02-01 10:00', 'perceel-1');
    expect(starts(played).at(-1)?.[0]).toContain('samen');
    expect(await ends(played, 'perceel-1')).toBeNull();
    await until(played, '2019-02-05 10:00');
    expect(starts(played).at(-1)?.[0]).toEqual([]);
    expect(played.ended).toBe('completed');
    expect(played.world.wrong).toEqual([]);
  });
});

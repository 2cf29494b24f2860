import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../files/definition/read-definition.ts';
import { PlayedCase } from './played-case.ts';
import { tender } from './small-tender.ts';
import { worldOf } from './world.ts';

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+01:00`);
const reason = { reason: 't:reden' };
const proof = { proof: 't:bewijs' };

async function begun(lots: number): Promise<PlayedCase> {
  const { found } = readDefinition(tender('europees-openbaar', lots));
  if (found === null) throw new Error('a definition');
  const world = worldOf(found.definition.lots.map(({ id }) => id));
  const played = await PlayedCase.begin(found, world, at('2022-11-21 08:00'));
  await played.turn(at('2022-11-28 10:00'));
  expect(await played.act('reportMilestone', { milestone: 'contract-notice' })).toBeNull();
  return played;
}

/** How often something is on record. */
const times = ({ world }: PlayedCase, kind: string): number =>
  world.events.filter(({ fact }) => fact.kind === kind).length;

describe('wat er op één ogenblik gebeurt, staat allemaal in het dossier', () => {
  it('twee wijzigingen van de stukken, met elk een voorstel per perceel dat zelf sluit', async () => {
    const played = await begun(2);
    await played.turn(at('2022-12-20 10:00'));
    expect(await played.act('suspend', { ...reason, lot: 'p1' })).toBeNull();
    expect(await played.act('resume', { ...reason, lot: 'p1' })).toBeNull();
    for (const reason of ['t:een', 't:twee'])
      expect(await played.act('changeDocuments', { reason, ...proof })).toBeNull();
    expect(times(played, 'documents-changed')).toBe(2);
    expect(played.world.notices.filter(({ kind }) => kind === 'closing-proposed')).toHaveLength(4);
    expect(played.world.wrong).toEqual([]);
  });

  it('schorsen en hervatten, en dat nog eens', async () => {
    const played = await begun(2);
    for (const what of [{}, { lot: 'p1' }, {}, { lot: 'p1' }])
      for (const act of ['suspend', 'resume'] as const)
        expect(await played.act(act, { ...reason, ...what })).toBeNull();
    expect([times(played, 'suspended'), times(played, 'resumed')]).toEqual([4, 4]);
    expect(played.world.wrong).toEqual([]);
  });

  it('een termijn die weer stilstaat zonder dat haar datum verschoof', async () => {
    const played = await begun(0);
    for (const milestone of ['clarification-note', 'bid-opening', 'evaluation', 'award-decision']) {
      const { endsAt = 0 } = played.known.milestones.find(({ id }) => id === milestone) ?? {};
      await played.turn(endsAt);
      if (milestone === 'evaluation') expect(await played.act('scoreBids', {})).toBeNull();
      expect(await played.act('reportMilestone', { milestone })).toBeNull();
    }
    for (const act of ['suspend', 'resume', 'suspend', 'resume'] as const)
      expect(await played.act(act, { ...reason, milestone: 'award-final' })).toBeNull();
    expect([times(played, 'suspended'), times(played, 'resumed')]).toEqual([2, 2]);
    expect(played.world.wrong).toEqual([]);
  });
});

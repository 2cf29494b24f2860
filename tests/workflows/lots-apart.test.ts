import { describe, expect, it } from 'vitest';
import { offeredNow } from '../../domain/acts/judge.ts';
import { readDefinition } from '../../files/definition/read-definition.ts';
import { PlayedCase } from './played-case.ts';
import { tender } from './small-tender.ts';
import { worldOf } from './world.ts';

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+01:00`);
const reason = { reason: 't:reden' };

/** Lots that go together, the notice and the note on their days. */
async function untilNote(lots = ['p1', 'p2']): Promise<PlayedCase> {
  const { found } = readDefinition(tender('europees-openbaar', lots.length));
  if (found === null) throw new Error('a definition');
  const played = await PlayedCase.begin(found, worldOf(lots), at('2022-11-21 08:00'));
  await played.turn(at('2022-11-28 10:00'));
  expect(await played.act('reportMilestone', { milestone: 'contract-notice' })).toBeNull();
  await played.turn(at('2022-12-19 10:00'));
  expect(await played.act('reportMilestone', { milestone: 'clarification-note' })).toBeNull();
  return played;
}

const ids = (played: PlayedCase, of: RegExp): readonly string[] =>
  played.known.milestones.flatMap(({ id, state }) => (of.test(id) && state !== 'void' ? [id] : []));

describe('percelen die allemaal hun eigen weg gaan', () => {
  it('krijgen elk één rangorde; daarna is er niets meer te berekenen', async () => {
    const played = await untilNote();
    for (const lot of ['p1', 'p2'])
      for (const act of ['suspend', 'resume'] as const) expect(await played.act(act, { ...reason, lot })).toBeNull();
    await played.turn(at('2023-01-17 14:00'));
    for (const lot of ['p1', 'p2'])
      expect(await played.act('reportMilestone', { milestone: 'bid-opening', lot })).toBeNull();
    expect(await played.act('scoreBids', {})).toBeNull();
    expect(offeredNow(played.known)).not.toContain('scoreBids');
    expect(await played.act('scoreBids', {})).toMatchObject({ rule: 'already-scored' });
    expect([...played.world.ranked]).toEqual(['p1', 'p2']);
    expect(played.world.wrong).toEqual([]);
  });
});

describe('een ronde voor één perceel', () => {
  it('wordt aangekondigd, en dat perceel gaat zijn eigen weg', async () => {
    const played = await untilNote();
    const note = { milestone: 'clarification-note-2', lot: 'p1', ...reason };
    expect(await played.act('moveMilestone', { ...note, to: '2023-01-05' })).toBeNull();
    expect(ids(played, /^clarification/)).toEqual([
      'clarification-note',
      'clarification-note@p1',
      'clarification-note-2@p1',
    ]);
    await played.turn(at('2023-01-05 10:00'));
    expect(await played.act('reportMilestone', { milestone: 'clarification-note-2', lot: 'p1' })).toBeNull();
    expect(await played.act('reportMilestone', { milestone: 'clarification-note', lot: 'p1' })).toBeNull();
    expect(ids(played, /^clarification.*@p1/)).toHaveLength(3);
    expect(played.world.wrong).toEqual([]);
  });

  it('van vragen brengt ook voor één perceel haar nota mee', async () => {
    const played = await untilNote();
    const questions = { milestone: 'questions-close-2', lot: 'p2', ...reason };
    expect(await played.act('moveMilestone', { ...questions, to: '2022-12-29' })).toBeNull();
    expect(ids(played, /-2@p2$/)).toEqual(['questions-close-2@p2', 'clarification-note-2@p2']);
  });
});

describe('een perceel dat eindigt terwijl een verzoek nog op een tweede persoon wacht', () => {
  const correct = { milestone: 'contract-notice', ...reason, proof: 't:bewijs', happenedAt: at('2022-11-28 09:00') };
  const ofLot = { milestone: 'bid-opening', lot: 'p1', ...reason, proof: 't:bewijs', notDone: 'yes' };

  it('laat dat vervallen en vertelt het; een ander verzoek blijft, en later wordt het perceel genoemd', async () => {
    const played = await untilNote();
    expect(await played.act('suspend', { ...reason, lot: 'p1' })).toBeNull();
    expect(await played.act('resume', { ...reason, lot: 'p1' })).toBeNull();
    await played.turn(at('2023-01-18 10:00'));
    expect(await played.act('reportMilestone', { milestone: 'bid-opening', lot: 'p1' })).toBeNull();
    expect(await played.act('correctReport', ofLot, 'p:1')).toBeNull();
    expect(await played.act('correctReport', correct, 'p:1')).toBeNull();
    expect(played.known.pending).toHaveLength(2);
    expect(await played.act('terminateEarly', { ...reason, lot: 'p1' })).toBeNull();
    expect(played.known.pending.map(({ content }) => content)).toEqual([
      expect.stringContaining('contract-notice') as string,
    ]);
    expect(played.world.notices.filter(({ kind }) => kind === 'lots-ended')).toMatchObject([
      { lots: ['p1'], lapsed: ['correctReport'] },
    ]);
    expect(await played.act('correctReport', ofLot, 'p:2')).toMatchObject({ rule: 'lot-ended', values: { lot: 'p1' } });
    expect(await played.act('reportMilestone', { milestone: 'evaluation', lot: 'p1' })).toMatchObject({
      rule: 'lot-ended',
    });
    expect(await played.act('correctReport', correct, 'p:2')).toBeNull();
    expect(played.world.wrong).toEqual([]);
  });
});

describe('een hele zaak die vanzelf eindigt terwijl een verzoek nog op een tweede persoon wacht', () => {
  const correct = { milestone: 'contract-notice', ...reason, proof: 't:bewijs', happenedAt: at('2022-11-28 09:00') };

  it.each([0, 2])('laat dat vervallen en vertelt het: %i percelen', async (lots) => {
    const names = Array.from({ length: lots }, (_, no) => `p${no + 1}`);
    const played = await untilNote(names);
    played.world.outcome = () => ({ noAward: 'floor' });
    await played.turn(at('2023-01-17 14:00'));
    expect(await played.act('reportMilestone', { milestone: 'bid-opening' })).toBeNull();
    expect(await played.act('scoreBids', {})).toBeNull();
    await played.turn(at('2023-02-20 10:00'));
    expect(await played.act('reportMilestone', { milestone: 'evaluation' })).toBeNull();
    expect(await played.act('correctReport', correct, 'p:1')).toBeNull();
    expect(await played.act('reportMilestone', { milestone: 'award-decision' })).toBeNull();
    await played.turn(at('2023-03-20 10:00'));
    expect(played.known.outcome).toBe('no-award');
    expect(played.world.notices.filter(({ kind }) => kind === 'ended')).toMatchObject([
      { outcome: 'no-award', lapsed: ['correctReport'] },
    ]);
    expect(played.world.wrong).toEqual([]);
  });
});

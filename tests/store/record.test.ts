import { describe, expect, it } from 'vitest';
import type { CaseFact } from '../../domain/case/fact.ts';
import { readCase, readMilestones } from '../../store/cases.ts';
import { eventsSince, readEvent, readEvents } from '../../store/events.ts';
import { recordEvents, recordRefusal, recordStart } from '../../store/record.ts';
import { refusal } from '../../domain/acts/refusal.ts';
import { milestoneOf, NOW } from '../domain/acts/builders.ts';
import { emptyCaseFile, eventOf, freshReference, openedWith, snapshotOf } from './case-file.ts';

const db = emptyCaseFile();

const CLOSE = milestoneOf('submission-close', { owner: 'theirs' });
const OPENING = milestoneOf('bid-opening', { phase: 'opening' });
const reached: CaseFact = { kind: 'milestone-reached', milestone: CLOSE.id, version: 1 };
const begun: CaseFact = { kind: 'phase-started', phase: 'opening' };
const passed = { ...CLOSE, state: 'passed' } as const;

const milestones = async (reference: string) =>
  (await readMilestones(db(), reference)).map(({ milestone }) => [milestone.id, milestone.state, milestone.version]);

describe('a batch of events', () => {
  it('is on record in order, with the case as it is after the last', async () => {
    const reference = await openedWith(db(), [CLOSE, OPENING]);
    const events = [
      eventOf(reference, 1, reached, { milestones: [passed] }),
      eventOf(reference, 2, begun, { phase: 'opening' }),
    ];
    await recordEvents(db(), { reference, events, state: snapshotOf({ waitingFor: OPENING.id, nextAt: NOW + 5 }) });
    const found = await readEvents(db(), reference);
    expect(found.map((one) => [one.seq, one.at, one.milestone, one.fact])).toEqual([
      [1, NOW + 1, CLOSE.id, reached],
      [2, NOW + 2, null, begun],
    ]);
    expect(await readCase(db(), reference)).toMatchObject({
      phase: 'opening',
      seq: 2,
      state: { waitingFor: OPENING.id, nextAt: NOW + 5 },
    });
    expect(await milestones(reference)).toEqual([
      [CLOSE.id, 'passed', 1],
      [OPENING.id, 'open', 1],
    ]);
  });

  it('changes nothing a second time', async () => {
    const reference = await openedWith(db(), [CLOSE]);
    const events = [eventOf(reference, 1, reached, { milestones: [passed] })];
    await recordEvents(db(), { reference, events, state: snapshotOf({ waitingFor: 'first' }) });
    await recordEvents(db(), { reference, events, state: snapshotOf({ waitingFor: 'second' }) });
    expect(await readEvents(db(), reference)).toHaveLength(1);
    expect((await readCase(db(), reference))?.state.waitingFor).toBe('first');
  });

  it('of which a part is known takes over the rest alone', async () => {
    const reference = await openedWith(db(), [CLOSE, OPENING]);
    const first = eventOf(reference, 1, reached, { milestones: [passed] });
    await recordEvents(db(), { reference, events: [first], state: snapshotOf() });
    const otherwise = { ...first, seq: 8, milestones: [{ ...passed, version: 9 }] };
    const second = eventOf(reference, 9, begun, { milestones: [{ ...OPENING, version: 2 }] });
    await recordEvents(db(), { reference, events: [otherwise, second], state: snapshotOf({ waitingFor: 'rest' }) });
    expect((await readEvents(db(), reference)).map((one) => one.seq)).toEqual([1, 9]);
    expect(await milestones(reference)).toEqual([
      [CLOSE.id, 'passed', 1],
      [OPENING.id, 'open', 2],
    ]);
    expect(await readCase(db(), reference)).toMatchObject({ seq: 9, state: { waitingFor: 'rest' } });
  });

  it('that is older than the case is on record and changes it no more', async () => {
    const reference = await openedWith(db(), [CLOSE]);
    const newer = eventOf(reference, 5, begun, { milestones: [{ ...CLOSE, version: 2 }] });
    await recordEvents(db(), { reference, events: [newer], state: snapshotOf({ waitingFor: 'newer' }) });
    const older = eventOf(reference, 4, reached, { milestones: [passed] });
    await recordEvents(db(), { reference, events: [older], state: snapshotOf({ waitingFor: 'older' }) });
    expect(await readEvents(db(), reference)).toHaveLength(2);
    expect(await milestones(reference)).toEqual([[CLOSE.id, 'open', 2]]);
    expect(await readCase(db(), reference)).toMatchObject({ seq: 5, state: { waitingFor: 'newer' } });
  });

  it('keeps a milestone as its last event left it', async () => {
    const reference = await openedWith(db(), [CLOSE]);
    const events = [2, 3].map((version) =>
      eventOf(reference, version, { ...reached, version }, { milestones: [{ ...CLOSE, version }] }),
    );
    await recordEvents(db(), { reference, events, state: snapshotOf() });
    expect(await milestones(reference)).toEqual([[CLOSE.id, 'open', 3]]);
  });

  it('adds milestones that the first plan did not have, behind the others', async () => {
    const reference = await openedWith(db(), [CLOSE]);
    const hearing = milestoneOf('hearing');
    const events = [eventOf(reference, 1, begun, { milestones: [hearing, milestoneOf('decision')] })];
    await recordEvents(db(), { reference, events, state: snapshotOf() });
    const changed = [eventOf(reference, 2, reached, { milestones: [{ ...hearing, state: 'done' }] })];
    await recordEvents(db(), { reference, events: changed, state: snapshotOf() });
    expect(await milestones(reference)).toEqual([
      [CLOSE.id, 'open', 1],
      ['hearing', 'done', 1],
      ['decision', 'open', 1],
    ]);
  });

  it('adds what follows another behind that one', async () => {
    const note = milestoneOf('note');
    const reference = await openedWith(db(), [note, CLOSE, OPENING]);
    const events = ['note-2', 'note-3'].map((id, at) =>
      eventOf(reference, at + 1, begun, {
        milestones: [milestoneOf(id, { after: [at === 0 ? 'note' : 'note-2'] }), { ...CLOSE, version: at + 2 }],
      }),
    );
    for (const one of events) await recordEvents(db(), { reference, events: [one], state: snapshotOf() });
    await recordEvents(db(), { reference, events, state: snapshotOf() });
    expect((await milestones(reference)).map(([id]) => id)).toEqual(['note', 'note-2', 'note-3', CLOSE.id, OPENING.id]);
  });

  it('tells of a milestone that came with an applicant who hears of it, and when', async () => {
    const reference = await openedWith(db(), [CLOSE]);
    const told = { roles: ['lawyer'], remindWorkdays: [5, 1] } as const;
    const own = { ...milestoneOf('subsidy-decision@zorg-bv'), told };
    await recordEvents(db(), {
      reference,
      events: [eventOf(reference, 1, reached, { milestones: [own] })],
      state: snapshotOf(),
    });
    expect(await readMilestones(db(), reference)).toContainEqual(
      expect.objectContaining({ roles: ['lawyer'], remindWorkdays: [5, 1], milestone: own }),
    );
  });

  it('of nothing is nothing', async () => {
    const reference = await openedWith(db(), []);
    await recordEvents(db(), { reference, events: [], state: snapshotOf({ waitingFor: 'nothing' }) });
    expect((await readCase(db(), reference))?.state.waitingFor).toBeNull();
  });
});

describe('what is read of the record', () => {
  it('is a case with the cases that belong to it, and none whose reference merely begins alike', async () => {
    const reference = await openedWith(db(), []);
    const part = { reference: `${reference}%/a`, parent: reference, part: 'a' };
    const child = await openedWith(db(), [], { name: part, kind: 'subsidy' });
    const stranger = await openedWith(db(), [], {
      name: { reference: `${reference}/b`, parent: null, part: null },
    });
    for (const one of [stranger, child, reference])
      await recordEvents(db(), { reference: one, events: [eventOf(one, 1, begun)], state: snapshotOf() });
    expect((await readEvents(db(), reference)).map((one) => one.reference)).toEqual([reference, child]);
  });

  it('follows on a number, over all cases', async () => {
    const reference = await openedWith(db(), []);
    const before = (await eventsSince(db(), 0)).at(-1)?.no ?? 0;
    const events = [eventOf(reference, 1, begun), eventOf(reference, 2, reached)];
    await recordEvents(db(), { reference, events, state: snapshotOf() });
    expect((await eventsSince(db(), before)).map((one) => one.key)).toEqual(events.map((one) => one.key));
    expect((await readEvent(db(), events[1]?.key ?? ''))?.fact).toEqual(reached);
    expect(await readEvent(db(), 'nergens')).toBeNull();
  });
});

describe('what is no step of a case', () => {
  it('a refusal is on record once under its key, and leaves the case as it is', async () => {
    const reference = await openedWith(db(), [CLOSE]);
    const why = refusal('already-done', { milestone: CLOSE.id });
    const given = {
      reference,
      key: 'een',
      at: NOW,
      phase: 'submission',
      by: [],
      verified: [],
      act: 'moveMilestone',
      refusal: why,
    };
    await recordRefusal(db(), given);
    await recordRefusal(db(), { ...given, refusal: refusal('suspended') });
    const found = await readEvents(db(), reference);
    expect(found.map((one) => [one.fact, one.milestone, one.seq])).toEqual([
      [{ kind: 'refused', act: 'moveMilestone', refusal: why }, CLOSE.id, 0],
    ]);
    expect((await readCase(db(), reference))?.seq).toBe(0);
  });

  it('a start is on record once for a definition, before there is a case', async () => {
    const reference = freshReference();
    const start = { reference, hash: 'h1', at: NOW, by: [], verified: [], reason: null, accepted: ['validity-gap'] };
    await recordStart(db(), start);
    await recordStart(db(), { ...start, accepted: [] });
    await recordStart(db(), { ...start, hash: 'h2' });
    const facts = (await readEvents(db(), reference)).map((one) => one.fact);
    expect(facts).toEqual([
      { kind: 'started', hash: 'h1', accepted: ['validity-gap'], reason: null },
      { kind: 'started', hash: 'h2', accepted: ['validity-gap'], reason: null },
    ]);
  });
});

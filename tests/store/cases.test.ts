import { describe, expect, it } from 'vitest';
import { viewOf } from '../../domain/case/view.ts';
import { listCases, openCasesOf, readCase, readMilestones, stateOf } from '../../store/cases.ts';
import { migrate } from '../../store/migrate.ts';
import { recordEvents } from '../../store/record.ts';
import { grantYear, readYearGrants } from '../../store/year-grants.ts';
import { caseOf, milestoneOf, NOW, subsidyOf } from '../domain/acts/builders.ts';
import { emptyCaseFile, eventOf, freshReference, openedWith, snapshotOf } from './case-file.ts';

const db = emptyCaseFile();

const stateIn = async (reference: string) => {
  const stored = await readCase(db(), reference);
  if (stored === null) throw new Error(`there is no ${reference}`);
  return stateOf(stored, await readMilestones(db(), reference));
};

describe('the tables', () => {
  it('are made once', async () => {
    expect(await migrate(db())).toEqual([]);
  });
});

describe('a case', () => {
  it('comes back as the whole state that it was, but for what only its workflow knows', async () => {
    const given = caseOf({ counts: { bids: 3 }, heldLots: [{ lot: 'perceel-1' }] });
    const { facts, holds, pending, duties, defaults, broken, outcome, own, milestones, phases, phase } = given;
    const listed = { waitingFor: null, nextAt: NOW, attention: [], date: null, turn: null };
    const state = { ...listed, facts, holds, pending, duties, defaults, broken, outcome, own };
    const reference = await openedWith(db(), milestones, { state, phases, phase, startedAt: given.startedAt });
    const name = { reference, parent: null, part: null };
    expect(await stateIn(reference)).toEqual({ ...given, case: name, seq: 0, cause: given.startedAt });
  });

  it('is opened once: its first plan is the one', async () => {
    const reference = await openedWith(db(), [milestoneOf('evaluation')]);
    const name = { reference, parent: null, part: null };
    await openedWith(db(), [milestoneOf('award-decision')], { name, subject: 'Anders' });
    expect((await readCase(db(), reference))?.subject).toBe('Jeugdhulp');
    expect((await readMilestones(db(), reference)).map((one) => one.milestone.id)).toEqual(['evaluation']);
  });

  it('that is not there is null', async () => {
    expect(await readCase(db(), 'NERGENS')).toBeNull();
  });

  it('keeps the end that was planned first beside the one that it has', async () => {
    const milestone = milestoneOf('evaluation');
    const reference = await openedWith(db(), [milestone]);
    const moved = { ...milestone, endsAt: milestone.endsAt + 1, version: 2 };
    const fact = { kind: 'phase-started', phase: 'evaluation' } as const;
    const events = [eventOf(reference, 1, fact, { milestones: [moved] })];
    await recordEvents(db(), { reference, events, state: snapshotOf() });
    expect(await readMilestones(db(), reference)).toMatchObject([
      { plannedEndsAt: milestone.endsAt, roles: ['procedureLead'], remindWorkdays: [5, 1], milestone: moved },
    ]);
  });

  it('of a subsidy has the years of its dates as phases, also after a date moved into another year', async () => {
    const year = (phase: string, id: string) => milestoneOf(id, { phase });
    const given = subsidyOf([year('year-2019', 'a'), year('year-2020', 'b')]);
    const reference = await openedWith(db(), given.milestones, {
      name: { reference: `${freshReference()}/a`, parent: 'X', part: 'a' },
      kind: 'subsidy',
      phases: [],
      phase: 'year-2019',
      state: snapshotOf({ own: given.own }),
    });
    const fact = { kind: 'phase-started', phase: 'year-2020' } as const;
    const changed = { phase: 'year-2020', milestones: [year('year-2021', 'b')] };
    const state = snapshotOf({ own: given.own });
    await recordEvents(db(), { reference, events: [eventOf(reference, 1, fact, changed)], state });
    const found = await stateIn(reference);
    expect(found.phases.map((one) => [one.id, one.next])).toEqual([
      ['year-2019', 'year-2020'],
      ['year-2020', 'year-2021'],
      ['year-2021', null],
    ]);
    expect(viewOf(found, NOW).phases.map((one) => one.state)).toEqual(['done', 'current', 'todo']);
  });
});

describe('a list', () => {
  it('has what asks attention first: open before ended, then by the next date', async () => {
    const [none, later, sooner, ended] = await Promise.all([
      openedWith(db(), [], { state: snapshotOf() }),
      openedWith(db(), [], { state: snapshotOf({ nextAt: NOW + 2 }) }),
      openedWith(db(), [], { state: snapshotOf({ nextAt: NOW + 1 }) }),
      openedWith(db(), [], { state: snapshotOf({ nextAt: NOW, outcome: 'completed' }) }),
    ]);
    const mine = new Set([none, later, sooner, ended]);
    const order = (await listCases(db())).map((one) => one.name.reference).filter((one) => mine.has(one));
    expect(order).toEqual([sooner, later, none, ended]);
  });

  it('of a procedure has it and what belongs to it, as long as they are open', async () => {
    const parent = await openedWith(db(), []);
    const name = (part: string) => ({ reference: `${parent}/${part}`, parent, part });
    const open = await openedWith(db(), [], { name: name('a'), kind: 'subsidy' });
    await openedWith(db(), [], { name: name('b'), kind: 'subsidy', state: snapshotOf({ outcome: 'completed' }) });
    expect((await openCasesOf(db(), parent)).map((one) => one.name.reference)).toEqual([parent, open]);
  });
});

describe('grants of a year', () => {
  const ask = (procedure: string, grantee: string, requested: bigint, ceiling: bigint | null) =>
    grantYear(db(), {
      reference: `${procedure}/${grantee}`,
      procedure,
      year: 2019,
      requested,
      ceiling,
      above: 'grant-part',
    });
  const granted = async (reference: string) =>
    (await readYearGrants(db(), reference)).map((one) => [one.requested, one.granted, one.kind]);

  it('never come above the ceiling together (Awb 4:25 lid 2)', async () => {
    await Promise.all([ask('P1', 'a', 60n, 100n), ask('P1', 'b', 60n, 100n)]);
    const all = [...(await granted('P1/a')), ...(await granted('P1/b'))].map((one) => one[1]);
    expect(all.sort()).toEqual(['40', '60']);
  });

  it('are given once', async () => {
    await ask('P2', 'a', 60n, 100n);
    await ask('P2', 'a', 90n, 100n);
    expect(await granted('P2/a')).toEqual([['60', '60', 'granted']]);
  });

  it('are nothing where others had more than a lower ceiling already, and wait for a ceiling where there is none', async () => {
    await ask('P3', 'a', 60n, 100n);
    await ask('P3', 'b', 10n, 50n);
    expect(await granted('P3/b')).toEqual([['10', '0', 'refused']]);
    await ask('P4', 'a', 10n, null);
    expect(await granted('P4/a')).toEqual([['10', null, 'no-ceiling']]);
  });
});

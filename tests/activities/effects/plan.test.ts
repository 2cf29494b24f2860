import { ApplicationFailure } from '@temporalio/common';
import { describe, expect, it } from 'vitest';
import { plan } from '../../../activities/plan.ts';
import { FAILURE } from '../../../contracts/failures.ts';
import { subsidyName } from '../../../contracts/names.ts';
import { NO_FACTS } from '../../../domain/plan/plan-facts.ts';
import { readCase, readMilestones } from '../../../store/cases.ts';
import { putYearPrices } from '../../../store/price-years.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { depsOn, keptExample, planned, START } from './deps.ts';

const db = emptyCaseFile();

const failure = async (work: Promise<unknown>): Promise<ApplicationFailure> => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApplicationFailure))
    throw new Error('it did not fail as an application fails', { cause: error });
  return error;
};

describe('the first plan of a tender', () => {
  it('opens the case with its milestones, phases and own part', async () => {
    const kept = await keptExample(db());
    const { begin, milestones, phases } = await planned(depsOn(db()), kept);
    const { reference } = kept.name;
    expect(begin?.own).toEqual({
      kind: 'tender',
      lots: ['perceel-1', 'perceel-2'],
      grantees: ['perceel-1', 'perceel-2'].map((id) => ({ id, lots: [id] })),
      awards: null,
      toRankAnew: [],
      counts: { questions: 0, requests: 0, bids: 0 },
      objections: [],
      noteMarginDays: 10,
      scores: true,
      ways: [],
      started: 'none',
      waiting: [],
      ended: null,
    });
    const stored = await readCase(db(), reference);
    expect(stored).toMatchObject({
      kind: 'tender',
      workflowId: `aanbesteding/${reference}`,
      procedureType: 'subsidietender',
      startedAt: START,
      phase: phases[0]?.id,
      phases,
      state: { own: begin?.own, outcome: null },
    });
    expect((await readMilestones(db(), reference)).map((one) => one.milestone)).toEqual(milestones);
  });

  it('tells what a milestone means, what it follows, and from which act of ours its term counts', async () => {
    const { milestones } = await planned(depsOn(db()), await keptExample(db()));
    const found = (id: string) => milestones.find((one) => one.id === id);
    expect(found('submission-close')).toMatchObject({ traits: ['closes-bids', 'made-known'], waitsFor: null });
    expect(found('objection-window')).toMatchObject({ owner: 'theirs', waitsFor: 'award-decision' });
    expect(found('award-decision')).toMatchObject({ owner: 'ours', waitsFor: null, feeds: true });
    expect(found('bid-opening')).toMatchObject({ after: ['submission-close'], forYear: null, notBefore: true });
  });

  it('a second time changes nothing that stands', async () => {
    const kept = await keptExample(db());
    const first = await planned(depsOn(db()), kept);
    expect(await planned(depsOn(db()), kept)).toEqual(first);
    expect(await readMilestones(db(), kept.name.reference)).toHaveLength(first.milestones.length);
  });
});

describe('a plan with a change in it', () => {
  it('begins nothing and opens nothing', async () => {
    const kept = await keptExample(db());
    const change = { kind: 'report', milestone: 'contract-notice', happenedAt: START } as const;
    const answer = await plan(depsOn(db()), {
      case: kept.name,
      kind: 'tender',
      hash: kept.hash,
      facts: NO_FACTS,
      change,
      now: START,
    });
    expect(answer).toMatchObject({ kind: 'planned', begin: null, facts: { actual: { 'contract-notice': START } } });
    expect(await readCase(db(), kept.name.reference)).toBeNull();
  });

  it('that is not allowed is refused by rule', async () => {
    const kept = await keptExample(db());
    const change = { kind: 'move', milestone: 'submission-close', to: '2018-04-13', now: START } as const;
    const answer = await plan(depsOn(db()), {
      case: kept.name,
      kind: 'tender',
      hash: kept.hash,
      facts: NO_FACTS,
      change,
      now: START,
    });
    expect(answer.kind === 'refused' && answer.refusal.milestone).toBe('submission-close');
  });
});

describe('the plan of a subsidy', () => {
  it('has its years as phases, each after the other, and knows whether its prices are known', async () => {
    const kept = await keptExample(db());
    const name = subsidyName(kept.name.reference, 'perceel-1');
    await putYearPrices(db(), name.reference, [{ product: 'perceel-1/uur', year: 2019, cents: 100n }]);
    const { begin, phases, milestones } = await planned(depsOn(db()), { ...kept, name }, 'subsidy');
    expect(begin?.own).toEqual({ kind: 'subsidy', priced: true, figureIn: 4 });
    expect(phases[0]).toEqual({ id: 'year-2019', next: 'year-2020', waits: ['own-due'] });
    expect(phases.at(-1)).toMatchObject({ next: null, waits: ['all-over'] });
    expect(milestones.find((one) => one.id === 'indexation-2021')).toMatchObject({
      traits: ['by-figure'],
      forYear: 2021,
    });
    expect(await readCase(db(), name.reference)).toMatchObject({ name, workflowId: `subsidie/${name.reference}` });
  });

  it.each([
    ['that the definition does not have', 'perceel-9'],
    ['that a start by hand forgot', null],
  ])('of a grantee %s fails at once', async (_name, part) => {
    const { name, hash } = await keptExample(db());
    const given = { name: { reference: `${name.reference}/x`, parent: name.reference, part }, hash };
    const error = await failure(planned(depsOn(db()), given, 'subsidy'));
    expect([error.type, error.nonRetryable]).toEqual([FAILURE.notFound, true]);
    expect(await readCase(db(), given.name.reference)).toBeNull();
  });
});

describe('a definition', () => {
  it('that is not stored fails at once', async () => {
    const { name } = await keptExample(db());
    const error = await failure(planned(depsOn(db()), { name, hash: 'anders' }));
    expect([error.type, error.nonRetryable]).toEqual([FAILURE.notFound, true]);
  });

  it('with faults fails at once, with all of them', async () => {
    const kept = await keptExample(db(), (text) => text.replace('sluiting: {', 'slooting: {'));
    const error = await failure(planned(depsOn(db()), kept));
    expect([error.type, error.nonRetryable]).toEqual([FAILURE.invalidDefinition, true]);
    expect(error.details?.length).toBe(1);
  });
});

import { checkProcedure } from '../domain/plan/check/check.ts';
import { addDays } from '../domain/law/day.ts';
import type { IsoDate } from '../domain/law/iso-date.ts';
import { brokenRules } from '../domain/plan/change/broken-rules.ts';
import { changePlan } from '../domain/plan/change/change-plan.ts';
import type { PlanQuestion } from '../domain/plan/change/replan.ts';
import { makePlan } from '../domain/plan/make-plan.ts';
import { NO_FACTS } from '../domain/plan/plan-facts.ts';
import { readDefinition } from '../files/definition/read-definition.ts';
import { largeTender } from './large-tender.ts';
import { report, short, timed } from './measure.ts';

const FEW = 25;
const MANY = 200;
const ROUNDS = 20;

/** Reading, plan, check, move and breaches where every lot has twenty rounds of its own: a lot must cost the same, few or many. */
export async function benchLots(): Promise<void> {
  // What runs for the first time is slow for reasons of its own.
  await figures(FEW);
  const [few, many] = [await figures(FEW), await figures(MANY)];
  for (const [part, ms] of Object.entries(many)) {
    const before = few[part] ?? Number.NaN;
    report({ bench: 'lots', part, lots: MANY, ratio: short(ms / MANY / (before / FEW)), milliseconds: short(ms) });
  }
}

async function figures(lots: number): Promise<Readonly<Record<string, number>>> {
  const text = largeTender(lots, ROUNDS);
  const { found } = readDefinition(text);
  if (found === null) throw new Error('the large tender is no definition');
  const { definition, type } = found;
  const plan = makePlan(definition, type, NO_FACTS);
  if (!plan.ok) throw new Error(plan.error.map((one) => one.message).join('\n'));
  const asked: PlanQuestion = {
    definition,
    type,
    of: { kind: 'tender' },
    facts: NO_FACTS,
    change: { kind: 'move', milestone: 'contract-notice', to: '2018-02-06', now: 0 },
  };
  // Where every lot has a decision on a day of its own, none can be looked at for another.
  const moved = Object.fromEntries(
    definition.lots.map(({ id }, at) => [`award-decision@${id}`, { day: addDays('2018-07-02' as IsoDate, at) }]),
  );
  const apart: PlanQuestion = { ...asked, facts: { ...NO_FACTS, moved }, change: { kind: 'start', now: 0 } };
  const alike: PlanQuestion = { ...apart, facts: NO_FACTS };
  const parts: Readonly<Record<string, () => unknown>> = {
    read: () => readDefinition(text),
    plan: () => makePlan(definition, type, NO_FACTS),
    check: () => checkProcedure(definition, type, plan.value),
    move: () => changePlan(asked),
    'breaches of lots alike': () => brokenRules(alike, changePlan(alike), 0),
    'breaches of lots apart': () => brokenRules(apart, changePlan(apart), 0),
  };
  const measured: Record<string, number> = {};
  for (const [part, work] of Object.entries(parts)) {
    measured[part] = await timed(() => void work());
  }
  return measured;
}

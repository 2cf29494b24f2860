import type { Dates } from './dates.ts';
import { type Result, err, ok } from '../result.ts';
import { termRule } from '../law/term-rules.ts';
import type { TermBasis } from '../law/term-rule.ts';
import type { IsoDate } from '../law/iso-date.ts';
import { type ComputedTerm, computeTerm, computeTermBefore, computeTermAfter } from '../law/computed-terms.ts';
import { localOf } from '../law/clock.ts';
import type { Definition } from './definition.ts';
import { asSuspensions } from './held-days.ts';
import type { PlannedMilestone } from './milestone.ts';
import type { PlanFacts } from './plan-facts.ts';
import { type PlanFault, outOfRange } from './plan-faults.ts';
import type { PlanningBasis, PlanningEntry, PlanningWhen } from './planning-entry.ts';
import type { MilestoneType } from './procedure-type.ts';
import { means } from './trait.ts';
import { setsDecisionTerm } from './set-by.ts';

/** A milestone with how its date is found: the file's entry, or the rule of the type. */
export interface Slot {
  readonly type: MilestoneType;
  readonly entry: PlanningEntry | null;
  /** The milestone from which its date counts, or null. */
  readonly from: string | null;
}

/** What is planned, what is known of it, and the milestones that were placed before. */
export interface Setting {
  readonly definition: Definition;
  readonly facts: PlanFacts;
  readonly placed: ReadonlyMap<string, PlannedMilestone>;
}

export function counted(
  type: MilestoneType,
  source: PlannedMilestone,
  term: Result<ComputedTerm, unknown>,
): Result<Dates, PlanFault> {
  if (!term.ok) return err(outOfRange(type));
  const { firstDay, lastDay } = term.value;
  // A term has no clock: it runs through its last day.
  const kind = type.kind === 'moment' ? 'lastDay' : type.kind;
  return ok({ kind, firstDay, lastDay, time: null, term: { ...term.value, after: source.id } });
}

/** The day from which a term counts: that on which it really happened, when that is known. */
export function eventOf(source: PlannedMilestone, { actual }: PlanFacts): IsoDate {
  const happened = actual[source.id];
  return happened === undefined ? source.lastDay : localOf(happened).day;
}

export function ruleTerm({ type: { id, computed } }: Slot, event: IsoDate, { definition, facts }: Setting) {
  const rule = (definition.publication.urgent ? computed?.urgent : undefined) ?? computed?.rule ?? '';
  return computeTerm(rule, event, asSuspensions(facts.holds?.[id]));
}

const BASES: Readonly<Record<PlanningBasis, TermBasis>> = {
  statute: 'statute',
  ordinance: 'ordinance',
  'ordinance-otherwise': 'local-scheme',
  scheme: 'local-scheme',
  contract: 'contract',
};

/** A term in the file's own words; when the type's rule says the same and nobody else set it, it is that rule. */
export function wordedTerm(slot: Slot, when: PlanningWhen & { kind: 'term' }, event: IsoDate, setting: Setting) {
  const { type } = slot;
  const rule = type.computed === undefined ? null : termRule(type.computed.rule);
  const { amount, unit } = when;
  const same =
    rule?.amount === amount && rule.unit === unit && type.computed?.from === when.from && when.back === undefined;
  if (same && (when.basis === null || when.basis === 'statute')) return ruleTerm(slot, event, setting);
  const by = when.basis ?? 'contract';
  const basis = BASES[by];
  const ground = by === 'ordinance-otherwise' ? by : basis;
  const grounds = means(type, 'on-application') && setsDecisionTerm(by) ? ['Awb 4:13 lid 1', ground] : [ground];
  const length = { amount, unit, basis };
  const named = `${type.ofParty?.id ?? type.id}/${basis}`;
  if (when.back === true) return computeTermBefore(named, event, length, grounds);
  return computeTermAfter(named, event, length, grounds, asSuspensions(setting.facts.holds?.[type.id]));
}

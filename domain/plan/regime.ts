import { civilOf, epochDay } from '../law/day.ts';
import type { Ground } from '../law/ground.ts';
import type { IsoDate } from '../law/iso-date.ts';
import { threshold, type ContractKind, type Threshold } from '../law/thresholds.ts';
import type { Definition } from './definition.ts';
import type { MilestoneType, ProcedureType, Regime } from './procedure-type.ts';
import { BY_GUIDE, groundHolds, lawOf } from './regime-grounds.ts';
import { withTrait, type Trait } from './trait.ts';

/** Under which law a procedure is, and what that follows from. */
export interface AppliedRegime {
  readonly regime: Regime;
  /**
   * `chosen` by people, with a reason; `type` no value is stated, or no value decides; `above` and `below` the European threshold;
   * `no-threshold` that of the year is not known, and what the type is meant for decides.
   */
  readonly by: 'chosen' | 'type' | 'above' | 'below' | 'no-threshold';
  readonly grounds: readonly Ground[];
  /** That of the kind of contract in the year of dispatch; null when it is not known or decides nothing. */
  readonly threshold: Threshold | null;
}

const GROUNDS: Readonly<Record<Regime, readonly Ground[]>> = {
  european: ['Aw 2.71'],
  social: ['Aw 2.38', 'Aw 2.39'],
  concession: ['Aw 2a.36', 'Aw 2a.37'],
  national: ['Aw 1.10'],
  subsidy: ['Awb 4:21'],
  'call-off': ['Aw 2.143'],
  admission: ['HvJ C-410/14', 'HvJ C-9/17'],
  contest: ['Aw 2.42', 'Aw 2.157'],
  sale: ['BW 3:14', 'HR ECLI:NL:HR:2021:1778'],
  unannounced: ['Aw 2.32'],
};

/** Whether the value of a contract decides under which law it is: a new regime says so. */
const BY_VALUE: Readonly<Record<Regime, boolean>> = {
  european: true,
  social: true,
  concession: true,
  national: true,
  subsidy: false,
  'call-off': false,
  admission: false,
  contest: false,
  sale: false,
  // Who has a reason of the Act to announce nothing has it whatever the value is.
  unannounced: false,
};

/** Whose law the value of a contract decides nothing about. */
export const isWithoutValue = (regime: Regime): boolean => !BY_VALUE[regime];

/** The regime that a type is meant for is one of a kind of contract, whatever the file calls it. */
const KIND_OF: Partial<Record<Regime, ContractKind>> = { social: 'social-and-specific', concession: 'concessions' };

const ABOVE: Readonly<Record<ContractKind, Regime>> = {
  supplies: 'european',
  services: 'european',
  works: 'european',
  concessions: 'concession',
  'social-and-specific': 'social',
};

type Dated = { readonly traits: readonly Trait[]; readonly lastDay: IsoDate };

/**
 * The regime of a definition: from its type, and from kind and value of the contract against the threshold of the year in which the
 * notice is dispatched; or the one that people chose.
 * @param milestones its plan: the notice in it gives the year.
 */
export function regimeOf(
  { regime: chosen, value }: Pick<Definition, 'regime' | 'value'>,
  type: Pick<ProcedureType, 'regime' | 'grounds'>,
  milestones: readonly Dated[],
): AppliedRegime {
  const byLaw = regimeByLaw(value, type, withTrait(milestones, 'announces')?.lastDay ?? null);
  if (chosen === null) return byLaw;
  const grounds = chosen.ground === null ? GROUNDS[chosen.regime] : [chosen.ground];
  return { ...byLaw, regime: chosen.regime, by: 'chosen', grounds };
}

/** The same, whatever people chose. @param notice the day of dispatch, or null when none is planned. */
export function regimeByLaw(
  value: Definition['value'],
  type: Pick<ProcedureType, 'regime' | 'grounds'>,
  notice: IsoDate | null,
): AppliedRegime {
  const as = (regime: Regime, by: AppliedRegime['by'], limit: Threshold | null): AppliedRegime => ({
    regime,
    by,
    grounds: (regime === type.regime ? type.grounds : undefined) ?? GROUNDS[regime],
    threshold: limit,
  });
  if (isWithoutValue(type.regime) || value === null) return as(type.regime, 'type', null);
  const kind = KIND_OF[type.regime] ?? value.kind;
  const limit = notice === null ? null : threshold(civilOf(epochDay(notice)).year, kind, value.authority);
  if (limit === null) return as(type.regime === 'national' ? 'national' : ABOVE[kind], 'no-threshold', null);
  if (BigInt(value.cents) < BigInt(limit.eur) * 100n) return as('national', 'below', limit);
  // Who chose a national type had a reason, or is warned by the check: its terms do not change under it.
  return type.regime === 'national' ? as('national', 'type', null) : as(ABOVE[kind], 'above', limit);
}

/** The type with the terms and grounds that hold under a regime; the same object when all of them do. */
export function underRegime(type: ProcedureType, regime: Regime): ProcedureType {
  const known = made.get(type) ?? new Map<Regime, ProcedureType>();
  made.set(type, known);
  const under = known.get(regime) ?? newUnder(type, regime);
  known.set(regime, under);
  return under;
}

const made = new WeakMap<ProcedureType, Map<Regime, ProcedureType>>();

function newUnder(type: ProcedureType, regime: Regime): ProcedureType {
  const law = lawOf(type, regime);
  const milestones = type.milestones.map((one) => groundUnder(termUnder(one, regime), law));
  return milestones.every((one, at) => one === type.milestones[at]) ? type : { ...type, milestones };
}

function termUnder(one: MilestoneType, regime: Regime): MilestoneType {
  const { computed, ...bare } = one;
  if (computed?.regimes === undefined || computed.regimes.includes(regime)) return one;
  return computed.advised?.includes(regime) === true ? { ...one, computed: { ...computed, binds: 'advice' } } : bare;
}

/** Where no article that holds sets a date, the guide does. */
const groundUnder = (one: MilestoneType, law: Regime): MilestoneType =>
  groundHolds(one.ground, law) ? one : { ...one, ground: BY_GUIDE };

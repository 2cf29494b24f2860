import { nameOfPart, partOf, wholeOf } from '../plan/part.ts';
import { roundBefore } from '../plan/round-name.ts';
import { wayOf, wayOfParty } from '../plan/way.ts';
import { caseHold, type Hold } from './hold.ts';
import type { AwardOutcome } from './outcome.ts';
import type { LotWay, TenderOwn } from './own-part.ts';
import { tenderOf, type CaseState } from './state.ts';

/** The ways through a case: null is that of the lots that go together. */
export const waysIn = (state: Pick<CaseState, 'own'>): readonly (string | null)[] => [
  null,
  ...(tenderOf(state)?.ways ?? []).map(({ lot }) => lot),
];

/** The lots that go together. */
export const lotsTogether = ({ lots, ways }: TenderOwn): readonly string[] =>
  lots.filter((lot) => ways.every((way) => way.lot !== lot));

/** Whether anything goes the way of those that go together: some lots, or a procedure without lots. */
export function goTogether(state: Pick<CaseState, 'own'>): boolean {
  const own = tenderOf(state);
  return own === null || own.lots.length === 0 || lotsTogether(own).length > 0;
}

/** The ways that anything goes: where every lot goes its own way, nothing is left of those that went together. */
export const waysTaken = (state: Pick<CaseState, 'own'>): readonly (string | null)[] =>
  waysIn(state).filter((lot) => lot !== null || goTogether(state));

/** The way of a lot: itself where it goes alone, else that of the others. */
export const lotAlone = (state: Pick<CaseState, 'own'>, lot: string): string | null =>
  waysIn(state).find((one) => one === lot) ?? null;

/**
 * The case as one way has it: its milestones, its phase, its lots and what was awarded of them. Guards and phases that look at it see
 * no other. For people who read: whoever changes the case changes the state itself.
 * @param lot null for the lots that go together.
 */
export function wayIn(state: CaseState, lot: string | null): CaseState {
  const own = tenderOf(state);
  if (own === null || own.ways.length === 0) return state;
  const way = own.ways.find((one) => one.lot === lot) ?? null;
  const lots = way === null ? lotsTogether(own) : [way.lot];
  return {
    ...state,
    phase: way?.phase ?? state.phase,
    milestones: [...wayOf(state.milestones, lot)],
    holds: holdsOf(state, lot),
    outcome: state.outcome ?? (way === null ? own.ended : way.outcome),
    own: { ...own, lots, awards: awardsOf(own, lots), started: way?.started ?? own.started },
  };
}

/** A lot that stands still is, on its way, what the whole case is for all. */
function holdsOf(state: CaseState, lot: string | null): readonly Hold[] {
  const others = state.holds.filter(({ what }) => what.of !== 'lot');
  const own = state.holds.find(({ what }) => what.of === 'lot' && what.lot === lot);
  return own === undefined || caseHold(state) !== null
    ? others
    : [...others, { ...own, what: { of: 'case', ...(lot === null ? {} : { lot }) } }];
}

/** What was awarded of these lots; null when they were not scored. */
function awardsOf({ awards }: TenderOwn, lots: readonly string[]): readonly AwardOutcome[] | null {
  const own = awards?.filter((one) => one.lots.some((lot) => lots.includes(lot))) ?? [];
  return own.length === 0 ? null : own;
}

/**
 * The case once a lot goes its own way from this milestone on: what it shared with the others from there is its own now, with what
 * happened to it.
 * @param first the milestone by its plain name.
 */
export function apart(state: CaseState, lot: string, first: string): CaseState {
  const own = tenderOf(state);
  const shared = wayOf(state.milestones, lot).filter((one) => one.lot === null);
  const at = shared.findIndex(({ id }) => wholeOf(id) === first);
  if (own === null || at < 0) return state;
  const leaving = shared.slice(at);
  const ids = new Set(leaving.map(({ id }) => id));
  const named = (id: string): string => (ids.has(id) && partOf(id) === null ? nameOfPart(id, lot) : id);
  const left = [...own.ways.map((way) => way.lot), lot];
  const goesAlong = (party: string): boolean => wayOfParty(own.grantees, left, party) === lot;
  const moved = leaving.filter(({ id }) => goesAlong(partOf(id)?.part ?? ''));
  const copies = leaving
    .filter((one) => partOf(one.id) === null || moved.includes(one))
    .map((one) => ({
      ...one,
      id: named(one.id),
      after: one.after.map(named),
      waitsFor: one.waitsFor === null ? null : named(one.waitsFor),
      lot,
    }));
  const { actual } = state.facts;
  const happened = Object.entries(actual).map(([id, when]) => [named(id), when] as const);
  return {
    ...state,
    milestones: [
      ...state.milestones.filter((one) => one.lot !== lot && !moved.includes(one)),
      ...copies,
      ...ownOf(state, lot),
    ],
    facts: { ...state.facts, actual: { ...actual, ...Object.fromEntries(happened) } },
    own: own.ways.some((way) => way.lot === lot) ? own : { ...own, ways: [...own.ways, newWay(lot, state.phase)] },
  };
}

const ownOf = ({ milestones }: CaseState, lot: string) => milestones.filter((one) => one.lot === lot);

/** The way of a lot that leaves the others in this phase. */
export const newWay = (lot: string, phase: string): LotWay => ({ lot, phase, started: 'none', outcome: null });

/** What an act names that makes a lot go its own way: the milestone that it does not have for itself yet, by its plain name. */
export function leavesAt(
  state: Pick<CaseState, 'own' | 'milestones'>,
  name: unknown,
): { readonly lot: string; readonly first: string } | null {
  const own = typeof name === 'string' ? partOf(name) : null;
  if (own === null || tenderOf(state)?.lots.includes(own.part) !== true) return null;
  const isShared = (whole: string): boolean =>
    state.milestones.some((one) => one.lot === null && one.id === wholeOf(whole));
  if (state.milestones.some((one) => one.id === name)) return null;
  // A round that was not there yet follows the last one, which the lot may have for itself.
  const first = [own.whole, roundBefore(own.whole)].find(isShared);
  const hasOwn = state.milestones.some((one) => one.id === roundBefore(String(name)));
  return first === undefined || hasOwn ? null : { lot: own.part, first };
}

/** The fields by which an act says what it is about, among others. */
type About = object & { readonly milestone?: unknown; readonly award?: unknown };

/** The case with the way of the lot that an act is about, also when that lot leaves the others with it. */
export function withWayOf(state: CaseState, { milestone }: About): CaseState {
  const leaves = leavesAt(state, milestone);
  return leaves === null ? state : apart(state, leaves.lot, leaves.first);
}

/** The case as the lot has it that an act is about; the whole case for an act that is about no milestone and no award. */
export function wayOfAct(given: CaseState, act: About): CaseState {
  const state = withWayOf(given, act);
  const { milestone, award } = act;
  if (typeof milestone === 'string') {
    const on = (id: string) => state.milestones.find((one) => one.id === id);
    // A round that is not there yet comes on the way of the one before it, else on that of the lot that it is named after.
    const known = on(milestone) ?? on(roundBefore(milestone));
    return wayIn(state, known === undefined ? lotAlone(state, partOf(milestone)?.part ?? '') : known.lot);
  }
  const awarded = tenderOf(state)?.awards?.find((one) => one.award === award);
  return awarded === undefined ? state : wayIn(state, lotAlone(state, awarded.lots[0] ?? ''));
}

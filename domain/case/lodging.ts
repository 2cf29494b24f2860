import { localOf } from '../law/clock.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import { filedAs, type FiledAs, type Lodging } from '../plan/filed-objection.ts';
import { allWithTrait, means, withTrait } from '../plan/trait.ts';
import { lotAlone, wayIn, waysTaken } from './lot-way.ts';
import type { CaseMilestone } from './milestone.ts';
import type { Objecting } from './own-part.ts';
import { tenderOf, type CaseState } from './state.ts';

/** The windows that an objection can be meant for: of the lot or the applicant that it names, else of every one. */
export function windowsFor(state: CaseState, { lot, applicant }: Pick<Objecting, 'lot' | 'applicant'>) {
  const ways = lot === undefined ? waysTaken(state) : [lotAlone(state, lot)];
  const all = new Map<string, { readonly window: CaseMilestone; readonly way: CaseState }>();
  for (const way of ways.map((one) => wayIn(state, one)))
    for (const window of allWithTrait(way.milestones, 'takes-objections'))
      if (applicant === undefined || window.party === applicant) all.set(window.id, { window, way });
  return [...all.values()];
}

/** The window to come up against this decision that counts from it, or null: one that a guide dates by itself is no other after another decision. */
export const windowOf = ({ milestones }: Pick<CaseState, 'milestones'>, { id }: CaseMilestone): CaseMilestone | null =>
  milestones.find((one) => means(one, 'remedy-window') && one.waitsFor === id) ?? null;

/** Of what an objection must say which one it is about, because each has a window of its own; null when it says so, or there is one. */
export function asksWhose(
  state: CaseState,
  objecting: Pick<Objecting, 'lot' | 'applicant'>,
): 'lot' | 'applicant' | null {
  const windows = windowsFor(state, objecting);
  if (windows.length < 2) return null;
  return windows.some(({ window }) => window.party !== undefined) ? 'applicant' : 'lot';
}

/**
 * How an objection came and against which decision; without a window in a procedure that has no decision to object to. One that may be
 * about several decisions is judged by the one that is best for whoever objects.
 */
export function lodgingOf(state: CaseState, objecting: Objecting): Lodging {
  const [best] = windowsFor(state, objecting)
    .map(({ window, way }) => lodgedAgainst(way, window, objecting))
    .sort((one, other) => rankOf(one) - rankOf(other) || (one.windowLastDay < other.windowLastDay ? 1 : -1));
  return best ?? { ...cameAs(objecting), sentAt: null, windowLastDay: null };
}

const RANK: Readonly<Record<FiledAs['timeliness'], number>> = { 'in-time': 0, premature: 1, late: 2, 'no-decision': 3 };

const rankOf = (lodged: Lodging): number => RANK[filedAs(lodged).timeliness];

const cameAs = ({ receivedAt, postedOn, committee }: Objecting) => ({
  receivedAt,
  postedOn: postedOn ?? null,
  committee: committee === 'yes',
});

/**
 * The decision that it is against is the last one that was sent before it came, as long as the window of that one runs. After that it
 * is premature: it waits for the decision that is to come (Awb 6:10).
 */
function lodgedAgainst(
  { milestones, facts }: CaseState,
  window: CaseMilestone,
  objecting: Objecting,
): Lodging & { readonly windowLastDay: IsoDate } {
  const came = cameAs(objecting);
  const decision = milestones.find(({ id }) => id === window.waitsFor) ?? withTrait(milestones, 'decides');
  const id = decision?.id ?? '';
  const sentAt = facts.actual[id] ?? decision?.happenedAt ?? null;
  const lodged = came.postedOn ?? localOf(came.receivedAt).day;
  const wasSent = (at: EpochMs): boolean => localOf(at).day < lodged;
  const first = facts.replaced?.[id]?.findLast((one) => wasSent(one.sentAt));
  return (sentAt !== null && wasSent(sentAt)) || first === undefined || first.through < lodged
    ? { ...came, sentAt, windowLastDay: window.lastDay }
    : { ...came, sentAt: first.sentAt, windowLastDay: first.through };
}

/** The lots and applicants that an objection can name: applicants with a window each, or with a decision each where there is none. */
export const nameable = (
  state: CaseState,
): { readonly lots: readonly string[]; readonly applicants: readonly string[] } => ({
  lots: tenderOf(state)?.lots ?? [],
  applicants: applicantsIn(state),
});

function applicantsIn(state: CaseState): readonly string[] {
  const windows = windowsFor(state, {}).map(({ window }) => window);
  const own = windows.length > 0 ? windows : state.milestones;
  return [...new Set(own.flatMap(({ party }) => party ?? []))];
}

import { wayIn, waysTaken } from '../case/lot-way.ts';
import type { CaseMilestone } from '../case/milestone.ts';
import { tenderOf, type CaseState } from '../case/state.ts';
import { allWithTrait, type Trait } from '../plan/trait.ts';

/** How far a case is for what people may see and do, whatever the phases of its type are called. */
export type PhaseGroup =
  /** Nothing is public yet. */
  | 'preparation'
  /** It is public, and what comes in stays closed. */
  | 'market'
  /** What came in is open, and is being judged. */
  | 'grading'
  /** It was ranked, and nothing is decided. */
  | 'ranked'
  /** The decision is made: others can come up against it. */
  | 'decided'
  /** What was awarded is carried out. */
  | 'performance'
  | 'ended';

/** Every group, in the order in which a case goes through them. */
export const PHASE_GROUPS = Object.keys({
  preparation: true,
  market: true,
  grading: true,
  ranked: true,
  decided: true,
  performance: true,
  ended: true,
  // A group that is not named here does not compile.
} satisfies Readonly<Record<PhaseGroup, true>>) as readonly PhaseGroup[];

/** How far a case is, or one way through it (`wayIn`): by what has happened, never by the name of a phase. */
export function phaseGroupOf(given: Pick<CaseState, 'milestones' | 'own' | 'outcome'>): PhaseGroup {
  if (given.outcome !== null) return 'ended';
  const tender = tenderOf(given);
  if (tender === null) return given.own.kind === 'subsidy' ? 'performance' : 'decided';
  const { milestones } = given;
  if (happened(milestones, 'starts-services')) return 'performance';
  if (happened(milestones, 'decides')) return 'decided';
  if (tender.awards !== null) return 'ranked';
  if (isOpened(milestones)) return 'grading';
  return allWithTrait(milestones, 'announces').length > 0 && !happened(milestones, 'announces')
    ? 'preparation'
    : 'market';
}

/** How far a case is as a whole: where lots go their own way, as far as the one that is least far. */
export function phaseGroupOfAll(state: CaseState): PhaseGroup {
  if (state.outcome !== null) return 'ended';
  const groups = waysTaken(state).map((lot) => phaseGroupOf(wayIn(state, lot)));
  return PHASE_GROUPS.find((one) => groups.includes(one)) ?? phaseGroupOf(state);
}

/** What comes in at one time is opened at one; where nothing is opened, it is open once nothing more can come in. */
function isOpened(milestones: readonly CaseMilestone[]): boolean {
  const gate = (['opens-bids', 'closes-bids', 'applies'] as const).find(
    (trait) => allWithTrait(milestones, trait).length > 0,
  );
  return gate !== undefined && happened(milestones, gate);
}

/** Whether all that means this has happened; of what a lot or an applicant has for itself each. */
function happened(milestones: readonly CaseMilestone[], trait: Trait): boolean {
  const all = allWithTrait(milestones, trait);
  return all.length > 0 && all.every(({ state }) => state === 'done' || state === 'passed');
}

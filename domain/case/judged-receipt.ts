import { startOfDay } from '../law/clock.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { means, type Trait } from '../plan/trait.ts';
import { inTime, isOver, type CaseMilestone } from './milestone.ts';
import { waitsWithCase } from './outlook.ts';
import type { OwnPart } from './own-part.ts';
import type { JudgedReceipt, ReceiptJudgement } from './receipt-judgement.ts';
import { CLOSES, STILL_TAKEN, type ReceivedKind } from './received-kind.ts';
import type { CaseState } from './state.ts';

/** The case by which receipts are judged. */
export interface DeskOfCase extends Pick<CaseState, 'holds'> {
  /** Those that close a desk or ask for bids, in order of time. */
  readonly milestones: readonly CaseMilestone[];
  /** When the case ended, or the lot that the receipt is for; null as long as it goes on. */
  readonly endedAt: EpochMs | null;
}

/** What came in: for which lot, null when nobody says, and when. */
interface Came {
  readonly kind: ReceivedKind;
  readonly lot: string | null;
  readonly at: EpochMs;
  /** Its sender named a lot that the case does not know, or a number that was used for something else: a person judges it. */
  readonly inDoubt?: boolean;
}

/** Judges what came in at an instant, by the case as the record has it. */
export function judgedReceipt(desk: DeskOfCase, came: Came): JudgedReceipt {
  const closings = forLot(desk, CLOSES[came.kind], came.lot);
  // Of rounds the one that is open; once all have closed the last.
  const open = closings.find((one) => !isLate(desk, one, came.at));
  const later = open === undefined ? stillTaken(desk, came) : null;
  const closing = open ?? later ?? closings.at(-1);
  // Whatever the procedure, one can ask about it: without a last day for that no question is late.
  if (closing === undefined && came.kind !== 'question') return { judgement: 'no-desk', milestone: null, ground: null };
  if (desk.endedAt !== null && came.at >= desk.endedAt && (closing === undefined || !hasClosed(closing)))
    return { judgement: 'after-end', milestone: null, ground: null };
  if (closing === undefined)
    return { judgement: came.inDoubt === true ? 'doubtful' : 'in-time', milestone: null, ground: null };
  const early = came.kind === 'bid' ? beforeInvitation(desk, came) : null;
  if (early !== null) return early;
  if (isLate(desk, closing, came.at)) return by('late', closing);
  return by(
    closing === later || came.inDoubt === true || closedForSome(desk, came, closings) ? 'doubtful' : 'in-time',
    closing,
  );
}

/**
 * By what somebody can ask on, such as the last day to be admitted to a purchasing system (Aw 2.146): a person files who asked it, and from
 * when its decision has to come.
 */
function stillTaken(desk: DeskOfCase, { kind, lot }: Came): CaseMilestone | null {
  const trait = STILL_TAKEN[kind];
  return trait === undefined ? null : (forLot(desk, trait, lot).at(-1) ?? null);
}

/** Whether the way of a lot has ended; of no lot that is for the case to say. */
export function lotHasEnded(own: OwnPart, lot: string | null): boolean {
  if (own.kind !== 'tender' || lot === null) return false;
  const way = own.ways.find((one) => one.lot === lot);
  return (way === undefined ? own.ended : way.outcome) !== null;
}

/**
 * Who may bid is asked for a bid once it is selected (Aw 2.71 lid 2 and lid 4): what comes before that is premature. Whether an
 * invitation went out that should have and nobody reported is not known here.
 */
function beforeInvitation(desk: DeskOfCase, { lot, at }: Came): JudgedReceipt | null {
  const requests = forLot(desk, 'closes-requests', lot).at(-1);
  if (requests !== undefined && !isLate(desk, requests, at))
    return { judgement: 'premature', milestone: requests.id, ground: 'Aw 2.71 lid 2' };
  const invitation = forLot(desk, 'invites', lot).at(-1);
  if (requests === undefined || invitation === undefined) return null;
  if (invitation.happenedAt !== null) return at < invitation.happenedAt ? by('premature', invitation) : null;
  if (isOver(invitation)) return null;
  return by(at < startOfDay(invitation.lastDay) ? 'premature' : 'doubtful', invitation);
}

/** What names no lot can be for each of them: for a lot that had closed it would be too late. */
const closedForSome = (desk: DeskOfCase, { kind, lot, at }: Came, closings: readonly CaseMilestone[]): boolean =>
  kind !== 'question' &&
  lot === null &&
  closings.some((one) => {
    const last = closings.findLast((other) => other.lot === one.lot);
    return last !== undefined && isLate(desk, last, at);
  });

const by = (judgement: ReceiptJudgement, { id, ground }: CaseMilestone): JudgedReceipt => ({
  judgement,
  milestone: id,
  ground,
});

/** Of a lot its own milestones where it has any, else those of all. */
function forLot({ milestones }: DeskOfCase, trait: Trait, lot: string | null): readonly CaseMilestone[] {
  const all = milestones.filter((one) => means(one, trait));
  if (lot === null) return all;
  const own = all.filter((one) => one.lot === lot);
  return own.length > 0 ? own : all.filter((one) => one.lot === null);
}

/**
 * What comes at the closing instant itself is in time (U2.4.2-a), unless it must come before it. A closing that waits because its lot
 * or the whole case stands still has not come.
 */
function isLate(desk: DeskOfCase, closing: CaseMilestone, at: EpochMs): boolean {
  const waits = !isOver(closing) && waitsWithCase(desk, closing);
  return !inTime(closing, at) && !waits;
}

/** It has come: what a lot that ended asks for no more has not. */
const hasClosed = ({ state }: CaseMilestone): boolean => state === 'passed' || state === 'done';

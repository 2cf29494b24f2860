import { receiptCounts, type ReceiptJudgement } from '../case/receipt-judgement.ts';
import type { TimelinessVerdict } from '../case/outcome.ts';
import type { ActorId, TextRef } from '../case/ids.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { roundOf } from '../plan/round-name.ts';
import type { PartyId } from './party.ts';

/** What a question is: one of the bid itself, a remark on the subsidy scheme (U2.4.1-d), or an objection to a requirement (U2.7). */
export type QuestionAbout = 'question' | 'scheme' | 'requirement';

/** What people write for it. */
export const ABOUT_WORDS = { vraag: 'question', regeling: 'scheme', eis: 'requirement' } as const;

/** Whether the asker wants it kept out of the note, with reasons (U2.4.1-c), and what was decided of that. */
export type Confidential = 'asked' | 'granted' | 'refused';

/** An answer as it was written; a later version of the same question prevails. */
export interface Answer {
  readonly version: number;
  readonly text: string;
  /** The question as it stands in the note, when it may not stand there word for word; null: it may. */
  readonly asked: string | null;
  readonly sha256: string;
  readonly by: ActorId;
  readonly approvedBy: ActorId | null;
  /** The note that it is in; null: in none yet. */
  readonly note: number | null;
  /** The last note with an earlier version of it; null: none. */
  readonly replaces: number | null;
  /** When it went to the asker alone; null: it did not. */
  readonly aloneAt: EpochMs | null;
}

/** A question as it is on file. Its number is that of its receipt. */
export interface Question {
  readonly no: number;
  readonly party: PartyId;
  /** When it came in. */
  readonly at: EpochMs;
  readonly judgement: ReceiptJudgement;
  readonly verdict: TimelinessVerdict | null;
  /** The closing of the round by which it was judged; null: no round. */
  readonly round: string | null;
  readonly lot: string | null;
  readonly paragraph: string | null;
  readonly text: string;
  readonly about: QuestionAbout;
  readonly confidential: Confidential | null;
  /** Why it should be confidential. */
  readonly motivation: string | null;
  /** An objection to a requirement that came after the last note: the right to it is lost (U2.7). */
  readonly forfeited: boolean;
  readonly assignee: ActorId | null;
  /** Why it is handled though it did not come in time; null: nobody decided so. */
  readonly handled: TextRef | null;
  readonly withdrawnAt: EpochMs | null;
  /** When its words had to go by law; null: they are there. */
  readonly erasedAt: EpochMs | null;
  /** The newest; null: there is none. */
  readonly answer: Answer | null;
}

/** How far a question is. */
export type QuestionState =
  /** The asker took it back. */
  | 'withdrawn'
  /** It did not come in time, and nobody decided to handle it. */
  | 'aside'
  /** The record does not say whether it counts, and nobody judged it yet. */
  | 'doubtful'
  /** Nobody decided yet whether it is confidential. */
  | 'undecided'
  | 'unanswered'
  /** It has an answer that a second person has not approved. */
  | 'draft'
  /** It goes in the next note. */
  | 'approved'
  | 'published'
  | 'answered-alone';

export function questionState(one: Question): QuestionState {
  const { answer } = one;
  if (one.withdrawnAt !== null) return 'withdrawn';
  if (!isHandled(one)) return one.judgement === 'doubtful' && one.verdict === null ? 'doubtful' : 'aside';
  if (one.confidential === 'asked') return 'undecided';
  if (answer === null) return 'unanswered';
  if (answer.approvedBy === null) return 'draft';
  if (answer.note !== null) return 'published';
  return answer.aloneAt === null ? 'approved' : 'answered-alone';
}

/** Whether it is answered at all: it came in time, or somebody decided so with a reason (U2.4.1-a). */
export const isHandled = (one: Pick<Question, 'judgement' | 'verdict' | 'handled'>): boolean =>
  one.handled !== null || receiptCounts(one);

/** States in which people still have to do something before a note can be complete. */
const OPEN: ReadonlySet<QuestionState> = new Set<QuestionState>(['undecided', 'unanswered', 'draft']);

/** Whether something is still to be done for a question that is this far. */
export const isOpenState = (state: QuestionState): boolean => OPEN.has(state);

/** States of a question with which nothing will be done any more: its words can go when the law asks that. */
const CLOSED: ReadonlySet<QuestionState> = new Set<QuestionState>([
  'withdrawn',
  'aside',
  'published',
  'answered-alone',
]);

/** Whether its words can go when the law asks that. */
export const mayBeErased = (one: Question): boolean => CLOSED.has(questionState(one));

/** Whether something is still to be done for it. */
export const isOpen = (one: Question): boolean => isOpenState(questionState(one));

/** Whether an answer went out: in a note, or to its asker alone. */
export const isSent = (answer: Answer | null): boolean =>
  answer !== null && (answer.note !== null || answer.aloneAt !== null);

/** Which round a question belongs to, from 1; one that was judged by no round belongs to the first. */
export const roundNumber = (milestone: string | null): number =>
  milestone === null ? 1 : (roundOf(milestone)?.round ?? 1);

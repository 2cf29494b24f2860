import type { EpochMs } from '../law/iso-date.ts';
import type { PartyId } from './party.ts';

/** A letter: an opaque id of a row in the case file. @example 'l:0b9e…' */
export type LetterId = string;

/** What a letter is about. */
export type LetterKind =
  | 'receipt'
  | 'note'
  | 'request'
  | 'selection'
  | 'award'
  | 'rejection'
  | 'exclusion'
  | 'talk'
  | 'objection-receipt'
  | 'objection-hearing'
  | 'objection-decision'
  | 'grant-decision'
  | 'extend-validity'
  | 'delay';

/** Letters that make a decision known: what others can do against it counts from their sending (Awb 3:41, 6:8; Aw 2.127). */
const DECIDING: readonly LetterKind[] = ['award', 'rejection', 'selection', 'exclusion', 'grant-decision'];

/** Whether a letter makes a decision known. */
export const makesKnown = (kind: LetterKind): boolean => DECIDING.includes(kind);

/** Ways by which a letter goes, beside mail: registered post, and a publication on TenderNed. */
export type OtherChannel = 'post' | 'publication';

/** What is known of what became of a letter, as evidence: each is a row that is never changed. */
export interface LetterProof {
  readonly kind:
    /** The relay took it: from then on it is in a system outside our responsibility (Awb 2:17). */
    | 'relay'
    /** The relay refused it for good (SMTP 5xx). */
    | 'refused'
    /** A delivery status report says that it came back (RFC 3464). */
    | 'returned'
    /** A delivery status report says that it arrived. */
    | 'delivered'
    | OtherChannel;
  /** Which sending it is about; null: another channel than mail. */
  readonly attempt: number | null;
  /** Business instant: of the sending, of the report, or the day on which it was posted or published. */
  readonly at: EpochMs;
  /** The relay's answer, the number of the post, or that of the publication. */
  readonly detail: string;
}

/** How far the outbox is with the last sending of a letter; null: it was never put there. */
export type OutboxStand = 'waiting' | 'sent' | 'refused' | 'in-doubt' | null;

/** A letter with what became of it. */
export interface Letter {
  readonly id: LetterId;
  /** By this number people name it, within its case. */
  readonly no: number;
  readonly kind: LetterKind;
  /** The decision that it makes known, by its milestone; null: none. */
  readonly milestone: string | null;
  /** Which time that decision was taken: how often it had been taken anew when the letter was made; null: it makes none known. */
  readonly anew: number | null;
  readonly party: PartyId;
  readonly address: string | null;
  readonly madeAt: EpochMs;
  readonly approvedAt: EpochMs | null;
  readonly releasedAt: EpochMs | null;
  /** Taken back before it was released: another one can take its place. */
  readonly withdrawnAt: EpochMs | null;
  readonly outbox: OutboxStand;
  /** How often it was put in the outbox. */
  readonly attempts: number;
  readonly proofs: readonly LetterProof[];
}

export type LetterState =
  | 'made'
  | 'approved'
  /** It may go; nothing shows yet that it went. */
  | 'released'
  /** Handed over to a system outside our responsibility, with its answer as proof. */
  | 'handed-over'
  | 'delivered'
  /** Sent by another channel, with proof. */
  | 'sent-otherwise'
  | 'bounced'
  | 'in-doubt'
  | 'withdrawn';

/** Sendings that came to nothing: they came back, or the relay refused them and did not take them later. */
function lostAttempts({ proofs }: Pick<Letter, 'proofs'>): ReadonlySet<number | null> {
  const of = (wanted: LetterProof['kind']): readonly (number | null)[] =>
    proofs.filter(({ kind }) => kind === wanted).map(({ attempt }) => attempt);
  const taken = of('relay');
  return new Set([...of('returned'), ...of('refused').filter((attempt) => !taken.includes(attempt))]);
}

/** Whether a sending of it came to nothing, whatever became of it later. */
export const cameBack = (letter: Pick<Letter, 'proofs'>): boolean => lostAttempts(letter).size > 0;

/**
 * The proof that a letter was sent, of several the first; null when there is none. What came back was not sent: the term does not run
 * for whoever did not get it (Awb 3:41, 6:8). Post and publication stand by themselves.
 */
export function provenBy(letter: Pick<Letter, 'proofs'>): LetterProof | null {
  const lost = lostAttempts(letter);
  return letter.proofs
    .filter(
      ({ kind, attempt }) => kind === 'post' || kind === 'publication' || (kind === 'relay' && !lost.has(attempt)),
    )
    .reduce<LetterProof | null>((first, one) => (first === null || one.at < first.at ? one : first), null);
}

/** How far a letter is: what is proven counts before what the outbox says. */
export function letterState(letter: Letter): LetterState {
  const { proofs, outbox, attempts } = letter;
  if (letter.withdrawnAt !== null) return 'withdrawn';
  const proof = provenBy(letter);
  if (proof !== null) {
    if (proof.kind !== 'relay') return 'sent-otherwise';
    const arrived = proofs.some(({ kind, attempt }) => kind === 'delivered' && attempt === proof.attempt);
    return arrived ? 'delivered' : 'handed-over';
  }
  if (outbox === 'in-doubt') return 'in-doubt';
  if (outbox === 'refused' || (attempts > 0 && lostAttempts(letter).has(attempts))) return 'bounced';
  if (letter.releasedAt !== null) return 'released';
  return letter.approvedAt === null ? 'made' : 'approved';
}

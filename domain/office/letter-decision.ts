import type { CaseMilestone } from '../case/milestone.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { means } from '../plan/trait.ts';
import { localOf } from '../law/clock.ts';
import { cameBack, letterState, makesKnown, provenBy, type Letter } from './letter.ts';
import type { PartyId } from './party.ts';

/** A decision as it was taken once: the same milestone again, when it falls away and is taken anew. */
export interface TakenDecision {
  readonly milestone: string;
  /** How often it had been taken anew. */
  readonly anew: number;
}

/** The decision of a milestone as it stands now. */
export const takenDecision = ({ id, anew = 0 }: Pick<CaseMilestone, 'id' | 'anew'>): TakenDecision => ({
  milestone: id,
  anew,
});

/**
 * Whether a decision is about an award of these lots: that of a lot of its own about that lot alone, that of all about the lots that have
 * none of their own.
 */
export function isAbout(
  { lot }: Pick<CaseMilestone, 'lot'>,
  milestones: readonly Pick<CaseMilestone, 'lot' | 'traits'>[],
  lots: readonly string[],
): boolean {
  if (lot !== null) return lots.includes(lot);
  const own = milestones.filter((one) => means(one, 'decides')).map((one) => one.lot);
  return lots.length === 0 || lots.some((one) => !own.includes(one));
}

/** Letters that make one decision known, and how far they are. */
export type DecisionProof =
  /** Nothing of it was released. */
  | { readonly kind: 'not-released' }
  /** Of these there is no proof that they were sent: what counts from the decision does not count yet (Awb 6:8, Aw 2.127). */
  | { readonly kind: 'missing'; readonly letters: readonly Letter[]; readonly since: EpochMs }
  /** All have proof; the last one decides for the procedure. */
  | { readonly kind: 'proven'; readonly at: EpochMs };

/** Whether a letter makes a decision known that fell away since, and that another one takes the place of. */
export function isSuperseded(
  { milestone, anew }: Pick<Letter, 'milestone' | 'anew'>,
  milestones: readonly Pick<CaseMilestone, 'id' | 'anew'>[],
): boolean {
  if (milestone === null) return false;
  return anew !== takenDecision(milestones.find((one) => one.id === milestone) ?? { id: milestone }).anew;
}

/** The letters of a decision that count: those that were taken back do not, nor do those of one that fell away. */
export const lettersOf = <Kind extends Letter>(
  letters: readonly Kind[],
  { milestone, anew }: TakenDecision,
): readonly Kind[] =>
  letters.filter(
    (one) => one.milestone === milestone && one.anew === anew && makesKnown(one.kind) && one.withdrawnAt === null,
  );

/** The letter by which a party heard of a decision before it was taken anew; undefined: it heard nothing. */
export const earlierLetter = <Kind extends Letter>(
  letters: readonly Kind[],
  party: PartyId,
  { milestone, anew }: TakenDecision,
): Kind | undefined =>
  letters.findLast(
    (one) =>
      one.party === party &&
      one.milestone === milestone &&
      one.anew !== anew &&
      makesKnown(one.kind) &&
      one.releasedAt !== null,
  );

/** Whether a decision was made known to all (Aw 2.127, 2.130): proof of every letter, and the moment of the last. */
export function decisionProof(letters: readonly Letter[], decision: TakenDecision): DecisionProof {
  const own = lettersOf(letters, decision);
  const released = own.flatMap(({ releasedAt }) => releasedAt ?? []);
  if (released.length === 0) return { kind: 'not-released' };
  const missing = own.filter((one) => provenBy(one) === null);
  if (missing.length > 0) return { kind: 'missing', letters: missing, since: Math.min(...released) };
  return { kind: 'proven', at: Math.max(...own.map((one) => provenBy(one)?.at ?? 0)) };
}

/** What does not hold any more of a decision that was reported as sent. */
export type ReportFault =
  /** Of these nothing shows that they were sent: for their readers no term runs (Awb 6:8, Aw 2.127). */
  | { readonly kind: 'missing'; readonly letters: readonly Letter[] }
  /** One that came back was sent anew on a later day: the term counts from there, and the report says an earlier day. */
  | { readonly kind: 'later'; readonly at: EpochMs };

/**
 * What the letters of a decision say against its report; null: nothing.
 * @param reportedAt when it was sent by its report
 */
export function reportFault(
  letters: readonly Letter[],
  decision: TakenDecision,
  reportedAt: EpochMs,
): ReportFault | null {
  const proof = decisionProof(letters, decision);
  if (proof.kind === 'missing') return { kind: 'missing', letters: proof.letters };
  // A letter that only confirms what went another way before starts nothing anew: one that came back does.
  const at = Math.max(
    0,
    ...lettersOf(letters, decision).flatMap((one) => (cameBack(one) ? (provenBy(one)?.at ?? []) : [])),
  );
  return localOf(at).day > localOf(reportedAt).day ? { kind: 'later', at } : null;
}

/** Decisions that letters of a case make known, by their milestones. */
export const decisionsIn = (letters: readonly Letter[]): readonly string[] => [
  ...new Set(
    letters.flatMap(({ milestone, kind, withdrawnAt }) =>
      milestone !== null && makesKnown(kind) && withdrawnAt === null ? [milestone] : [],
    ),
  ),
];

/** Letters of which it is known that mail does not bring them: somebody must choose another channel. */
export const needsOtherChannel = (letter: Letter): boolean => {
  const state = letterState(letter);
  return state === 'bounced' || (state === 'released' && letter.attempts === 0);
};

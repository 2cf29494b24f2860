import type { CaseMilestone } from '../../../../domain/case/milestone.ts';
import { refusal, type Refusal } from '../../../../domain/acts/refusal.ts';
import { tenderOf } from '../../../../domain/case/state.ts';
import type { AwardOutcome } from '../../../../domain/case/outcome.ts';
import { isSettled, winnersOf } from '../../../../domain/evaluation/outcome.ts';
import { compareAward, type ComparedCriterion } from '../../../../domain/office/award-comparison.ts';
import { reasonFor, reasonsIn, type GradeReason } from '../../../../domain/office/grade-reasons.ts';
import { isAbout } from '../../../../domain/office/letter-decision.ts';
import { partyMeant, type Party } from '../../../../domain/office/party.ts';
import type { ScoreFile } from '../../../../files/ranking/score-file.ts';
import { readRankings } from '../../../../store/rankings.ts';
import { readReasons } from '../../../../store/grade-reasons.ts';
import { awardLabel, noAwardText } from '../../../../texts/labels/award.ts';
import type { AwardGiven } from '../../../../texts/letters/given.ts';
import { namesOf } from '../../../../texts/score-names.ts';
import { scoreIn } from '../../rankings.ts';
import type { AtOffice } from '../effect.ts';

/** What every bidder of the fixed rankings hears. */
export interface BidderAwards {
  readonly bid: string;
  readonly party: Party;
  readonly won: boolean;
  readonly awards: readonly AwardGiven[];
}

interface Award {
  readonly outcome: AwardOutcome;
  readonly score: ScoreFile;
}

/** What a decision was taken on; null: all of it. */
type Decision = CaseMilestone | null;

const aboutIt = ({ state }: AtOffice, decision: Decision, lots: readonly string[]): boolean =>
  decision === null || isAbout(decision, state.milestones, lots);

/** The fixed rankings that a decision is about, with how each ended, or why there is nothing to tell yet. */
async function settledAwards(given: AtOffice, decision: Decision): Promise<readonly Award[] | Refusal> {
  const { tx, procedure, state } = given;
  const all = tenderOf(state)?.awards ?? null;
  if (all === null) return refusal('letters-no-ranking');
  const outcomes = all.filter(({ lots }) => aboutIt(given, decision, lots));
  const open = outcomes.find(({ outcome }) => !isSettled(outcome) && !('noAward' in outcome));
  if (open !== undefined) return refusal('tie-open');
  const fixed = await readRankings(tx, procedure);
  return outcomes.flatMap((outcome) => {
    const ranking = fixed.find(({ award }) => award === outcome.award);
    return ranking === undefined ? [] : [{ outcome, score: scoreIn(ranking) }];
  });
}

/** The bids of the fixed rankings that a decision is about, each once: who must hear of the award (Aw 2.130 lid 1). */
export async function bidsRanked(given: AtOffice, decision: Decision = null): Promise<readonly string[]> {
  const lotsOf = new Map(tenderOf(given.state)?.awards?.map(({ award, lots }) => [award, lots]));
  const fixed = (await readRankings(given.tx, given.procedure)).filter(({ award }) =>
    aboutIt(given, decision, lotsOf.get(award) ?? [award]),
  );
  return [...new Set(fixed.flatMap((one) => scoreIn(one).bids.map(({ bid }) => bid)))];
}

/** What each bidder hears of the award, with grade and reason per criterion; or what is missing for that. */
export async function bidderAwards(
  given: AtOffice,
  parties: readonly Party[],
  { only, decision }: { readonly only: Party | null; readonly decision: Decision },
): Promise<readonly BidderAwards[] | Refusal> {
  const awards = await settledAwards(given, decision);
  if ('rule' in awards) return awards;
  const bids = [...new Set(awards.flatMap(({ score }) => score.bids.map(({ bid }) => bid)))];
  const unknown = bids.filter((bid) => partyMeant(parties, bid) === null);
  if (unknown.length > 0) return refusal('letter-no-party', { values: { bids: unknown.join(', ') } });
  const reasons = await readReasons(given.tx, given.procedure);
  const told = bids.flatMap((bid): BidderAwards[] => {
    const party = partyMeant(parties, bid);
    if (party === null || (only !== null && only.id !== party.id)) return [];
    const own = awards
      .filter(({ score }) => score.bids.some((one) => one.bid === bid))
      .map((award) => awardGiven(given, award, bid, reasons, parties));
    return [{ bid, party, won: own.some((one) => one.won), awards: own }];
  });
  const lacking = [...told.flatMap(ownUnreasoned), ...told.flatMap(winnerUnreasoned)];
  const [first] = lacking;
  if (first === undefined) return told;
  const several = (given.definition.evaluation?.lots.length ?? 0) > 1;
  const worded = lacking
    .filter(({ bid }) => bid === first.bid)
    .map(({ of: { lot, criterion } }) => `${criterion}${several ? ` (${lot})` : ''}`);
  const criteria = [...new Set(worded)].join(', ');
  return refusal('letter-no-reasons', { ground: 'Aw 2.130', values: { bid: first.bid, criteria } });
}

interface Unreasoned {
  readonly bid: string;
  readonly of: ComparedCriterion;
}

/** Grades of a bidder that nobody wrote a reason for. */
const ownUnreasoned = ({ bid, awards }: BidderAwards): readonly Unreasoned[] =>
  awards.flatMap(({ comparison, reasons }) =>
    comparison.criteria
      .filter(({ own, lot, criterion }) => own !== null && reasonFor(reasons, lot, criterion) === null)
      .map((of) => ({ bid, of })),
  );

/** The same of the winner, whose advantages the letter to this bidder tells. */
const winnerUnreasoned = ({ awards }: BidderAwards): readonly Unreasoned[] =>
  awards.flatMap(({ comparison, winner, winnerReasons }) =>
    winner === null
      ? []
      : comparison.criteria
          .filter((one) => one.winner !== null && reasonFor(winnerReasons, one.lot, one.criterion) === null)
          .map((of) => ({ bid: winner, of })),
  );

function awardGiven(
  { definition }: AtOffice,
  { outcome, score }: Award,
  bid: string,
  written: readonly GradeReason[],
  parties: readonly Party[],
): AwardGiven {
  const winners = winnersOf(outcome.outcome);
  const won = winners.includes(bid);
  const winner = won ? null : (winners[0] ?? null);
  const lots = score.settings.lots.map(({ lot }) => lot);
  return {
    label: awardLabel(outcome.lots, (lot) => definition.lots.find(({ id }) => id === lot)?.name),
    winners: winners.map((one) => partyMeant(parties, one)?.name ?? one),
    won,
    nobody: 'noAward' in outcome.outcome ? noAwardText(outcome.outcome.noAward) : null,
    dropped: outcome.dropped.includes(bid),
    winner,
    comparison: compareAward(score, bid, winner),
    names: namesOf(definition.evaluation),
    reasons: reasonsIn(written, bid, lots),
    winnerReasons: winner === null ? new Map() : reasonsIn(written, winner, lots),
  };
}

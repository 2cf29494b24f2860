import type { NextRequest, ScoreRequest } from '../contracts/activities.ts';
import type { AssessmentLack } from '../domain/acts/evidence.ts';
import type { AwardOutcome } from '../domain/case/outcome.ts';
import { artefactText, freezeRanking } from '../files/ranking/artefact.ts';
import { fullBids, passedOver } from '../domain/evaluation/divide-lots.ts';
import { nextInRank, outcomesOf, score as scoreAll, type AwardScore } from '../domain/evaluation/score.ts';
import type { DropOutPolicy } from '../domain/evaluation/settings.ts';
import { fixRankings } from '../store/rankings.ts';
import { receivedBids } from '../store/received.ts';
import { assessmentOf } from './assessment-of.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';
import { fixedRanking } from './fixed-ranking.ts';
import { impossible } from './not-in-file.ts';

/** The program that made a ranking, kept with it. */
export const PROGRAM = 'tenderklok 0.4.0';

/** Scores what was read in and fixes every ranking with its hash; a second time gives the same bytes or fails. */
export async function score(
  deps: Deps,
  { case: name, hash, lots, elsewhere, dropped }: ScoreRequest,
): Promise<AwardOutcome[]> {
  const { reference } = name;
  const { definition } = await loadDefinition(deps, reference, hash);
  const received = await receivedBids(deps.db, reference, lots);
  const outcomes: AwardOutcome[] = [];
  const other = await fixRankings(deps.db, reference, PROGRAM, (rows) => {
    const assessment = assessmentOf(definition, rows, received, lots);
    if (!assessment.ok) throw impossible(WHY_NOT[assessment.error]);
    const { settings, bids } = assessment.value;
    const awards = scoreAll(settings, bids);
    const goneFrom = (key: string): readonly string[] => dropped.find((one) => one.award === key)?.dropped ?? [];
    const ends = outcomesOf(settings, awards, elsewhere, (award) =>
      withoutGone(award, goneFrom(keyOf(award.lots)), definition.evaluation?.dropOut ?? 'keep'),
    );
    return awards.map((award, at) => {
      const { lots, evaluation } = award;
      const key = keyOf(lots);
      const artefact = freezeRanking(award);
      const { inputHash, resultHash } = artefact;
      const outcome = ends[at] ?? evaluation.judgment.outcome;
      outcomes.push({ award: key, lots, outcome, resultHash, dropped: goneFrom(key) });
      return { award: key, artefact: artefactText(artefact), inputHash, resultHash };
    });
  });
  if (other !== null) throw impossible(`De rangorde van ${other} ligt al vast en is anders dan wat nu is berekend.`);
  return outcomes;
}

/** The name of an award: its lots. */
const keyOf = (lots: readonly string[]): string => lots.join('+');

/** How an award stands without those who dropped out of an earlier ranking of it. */
function withoutGone(award: AwardScore, gone: readonly string[], policy: DropOutPolicy) {
  const { judgment } = award.evaluation;
  const isRanked = judgment.ranking.some(({ bids }) => bids.some((bid) => gone.includes(bid)));
  return isRanked ? nextInRank(award, new Set(gone), policy) : judgment;
}

const WHY_NOT: Readonly<Record<AssessmentLack, string>> = {
  'open-choices': 'De instellingen van de beoordeling zijn niet volledig.',
  incomplete: 'De beoordeling is niet volledig ingelezen.',
  'off-record': 'Wat is ingelezen, is niet van alle inschrijvingen die meetellen, en van geen andere.',
};

/**
 * The outcome of a fixed ranking without those who dropped out, by the policy of the definition. The ranking itself is verified
 * and stays as it was fixed (U3.8, U5.4).
 */
export async function next(
  deps: Deps,
  { case: name, hash, award, lots, dropped, elsewhere }: NextRequest,
): Promise<AwardOutcome> {
  const { reference } = name;
  const { settings, bids, evaluation, resultHash } = await fixedRanking(deps, reference, award);
  const { definition } = await loadDefinition(deps, reference, hash);
  const policy = definition.evaluation?.dropOut ?? 'keep';
  const own = {
    ...nextInRank({ lots, settings, bids, evaluation }, new Set(dropped), policy),
    places: settings.places,
  };
  const limit = definition.evaluation?.lotLimit;
  const outcome = limit === undefined ? own.outcome : passedOver(own, fullBids(elsewhere, limit.most)).outcome;
  return { award, lots, outcome, resultHash, dropped };
}

import { ApplicationFailure } from '@temporalio/common';
import type { NextRequest, ScoreRequest } from '../contracts/activities.ts';
import type { AwardOutcome } from '../domain/case/state.ts';
import { artefactText, freezeRanking } from '../files/ranking/artefact.ts';
import { readScoreFile } from '../files/ranking/score-file.ts';
import { FAILURE } from '../contracts/failures.ts';
import { bidsOf } from '../domain/evaluation/bids-of.ts';
import { nextInRank, score as scoreAll } from '../domain/evaluation/score.ts';
import { settle } from '../domain/evaluation/settle.ts';
import { fixRanking, readAssessmentRows, readRanking } from '../store/assessment.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';

/** The program that made a ranking, kept with it. */
export const PROGRAM = 'tenderklok 0.3.0';

/** Scores what was read in and fixes every ranking with its hash; a second time gives the same bytes or fails. */
export async function score(deps: Deps, { case: name, hash }: ScoreRequest): Promise<AwardOutcome[]> {
  const { reference } = name;
  const { definition } = await loadDefinition(deps, reference, hash);
  const settings = definition.evaluation === null ? null : settle(definition.evaluation);
  if (settings?.ok !== true) throw impossible('De instellingen van de beoordeling zijn niet volledig.');
  const bids = bidsOf(settings.value, await readAssessmentRows(deps.db, reference));
  if (!bids.ok) throw impossible('De beoordeling is niet volledig ingelezen.');
  const outcomes: AwardOutcome[] = [];
  for (const award of scoreAll(settings.value, bids.value)) {
    const artefact = freezeRanking(award);
    const key = award.lots.join('+');
    const { inputHash, resultHash } = artefact;
    const same = await fixRanking(
      deps.db,
      reference,
      { award: key, artefact: artefactText(artefact), inputHash, resultHash },
      PROGRAM,
    );
    if (!same) throw impossible(`De rangorde van ${key} ligt al vast en is anders dan wat nu is berekend.`);
    outcomes.push({
      award: key,
      lots: award.lots,
      outcome: award.evaluation.judgment.outcome,
      resultHash,
      dropped: [],
    });
  }
  return outcomes;
}

/**
 * The outcome of a fixed ranking without those who dropped out, by the policy of the definition. The ranking itself is verified
 * and stays as it was fixed (U3.8, U5.4).
 */
export async function next(deps: Deps, { case: name, hash, award, lots, dropped }: NextRequest): Promise<AwardOutcome> {
  const { reference } = name;
  const stored = await readRanking(deps.db, reference, award);
  if (stored === null) throw impossible(`Er ligt geen rangorde van ${award} vast.`);
  const file = readScoreFile(stored.artefact);
  if (!file.ok || file.value.verification?.verified !== true)
    throw impossible(`De vastgelegde rangorde van ${award} is niet meer wat zij was.`);
  const { definition } = await loadDefinition(deps, reference, hash);
  const { settings, bids, evaluation } = file.value;
  const policy = definition.evaluation?.dropOut ?? 'keep';
  const { outcome } = nextInRank({ lots, settings, bids, evaluation }, new Set(dropped), policy);
  return { award, lots, outcome, resultHash: stored.resultHash, dropped };
}

const impossible = (message: string): ApplicationFailure => ApplicationFailure.nonRetryable(message, FAILURE.notFound);

import { ApplicationFailure } from '@temporalio/common';
import type { AwardOutcome, NextRequest, ScoreRequest } from '../contracts/activities.ts';
import { artefactText, freezeRanking } from '../contracts/batch/evaluation/artefact.ts';
import { FAILURE } from '../contracts/failures.ts';
import { bidsOf } from '../domain/evaluation/bids-of.ts';
import { keepRanking } from '../domain/evaluation/next-in-rank.ts';
import { outcomeOf, type RankedEntry } from '../domain/evaluation/ranking.ts';
import { score as scoreAll } from '../domain/evaluation/score.ts';
import { settle } from '../domain/evaluation/settle.ts';
import { fixRanking, readAssessmentRows, readRanking } from '../store/assessment.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';

/** Version of the arithmetic, kept with every ranking. */
const PROGRAM = 'tenderklok 0.1.0';

/** Scores what was read in and fixes every ranking with its hash; a second time gives the same bytes or fails. */
export async function score(deps: Deps, { reference, hash }: ScoreRequest): Promise<AwardOutcome[]> {
  const { definition } = await loadDefinition(deps, reference, hash);
  const settings = definition.evaluation === null ? null : settle(definition.evaluation);
  if (settings?.ok !== true) throw impossible('De instellingen van de beoordeling zijn niet volledig.');
  const bids = bidsOf(settings.value, await readAssessmentRows(deps.db, reference));
  if (!bids.ok) throw impossible('De beoordeling is niet volledig ingelezen.');
  const outcomes: AwardOutcome[] = [];
  for (const award of scoreAll(settings.value, bids.value)) {
    const artefact = freezeRanking(award);
    const name = award.lots.join('+');
    const { inputHash, resultHash } = artefact;
    const same = await fixRanking(
      deps.db,
      reference,
      { award: name, artefact: artefactText(artefact), inputHash, resultHash },
      PROGRAM,
    );
    if (!same) throw impossible(`De rangorde van ${name} ligt al vast en is anders dan wat nu is berekend.`);
    outcomes.push({ award: name, outcome: award.evaluation.judgment.outcome, resultHash, dropped: [] });
  }
  return outcomes;
}

/** The outcome of a fixed ranking without those who dropped out; nothing is assessed again (U3.8). */
export async function next(deps: Deps, { reference, award, dropped }: NextRequest): Promise<AwardOutcome> {
  const stored = await readRanking(deps.db, reference, award);
  if (stored === null) throw impossible(`Er ligt geen rangorde van ${award} vast.`);
  const { result } = JSON.parse(stored.artefact) as {
    readonly result: { readonly ranking: readonly { readonly rank: number; readonly bids: readonly string[] }[] };
  };
  // Totals stay as they were fixed; only who is left matters here.
  const frozen = result.ranking.map((entry): RankedEntry => ({ ...entry, total: 0n }));
  const outcome = outcomeOf(keepRanking(frozen, new Set(dropped)), 'all-dropped');
  return { award, outcome, resultHash: stored.resultHash, dropped };
}

const impossible = (message: string): ApplicationFailure => ApplicationFailure.nonRetryable(message, FAILURE.notFound);

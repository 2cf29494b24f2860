import { ApplicationFailure } from '@temporalio/workflow';
import { FAILURE } from '../../contracts/failures.ts';
import type { Refusal } from '../../domain/acts/refusal.ts';
import { caseRefusalText } from '../../texts/labels/case-refusals.ts';
import { wording } from './access.ts';

/** A refusal as whoever acts gets it: the sentence, and the rule as data. */
export const refused = (refusal: Refusal): ApplicationFailure =>
  ApplicationFailure.nonRetryable(caseRefusalText(refusal, wording), FAILURE.refused, refusal);

/** @throws ApplicationFailure when there is a refusal. */
export function unlessRefused(refusal: Refusal | null): void {
  if (refusal !== null) throw refused(refusal);
}

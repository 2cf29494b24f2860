import { ActivityFailure, ApplicationFailure, CancelledFailure } from '@temporalio/common';
import type { PlanAnswer, PlanRequest } from '../../contracts/plan-request.ts';
import { once, patient } from './calls.ts';

/** The plan of a case. @throws ActivityFailure with what is wrong with the definition */
export const computePlan = (label: string, asked: PlanRequest): Promise<PlanAnswer> =>
  withMoreTime(
    () => once(label).plan(asked),
    () => patient(label).plan(asked),
  );

/**
 * Does something in a short time; where that does not end well, again with as much as the largest tender takes on a busy machine. With
 * little time alone it would begin anew for ever; with much alone a worker that fell would be missed late.
 */
export async function withMoreTime<Result>(soon: () => Promise<Result>, later: () => Promise<Result>): Promise<Result> {
  try {
    return await soon();
  } catch (error) {
    if (!(error instanceof ActivityFailure) || isFinal(error.cause)) throw error;
    return later();
  }
}

/** What comes again at every try. */
const isFinal = (cause: unknown): boolean =>
  cause instanceof CancelledFailure || (cause instanceof ApplicationFailure && cause.nonRetryable === true);

import { ApplicationFailure } from '@temporalio/common';
import { FAILURE } from '../contracts/failures.ts';

/**
 * What an activity needs is not in the case file: asking again gives the same answer, so it is not tried again.
 * @param what Dutch, as the begin of a sentence.
 */
export const notInFile = (what: string): ApplicationFailure =>
  ApplicationFailure.nonRetryable(`${what} staat niet in het dossier.`, FAILURE.notFound);

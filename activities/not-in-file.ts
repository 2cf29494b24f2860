import { ApplicationFailure } from '@temporalio/common';
import { FAILURE } from '../contracts/failures.ts';

/** By what is in the case file it cannot be done: asking again gives the same answer, so it is not tried again. */
export const impossible = (message: string): ApplicationFailure =>
  ApplicationFailure.nonRetryable(message, FAILURE.notFound);

/**
 * What an activity needs is not in the case file.
 * @param what Dutch, as the begin of a sentence.
 */
export const notInFile = (what: string): ApplicationFailure => impossible(`${what} staat niet in het dossier.`);

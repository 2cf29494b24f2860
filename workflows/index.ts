import { ApplicationFailure } from '@temporalio/workflow';

export { tenderProcedure } from './tender/tender-procedure.ts';
export { subsidy } from './subsidy/subsidy.ts';
export { objection } from './objection/objection.ts';
export { mailRound } from './rounds/mail-round.ts';
export { reminderRound } from './rounds/reminder-round.ts';
export { watchRound } from './rounds/watch-round.ts';

/** Answers a start of a type that does not exist, instead of retrying it for ever. */
export default async function unknownWorkflow(): Promise<never> {
  throw ApplicationFailure.nonRetryable(
    'Dit soort zaak bestaat niet. Kies tenderProcedure, subsidy, objection, reminderRound, mailRound of watchRound.',
    'NotFound',
  );
}

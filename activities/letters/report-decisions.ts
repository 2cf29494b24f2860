import {
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { updateName } from '../../contracts/acts.ts';
import { decisionProof, lettersOf } from '../../domain/office/letter-decision.ts';
import { sha256 } from '../../files/evaluation/sha256.ts';
import { unreportedDecisions } from '../../store/letter-decisions.ts';
import { readLetters } from '../../store/letters.ts';
import { putText } from '../../store/texts.ts';
import { lettersSentText } from '../../texts/office/letter.ts';
import type { Deps } from '../deps.ts';

/** One case that does not answer keeps no other waiting for longer. */
const PATIENCE_MS = 8_500;
/** What is wrong with one case, and not with the server. */
const OF_THE_CASE = [
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
] as const;

/**
 * Tells each case of which the last letter of a decision has proof that the decision was sent, and when: what others can do against it
 * counts from there (Awb 6:8, Aw 2.127). The same letters report once, however often this is asked.
 */
export async function reportDecisions({ db, temporal, log }: Pick<Deps, 'db' | 'temporal' | 'log'>): Promise<void> {
  for (const decision of await unreportedDecisions(db)) {
    const { reference, milestone, workflowId } = decision;
    const letters = await readLetters(db, reference);
    const proof = decisionProof(letters, decision);
    const own = lettersOf(letters, decision);
    const last = own.findLast(({ releasedBy }) => releasedBy !== null);
    if (proof.kind !== 'proven' || last === undefined) continue;
    const hash = sha256(own.map((one) => `${one.no} ${one.sha256}\n`).join(''));
    const id = `brieven/${reference}/${milestone}/${last.releasedAt}`;
    const act = {
      milestone,
      happenedAt: proof.at,
      proof: await putText(
        db,
        reference,
        lettersSentText(
          own.map(({ no }) => no),
          hash,
        ),
      ),
      id,
      by: last.releasedBy,
      ...(last.releasedAs === null ? {} : { vouched: last.releasedAs }),
    };
    try {
      await temporal.connection.withDeadline(Date.now() + PATIENCE_MS, () =>
        temporal.workflow
          .getHandle(workflowId)
          .executeUpdate(updateName('reportMilestone'), { args: [act], updateId: id }),
      );
    } catch (error) {
      // Refused, or nobody answers: the watch tells that the decision is not reported though its letters have proof.
      if (!OF_THE_CASE.some((kind) => error instanceof kind)) throw error;
      log.warn({ reference, milestone, error: String(error) }, 'a decision could not be reported');
    }
  }
}

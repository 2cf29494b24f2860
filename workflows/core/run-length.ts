import { workflowInfo } from '@temporalio/workflow';

/** How long the history of this run is by now, and whether the server or a newer program asks for a fresh one. */
export interface RunLength {
  readonly events: number;
  readonly asked: boolean;
}

export function lengthNow(): RunLength {
  const { historyLength, continueAsNewSuggested, targetWorkerDeploymentVersionChanged } = workflowInfo();
  return { events: historyLength, asked: continueAsNewSuggested || targetWorkerDeploymentVersionChanged };
}

import { fileURLToPath } from 'node:url';
import type { ReplayWorkerOptions } from '@temporalio/worker';

const BUNDLE = fileURLToPath(new URL('../workflow-bundle.cjs', import.meta.url));

/**
 * What decides how a workflow runs: the same in a worker and in a replay of its histories. A converter or an interceptor belongs here.
 * @param codePath another bundle than the one beside the compiled program.
 */
export const workflowOptions = (codePath = BUNDLE): Pick<ReplayWorkerOptions, 'workflowBundle' | 'dataConverter'> => ({
  workflowBundle: { codePath },
});

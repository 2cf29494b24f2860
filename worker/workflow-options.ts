import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReplayWorkerOptions } from '@temporalio/worker';
import { ACCESS } from '../contracts/names.ts';
import { USUAL_ACCESS, type Access } from '../texts/access.ts';

const BUNDLE = fileURLToPath(new URL('../workflow-bundle.cjs', import.meta.url));

/**
 * What decides how a workflow runs: the same in a worker and in a replay of its histories. A converter or an interceptor belongs here.
 * @param from another bundle than the one beside the compiled program; how people come at a case here, which workflows show and do nothing with.
 */
export const workflowOptions = ({
  codePath = BUNDLE,
  access = USUAL_ACCESS,
}: {
  readonly codePath?: string | undefined;
  readonly access?: Access;
} = {}): Pick<ReplayWorkerOptions, 'workflowBundle' | 'dataConverter'> => ({
  // On the line of the bundle itself: its source map counts lines.
  workflowBundle: { code: `globalThis.${ACCESS}=${JSON.stringify(access)};${readFileSync(codePath, 'utf8')}` },
});

import { type Client, ServiceError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';

/** gRPC: no answer in time. */
export const DEADLINE_EXCEEDED = 4;

/** How long a server that is there may take to say so. */
const SIGN_OF_LIFE_MS = 1_000;

/** Whose silence it was when no answer came in time: of the worker, when the server itself still answers. */
export async function silenceOf(client: Client, error: unknown): Promise<unknown> {
  const timedOut = error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || codeOf(error) === DEADLINE_EXCEEDED;
  if (!timedOut) return error;
  try {
    const { connection } = client;
    await connection.withDeadline(Date.now() + SIGN_OF_LIFE_MS, () => connection.workflowService.getSystemInfo({}));
    return new WorkerSilent();
  } catch (away) {
    return away;
  }
}

/** The server is there, but no worker answers for the case. */
export class WorkerSilent extends Error {
  constructor() {
    super('no worker answered');
    this.name = 'WorkerSilent';
  }
}

/** The gRPC code of what the server answered, or null when it is no answer of a server. */
export function codeOf(error: unknown): number | null {
  const code = error instanceof ServiceError ? (error.cause as { code?: unknown } | undefined)?.code : null;
  return typeof code === 'number' ? code : null;
}

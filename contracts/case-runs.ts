import { WORKFLOW_OF } from './names.ts';

const TYPES = Object.values(WORKFLOW_OF)
  .map((type) => `'${type}'`)
  .join(', ');

/** How many runs the server names at a time. */
export const RUNS_AT_ONCE = 1_000;

/** Runs that go on, in the words of Temporal's own list. */
export const RUNNING = `ExecutionStatus = 'Running'`;

/** The runs of cases that are like this, as Temporal's own list is asked for them; that can be a few seconds behind. */
export const runsOfCasesLike = (like: string): string => `WorkflowType in (${TYPES}) and ${like}`;

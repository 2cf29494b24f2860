import type { CaseKind, CaseName } from '../domain/case/state.ts';

/** Workflow types, ids and the task queue. They are stored for years: a rename is a migration. */
export const TASK_QUEUE = 'tenderklok';

/** Where the bundle of the workflows finds how people come at a case here: a global, set before it by the worker. */
export const ACCESS = 'tenderklokAccess';

export const WORKFLOW = {
  tenderProcedure: 'tenderProcedure',
  subsidy: 'subsidy',
  objection: 'objection',
  reminderRound: 'reminderRound',
  mailRound: 'mailRound',
  watchRound: 'watchRound',
} as const;

/** The workflow type of a kind of case. */
export const WORKFLOW_OF: Readonly<Record<CaseKind, string>> = {
  tender: WORKFLOW.tenderProcedure,
  subsidy: WORKFLOW.subsidy,
  objection: WORKFLOW.objection,
};

/** Where the rounds of an installation run: beside its cases, so that the list of cases shows cases alone. @example 'tenderklok-rondes' */
export const roundsNamespace = (cases: string): string => `${cases}-rondes`;

/** The Temporal Schedule that starts `reminderRound` each day at 09:00 in Amsterdam. */
export const REMINDER_SCHEDULE = 'herinneringen';

/** The Schedule that offers waiting mail again, every five minutes. */
export const MAIL_SCHEDULE = 'wachtende-mail';

/** The Schedule that looks whether anything is stuck, every two minutes. */
export const WATCH_SCHEDULE = 'waakhond';

const WORKFLOW_PREFIX: Readonly<Record<CaseKind, string>> = {
  tender: 'aanbesteding',
  subsidy: 'subsidie',
  objection: 'bezwaar',
};

/** @example workflowIdOf('tender', procedureName('2019-JGD21110')) // 'aanbesteding/2019-JGD21110' */
export const workflowIdOf = (kind: CaseKind, { reference, parent, part }: CaseName): string =>
  parent !== null && part !== null
    ? `${WORKFLOW_PREFIX[kind]}/${parent}/${part}`
    : `${WORKFLOW_PREFIX[kind]}/${reference}`;

export const procedureName = (reference: string): CaseName => ({ reference, parent: null, part: null });

/** An objection has the reference of its procedure and a number. @example '2019-JGD21110/bezwaar-1', id 'bezwaar/2019-JGD21110/1' */
export const objectionName = (parent: string, no: number): CaseName => ({
  reference: `${parent}/bezwaar-${no}`,
  parent,
  part: String(no),
});

/** A subsidy case has the reference of its procedure and the id of its grantee. @example '2019-JGD21110/perceel-1' */
export const subsidyName = (parent: string, grantee: string): CaseName => ({
  reference: `${parent}/${grantee}`,
  parent,
  part: grantee,
});

/** @example roundWorkflowId('2018-04-27') // 'herinneringen/2018-04-27' */
export const roundWorkflowId = (day: string): string => `herinneringen/${day}`;

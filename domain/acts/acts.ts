import { adjourn } from './adjourn.ts';
import { agreeDelay } from './agree-delay.ts';
import { askRepair } from './ask-repair.ts';
import { changeDocuments } from './change-documents.ts';
import { confirmDuty } from './confirm-duty.ts';
import { correctReport } from './correct-report.ts';
import { decideAnew } from './decide-anew.ts';
import { decideObjection } from './decide-objection.ts';
import { dropOut } from './drop-out.ts';
import type { FieldsOf } from './field.ts';
import { fileObjection } from './file-objection.ts';
import { judgeReceipt } from './judge-receipt.ts';
import { judgeTimeliness } from './judge-timeliness.ts';
import { moveMilestone } from './move-milestone.ts';
import { noApplication } from './no-application.ts';
import { fileComplaint } from './file-complaint.ts';
import { fileVerdict } from './file-verdict.ts';
import { noticeOfDefault } from './notice-of-default.ts';
import { objectionAbout } from './objection-about.ts';
import { recordDraw } from './record-draw.ts';
import { recordIndex } from './record-index.ts';
import { recordRepair } from './record-repair.ts';
import { reportMilestone } from './report-milestone.ts';
import { resume } from './resume.ts';
import { scoreBids } from './score-bids.ts';
import type { Acting, ActSpec } from './spec.ts';
import { suspend } from './suspend.ts';
import { tellDelay } from './tell-delay.ts';
import { terminateEarly } from './terminate-early.ts';
import { withdrawDecision } from './withdraw-decision.ts';
import { withdraw } from './withdraw.ts';

/** Everything that can be asked of a case, in the order in which people see it. The names are those of the updates. */
export const ACTS = {
  reportMilestone,
  moveMilestone,
  suspend,
  resume,
  decideAnew,
  withdrawDecision,
  correctReport,
  scoreBids,
  recordDraw,
  dropOut,
  recordIndex,
  changeDocuments,
  confirmDuty,
  noApplication,
  tellDelay,
  noticeOfDefault,
  fileComplaint,
  fileVerdict,
  fileObjection,
  objectionAbout,
  judgeTimeliness,
  judgeReceipt,
  askRepair,
  recordRepair,
  adjourn,
  agreeDelay,
  decideObjection,
  terminateEarly,
  withdraw,
} as const;

export type ActName = keyof typeof ACTS;

/** The own fields of an act. */
export type ArgsOf<Name extends ActName> = FieldsOf<(typeof ACTS)[Name]['shape']>;

/** An act as it travels: its own fields, and who does it. */
export type ActOf<Name extends ActName> = ArgsOf<Name> & Acting;

export const ACT_NAMES = Object.keys(ACTS) as readonly ActName[];

/** An act by its name, for code that treats all acts alike. */
export const specOf = (name: ActName): ActSpec => ACTS[name] as unknown as ActSpec;

/** Whether this is the name of an act. */
export const isActName = (name: string): name is ActName => Object.hasOwn(ACTS, name);

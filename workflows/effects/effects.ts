import type { ActName } from '../../domain/acts/acts.ts';
import type { Effect } from '../core/effect.ts';
import { changeDocuments } from './change-documents.ts';
import { confirmDuty } from './confirm-duty.ts';
import { correctReport } from './correct-report.ts';
import { decideAnew } from './decide-anew.ts';
import { dropOut } from './drop-out.ts';
import { fileObjection } from './file-objection.ts';
import { objectionAbout } from './objection-about.ts';
import { adjourn, agreeDelay, askRepair, decideObjection, recordRepair } from './objection.ts';
import { end } from './end.ts';
import { judgeReceipt } from './judge-receipt.ts';
import { judgeTimeliness } from './judge-timeliness.ts';
import { moveMilestone } from './move-milestone.ts';
import { noApplication } from './no-application.ts';
import { fileComplaint } from './file-complaint.ts';
import { fileVerdict } from './file-verdict.ts';
import { noticeOfDefault } from './notice-of-default.ts';
import { recordDraw } from './record-draw.ts';
import { recordIndex } from './record-index.ts';
import { reportMilestone } from './report-milestone.ts';
import { resume } from './resume.ts';
import { scoreBids } from './score-bids.ts';
import { suspend } from './suspend.ts';
import { tellDelay } from './tell-delay.ts';
import { terminateEarly } from './terminate-early.ts';
import { withdrawDecision } from './withdraw-decision.ts';

/** What every act does. An act without an effect does not compile. */
export const EFFECTS: { readonly [Name in ActName]: Effect<Name> } = {
  reportMilestone,
  moveMilestone,
  decideAnew,
  withdrawDecision,
  correctReport,
  suspend,
  resume,
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
  withdraw: end('withdrawn'),
};

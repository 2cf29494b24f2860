import type { Client } from '@temporalio/client';
import type { Kysely } from 'kysely';
import type { ActArguments, ActName } from '../../contracts/acts.ts';
import { procedureWorkflowId, subsidyWorkflowId } from '../../contracts/names.ts';
import type { ScenarioAct } from '../../files/scenario/scenario.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { assertNever } from '../../domain/result.ts';
import { storeAssessment } from '../../store/assessment.ts';
import { readCase } from '../../store/cases.ts';
import type { Database } from '../../store/database.ts';
import { recordRefusal } from '../../store/events.ts';
import { performAct } from '../acts.ts';
import { handIn } from '../front-desk.ts';

export interface Stage {
  readonly client: Client;
  readonly db: Kysely<Database>;
  readonly reference: string;
}

/**
 * Does one act of the script at this business instant; a refusal goes on record and the rehearsal plays on.
 * @returns whether it was done.
 */
export async function play(stage: Stage, act: ScenarioAct, now: EpochMs): Promise<boolean> {
  const reference = act.reference ?? stage.reference;
  const common = { id: actId(reference, act), by: act.by, moment: now };
  switch (act.kind) {
    case 'report': {
      const { milestone, proof, happenedAt } = act;
      return ask(stage, reference, 'reportMilestone', {
        ...common,
        milestone,
        ...(proof === null ? {} : { reference: proof }),
        ...(happenedAt === null ? {} : { happenedAt }),
      });
    }
    case 'move': {
      const { milestone, to, reason, outage } = act;
      const wish = { ...common, milestone, to, reason };
      return ask(stage, reference, 'moveMilestone', outage === null ? wish : { ...wish, outage });
    }
    case 'suspend':
    case 'resume':
      return ask(stage, reference, act.kind, {
        ...common,
        reason: act.reason,
        ...(act.milestone === null ? {} : { milestone: act.milestone }),
        ...(act.lot === null ? {} : { lot: act.lot }),
        ...act.days,
      });
    case 'change-documents':
      return ask(stage, reference, 'changeDocuments', { ...common, reason: act.reason, reference: act.proof });
    case 'confirm':
      return ask(stage, reference, 'confirmDuty', { ...common, milestone: act.milestone, reference: act.proof });
    case 'default': {
      const { milestone, receivedAt, proof } = act;
      return ask(stage, reference, 'noticeOfDefault', { ...common, milestone, receivedAt, reference: proof });
    }
    case 'terminate':
      return ask(stage, reference, 'terminateEarly', { ...common, reason: act.reason });
    case 'withdraw':
      return ask(stage, reference, 'withdraw', { ...common, reason: act.reason });
    case 'assess':
      await storeAssessment(stage.db, reference, act.rows);
      return ask(stage, reference, 'scoreBids', common);
    case 'draw': {
      const { award, winner, notary, proof, secondBy } = act;
      return ask(stage, reference, 'recordDraw', { ...common, award, winner, notary, reference: proof, secondBy });
    }
    case 'index': {
      const { year, series, status, percentage, source, secondBy } = act;
      return ask(stage, reference, 'recordIndex', { ...common, year, series, status, percentage, source, secondBy });
    }
    case 'drop-out':
      return ask(stage, reference, 'dropOut', { ...common, award: act.award, bid: act.bid, reason: act.reason });
    case 'question':
    case 'bid': {
      await handIn(stage, {
        reference,
        kind: act.kind,
        party: act.by,
        uploadId: common.id,
        content: common.id,
        at: now,
      });
      return true;
    }
    default:
      return assertNever(act);
  }
}

async function ask<Name extends ActName>(
  stage: Stage,
  reference: string,
  name: Name,
  act: ActArguments[Name],
): Promise<boolean> {
  const outcome = await performAct(stage.client, workflowIdOf(stage, reference), name, act);
  if (outcome.kind === 'done') return true;
  const refusal = outcome.kind === 'refused' ? outcome.refusal : null;
  await recordRefusal(stage.db, {
    reference,
    key: act.id,
    at: act.moment ?? Date.now(),
    phase: (await readCase(stage.db, reference))?.phase ?? '',
    milestone: refusal?.milestone ?? null,
    by: act.by,
    text: outcome.kind === 'refused' ? outcome.message : `Zaak ${reference} loopt niet (meer).`,
    rule: refusal?.rule ?? outcome.kind,
    ground: refusal?.ground ?? null,
  });
  return false;
}

const workflowIdOf = (stage: Stage, reference: string): string =>
  reference === stage.reference ? procedureWorkflowId(reference) : subsidyWorkflowId(reference);

/** The same act of the same script has the same id, also when the driver asks again. */
const actId = (reference: string, act: ScenarioAct): string =>
  ['oefening', reference, act.kind, 'milestone' in act ? act.milestone : act.by, act.at].join('/');

import { asksWhose, lodgingOf } from '../../domain/case/lodging.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
import { filedAs } from '../../domain/plan/filed-objection.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { quick } from '../core/calls.ts';
import type { Turn } from '../core/effect.ts';
import type { Run } from '../core/run.ts';
import { tender } from './awards.ts';

/** The objection is filed and becomes a case of its own; nothing of the procedure stands still by it (Awb 6:16). */
export async function fileObjection(run: Run, { act, at, by }: Turn<'fileObjection'>): Promise<readonly ChangedDate[]> {
  const { state, journal } = run;
  const own = tender(run);
  const lodged = lodgingOf(state, act);
  const { receivedAt, proof, objector, postedOn, committee, outageOn, wrongWay, lot, applicant } = act;
  const filed = await quick(activityLabel.startObjection).startObjection({
    case: state.case,
    hash: state.hash,
    act: act.id,
    lodged,
    objector,
    startsAt: at,
    ownClock: run.clock !== undefined,
  });
  const { no, reference, timeliness } = filed;
  const whose = { ...(lot === undefined ? {} : { lot }), ...(applicant === undefined ? {} : { applicant }) };
  const others = own.objections.filter((one) => one.no !== no);
  const known = {
    no,
    reference,
    objector,
    timeliness,
    consequence: null,
    ...whose,
    receivedAt,
    ...(postedOn === undefined ? {} : { postedOn }),
    ...(committee === undefined ? {} : { committee }),
    windowLastDay: filedAs(lodged).terms.windowLastDay,
  };
  own.objections = [...others, known];
  const asks = asksWhose(state, act);
  journal.note({
    fact: {
      kind: 'objection-filed',
      no,
      objection: reference,
      receivedAt,
      timeliness,
      objector,
      proof,
      ...(outageOn === undefined ? {} : { outageOn }),
      ...(wrongWay === undefined ? {} : { wrongWay: true as const }),
      ...whose,
      ...(asks === null ? {} : { asks }),
    },
    subject: String(no),
    at,
    by,
    tell: { kind: 'objection', no, timeliness },
  });
  return [];
}

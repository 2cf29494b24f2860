import { lodgingOf } from '../../domain/acts/file-objection.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
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
  if (lodged === null) throw new Error('an objection passed its guard in a procedure without a window');
  const { receivedAt, proof, objector } = act;
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
  const others = own.objections.filter((one) => one.no !== no);
  own.objections = [...others, { no, reference, objector, timeliness, consequence: null }];
  journal.note({
    fact: {
      kind: 'objection-filed',
      no,
      objection: reference,
      receivedAt,
      timeliness,
      objector,
      proof,
      ...(act.outageOn === undefined ? {} : { outageOn: act.outageOn }),
      ...(act.wrongWay === undefined ? {} : { wrongWay: true as const }),
    },
    subject: String(no),
    at,
    by,
    tell: { kind: 'objection', no, timeliness },
  });
  return [];
}

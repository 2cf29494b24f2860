import type { ChangedDate } from '../../domain/case/state.ts';
import { endWay } from '../core/ends.ts';
import { adopt } from '../core/replan.ts';
import type { Run } from '../core/run.ts';
import type { Turn } from '../core/effect.ts';
import { end } from './end.ts';

/** The case ends here, or one lot of it while the others go on. */
export function terminateEarly(run: Run, turn: Turn<'terminateEarly'>): readonly ChangedDate[] {
  const { act, at, by, plan } = turn;
  if (act.lot === undefined) return end('terminated-early')(run, turn);
  adopt(run, plan);
  endWay(run, act.lot, 'terminated-early', { at, by, reason: act.reason });
  return [];
}

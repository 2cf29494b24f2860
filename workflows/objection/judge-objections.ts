import { getExternalWorkflowHandle } from '@temporalio/workflow';
import { WINDOW_MOVED_SIGNAL, type WindowMoved } from '../../contracts/acts.ts';
import { objectionName, workflowIdOf } from '../../contracts/names.ts';
import { lodgingOf } from '../../domain/case/lodging.ts';
import type { FiledObjection } from '../../domain/case/own-part.ts';
import { tenderOf } from '../../domain/case/state.ts';
import { filedAs } from '../../domain/plan/filed-objection.ts';
import type { Run } from '../core/run.ts';

/**
 * Judges the open objections anew by the decisions and windows as they stand now. One that comes to something else hears of it: its
 * terms count from its own window (Awb 7:10). One that came in the window of a decision which was replaced since keeps that window
 * (Awb 6:19).
 */
export function judgeObjections(run: Run): void {
  const own = tenderOf(run.state);
  if (own !== null && own.objections.length > 0) own.objections = own.objections.map((one) => judgedAnew(run, one));
}

function judgedAnew({ state, journal }: Run, known: FiledObjection): FiledObjection {
  if (known.consequence !== null) return known;
  const { timeliness, terms } = filedAs(lodgingOf(state, known));
  const { windowLastDay } = terms;
  const same = timeliness === known.timeliness;
  if (same && windowLastDay === known.windowLastDay) return known;
  const { no, reference } = known;
  const told: WindowMoved = { lastDay: windowLastDay, timeliness, at: state.cause };
  const objection = getExternalWorkflowHandle(workflowIdOf('objection', objectionName(state.case.reference, no)));
  journal.send(() => objection.signal(WINDOW_MOVED_SIGNAL, told));
  if (!same)
    journal.note({
      fact: { kind: 'objection-judged', no, objection: reference, timeliness },
      subject: `${no}/${state.seq}`,
      at: state.cause,
      tell: { kind: 'objection', no, timeliness },
    });
  return { ...known, timeliness, windowLastDay };
}

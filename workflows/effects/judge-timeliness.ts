import { isAboutObjection } from '../../domain/acts/judge-timeliness.ts';
import { objectionOf } from '../../domain/acts/objection-own.ts';
import { noticeToJudge } from '../../domain/case/judged-notices.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
import type { Turn } from '../core/effect.ts';
import type { Run } from '../core/run.ts';

/** It counts all the same, or does not; judged anew, the last judgement holds (Awb 6:10, 6:11, 4:17). */
export function judgeTimeliness(run: Run, turn: Turn<'judgeTimeliness'>): readonly ChangedDate[] {
  if (isAboutObjection(run.state, turn.act)) judgeObjection(run, turn);
  else judgeNotice(run, turn);
  return [];
}

function judgeObjection({ state, journal }: Run, { act, at, by }: Turn<'judgeTimeliness'>): void {
  const { verdict, reason } = act;
  const own = objectionOf(state);
  own.verdict = verdict;
  journal.note({
    fact: { kind: 'timeliness-judged', came: own.timeliness, verdict, reason },
    subject: String(state.seq),
    at,
    by,
  });
}

/** What the notice comes to by this follows with all that is judged anew. */
function judgeNotice({ state, journal }: Run, { act, at, by }: Turn<'judgeTimeliness'>): void {
  const { verdict, reason } = act;
  const notice = noticeToJudge(state, act.noticeOf);
  if (notice === null) throw new Error('a judgement of a notice passed its guard without one');
  state.defaults = state.defaults.map((one) => (one === notice ? { ...one, verdict } : one));
  const { milestone, receivedAt } = notice;
  journal.note({
    fact: { kind: 'notice-judged', milestone, receivedAt, verdict, reason },
    subject: `${milestone}/${state.seq}`,
    at,
    by,
  });
}

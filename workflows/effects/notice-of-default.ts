import { judgedNotices, withoutOpen } from '../../domain/case/judged-notices.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
import type { Run } from '../core/run.ts';
import type { Turn } from '../core/effect.ts';

/** A notice of default is on record, with what it comes to; what it costs follows from its day and the day of the decision (Awb 4:17). */
export function noticeOfDefault(run: Run, { act, at, by }: Turn<'noticeOfDefault'>): readonly ChangedDate[] {
  const { state, journal } = run;
  const { milestone, receivedAt, proof } = act;
  const before = withoutOpen(state.defaults, { milestone, receivedAt });
  const filed = { milestone, receivedAt, judged: 'premature' } as const;
  const notice = judgedNotices({ ...state, defaults: [...before, filed] }).at(-1) ?? filed;
  state.defaults = [...before, notice];
  journal.note({
    fact: { kind: 'default-notice', ...notice, proof },
    subject: `${milestone}/${act.id}`,
    at,
    by,
    milestones: state.milestones.filter((one) => one.id === milestone),
    tell: { kind: 'default', ...notice, again: false },
  });
  return [];
}

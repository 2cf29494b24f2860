import { judgedNotices } from '../../domain/case/judged-notices.ts';
import type { Run } from './run.ts';

/** Judges the notices of default anew by the terms as they stand now; one that comes to something else is put on record and told. */
export function judgeNotices(run: Run): void {
  const { state, journal } = run;
  const before = state.defaults;
  if (before.length === 0) return;
  const now = judgedNotices(state);
  state.defaults = now;
  for (const [at, notice] of now.entries()) {
    if (notice.judged === before[at]?.judged) continue;
    journal.note({
      fact: { kind: 'default-judged', ...notice },
      subject: `${notice.milestone}/${at + 1}/${state.seq}`,
      at: state.cause,
      milestones: state.milestones.filter((one) => one.id === notice.milestone),
      tell: { kind: 'default', ...notice, again: true },
    });
  }
}

import { thingOf } from '../../domain/acts/held-wish.ts';
import { isCompletion } from '../../domain/acts/completion.ts';
import { asideCompletion } from '../../domain/case/aside-completion.ts';
import { opensDuties } from '../../domain/case/duties.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
import { released } from '../../domain/case/transitions.ts';
import type { Run } from '../core/run.ts';
import { adopt } from '../core/replan.ts';
import type { Turn } from '../core/effect.ts';
import { fileCompletion } from './completion-aside.ts';

/** What stood still goes on. */
export function resume(run: Run, turn: Turn<'resume'>): readonly ChangedDate[] {
  const what = thingOf(turn.act);
  switch (what.of) {
    case 'case':
      return releaseCase(run, turn);
    case 'lot':
      return releaseLot(run, turn, what.lot);
    case 'term':
      return releaseTerm(run, turn, what.milestone);
  }
}

/** Open dates shift by the days that the case stood still. */
function releaseCase(run: Run, turn: Turn<'resume'>): readonly ChangedDate[] {
  const { at, plan } = turn;
  const what = { of: 'case' } as const;
  const { milestones, dates } = adopt(run, plan);
  released(run.state, what);
  const rectify = opensDuties(run.state, dates, at);
  run.journal.note({
    ...entry(run, turn, what),
    subject: turn.act.id,
    milestones,
    tell: { kind: 'resumed', changed: dates, rectify },
  });
  return dates;
}

/** The lot goes on by itself: its open dates shift by the days that it stood still. */
function releaseLot(run: Run, turn: Turn<'resume'>, lot: string): readonly ChangedDate[] {
  const what = { of: 'lot', lot } as const;
  const { milestones, dates } = adopt(run, turn.plan);
  released(run.state, what);
  const rectify = opensDuties(run.state, dates, turn.at);
  run.journal.note({
    ...entry(run, turn, what),
    subject: `${lot}/${turn.act.id}`,
    milestones,
    tell: { kind: 'resumed', changed: dates, rectify },
  });
  return dates;
}

/** The term goes on, later by the days on which it stood still; what was sent and ends nothing is filed alone. */
function releaseTerm(run: Run, turn: Turn<'resume'>, id: string): readonly ChangedDate[] {
  const { act } = turn;
  if (isCompletion(run.state, act)) {
    const { completedOn: on, reason } = act;
    const term = run.known(id);
    const aside = asideCompletion(run.state, term, on);
    if (aside !== null) return fileCompletion(run, term, { aside, on, reason, proof: null }, turn);
  }
  const what = { of: 'term', milestone: id } as const;
  const { milestones, dates } = adopt(run, turn.plan);
  released(run.state, what);
  const milestone = run.known(id);
  run.journal.note({
    ...entry(run, turn, what),
    subject: `${id}/${turn.act.id}`,
    milestones: [milestone, ...milestones],
    tell: { kind: 'part', changed: dates },
  });
  return dates;
}

const entry = <What>({ state }: Run, { act, at, by }: Turn<'resume'>, what: What) => ({
  fact: { kind: 'resumed' as const, caseKind: state.own.kind, what, reason: act.reason },
  at,
  by,
});

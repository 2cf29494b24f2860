import type { ChangedDate } from '../../domain/case/state.ts';
import { held, untilOf } from '../../domain/case/transitions.ts';
import { thingOf } from '../../domain/acts/held-wish.ts';
import type { Ground } from '../../domain/law/ground.ts';
import { otherThanCompletion, STANDS_STILL_BY } from '../../domain/law/suspension.ts';
import { heldFrom } from '../../domain/plan/change/held-stretch.ts';
import { means } from '../../domain/plan/trait.ts';
import type { Run } from '../core/run.ts';
import { adopt } from '../core/replan.ts';
import type { Turn } from '../core/effect.ts';

const BEFORE_JUDGE: Ground = 'Aw 2.131';
const COMPLETION: Ground = 'Awb 4:15';

/** The case stands still, or one lot or one term of it; nothing else does. */
export function suspend(run: Run, turn: Turn<'suspend'>): readonly ChangedDate[] {
  const what = thingOf(turn.act);
  switch (what.of) {
    case 'case':
      return holdCase(run, turn);
    case 'lot':
      return holdLot(run, turn, what.lot);
    case 'term':
      return holdTerm(run, turn, what.milestone);
  }
}

/** Nothing lapses while the whole case stands still. */
function holdCase(run: Run, turn: Turn<'suspend'>): readonly ChangedDate[] {
  const what = { of: 'case' } as const;
  held(run.state, { ...common(turn), what, since: turn.at, until: null, ground: null });
  run.journal.note({ ...entry(run, turn, what), subject: turn.act.id, tell: { kind: 'suspended' } });
  return [];
}

/** One lot stands still and the others go on: from here it goes its own way. */
function holdLot(run: Run, turn: Turn<'suspend'>, lot: string): readonly ChangedDate[] {
  const what = { of: 'lot', lot } as const;
  const { milestones } = adopt(run, turn.plan);
  held(run.state, { ...common(turn), what, since: turn.at, until: null, ground: null });
  run.journal.note({
    ...entry(run, turn, what),
    subject: `${lot}/${turn.act.id}`,
    milestones,
    tell: { kind: 'part', changed: [] },
  });
  return [];
}

/** One term stands still, until the day that was set for it when one was (Awb 4:15). */
function holdTerm(run: Run, turn: Turn<'suspend'>, id: string): readonly ChangedDate[] {
  const { act, at, plan } = turn;
  const what = { of: 'term', milestone: id } as const;
  const { milestones, dates } = adopt(run, plan);
  const milestone = run.known(id);
  const other = act.stillBy === undefined ? undefined : otherThanCompletion(STANDS_STILL_BY[act.stillBy]);
  const ground = means(milestone, 'makes-final') ? BEFORE_JUDGE : (other ?? COMPLETION);
  const since = heldFrom(act.requestedOn, at);
  held(run.state, { ...common(turn), what, since, until: untilOf(act.setLastDay), ground });
  const noted = entry(run, turn, what);
  run.journal.note({
    ...noted,
    fact: { ...noted.fact, ...(other === undefined ? {} : { ground: other }) },
    subject: `${id}/${act.id}`,
    milestones: [milestone, ...milestones],
    tell: { kind: 'part', changed: dates },
  });
  return dates;
}

const common = ({ act, by }: Turn<'suspend'>) => ({
  by: by[0] ?? null,
  reason: act.reason,
});

const entry = <What>({ state }: Run, { act, at, by }: Turn<'suspend'>, what: What) => ({
  fact: { kind: 'suspended' as const, caseKind: state.own.kind, what, reason: act.reason },
  at,
  by,
});

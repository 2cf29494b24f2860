import type { CaseInput } from '../../contracts/input.ts';
import { isOver, type CaseMilestone } from '../../domain/case/milestone.ts';
import { isUnreported } from '../../domain/case/unreported.ts';
import type { Run } from './run.ts';

/** Puts on record how a case stood that was under way when it came here, and asks for what nobody said. */
export function noteTakeOver(run: Run, { takenOver }: CaseInput): void {
  const { state, journal } = run;
  if (takenOver === undefined || state.takenOver === undefined) return;
  const { at } = state.takenOver;
  const { by, done } = takenOver;
  const asked = state.milestones.filter((one) => isUnreported(state, one));
  journal.note({
    fact: { kind: 'taken-over', done: done.length, asked: asked.map((one) => one.id) },
    subject: state.hash,
    at,
    by: [by],
    tell: asked.length === 0 ? null : { kind: 'taken-over', asked: asked.map((one) => one.id) },
  });
  const standingOf = (one: CaseMilestone) => {
    if (asked.includes(one)) return 'not-reported';
    return one.state === 'done' ? 'done' : 'passed';
  };
  for (const one of state.milestones.filter((each) => isOver(each) || asked.includes(each))) {
    const { id, version, happenedAt } = one;
    const proof = done.find((each) => each.milestone === id)?.proof ?? null;
    journal.note({
      fact: { kind: 'found-before', milestone: id, version, standing: standingOf(one), happenedAt, proof },
      subject: id,
      at,
      milestones: [one],
    });
  }
}

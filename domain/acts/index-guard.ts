import { startOfDay } from '../law/clock.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import type { GuardedAct, GuardedCase } from './guarded-case.ts';
import { barred, notCarried } from './guards.ts';
import { refusal, type Refusal } from './refusal.ts';

const FIGURE = /^-?\d{1,2}\.\d{2}$/;
/** A yearly figure beyond this is a slip of the pen. */
const LARGEST = 5_000;

/** The figure of a year is recorded in the quarter before it, by two people, once (U4.3-b). */
export function mayRecordIndex(
  given: GuardedCase,
  act: GuardedAct & {
    readonly year: number;
    readonly percentage: string;
    readonly source: string;
    readonly secondBy: string;
  },
  now: EpochMs,
): Refusal | null {
  const why = barred(given, act, now);
  if (why !== null) return why;
  const id = `indexation-${act.year}`;
  const milestone = given.milestones.find((one) => one.id === id);
  if (milestone === undefined) return notCarried(given, id);
  if (milestone.state === 'done') return refusal('already-done', { milestone: id, values: { when: milestone.when } });
  const hundredths = Number(act.percentage.replace('.', ''));
  if (!FIGURE.test(act.percentage) || Math.abs(hundredths) > LARGEST)
    return refusal('index-bad-figure', { values: { what: act.percentage } });
  const second = act.secondBy.trim().toLowerCase();
  if (second === '' || second === act.by.trim().toLowerCase()) return refusal('two-people');
  if (act.source.trim() === '') return refusal('missing-reference', { milestone: id });
  return (act.moment ?? now) < startOfDay(`${act.year - 1}-10-01` as IsoDate)
    ? refusal('index-too-early', { values: { year: String(act.year) } })
    : null;
}

import type { CaseMilestone } from '../case/milestone.ts';
import type { CaseState } from '../case/state.ts';
import { startOfDay } from '../law/clock.ts';
import { startOfQuarter } from '../plan/quarter.ts';
import { means } from '../plan/trait.ts';
import { alreadyDone } from './already-done.ts';
import { barred, goesOn, instantOfAct } from './bars.ts';
import type { FigureRefusal } from './evidence.ts';
import { refusal, type Refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

const FIGURE = /^-?\d{1,2}\.\d{2}$/;
/** A yearly figure beyond this many hundredths is a slip of the pen. */
const LARGEST = 5_000;

/** The figure of a year is recorded from the quarter of the year before it in which the definition fixes it, by two people, once (U4.3-b). */
export const recordIndex = act({
  word: 'indexeer',
  brief: 'Leg het indexcijfer van een jaar vast en bereken de prijzen',
  kinds: ['subsidy'],
  shape: {
    year: { kind: 'year', word: 'jaar', brief: 'Jaar waarvoor de prijzen gelden' },
    series: { kind: 'name', word: 'reeks', brief: 'Reeks', example: 'OVA' },
    status: {
      kind: 'choice',
      word: 'status',
      brief: 'Voorlopig of definitief cijfer',
      choices: { voorlopig: 'provisional', definitief: 'definitive' },
    },
    percentage: { kind: 'percentage', word: 'percentage', brief: 'Met twee decimalen', example: '3.28' },
    source: { kind: 'text', word: 'bron', brief: 'Waar het cijfer is gepubliceerd' },
  },
  roles: STEERING,
  alsoIn: { performance: ['budgetHolder'] },
  people: () => 2,
  evidence: 'figure',
  offered: (given) => goesOn(given) && given.milestones.some((one) => means(one, 'by-figure') && one.state !== 'done'),
  may(given, act, now, evidence) {
    const why = barred(given, act, now);
    if (why !== null) return why;
    const milestone = indexationOf(given, act.year);
    if (milestone === null) return refusal('no-such-year', { values: { year: String(act.year) } });
    if (milestone.state === 'done') return alreadyDone(given, milestone);
    if (!FIGURE.test(act.percentage) || Math.abs(Number(act.percentage.replace('.', ''))) > LARGEST)
      return refusal('index-bad-figure', { values: { what: act.percentage } });
    const quarter = given.own.kind === 'subsidy' ? given.own.figureIn : null;
    const from = quarter === null ? null : startOfQuarter(act.year - 1, quarter);
    if (from !== null && instantOfAct(act, now) < startOfDay(from))
      return refusal('index-too-early', { values: { year: String(act.year), quarter: String(quarter), from } });
    return evidence !== null && 'refused' in evidence ? figureRefused(evidence.refused) : null;
  },
});

/** The milestone by which the prices of a year are decided. */
export const indexationOf = ({ milestones }: CaseState, year: number): CaseMilestone | null =>
  milestones.find((one) => means(one, 'by-figure') && one.forYear === year) ?? null;

const figureRefused = (refused: FigureRefusal): Refusal =>
  refused.why === 'not-settled'
    ? refusal('index-not-settled')
    : refusal('index-refused', {
        values: Object.fromEntries(Object.entries(refused).map(([name, value]) => [name, String(value)])),
      });

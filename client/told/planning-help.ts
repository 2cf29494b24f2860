import { inputOf } from '../../domain/plan/check/input.ts';
import { earliestDay } from '../../domain/plan/check/earliest-day.ts';
import { explainKept } from '../../texts/explain.ts';
import { groundInWords } from '../../texts/ground.ts';
import { dateInWords } from '../../texts/labels/day-words.ts';
import { capital } from '../../texts/labels/milestones.ts';
import { shortWhen } from '../../texts/labels/short-when.ts';
import type { PlannedDefinition } from '../usecases/checked-definition.ts';

/** What helps whoever plans a milestone: when it falls now, the first day that the law leaves, and how its date was counted. */
export interface PlanningHelp {
  readonly lines: readonly string[];
  /** Step by step; empty for a date that people choose. */
  readonly counted: readonly string[];
}

/** Nothing is known of its date yet. */
export const NO_HELP: PlanningHelp = { lines: [], counted: [] };

/** Help for each milestone of a planned definition, by its id. */
export function planningHelp({ definition, type, milestones }: PlannedDefinition): (id: string) => PlanningHelp {
  const input = inputOf(definition, type, milestones);
  return (id) => {
    const planned = input.milestones.get(id);
    if (planned === undefined) return NO_HELP;
    const { term, ground } = planned;
    const first = earliestDay(input, id);
    return {
      lines: [
        ...(term === null
          ? []
          : [`${capital(shortWhen(planned))}, zoals de termijn uitkomt (${groundInWords(ground)}).`]),
        ...(first === null
          ? []
          : [
              `Op zijn vroegst ${dateInWords(first.day)}${first.ground === null ? '' : ` (${groundInWords(first.ground)})`}.`,
            ]),
      ],
      counted: term === null ? [] : explainKept(term),
    };
  };
}

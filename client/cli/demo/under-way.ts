import { instantOf, localOf } from '../../../domain/law/clock.ts';
import { addDays } from '../../../domain/law/day.ts';
import type { ClockTime, EpochMs, IsoDate } from '../../../domain/law/iso-date.ts';
import type { Definition } from '../../../domain/plan/definition.ts';
import { isSettable } from '../../../domain/plan/change/settable-days.ts';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../../domain/plan/plan-facts.ts';
import { withTrait } from '../../../domain/plan/trait.ts';
import { newDefinition } from '../../../files/definition/new-definition.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import type { WrittenDone } from '../../../files/take-over/read-take-over.ts';

/** A procedure that is under way today, and what was done of it. */
export interface UnderWay {
  readonly definition: Definition;
  readonly text: string;
  /** What was done before Tenderklok came; the last of it has the wrong day. */
  readonly done: readonly WrittenDone[];
  /** That it was announced, a few days ago. */
  readonly announced: WrittenDone;
}

/** By what people know the running procedure of the demo. */
export const REFERENCE = 'UTRECHT-VANDAAG';

/** So many days ago its planning begins: then it has been announced, and questions can still be asked. */
const BEGAN_DAYS_AGO = 60;
/** Longer than from its first day to the last of its planning. */
const TAKES_DAYS = 500;
const NOON = '12:00' as ClockTime;
const TEN = '10:00' as ClockTime;
/** Which day of the week or week the guide names, of dates that are not these. */
const OF_THE_GUIDE = /, (weekdag: \w+|week: \d+|jaar: gelezen)/g;
/** Letters with which the guide contradicts itself; with those nothing starts. */
const LETTERS = /, letters: \{[^}]*\}/g;

/**
 * The tender of an example with all its dates moved, so that questions are open today.
 * @param example a definition with a prior notice, a consultation and a notice.
 * @returns null when no lawful planning begins around this day: the calendar ends.
 */
export function underWay(example: string, now: EpochMs): UnderWay | null {
  const { day } = localOf(now);
  if (!isSettable(addDays(day, TAKES_DAYS))) return null;
  const plain = example
    .replaceAll(OF_THE_GUIDE, '')
    .replaceAll(LETTERS, '')
    .replace(/^kenmerk: .*$/m, `kenmerk: ${REFERENCE}`);
  const text = newDefinition(plain, addDays(day, -BEGAN_DAYS_AGO));
  const { found } = readDefinition(text ?? '');
  const plan = found === null ? null : makePlan(found.definition, found.type, NO_FACTS);
  if (text === null || found === null || plan === null || !plan.ok) return null;
  const notice = withTrait(plan.value, 'announces');
  if (notice === null) return null;
  const before = plan.value.filter((one) => one.owner === 'ours' && one.lastDay < notice.lastDay);
  return {
    definition: found.definition,
    text,
    done: before.map((one) => ({
      milestone: one.id,
      happenedAt: at(one.lastDay, NOON),
      proof: 'dossier van de inkoper',
    })),
    announced: { milestone: notice.id, happenedAt: at(notice.lastDay, TEN), proof: 'TenderNed 312044' },
  };
}

function at(day: IsoDate, time: ClockTime): EpochMs {
  const instant = instantOf(day, time);
  if (!instant.ok) throw new Error(`there is no ${time} on ${day}`);
  return instant.value;
}

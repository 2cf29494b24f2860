import type { IsoDate } from '../law/iso-date.ts';
import type { BrokenRule } from '../plan/change/broken-rules.ts';
import { isOver, type CaseMilestone } from './milestone.ts';

/** A rule that the plan of a case does not meet, and whether people were told. */
export interface KnownBroken extends BrokenRule {
  readonly told: boolean;
}

/** What the first plan does not meet: whoever started the case saw it, and took it for granted. */
export const toldOf = (broken: readonly BrokenRule[]): readonly KnownBroken[] =>
  broken.map((one) => ({ ...one, told: true }));

/** What a plan does not meet on a day, beside what was known of the plan before it. */
export const knownBroken = (
  before: readonly KnownBroken[],
  broken: readonly BrokenRule[],
  today: IsoDate,
): readonly KnownBroken[] =>
  broken.map((one) => ({ ...one, told: before.some((other) => other.told && isSame(one, other, today)) }));

/** What the plan of a case does not meet, about what is still to come: what is over, and no move mends, is history. */
export const brokenAhead = ({
  milestones,
  broken,
  outcome,
}: {
  readonly milestones: readonly CaseMilestone[];
  readonly broken: readonly KnownBroken[];
  readonly outcome: string | null;
}): readonly KnownBroken[] =>
  outcome !== null
    ? []
    : broken.filter(({ milestone, mend }) =>
        milestones.some((one) => (one.id === milestone || one.id === mend?.milestone) && !isOver(one)),
      );

/** One that asks for another day is told again; not where that is another only because the day passed that was told. */
const isSame = (one: BrokenRule, before: BrokenRule, today: IsoDate): boolean =>
  one.rule === before.rule &&
  one.milestone === before.milestone &&
  (one.mend?.day === before.mend?.day || (before.mend !== null && before.mend.day <= today));

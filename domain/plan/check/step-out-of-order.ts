import type { PlannedMilestone } from '../milestone.ts';
import { stepOf } from '../own-steps.ts';
import { beginOf, later } from './in-time.ts';
import { about, keyOf, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** Whether it is a date and nothing more: then no rule knows it by what it means. */
const isDateAlone = ({ traits }: PlannedMilestone): boolean => traits.length === 0;

const UNLINK = ' Vóór de start kunt u ook volgt-op of komt-voor weghalen.';

/** A step of one's own lies behind what it follows, and in front of what it comes before; so does, in a file, a date that means nothing more. */
export const stepOutOfOrder: CheckRule = {
  id: 'step-out-of-order',
  severity: 'error',
  ground: null,
  guards: 'always',
  check: (input) =>
    [...input.milestones.values()].flatMap((milestone) => {
      const { id, after } = milestone;
      return after
        .filter(
          (other) => stepOf(id) !== null || stepOf(other) !== null || (input.of === 'file' && isDateAlone(milestone)),
        )
        .flatMap((other) => {
          const earlier = input.milestones.get(other);
          if (earlier === undefined || !later(earlier, milestone)) return [];
          const step = stepOf(id) === null && stepOf(other) !== null ? earlier : milestone;
          return [
            about(
              input,
              step.id,
              `${keyOf(input, id)} (${inWords(beginOf(milestone))}) hoort na ${keyOf(input, other)} (${inWords(earlier.lastDay)}) te komen. Verzet een van beide.${stepOf(step.id) === null ? '' : UNLINK}`,
            ),
          ];
        });
    }),
};

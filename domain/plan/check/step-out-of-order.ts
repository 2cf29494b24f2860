import { stepOf } from '../own-steps.ts';
import { beginOf, later } from './in-time.ts';
import { about, keyOf, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** A step of one's own lies behind what it follows, and in front of what it comes before. */
export const stepOutOfOrder: CheckRule = {
  id: 'step-out-of-order',
  severity: 'error',
  ground: null,
  guards: 'always',
  check: (input) =>
    [...input.milestones.values()].flatMap((milestone) => {
      const { id, after } = milestone;
      return after
        .filter((other) => stepOf(id) !== null || stepOf(other) !== null)
        .flatMap((other) => {
          const earlier = input.milestones.get(other);
          if (earlier === undefined || !later(earlier, milestone)) return [];
          const step = stepOf(id) === null ? earlier : milestone;
          return [
            about(
              input,
              step.id,
              `${keyOf(input, id)} (${inWords(beginOf(milestone))}) hoort na ${keyOf(input, other)} (${inWords(earlier.lastDay)}) te komen. Verzet een van beide. Vóór de start kunt u ook volgt-op of komt-voor weghalen.`,
            ),
          ];
        });
    }),
};

import { about, keyOf, type CheckRule } from './rule.ts';

/** Every date that staff state says where it stands. */
export const missingGround: CheckRule = {
  id: 'missing-ground',
  severity: 'hint',
  ground: null,
  check: (input) =>
    [...input.milestones.values()]
      .filter((one) => input.entry(one.id)?.ground === null)
      .map((one) =>
        about(
          input,
          one.id,
          `${keyOf(input, one.id)} zegt niet waar de datum staat. Zet er een grond bij: een paragraaf of een artikel.`,
        ),
      ),
};

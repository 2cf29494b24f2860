import type { EvaluationRules, RulesCriterion } from '../../evaluation/rules.ts';

/** A wish with its place in the file. */
export interface PlacedWish {
  readonly wish: RulesCriterion;
  readonly lot: string;
  readonly path: readonly (string | number)[];
}

/** Every wish of every lot, in the order of the file. */
export const wishesOf = ({ lots }: Pick<EvaluationRules, 'lots'>): readonly PlacedWish[] =>
  lots.flatMap(({ lot, criteria }, at) =>
    criteria.map((wish, index) => ({ wish, lot, path: ['beoordeling', 'percelen', at, 'wensen', index] })),
  );

/** What a rule says of a wish, once for all lots that have it. */
export function oncePerWish(
  rules: Pick<EvaluationRules, 'lots'>,
  say: (wish: RulesCriterion) => string | null,
): readonly { readonly message: string; readonly path: readonly (string | number)[] }[] {
  const said = new Set<string>();
  return wishesOf(rules).flatMap(({ wish, path }) => {
    const message = said.has(wish.criterion) ? null : say(wish);
    if (message === null) return [];
    said.add(wish.criterion);
    return [{ message, path }];
  });
}

import { wholeOf } from './part.ts';

/** A milestone as a way has it. */
interface OnWay {
  readonly id: string;
  /** The lot that has it for itself; null for what all lots have. */
  readonly lot: string | null;
}

/** The lots that go their own way, in order: what each has for itself says so. */
export const lotsApart = (milestones: readonly OnWay[]): readonly string[] => [
  ...new Set(milestones.flatMap(({ lot }) => lot ?? [])),
];

/**
 * What one lot goes through: what all lots have until it leaves them, and from there its own. For null, and for a lot that goes along
 * with the others, what all have.
 */
export function wayOf<One extends OnWay>(milestones: readonly One[], lot: string | null): readonly One[] {
  const shared = milestones.filter((one) => one.lot === null);
  const own = lot === null ? [] : milestones.filter((one) => one.lot === lot);
  const [first] = own;
  if (first === undefined) return shared;
  const leaves = shared.findIndex(({ id }) => id === wholeOf(first.id));
  return [...(leaves < 0 ? shared : shared.slice(0, leaves)), ...own];
}

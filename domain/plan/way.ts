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
  if (own.length === 0) return shared;
  const kinds = new Set(own.map(({ id }) => wholeOf(id)));
  const leaves = shared.findIndex(({ id }) => kinds.has(wholeOf(id)));
  return [...(leaves < 0 ? shared : shared.slice(0, leaves)), ...own];
}

/**
 * The way on which what a party has comes: that of its lots, when these have all left the others the last of theirs; null for that of
 * those that go together.
 * @param apart the lots that go their own way, in order.
 */
export function wayOfParty(
  grantees: readonly { readonly id: string; readonly lots: readonly string[] }[],
  apart: readonly string[],
  party: string,
): string | null {
  const lots = grantees.find(({ id }) => id === party)?.lots ?? [];
  if (lots.length === 0 || lots.some((lot) => !apart.includes(lot))) return null;
  return apart.findLast((lot) => lots.includes(lot)) ?? null;
}

import { err, ok, type Result } from '../result.ts';

/**
 * Ids in an order in which each comes after the one that it depends on. Linear; no recursion, however long the chain.
 * @param sources the id that each depends on, or null.
 * @returns the order, or the ids that go round in a circle.
 */
export function inOrder(sources: ReadonlyMap<string, string | null>): Result<readonly string[], readonly string[]> {
  const dependants = new Map<string, string[]>();
  const order: string[] = [];
  for (const [id, source] of sources) {
    if (source === null || !sources.has(source)) order.push(id);
    else {
      const known = dependants.get(source);
      if (known === undefined) dependants.set(source, [id]);
      else known.push(id);
    }
  }
  // Grows while it is walked: whatever depends on what is placed, can be placed.
  for (const id of order) for (const dependant of dependants.get(id) ?? []) order.push(dependant);
  if (order.length === sources.size) return ok(order);
  const placed = new Set(order);
  return err([...sources.keys()].filter((id) => !placed.has(id)));
}

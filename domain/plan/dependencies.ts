import { err, ok, type Result } from '../result.ts';

/**
 * Ids in an order in which each comes after those that it depends on. Linear; no recursion, however long the chain.
 * @param sources the ids that each depends on; one that is not in the map is not waited for.
 * @returns the order, or the ids that go round in a circle.
 */
export function inOrder(sources: ReadonlyMap<string, readonly string[]>): Result<readonly string[], readonly string[]> {
  const dependants = new Map<string, string[]>();
  const waiting = new Map<string, number>();
  const order: string[] = [];
  for (const [id, all] of sources) {
    const awaited = all.filter((source) => sources.has(source));
    waiting.set(id, awaited.length);
    if (awaited.length === 0) order.push(id);
    for (const source of awaited) {
      const known = dependants.get(source);
      if (known === undefined) dependants.set(source, [id]);
      else known.push(id);
    }
  }
  // Grows while it is walked: whatever depends on what is placed alone, can be placed.
  for (const id of order)
    for (const dependant of dependants.get(id) ?? []) {
      const left = (waiting.get(dependant) ?? 0) - 1;
      waiting.set(dependant, left);
      if (left === 0) order.push(dependant);
    }
  if (order.length === sources.size) return ok(order);
  const placed = new Set(order);
  return err([...sources.keys()].filter((id) => !placed.has(id)));
}

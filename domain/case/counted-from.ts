import type { CaseMilestone } from './milestone.ts';

/** Milestones whose term counts from this one, or from another that does. */
export function countedFrom(milestones: readonly CaseMilestone[], id: string): readonly CaseMilestone[] {
  const sources = new Set([id]);
  const found = new Set<CaseMilestone>();
  // A term never counts from itself: each round finds one more, or it is over.
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const one of milestones)
      if (sources.has(one.term?.after ?? '')) {
        sources.add(one.id);
        found.add(one);
      }
  }
  return [...found];
}

import type { Definition } from './definition.ts';
import { partOf } from './part.ts';
import type { PlanFacts } from './plan-facts.ts';

/** Facts that are kept by milestone. */
export const BY_MILESTONE = [
  'moved',
  'actual',
  'replaced',
  'shifts',
  'rounds',
  'firstShifts',
  'stood',
  'delayed',
  'holds',
] as const;

type Kind = (typeof BY_MILESTONE)[number];
export type ByMilestone = Pick<PlanFacts, Kind>;
type Kept = Map<Kind, Map<string, unknown>>;

/** Where facts are that are of no lot alone. */
const COMMON = null;

/** The facts by milestone, put where the lot is that each is of: of very many lots one looks at its own and at what all have. */
export class KeptFacts {
  private readonly parts = new Map<string | null, Kept>([[COMMON, new Map<Kind, Map<string, unknown>>()]]);
  private readonly parties: Set<string>;

  constructor({ subsidy }: Pick<Definition, 'subsidy'>, facts: PlanFacts) {
    // What a party has can be called after its lot, and is on one way of all.
    this.parties = new Set((subsidy?.grantees ?? []).map(({ id }) => id));
    this.add(facts, (name) => name);
  }

  /** Takes up facts under other names; of a name that is known already the last counts. */
  add(facts: PlanFacts, named: (name: string) => string): void {
    for (const party of facts.parties ?? []) this.parties.add(party);
    for (const kind of BY_MILESTONE) {
      if (facts[kind] !== undefined) this.of(COMMON, kind);
      for (const [name, value] of Object.entries(facts[kind] ?? {})) this.at(kind, named(name)).set(named(name), value);
    }
  }

  /** Forgets what one lot knows by some names; of none of all lots. */
  drop(lot: string | null, isMeant: (name: string) => boolean): void {
    for (const part of this.known(lot))
      for (const names of part.values()) for (const name of names.keys()) if (isMeant(name)) names.delete(name);
  }

  /** What one lot can know, under other names; without those for which there is none. Null: what all of them can know. */
  seenBy(lot: string | null, named: (name: string) => string | null): ByMilestone {
    const seen = new Map<Kind, Record<string, unknown>>();
    for (const kind of this.parts.get(COMMON)?.keys() ?? []) seen.set(kind, {});
    for (const part of this.known(lot))
      for (const [kind, names] of part)
        for (const [name, value] of names) {
          const to = named(name);
          const into = seen.get(kind);
          if (to !== null && into !== undefined) into[to] = value;
        }
    return Object.fromEntries(seen) as unknown as ByMilestone;
  }

  private known(lot: string | null): readonly Kept[] {
    return lot === null ? [...this.parts.values()] : [COMMON, lot].flatMap((part) => this.parts.get(part) ?? []);
  }

  private at(kind: Kind, name: string): Map<string, unknown> {
    const part = partOf(name)?.part;
    this.of(COMMON, kind);
    return this.of(part === undefined || this.parties.has(part) ? COMMON : part, kind);
  }

  private of(part: string | null, kind: Kind): Map<string, unknown> {
    const kept = this.parts.get(part) ?? new Map<Kind, Map<string, unknown>>();
    this.parts.set(part, kept);
    const names = kept.get(kind) ?? new Map<string, unknown>();
    kept.set(kind, names);
    return names;
  }
}

import type { Ground } from '../law/ground.ts';
import type { EpochMs } from '../law/iso-date.ts';
import type { ActorId, TextRef } from './ids.ts';

/** What stands still: the whole case, one lot, or one term (Awb 4:15). */
export type HeldThing =
  /** `lot`: on the way of that lot, which stands still as a case does. */
  | { readonly of: 'case'; readonly lot?: string }
  | { readonly of: 'lot'; readonly lot: string }
  | { readonly of: 'term'; readonly milestone: string };

/** Something that stands still: since when, until when, by which law, and who said so. */
export interface Hold {
  readonly what: HeldThing;
  readonly since: EpochMs;
  /** The end of the day that was set for a completion: unused, the term goes on by itself. Null: until somebody ends it. */
  readonly until: EpochMs | null;
  readonly ground: Ground | null;
  readonly by: ActorId | null;
  readonly reason: TextRef | null;
}

interface Held {
  readonly holds: readonly Hold[];
}

/** The hold of the whole case, or null. */
export const caseHold = ({ holds }: Held): Hold | null => holds.find((one) => one.what.of === 'case') ?? null;

/** The hold of one term, or null. */
export const termHold = ({ holds }: Held, milestone: string): Hold | null =>
  holds.find((one) => one.what.of === 'term' && one.what.milestone === milestone) ?? null;

/** The lots that stand still by themselves. */
export const heldLots = ({ holds }: Held): readonly string[] =>
  holds.flatMap((one) => (one.what.of === 'lot' ? [one.what.lot] : []));

export const sameThing = (one: HeldThing, other: HeldThing): boolean => {
  switch (one.of) {
    case 'case':
      return other.of === 'case';
    case 'lot':
      return other.of === 'lot' && other.lot === one.lot;
    case 'term':
      return other.of === 'term' && other.milestone === one.milestone;
  }
};

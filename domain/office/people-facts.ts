import type { ActorId, TextRef } from '../case/ids.ts';
import type { IsoDate } from '../law/iso-date.ts';
import type { Role } from '../plan/milestone.ts';

/** What happens to who has which role, as facts: ids, never names. */
export interface PeopleFacts {
  /** Somebody came, left, or came in the place of who left. */
  readonly 'people-changed': {
    readonly roles: readonly Role[];
    readonly left: ActorId | null;
    readonly came: ActorId | null;
    /** The first day on which it is so. */
    readonly since: IsoDate;
    readonly reason: TextRef;
  };
}

/** The same fact with words in the place of who came and who left. */
export const withPeople = <Fact extends { readonly kind: string }>(
  fact: Fact,
  called: (shown: string) => string,
): Fact =>
  isPeopleFact(fact)
    ? {
        ...fact,
        left: fact.left === null ? null : called(fact.left),
        came: fact.came === null ? null : called(fact.came),
      }
    : fact;

const isPeopleFact = <Fact extends { readonly kind: string }>(
  fact: Fact,
): fact is Fact & PeopleFacts['people-changed'] => fact.kind === 'people-changed';

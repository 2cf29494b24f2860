import { refusal, type Refusal } from '../acts/refusal.ts';
import type { PhaseGroup } from './phase-group.ts';
import { hasOneOf, type RolesOfPerson } from './role.ts';
import { SEEN, type SeenKind } from './seen.ts';

/** Why somebody may not see this of a case that is this far, with who may instead; or null. */
export function maySee(own: RolesOfPerson, group: PhaseGroup, what: SeenKind): Refusal | null {
  const { who, butNot = [] } = SEEN[what][group];
  const blind = own?.filter((one) => butNot.includes(one)) ?? [];
  if (hasOneOf(own, who) && blind.length === 0) return null;
  return refusal('not-yours-to-see', {
    values: { seen: what, who: who.join(' '), own: own?.join(' ') ?? '', blind: blind.join(' ') },
  });
}

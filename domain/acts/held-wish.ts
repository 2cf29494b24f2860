import type { HeldThing } from '../case/hold.ts';
import { APPLICANT } from './meant.ts';

/** The fields with which an act names what stands still: one term, one lot, or else the whole case. */
export const HELD_FIELDS = {
  reason: { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' },
  milestone: {
    kind: 'milestone',
    word: 'termijn',
    brief: 'Alleen deze beslistermijn',
    example: 'subsidiebesluit',
    optional: true,
  },
  applicant: APPLICANT,
  lot: {
    kind: 'name',
    word: 'perceel',
    brief: 'Alleen dit perceel; het gaat vanaf hier zijn eigen weg',
    optional: true,
    insteadOf: 'milestone',
  },
} as const;

/** What an act is about. */
export function thingOf({ milestone, lot }: { readonly milestone?: string; readonly lot?: string }): HeldThing {
  if (lot !== undefined) return { of: 'lot', lot };
  return milestone === undefined ? { of: 'case' } : { of: 'term', milestone };
}

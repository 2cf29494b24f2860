import { sql } from 'kysely';
import type { CasesSeen } from '../domain/rights/cases-seen.ts';

/** Somebody who looks at a list of cases. */
export interface CaseViewer {
  /** How definitions name her (`oneSpelling` of her address). */
  readonly identity: string;
  readonly sees: CasesSeen;
}

/** Whoever sees every case: the program itself, or an operator. */
export const SEES_ALL: CaseViewer = { identity: '', sees: 'all' };

/** A definition of a case that names somebody, for any role or for these. Index: definitions_of_person. */
export const namedIn = (identity: string, roles = sql``) => sql<boolean>`exists (
  select from people_of_definitions as person
  where person.identity = ${identity} and person.hash = cases.hash and person.reference = coalesce(cases.parent, cases.reference)
    ${roles})`;

/** Nothing of a case is public as long as its announcement is not reported. */
const IS_PUBLIC = sql<boolean>`not exists (
  select from milestones as announcement
  where announcement.reference = cases.reference and announcement.milestone -> 'traits' ? 'announces'
    and announcement.state not in ('done', 'passed'))`;

/** Whether somebody may find a case in a list. */
export function seenBy({ identity, sees }: CaseViewer) {
  switch (sees) {
    case 'all':
      return sql<boolean>`true`;
    case 'public':
      return sql<boolean>`(${IS_PUBLIC} or ${namedIn(identity)})`;
    case 'own':
      return namedIn(identity);
  }
}

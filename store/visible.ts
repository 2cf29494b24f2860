import { sql, type RawBuilder } from 'kysely';

/** Which cases somebody may know of. */
export type Visible =
  | { readonly kind: 'all' }
  /** Those in which she has a role, and with `public` those that are announced, or have nothing to announce. */
  | { readonly kind: 'some'; readonly identity: string; readonly public: boolean };

/** A case in which somebody has a role now, any or one of these. Index: primary key of people_now. */
export const namedIn = (identity: string, roles = sql``) => sql<boolean>`exists (
  select from people_now as person
  where person.identity = ${identity} and person.hash = cases.hash and person.reference = coalesce(cases.parent, cases.reference)
    ${roles})`;

/** Nothing of it is still to be announced. Index: primary key of milestones. */
const isPublic = sql<boolean>`(cases.outcome is not null or not exists (
  select from milestones
  where milestones.reference = cases.reference and 'announces' = any(milestones.traits) and milestones.state not in ('done', 'passed')))`;

/** Cases that somebody may know of. */
export function visibleTo(visible: Visible): RawBuilder<boolean> {
  if (visible.kind === 'all') return sql<boolean>`true`;
  const named = namedIn(visible.identity);
  return visible.public ? sql<boolean>`(${named} or ${isPublic})` : named;
}

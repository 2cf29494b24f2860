import { sql } from 'kysely';

/** Which chains: that of a case and of the cases below it; null: all of them. */
export const below = (column: string, reference: string | null) =>
  reference === null
    ? sql<boolean>`true`
    : sql<boolean>`(${sql.ref(column)} = ${reference} or starts_with(${sql.ref(column)}, ${`${reference}/`}))`;

import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { below } from './below.ts';

/** How much a record is. */
export interface Extent {
  readonly chains: number;
  readonly links: number;
}

/** How many chains there are below a case, or in all, and how long they are together. */
export async function extent(db: Kysely<Database>, reference: string | null): Promise<Extent> {
  const found = await db
    .selectFrom('chains')
    .select(({ fn }) => [fn.countAll<number>().as('chains'), fn.sum<string | null>('links').as('links')])
    .where(below('chains.reference', reference))
    .executeTakeFirstOrThrow();
  return { chains: found.chains, links: Number(found.links ?? 0) };
}

import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { below } from './below.ts';
import type { Link } from './link.ts';
import { utcText } from './row-text.ts';

/** Links read at once. */
const PAGE = 10_000;

export type HashedLink = Link & { readonly hash: string };

/** The links of the chains below a case, or of all, chain by chain and in order, a page at a time. Index: primary key. */
export async function* linksBelow(db: Kysely<Database>, reference: string | null): AsyncGenerator<HashedLink[]> {
  let last: Link | undefined;
  let page: HashedLink[];
  do {
    page = await db
      .selectFrom('seals')
      .select(['reference', 'no', 'evidence', 'key', 'sha256', 'hash', sql.raw<string>(utcText('at')).as('at')])
      .where(below('seals.reference', reference))
      .$if(last !== undefined, (all) =>
        all.where(sql<boolean>`(reference, no) > (${last?.reference ?? ''}, ${last?.no ?? 0}::int)`),
      )
      .orderBy('reference')
      .orderBy('no')
      .limit(PAGE)
      .execute();
    last = page.at(-1);
    yield page;
  } while (page.length === PAGE);
}

import type { Kysely } from 'kysely';
import type { BrokenChain } from '../../domain/case/record-fault.ts';
import type { Database } from '../database.ts';
import { below } from './below.ts';
import { linkHash, NOTHING } from './link.ts';
import { linksBelow } from './links.ts';

/**
 * Every chain that does not hold, each once. Linear, in as much memory as a page takes.
 * Index: primary key.
 */
export async function brokenChains(db: Kysely<Database>, reference: string | null): Promise<BrokenChain[]> {
  const heads = await db.selectFrom('chains').selectAll().where(below('chains.reference', reference)).execute();
  const ends = new Map<string, { no: number; hash: string }>();
  const broken = new Map<string, BrokenChain>();
  for await (const page of linksBelow(db, reference))
    for (const link of page) {
      const before = ends.get(link.reference) ?? { no: 0, hash: NOTHING };
      const how = link.no !== before.no + 1 ? 'number' : linkHash(before.hash, link) !== link.hash ? 'hash' : null;
      if (how !== null && !broken.has(link.reference))
        broken.set(link.reference, { kind: 'chain', reference: link.reference, no: link.no, how });
      ends.set(link.reference, { no: link.no, hash: link.hash });
    }
  const known = new Map(heads.map((one) => [one.reference, one]));
  for (const name of new Set([...known.keys(), ...ends.keys()])) {
    const [head, end] = [known.get(name), ends.get(name) ?? { no: 0, hash: NOTHING }];
    if (broken.has(name) || (head?.links === end.no && head.hash === end.hash)) continue;
    broken.set(name, { kind: 'chain', reference: name, no: end.no, how: 'head' });
  }
  return [...broken.values()].sort((one, other) => (one.reference < other.reference ? -1 : 1));
}

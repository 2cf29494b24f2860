import { sql, type Kysely } from 'kysely';
import { isActorId, isPartyId, isTextRef } from '../domain/case/ids.ts';
import type { Database } from './database.ts';

/** Puts names and texts in the place of their ids, in all of this at once. An id that is no row any more stays what it is. */
export async function resolved<Value>(db: Kysely<Database>, value: Value): Promise<Value> {
  const ids = new Set<string>();
  visit(value, (text) => {
    if (isActorId(text) || isTextRef(text) || isPartyId(text)) ids.add(text);
    return text;
  });
  if (ids.size === 0) return value;
  const words = await wordsOf(db, [...ids]);
  return visit(value, (text) => words.get(text) ?? text) as Value;
}

/** One parameter a table, however many there are. Index: primary keys. */
async function wordsOf(db: Kysely<Database>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const anyOf = (some: string[]) => sql<boolean>`id = any(${some}::text[])`;
  const [actors, texts] = [ids.filter(isActorId), ids.filter(isTextRef)];
  const people =
    actors.length === 0 ? [] : await db.selectFrom('actors').select(['id', 'shown']).where(anyOf(actors)).execute();
  const written =
    texts.length === 0 ? [] : await db.selectFrom('texts').select(['id', 'text']).where(anyOf(texts)).execute();
  const named = ids.filter(isPartyId);
  const parties =
    named.length === 0 ? [] : await db.selectFrom('parties').select(['id', 'name']).where(anyOf(named)).execute();
  return new Map([
    ...parties.map(({ id, name }) => [id, name] as const),
    ...people.map(({ id, shown }) => [id, shown] as const),
    ...written.map(({ id, text }) => [id, text] as const),
  ]);
}

/** The same value with every string in it changed. */
function visit(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => visit(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, visit(member, change)]));
}

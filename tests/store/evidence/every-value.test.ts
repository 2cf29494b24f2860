import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { brokenChains } from '../../../store/evidence/broken-chains.ts';
import { brokenRows } from '../../../store/evidence/broken-rows.ts';
import { EVIDENCE, type EvidenceName } from '../../../store/evidence/kinds.ts';
import { emptyCaseFile } from '../case-file.ts';
import { unguarded } from '../unguarded.ts';
import { edit, valuesOf, type Editable } from './edits.ts';
import { filledCase } from './filled.ts';

const db = emptyCaseFile();
const NAMES = Object.keys(EVIDENCE) as EvidenceName[];
const EDITS = 1_000;

/** Tables of the installation that prove nothing, each with its reason in `docs/verify.md`. */
const NO_EVIDENCE = [
  'opening_calls',
  'chains',
  'seals',
  'drafts',
  'dropped_objects',
  'feeds',
  'kysely_migration',
  'kysely_migration_lock',
  'people_now',
  'sessions',
  'stamps',
  'troubles',
  'watches',
];

/** Always the same numbers, from 0 up to 1. */
function chance(): () => number {
  let state = 20181;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Some at random of which no two are in one row, nor in rows that are sealed as one. */
function someOf(all: readonly Editable[], most: number, next: () => number): Editable[] {
  const taken = new Map<string, Editable>();
  for (let tries = 0; tries < most * 3 && taken.size < most; tries++) {
    const one = all[Math.floor(next() * all.length)];
    if (one === undefined) continue;
    const sealed =
      EVIDENCE[one.evidence].key.length === 0
        ? `${one.evidence} ${one.reference}`
        : `${EVIDENCE[one.evidence].table} ${one.row}`;
    if (!taken.has(sealed)) taken.set(sealed, one);
  }
  return [...taken.values()];
}

const nameOf = ({ evidence, reference, key }: Pick<Editable, 'reference' | 'key'> & { readonly evidence: string }) =>
  `${evidence} ${reference} ${key}`;

describe('one value that was edited', () => {
  it(`is found, ${EDITS} times out of ${EDITS}, in whatever table of evidence it is`, async () => {
    for (let cases = 0; cases < 4; cases++) await filledCase(db());
    expect(await brokenRows(db(), null)).toEqual([]);
    expect(await brokenChains(db(), null)).toEqual([]);
    // Whoever edits the number of a row takes this off first.
    await sql`alter table events alter column no drop identity`.execute(db());
    await sql`alter table outbox alter column seq drop identity`.execute(db());
    const values = (await Promise.all(NAMES.map((name) => valuesOf(db(), name)))).flat();
    expect([...new Set(values.map(({ evidence }) => evidence))].toSorted()).toEqual(NAMES.toSorted());
    const next = chance();
    const missed: Editable[] = [];
    for (let left = EDITS; left > 0;) {
      const some = someOf(values, Math.min(left, 50), next);
      left -= some.length;
      await unguarded(db(), async (tx) => {
        for (const one of some) await edit(tx, one);
        const found = new Set((await brokenRows(tx, null)).map(nameOf));
        missed.push(...some.filter((one) => !found.has(nameOf(one))));
        throw new Undone();
      }).catch((error: unknown) => {
        if (!(error instanceof Undone)) throw error;
      });
    }
    expect(missed).toEqual([]);
    expect(await brokenRows(db(), null)).toEqual([]);
  });

  it('is in a table of evidence, or in one of which it is said why it is none', async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public'`.execute(db());
    const covered = new Set<string>(Object.values(EVIDENCE).map(({ table }) => table));
    expect(
      rows
        .map(({ name }) => name)
        .filter((name) => !covered.has(name))
        .toSorted(),
    ).toEqual(NO_EVIDENCE.toSorted());
  });
});

class Undone extends Error {}

import type { Kysely } from 'kysely';
import { CASE_EVENTS, openBenchCase, recordBench } from './recorded-cases.ts';
import { verify } from '../client/usecases/verify/verify.ts';
import type { Database } from '../store/database.ts';
import { onCaseFile } from './many-cases.ts';
import { report, short, timed } from './measure.ts';

/** Events on record: a tenth, and what the house promises to verify within ten seconds. */
const SIZES = [10_000, 100_000];

/** How long it takes to put events on record with their seals, and to compute all of it again. */
export async function benchVerify(): Promise<void> {
  await onCaseFile(async (db) => {
    let cases = 0;
    const times: number[] = [];
    for (const events of SIZES) {
      const from = cases;
      const written = await timed(async () => {
        for (; cases * CASE_EVENTS < events; cases++) await oneCase(db, cases);
      });
      const first = await looked(db);
      times.push(first.ms / events);
      report({
        bench: 'verify',
        events,
        links: first.links,
        millisecondsToVerify: Math.round(first.ms),
        millisecondsAnEventWritten: short(written / ((cases - from) * CASE_EVENTS)),
      });
    }
    const [small = 1, large = 1] = times;
    report({ bench: 'verify', what: 'time an event, 1x = 10,000 events', at10x: short(large / small) });
  });
}

async function oneCase(db: Kysely<Database>, no: number): Promise<void> {
  const reference = `KETEN-${no}`;
  await openBenchCase(db, reference);
  await recordBench(db, reference);
}

async function looked(db: Kysely<Database>): Promise<{ readonly ms: number; readonly links: number }> {
  let links = 0;
  const ms = await timed(async () => {
    const found = await verify({ db, client: null, now: Date.now }, null);
    if (found.wrong.some((one) => one.kind !== 'temporal-away'))
      throw new Error(JSON.stringify(found.wrong.slice(0, 3)));
    ({ links } = found);
  });
  return { ms, links };
}

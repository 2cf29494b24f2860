import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { receive } from '../../store/receipts.ts';
import { caseOf } from '../domain/acts/builders.ts';
import { emptyCaseFile, openedWith } from './case-file.ts';

const db = emptyCaseFile();
const closing = () => {
  const found = caseOf().milestones.find(({ id }) => id === 'submission-close');
  if (found === undefined) throw new Error('the example has no closing');
  return found.endsAt;
};

/** The clock of this database stands still at these microseconds. */
async function clockAt(micros: number): Promise<void> {
  await sql.raw('create schema if not exists klok').execute(db());
  await sql
    .raw(
      `create or replace function klok.clock_timestamp() returns timestamptz language sql as
       $$ select timestamptz 'epoch' + ${micros}::float8 * interval '1 microsecond' $$`,
    )
    .execute(db());
}

describe('een microseconde', () => {
  it.each([
    [0, 'in-time'],
    [-1, 'in-time'],
    [1, 'late'],
  ])('%d na de sluiting: %s', async (after, judgement) => {
    const reference = await openedWith(db(), caseOf().milestones);
    const micros = closing() * 1000 + after;
    await clockAt(micros);
    const outcome = await db()
      .connection()
      .execute(async (tx) => {
        await sql.raw('set search_path = klok, pg_catalog, public').execute(tx);
        return receive(tx, {
          reference,
          kind: 'bid',
          uploadId: '1',
          party: 'Zorg BV',
          lot: null,
          sha256: 'ab',
          at: null,
        });
      });
    expect(outcome).toMatchObject({ receipt: { judgement, atMicros: micros } });
    // Read again it is the same instant, and the same upload the same receipt.
    const again = await receive(db(), {
      reference,
      kind: 'bid',
      uploadId: '1',
      party: 'Zorg BV',
      lot: null,
      sha256: 'ab',
      at: null,
    });
    expect(again).toMatchObject({ fresh: false, receipt: { judgement, atMicros: micros } });
  });
});

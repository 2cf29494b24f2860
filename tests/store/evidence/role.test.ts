import { readFileSync } from 'node:fs';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../../store/connect.ts';
import type { Database } from '../../../store/database.ts';
import { brokenRows } from '../../../store/evidence/broken-rows.ts';
import { emptyCaseFile, urlOf } from '../case-file.ts';
import { filledCase } from './filled.ts';

const db = emptyCaseFile();
const OPERATIONS = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8');
const [, ROLE = ''] = /```sql\n(create role tenderklok_app[\s\S]*?)```/.exec(OPERATIONS) ?? [];

let app: Kysely<Database>;
beforeAll(async () => {
  for (const statement of ROLE.split(';\n').filter((one) => one.trim() !== '')) await sql.raw(statement).execute(db());
  const url = new URL(await urlOf(db()));
  [url.username, url.password] = ['tenderklok_app', 'kies-er-een'];
  app = connect({ url: url.href, onError: () => undefined });
});
afterAll(async () => {
  await app.destroy();
  await sql`drop owned by tenderklok_app`.execute(db());
  await sql`drop role tenderklok_app`.execute(db());
});

describe('the role of the manual', () => {
  it('can do all that the program does', async () => {
    const reference = await filledCase(app);
    expect(await brokenRows(app, reference)).toEqual([]);
  });

  it.each([
    `update events set phase = ''`,
    'delete from events',
    'truncate events',
    'delete from seals',
    `update receipts set sha256 = ''`,
    `update outbox set text = ''`,
    'alter table events disable trigger all',
    `set session_replication_role = replica`,
  ])('may not %s', async (statement) => {
    await expect(sql.raw(statement).execute(app)).rejects.toThrow(/permission denied|must be owner/);
  });
});

import type { Client } from '@temporalio/client';
import { sql, type RawBuilder } from 'kysely';
import { describe, expect, it } from 'vitest';
import { verify } from '../../../client/usecases/verify/verify.ts';
import type { RecordFault } from '../../../domain/case/record-fault.ts';
import { readCase } from '../../../store/cases.ts';
import type { Vault } from '../../../vault/vault.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { filledCase } from '../../store/evidence/filled.ts';
import { unguarded } from '../../store/unguarded.ts';

const db = emptyCaseFile();
const NOW = 1_000_000_000;
/** A vault in which everything is as it was put there. */
const vault = { objects: { isWhole: () => Promise.resolve(true), async *list() {} } } as unknown as Vault;

/** A Temporal in which these workflows run, each since long. */
const running = (...ids: readonly string[]): Client =>
  ({
    workflow: {
      async *list() {
        for (const workflowId of ids) yield { workflowId, startTime: new Date(0) };
      },
      getHandle: () => ({ describe: async () => ({ status: { name: 'COMPLETED' } }) }),
    },
  }) as unknown as Client;

const looked = async (reference: string | null, client: Client | null) =>
  (await verify({ db: db(), vault, client, now: () => NOW }, reference)).wrong;

const workflowOf = async (reference: string): Promise<string> => (await readCase(db(), reference))?.workflowId ?? '';

/** What is found of a case after this was done to it with the whole database at hand. */
async function foundAfter(edit: (reference: string) => RawBuilder<unknown>): Promise<readonly RecordFault[]> {
  const reference = await filledCase(db());
  await unguarded(db(), (tx) => edit(reference).execute(tx));
  return looked(reference, running(await workflowOf(reference)));
}

describe('a record', () => {
  it('that is as it was written holds, and says how much was looked at', async () => {
    const reference = await filledCase(db());
    const client = running(await workflowOf(reference));
    const found = await verify({ db: db(), vault, client, now: () => NOW }, reference);
    expect(found).toMatchObject({ wrong: [], chains: 1 });
    expect(found.links).toBeGreaterThan(30);
  });

  it('of one case is looked at without those of others', async () => {
    const [one, other] = [await filledCase(db()), await filledCase(db())];
    await unguarded(db(), (tx) => sql`update events set phase = 'x' where reference = ${other}`.execute(tx));
    expect(await looked(one, running(await workflowOf(one)))).toEqual([]);
    expect(await looked(other, running(await workflowOf(other)))).not.toEqual([]);
  });

  it('in which a receipt is missing tells its number', async () => {
    const found = await foundAfter((reference) => sql`delete from receipts where reference = ${reference} and no = 2`);
    expect(found).toContainEqual(expect.objectContaining({ kind: 'receipts', what: 'bid', from: 2, to: 2 }));
    expect(found).toContainEqual(expect.objectContaining({ kind: 'row', evidence: 'receipts', how: 'gone' }));
  });

  it('in which a mail went out without an answer tells its number', async () => {
    const found = await foundAfter(
      (reference) => sql`update outbox set answer = null where key = ${`${reference}/mail/1`}`,
    );
    expect(found).toContainEqual(expect.objectContaining({ kind: 'no-answer' }));
  });

  it('in which a letter is not what was stored, or was let go and is nowhere, tells which', async () => {
    const changed = await foundAfter(
      (reference) => sql`update letter_parts set content = 'x' where reference = ${reference}`,
    );
    expect(changed).toContainEqual(expect.objectContaining({ kind: 'letter', no: 1, how: 'bytes' }));
    const lost = await foundAfter(
      (reference) => sql`with a as (delete from letter_sendings where reference = ${reference})
        delete from letter_proofs where reference = ${reference}`,
    );
    expect(lost).toContainEqual(expect.objectContaining({ kind: 'letter', no: 1, how: 'not-in-outbox' }));
  });

  it('in which the relay took a letter and that is not on file tells which', async () => {
    const found = await foundAfter(
      (
        reference,
      ) => sql`with a as (update outbox set sent_at = now() - interval '1 hour' where reference = ${reference})
        delete from letter_proofs where reference = ${reference} and kind = 'relay'`,
    );
    expect(found).toContainEqual(expect.objectContaining({ kind: 'letter', no: 1, how: 'no-proof' }));
  });

  it('in which a window runs from a decision without proof of all its letters tells which', async () => {
    const found = await foundAfter(
      (
        reference,
      ) => sql`with a as (update milestones set state = 'done' where reference = ${reference} and id = 'opening')
        update letters set milestone = 'opening' where reference = ${reference}`,
    );
    // The first letter came back, and went no other way.
    expect(found).toContainEqual(expect.objectContaining({ kind: 'window', decision: 'opening' }));
  });

  it('in which somebody was to hear something for more than two minutes tells what', async () => {
    const found = await foundAfter(
      (reference) => sql`update notices set put_at = put_at - interval '121 seconds' where key = ${`${reference}/n`}`,
    );
    expect(found).toContainEqual(expect.objectContaining({ kind: 'not-told' }));
  });

  it('of an open case without a workflow, and of a workflow without a case, tells which', async () => {
    const reference = await filledCase(db());
    expect(await looked(reference, running())).toEqual([{ kind: 'no-workflow', reference }]);
    expect(await looked(null, running(await workflowOf(reference), 'aanbesteding/vreemd'))).toContainEqual({
      kind: 'no-case',
      reference: '',
      workflow: 'aanbesteding/vreemd',
    });
  });

  it('is looked at without Temporal too, and that this is so is told', async () => {
    const reference = await filledCase(db());
    expect(await looked(reference, null)).toEqual([{ kind: 'temporal-away', reference }]);
  });
});

import { createHash, createPublicKey, verify } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { receiveBid } from '../../../../client/usecases/office/receive-bid.ts';
import { bidsOf } from '../../../../store/bids.ts';
import { readEvents } from '../../../../store/events.ts';
import { partiesOf } from '../../../../store/parties.ts';
import { NOW } from '../../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { openTender } from '../desk.ts';
import { BOTH, deskWith, fileOf, senderOf, testVault } from './vault-desk.ts';

const db = emptyCaseFile();
const { vault, folder } = testVault(1_000);
const desk = () => deskWith(db(), vault);
const opened = async (): Promise<string> => (await openTender(db())).stored.name.reference;
const closing = async (reference: string): Promise<number> =>
  (await db().selectFrom('milestones').select('milestone').where('reference', '=', reference).execute()).find(
    ({ milestone }) => milestone.id === 'submission-close',
  )?.milestone.endsAt ?? 0;

describe('een inschrijving', () => {
  it('ligt verzegeld, met een ondertekend bewijs; wie inschrijft, staat nergens', async () => {
    const reference = await opened();
    const received = await receiveBid(desk(), senderOf(reference), BOTH);
    expect(received).toMatchObject({ kind: 'receipt', receipt: { no: 1, judgement: 'in-time', atMicros: NOW * 1000 } });
    if (received.kind !== 'receipt') return;
    const { receipt, signature } = received.signed;
    const sha256 = createHash('sha256').update('ons plan is goed').digest('hex');
    expect(receipt).toContain(`Bestand kwaliteit/plan.pdf: 16 bytes, sha256 ${sha256}`);
    const key = createPublicKey(await vault.signer.publicKey());
    expect(verify(null, Buffer.from(receipt), key, Buffer.from(signature, 'base64'))).toBe(true);
    const mails = await db().selectFrom('outbox').selectAll().where('key', '=', `${reference}/ontvangst/1`).execute();
    expect(mails).toMatchObject([{ address: 'inkoop@zorg.example', reference: null, thread: null }]);
    expect(mails[0]?.text).toContain(`- Bestand kwaliteit/plan.pdf: 16 bytes, sha256 ${sha256}`);
    expect(mails[0]?.text).toContain(signature);
    expect(await partiesOf(db(), reference)).toEqual([]);
    expect(JSON.stringify(await readEvents(db(), reference))).not.toContain('Zorg');
    for (const one of readdirSync(join(folder, 'kluis'), { recursive: true, withFileTypes: true }))
      if (one.isFile()) expect(readFileSync(join(one.parentPath, one.name)).includes('ons plan')).toBe(false);
  });

  it('die nog eens komt, krijgt hetzelfde bewijs; iets anders onder dat nummer een eigen', async () => {
    const reference = await opened();
    const first = await receiveBid(desk(), senderOf(reference), BOTH);
    expect(await receiveBid(desk(), senderOf(reference, { at: NOW + 5 }), BOTH)).toEqual(first);
    const other = await receiveBid(desk(), senderOf(reference), [fileOf('quality', 'plan.pdf', 'anders')]);
    expect(other).toMatchObject({ receipt: { no: 2, judgement: 'doubtful', numberUsed: true } });
    expect(await bidsOf(db(), reference)).toHaveLength(2);
  });

  it.each([
    'geen adres',
    'a@x.example\r\nBcc: b@y.example',
    'a@x.example, b@y.example',
    'a\u202eb@x.example',
    '',
    ' a@x.example',
  ])('met een adres waar geen mail heen kan (%j), wordt niet ontvangen, langs welke deur ook', async (mail) => {
    const reference = await opened();
    const received = await receiveBid(desk(), senderOf(reference, { mail }), BOTH);
    expect(received).toMatchObject({
      kind: 'refused',
      refusal: { rule: 'bad-act', values: { what: 'mail', how: 'mail' } },
    });
    expect(await bidsOf(db(), reference)).toEqual([]);
    expect(await db().selectFrom('bid_uploads').selectAll().where('reference', '=', reference).execute()).toEqual([]);
  });

  it.each([
    ['van', { party: 'Zorg\u200b BV' }],
    ['nummer', { number: '4\u00ad2' }],
  ])('met een teken dat niemand ziet bij %s, wordt niet ontvangen', async (what, over) => {
    const reference = await opened();
    expect(await receiveBid(desk(), senderOf(reference, over), BOTH)).toMatchObject({
      kind: 'refused',
      refusal: { rule: 'bad-act', values: { what, how: 'sign' } },
    });
    expect(await bidsOf(db(), reference)).toEqual([]);
  });

  it('die werd afgebroken, gaat verder waar zij was', async () => {
    const reference = await opened();
    const sent: string[] = [];
    const counted = BOTH.map((file) => ({
      ...file,
      read: () => {
        sent.push(file.name);
        return file.read();
      },
    }));
    const broken = [
      counted[0],
      {
        ...fileOf('price', 'prijs.xlsx', 'drie euro'),
        read: async function* () {
          yield Buffer.from('drie');
          throw new Error('verbinding weg');
        },
      },
    ].filter((one) => one !== undefined);
    await expect(receiveBid(desk(), senderOf(reference), broken)).rejects.toThrow('verbinding weg');
    expect(await bidsOf(db(), reference)).toEqual([]);
    expect(await receiveBid(desk(), senderOf(reference), counted)).toMatchObject({ receipt: { no: 1 } });
    expect(sent).toEqual(['plan.pdf', 'prijs.xlsx']);
    expect((await bidsOf(db(), reference))[0]?.files.map(({ name }) => name)).toEqual(['plan.pdf', 'prijs.xlsx']);
  });

  it.each([
    [0, 'in-time'],
    [1, 'late'],
  ])('%d milliseconde na de sluiting is %s', async (after, judgement) => {
    const reference = await opened();
    const at = (await closing(reference)) + after;
    const received = await receiveBid(desk(), senderOf(reference, { at }), BOTH);
    expect(received).toMatchObject({ receipt: { judgement } });
  });

  it.each([
    ['zonder bestand', [], 'no-files'],
    ['te groot', [fileOf('quality', 'groot.pdf', 'x'.repeat(1_001))], 'file-too-large'],
    ['van 2 GB', [{ ...fileOf('quality', 'groot.pdf', 'x'), bytes: 2_000_000_000 }], 'file-too-large'],
  ] as const)('%s wordt geweigerd en er blijft niets', async (_case, files, rule) => {
    const reference = await opened();
    expect(await receiveBid(desk(), senderOf(reference), files)).toMatchObject({ kind: 'refused', refusal: { rule } });
    expect(await bidsOf(db(), reference)).toEqual([]);
  });

  it('met namen die paden zijn of tekens verbergen, bewaart die namen als gegeven', async () => {
    const reference = await opened();
    const names = ['../../../../etc/passwd', 'a\0b.pdf', 'fdp.\u202egnp', 'C:\\x.pdf'];
    await receiveBid(
      desk(),
      senderOf(reference),
      names.map((name) => fileOf('quality', name, name)),
    );
    const [bid] = await bidsOf(db(), reference);
    expect(bid?.files.map(({ name }) => name)).toEqual(['../../../../etc/passwd', 'a�b.pdf', 'fdp.�gnp', 'C:\\x.pdf']);
    const kept = readdirSync(join(folder, 'kluis'), { recursive: true }).map(String);
    expect(kept.some((name) => name.includes('passwd') || name.includes('.pdf'))).toBe(false);
  });

  it('van een zaak die er niet is, is er niet', async () => {
    expect(await receiveBid(desk(), senderOf('geen-zaak'), BOTH)).toEqual({ kind: 'no-case' });
  });
});

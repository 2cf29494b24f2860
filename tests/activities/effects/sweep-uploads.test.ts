import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { sweepUploads } from '../../../activities/watch/sweep-uploads.ts';
import { receiveBid } from '../../../client/usecases/office/receive-bid.ts';
import { verify } from '../../../client/usecases/verify/verify.ts';
import { readEvents } from '../../../store/events.ts';
import { milestoneOf } from '../../domain/acts/builders.ts';
import { openTender } from '../../client/usecases/desk.ts';
import { BOTH, deskWith, fileOf, senderOf, testVault } from '../../client/usecases/office/vault-desk.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { unguarded } from '../../store/unguarded.ts';
import { depsOn } from './deps.ts';

const db = emptyCaseFile();
const { vault } = testVault();
const DAY_MS = 86_400_000;

/** A tender whose bids closed so many days ago. */
async function closedFor(days: number): Promise<string> {
  const endsAt = Date.now() - days * DAY_MS;
  const close = milestoneOf('submission-close', {
    traits: ['closes-bids'],
    state: days > 0 ? 'passed' : 'open',
    endsAt,
  });
  return (await openTender(db(), {}, [close])).stored.name.reference;
}

/** Somebody's second file breaks off: what came lies in the vault, and there is no receipt. */
async function brokenOff(reference: string, number = '9'): Promise<void> {
  const broken = {
    ...fileOf('price', 'prijs.xlsx', 'vier euro'),
    read: async function* () {
      yield Buffer.from('vier');
      throw new Error('verbinding weg');
    },
  };
  const files = [fileOf('quality', 'plan.pdf', `plan ${number}`), broken];
  await expect(receiveBid(deskWith(db(), vault), senderOf(reference, { number }), files)).rejects.toThrow(
    'verbinding weg',
  );
}

/** So many days go by. */
const daysLater = (days: number): Promise<void> =>
  unguarded(db(), async (tx) => {
    const by = sql`${days} * interval '1 day'`;
    await sql`update bid_uploads set begun_at = begun_at - ${by} where no is null`.execute(tx);
    await sql`update bid_files set taken_at = taken_at - ${by} where no is null`.execute(tx);
    await sql`update dropped_objects set dropped_at = dropped_at - ${by}`.execute(tx);
  });
const sweep = () => sweepUploads({ ...depsOn(db()), removeObject: (address) => vault.objects.remove(address) });
async function objects(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { address } of vault.objects.list()) found.push(address);
  return found;
}
const dropped = async (reference: string) =>
  (await readEvents(db(), reference)).filter(({ fact }) => fact.kind === 'upload-dropped');

describe('wat nooit helemaal binnenkwam', () => {
  it('gaat een week na de sluiting weg, zijn bytes een week later; wat een bewijs heeft, blijft', async () => {
    const reference = await closedFor(8);
    await receiveBid(deskWith(db(), vault), senderOf(reference), BOTH);
    const before = await objects();
    await brokenOff(reference);
    expect(await objects()).toHaveLength(before.length + 1);
    await sweep();
    expect(await dropped(reference)).toEqual([]);
    await daysLater(8);
    await sweep();
    expect(await dropped(reference)).toMatchObject([
      { by: [], fact: { hashes: [expect.stringMatching(/^[0-9a-f]{64}$/)] } },
    ]);
    expect(await objects()).toHaveLength(before.length + 1);
    await daysLater(8);
    await sweep();
    await sweep();
    expect((await objects()).toSorted()).toEqual(before.toSorted());
    expect(await dropped(reference)).toHaveLength(1);
    const { wrong } = await verify({ db: db(), vault, client: null, now: Date.now }, reference);
    expect(wrong.filter(({ kind }) => kind !== 'temporal-away')).toEqual([]);
  });

  it('blijft zolang de sluiting nog kan komen, of korter dan een week geleden was', async () => {
    const [open, justClosed] = [await closedFor(-3), await closedFor(6)];
    for (const reference of [open, justClosed]) await brokenOff(reference);
    await daysLater(8);
    await sweep();
    expect([...(await dropped(open)), ...(await dropped(justClosed))]).toEqual([]);
    // Whoever goes on sends the rest alone, and gets a receipt.
    const files = [fileOf('quality', 'plan.pdf', 'plan 9'), fileOf('price', 'prijs.xlsx', 'vier euro')];
    expect(await receiveBid(deskWith(db(), vault), senderOf(open, { number: '9' }), files)).toMatchObject({
      kind: 'receipt',
    });
  });

  it('en wat door iets anders werd vervangen, gaat ook weg', async () => {
    const reference = await closedFor(-3);
    await brokenOff(reference, '7');
    const [first] = (await objects()).slice(-1);
    const files = [fileOf('quality', 'plan.pdf', 'een ander plan'), fileOf('price', 'prijs.xlsx', 'vier euro')];
    await receiveBid(deskWith(db(), vault), senderOf(reference, { number: '7' }), files);
    const rows = await db().selectFrom('dropped_objects').select('object').where('reference', '=', reference).execute();
    expect(rows).toHaveLength(1);
    await daysLater(8);
    await sweep();
    expect(await objects()).not.toContain(rows[0]?.object ?? first);
  });
});

describe('een rij van een inschrijving met bewijs die iemand wist', () => {
  it('laat haar bytes waar zij zijn', async () => {
    const reference = await closedFor(8);
    await receiveBid(deskWith(db(), vault), senderOf(reference), BOTH);
    const before = await objects();
    const gone = sql`delete from bid_files where reference = ${reference}`;
    await expect(gone.execute(db())).rejects.toThrow('is refused');
    await unguarded(db(), (tx) => gone.execute(tx));
    await daysLater(30);
    await sweep();
    expect((await objects()).toSorted()).toEqual(before.toSorted());
    const { wrong } = await verify({ db: db(), vault, client: null, now: Date.now }, reference);
    expect(wrong).toContainEqual(expect.objectContaining({ kind: 'row', evidence: 'bid_files', how: 'gone' }));
  });
});

describe('wat in de kluis ligt en geen rij kent', () => {
  it('wordt genoemd als het er langer dan een dag ligt, en niet weggegooid', async () => {
    const { address } = await vault.objects.put(
      (async function* () {
        yield Buffer.from('vreemd');
      })(),
    );
    const old = {
      ...vault,
      objects: {
        ...vault.objects,
        list: async function* () {
          for await (const one of vault.objects.list()) yield { ...one, since: one.since - 2 * DAY_MS };
        },
      },
    };
    const found = async (look: typeof vault) =>
      (await verify({ db: db(), vault: look, client: null, now: Date.now }, null)).wrong.filter(
        (one) => one.kind === 'foreign-object' && one.address === address,
      );
    expect(await found(vault)).toEqual([]);
    expect(await found(old)).toEqual([{ kind: 'foreign-object', reference: '', address }]);
    await daysLater(60);
    await sweep();
    expect(await objects()).toContain(address);
  });
});

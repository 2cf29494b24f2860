import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/acts/refusal.ts';
import { listBids } from '../../../../client/usecases/office/list-bids.ts';
import { openAtHour } from '../../../../client/usecases/office/open-at-hour.ts';
import { readBidFile } from '../../../../client/usecases/office/read-bid-file.ts';
import { receiveBid } from '../../../../client/usecases/office/receive-bid.ts';
import { seeBids } from '../../../../client/usecases/office/see-bids.ts';
import { findCase } from '../../../../client/usecases/find.ts';
import type { Desk } from '../../../../client/usecases/desk.ts';
import type { ListedBid } from '../../../../files/bids/read-receipt-list.ts';
import { opensAt } from '../../../../domain/office/opening.ts';
import { readEvents } from '../../../../store/events.ts';
import { receivedBids } from '../../../../store/received.ts';
import { NOW } from '../../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { deskOn, openTender } from '../desk.ts';
import { BOTH, deskWith, senderOf, testVault } from './vault-desk.ts';

const db = emptyCaseFile();
const { vault } = testVault();
const file = () => ({ db: db(), vault });
const seen = async (reference: string) => {
  const found = await findCase(file(), reference);
  if (found === null) throw new Error('no case');
  const bids = await seeBids(file(), found, 'Noor de Wit');
  if (isRefusal(bids)) throw new Error(bids.rule);
  return { found, ...bids };
};
const bytesOf = async (read: AsyncIterable<Uint8Array>): Promise<string> => {
  const all: Uint8Array[] = [];
  for await (const one of read) all.push(one);
  return Buffer.concat(all).toString();
};
const listed = (no: number, over: Partial<ListedBid> = {}): ListedBid => ({
  party: `Partij ${no}`,
  receivedAt: NOW - 1_000,
  number: `TN-${no}`,
  sha256: null,
  lot: null,
  line: no,
  ...over,
});

describe('wat iemand van inschrijvingen ziet', () => {
  it('is vóór de opening een nummer, en geen bestand; een poging staat in het dossier', async () => {
    const { reference } = (await openTender(db())).stored.name;
    await receiveBid(deskWith(db(), vault), senderOf(reference), BOTH);
    const { found, bids, checks } = await seen(reference);
    expect(bids).toMatchObject([{ no: 1, standing: 'stands', party: null, files: [] }]);
    expect(JSON.stringify(bids)).not.toContain('Zorg');
    expect(checks).toBeNull();
    const desk = deskWith(db(), vault);
    const wanted = { no: 1, envelope: 'quality', place: 1 } as const;
    expect(await readBidFile(desk, found, 'Noor de Wit', wanted)).toMatchObject({ rule: 'not-yours-to-see' });
    expect((await readEvents(db(), reference)).at(-1)?.fact).toMatchObject({ kind: 'refused', act: 'openBids' });
  });

  it('is na de opening wie meedoet, en de bestanden voor wie ze mag lezen; de prijs blijft dicht', async () => {
    const opened = await openTender(db());
    const { reference } = opened.stored.name;
    const hour = opensAt(opened.state)?.endsAt ?? 0;
    const asked: unknown[] = [];
    // The case reports the opening in its planning.
    const desk: Desk = {
      ...deskOn(db(), (one) => {
        asked.push(one);
        return { kind: 'done', waitsFor: 0, changed: [], at: hour };
      }).desk,
      vault,
    };
    await receiveBid(desk, senderOf(reference), BOTH);
    const open = (by: string, at: number) => openAtHour(desk, { reference, fields: { envelope: 'quality' }, by, at });
    await open('Noor de Wit', hour);
    expect(await open('Iris Prins', hour + 1)).toMatchObject({ kind: 'done', reported: true });
    // Asked again it opens nothing twice, and reports it under the same id.
    expect(await open('Noor de Wit', hour + 2)).toMatchObject({ kind: 'refused', reported: true });
    expect(asked).toMatchObject([
      { name: 'received' },
      { updateId: expect.stringContaining(`opening/${reference}`) as string },
      { updateId: expect.stringContaining(`opening/${reference}`) as string },
    ]);
    // As the case then keeps it.
    const found = await findCase(file(), reference);
    if (found === null) throw new Error('no case');
    const milestones = found.state.milestones.map((one) =>
      one.traits.includes('opens-bids') ? ({ ...one, state: 'done', happenedAt: hour } as const) : one,
    );
    const after = { ...found, state: { ...found.state, milestones } };
    const bids = await seeBids(file(), after, 'Noor de Wit');
    expect(bids).toMatchObject({
      bids: [{ no: 1, party: 'Zorg BV', files: [{ envelope: 'quality', name: 'plan.pdf' }] }],
      openings: [{ bids: [1], first: 'Noor de Wit', second: 'Iris Prins' }],
    });
    const read = await readBidFile(desk, after, 'Noor de Wit', { no: 1, envelope: 'quality', place: 1 });
    if (read === null || isRefusal(read)) throw new Error('not to be read');
    expect(await bytesOf(read.read())).toBe('ons plan is goed');
    const price = { no: 1, envelope: 'price', place: 1 } as const;
    // Whose work prices are may see them, but not before they were opened; whoever assesses not at all.
    expect(await readBidFile(desk, after, 'Sam Bakker', price)).toMatchObject({ rule: 'bid-not-open' });
    expect(await readBidFile(desk, after, 'Mila Vos', price)).toMatchObject({ rule: 'not-yours-to-see' });
  });
});

describe('de lijst van een platform', () => {
  it('geldt met haar eigen momenten; dezelfde lijst nog eens verandert niets', async () => {
    const opened = await openTender(db());
    const { reference } = opened.stored.name;
    const closing = opened.state.milestones.find(({ id }) => id === 'submission-close')?.endsAt ?? 0;
    const desk = deskWith(db(), vault);
    const list = [listed(1), listed(2, { receivedAt: closing + 1 }), listed(3, { lot: 'perceel-9' })];
    const take = (at: number) => listBids(desk, { reference, by: 'Noor de Wit', at }, list);
    expect(await take(closing + 60_000)).toEqual({ kind: 'done', told: { rows: 3, fresh: 3 } });
    expect(await take(closing + 60_001)).toEqual({ kind: 'done', told: { rows: 3, fresh: 0 } });
    expect((await receivedBids(db(), reference, null)).map(({ counts }) => counts)).toEqual([true, false, false]);
    expect((await readEvents(db(), reference)).at(-1)?.fact).toMatchObject({ kind: 'bids-listed', fresh: 0, rows: 3 });
    expect(JSON.stringify(await readEvents(db(), reference))).not.toContain('Partij 1');
  });

  it('met een moment dat nog moet komen, wordt in haar geheel geweigerd', async () => {
    const { reference } = (await openTender(db())).stored.name;
    const list = [listed(1), listed(2, { receivedAt: NOW + 3_600_000 })];
    expect(await listBids(deskWith(db(), vault), { reference, by: 'Noor de Wit', at: NOW }, list)).toMatchObject({
      kind: 'refused',
      refusal: { rule: 'moment-in-future' },
    });
    expect(await receivedBids(db(), reference, null)).toEqual([]);
  });
});

import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { perform } from '../../../../client/usecases/office/perform.ts';
import { receiveBid } from '../../../../client/usecases/office/receive-bid.ts';
import { verify } from '../../../../client/usecases/verify/verify.ts';
import { opensAt } from '../../../../domain/office/opening.ts';
import { bidsOf } from '../../../../store/bids.ts';
import { readEvents } from '../../../../store/events.ts';
import { openingsOf } from '../../../../store/openings.ts';
import { partiesOf, partyRolesOf } from '../../../../store/parties.ts';
import { receivedBids } from '../../../../store/received.ts';
import { officeDoneText } from '../../../../texts/office/done.ts';
import { NOW } from '../../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { openTender } from '../desk.ts';
import { BOTH, deskWith, fileOf, senderOf, testVault } from './vault-desk.ts';

const db = emptyCaseFile();
const { vault, folder } = testVault();
const file = () => ({ db: db(), vault });

async function opened() {
  const found = await openTender(db());
  return { reference: found.stored.name.reference, hour: opensAt(found.state)?.endsAt ?? 0 };
}
const bid = (reference: string, party: string, over: Parameters<typeof senderOf>[1] = {}, files = BOTH) =>
  receiveBid(deskWith(db(), vault), senderOf(reference, { party, ...over }), files);
const open = (reference: string, by: string, at: number, envelope = 'quality') =>
  perform(file(), { name: 'openBids', reference, fields: { envelope }, by, at });
const act = (
  reference: string,
  name: Parameters<typeof perform>[1]['name'],
  fields: object,
  at: number,
  by = 'Noor de Wit',
) => perform(file(), { name, reference, fields: { ...fields }, by, at });
const last = async (reference: string) => (await readEvents(db(), reference)).at(-1)?.fact;
const twice = async (reference: string, at: number, envelope = 'quality') => {
  await open(reference, 'Noor de Wit', at, envelope);
  return open(reference, 'Iris Prins', at + 60_000, envelope);
};
const MINUTES = 60_000;

describe('openen', () => {
  it('doen twee mensen na het uur: dan pas staat er wie meedoet', async () => {
    const { reference, hour } = await opened();
    await bid(reference, 'Zorg BV');
    await bid(reference, 'Hulp BV', { registerNo: '12345678' });
    expect(await open(reference, 'Noor de Wit', hour)).toMatchObject({ kind: 'done', told: { first: 'ja', bids: 2 } });
    expect(await partiesOf(db(), reference)).toEqual([]);
    expect(await open(reference, 'Iris Prins', hour + 10 * MINUTES)).toMatchObject({ told: { first: 'nee', bids: 2 } });
    expect(await partiesOf(db(), reference)).toMatchObject([
      { name: 'Hulp BV', registerNo: '12345678' },
      { name: 'Zorg BV', mail: 'inkoop@zorg.example' },
    ]);
    expect((await partyRolesOf(db(), reference)).map(({ role }) => role)).toEqual(['bidder', 'bidder']);
    expect((await bidsOf(db(), reference)).map((one) => one.opened)).toEqual([
      { quality: true, price: false },
      { quality: true, price: false },
    ]);
    const [opening] = await openingsOf(db(), reference);
    expect(await last(reference)).toEqual({
      kind: 'bids-opened',
      envelope: 'quality',
      bids: [1, 2],
      record: opening?.record,
    });
    const paper: Uint8Array[] = [];
    for await (const part of vault.objects.read(opening?.record ?? '')) paper.push(part);
    expect(Buffer.concat(paper).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await open(reference, 'Noor de Wit', hour + 20 * MINUTES)).toMatchObject({
      refusal: { rule: 'nothing-to-open' },
    });
  });

  it.each([
    ['vóór het uur', -1, 'opened-too-early', 'Noor de Wit', 0],
    ['twee keer door één mens', 0, 'opened-by-one', 'noor de wit', 1],
    ['door één mens die haar naam anders spelt', 0, 'opened-by-one', ' Noor\u00a0 de  WIT ', 1],
    [
      'door één mens met letters van een ander schrift die er zo uitzien',
      0,
      'opened-by-one',
      'N\u043e\u043er d\u0435 Wit',
      1,
    ],
    ['door één mens die de tweede keer haar adres geeft', 0, 'opened-by-one', 'n.dewit@utrecht.example', 1],
  ])('%s wordt geweigerd, en dat staat in het dossier', async (_case, from, rule, second, calls) => {
    const { reference, hour } = await opened();
    await bid(reference, 'Zorg BV');
    const first = await open(reference, 'Noor de Wit', hour + from);
    const answer = calls === 0 ? first : await open(reference, second, hour + from + 1);
    expect(answer).toMatchObject({ kind: 'refused', refusal: { rule } });
    expect(await last(reference)).toMatchObject({ kind: 'refused', act: 'openBids', refusal: { rule } });
    expect(await openingsOf(db(), reference)).toEqual([]);
  });

  it('met meer dan tien minuten ertussen begint opnieuw', async () => {
    const { reference, hour } = await opened();
    await bid(reference, 'Zorg BV');
    await open(reference, 'Noor de Wit', hour);
    expect(await open(reference, 'Iris Prins', hour + 10 * MINUTES + 1)).toMatchObject({ told: { first: 'ja' } });
    expect(await open(reference, 'Noor de Wit', hour + 11 * MINUTES)).toMatchObject({ told: { first: 'nee' } });
  });

  it('doet niemand zonder de rol daarvoor', async () => {
    const { reference, hour } = await opened();
    await bid(reference, 'Zorg BV');
    const stranger = {
      name: 'Ander',
      mail: 'a@elders.example',
      issuer: 'https://x',
      subject: '1',
      roles: ['evaluator'],
    };
    const answer = await perform(file(), {
      name: 'openBids',
      reference,
      fields: { envelope: 'quality' },
      at: hour,
      by: stranger as never,
    });
    expect(answer).toMatchObject({ kind: 'refused', refusal: { rule: 'not-your-act' } });
  });

  it('laat dicht wat te laat was, werd ingetrokken of vervangen', async () => {
    const { reference, hour } = await opened();
    await bid(reference, 'Zorg BV');
    await bid(reference, 'zorg b.v.', { number: '2' });
    await bid(reference, 'Weg BV');
    await bid(reference, 'Laat BV', { at: hour - 1 });
    expect(await act(reference, 'withdrawBid', { bid: 3, reason: 'brief' }, NOW + 1)).toMatchObject({
      told: { binds: 'nee' },
    });
    expect(await twice(reference, hour)).toMatchObject({ told: { bids: 1 } });
    expect((await partiesOf(db(), reference)).map(({ name }) => name)).toEqual(['zorg b.v.']);
    expect((await receivedBids(db(), reference, null)).map(({ counts }) => counts)).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect((await bidsOf(db(), reference)).map((one) => one.opened.quality)).toEqual([false, true, false, false]);
  });

  it('van de prijs kan pas als de cijfers vaststaan', async () => {
    const { reference, hour } = await opened();
    await bid(reference, 'Zorg BV');
    expect(await open(reference, 'Noor de Wit', hour, 'price')).toMatchObject({
      refusal: { rule: 'prices-before-grades' },
    });
    expect(await act(reference, 'fixGrades', { proof: 'verslag 4' }, hour)).toMatchObject({
      refusal: { rule: 'grades-before-opening' },
    });
    await twice(reference, hour);
    expect(await act(reference, 'fixGrades', { proof: 'verslag 4' }, hour + 5 * MINUTES)).toMatchObject({
      kind: 'done',
    });
    expect(await act(reference, 'fixGrades', { proof: 'verslag 4' }, hour + 5 * MINUTES)).toMatchObject({
      refusal: { rule: 'grades-fixed-already' },
    });
    expect(await twice(reference, hour + 6 * MINUTES, 'price')).toMatchObject({ told: { bids: 1 } });
    expect((await bidsOf(db(), reference))[0]?.opened).toEqual({ quality: true, price: true });
  });

  it('laat bestanden en proces-verbaal in de kluis, en de controle ziet wat er niet meer is of anders werd', async () => {
    const { reference, hour } = await opened();
    await bid(reference, 'Zorg BV');
    await twice(reference, hour);
    const look = async (over: { readonly vault?: typeof vault } = { vault }) =>
      (await verify({ db: db(), now: () => hour, client: null, ...over }, reference)).wrong.filter(
        ({ kind }) => kind === 'object' || kind === 'vault-away',
      );
    expect(await look()).toEqual([]);
    expect(await look({})).toEqual([{ kind: 'vault-away', reference }]);
    const [kept] = await bidsOf(db(), reference);
    const pathOf = (address = '') => join(folder, 'kluis', address.slice(0, 2), address);
    appendFileSync(pathOf(kept?.files[0]?.object), 'x');
    rmSync(pathOf((await openingsOf(db(), reference))[0]?.record));
    expect(await look()).toEqual([
      { kind: 'object', reference, what: 'bid', no: 1, how: 'changed' },
      { kind: 'object', reference, what: 'opening', no: 1, how: 'gone' },
    ]);
  });

  it('zonder de sleutel opent niets', async () => {
    const { reference, hour } = await opened();
    await bid(reference, 'Zorg BV', {}, [fileOf('quality', 'plan.pdf', 'plan')]);
    rmSync(`${folder}/sleutels`, { recursive: true });
    expect(await twice(reference, hour)).toMatchObject({ refusal: { rule: 'key-away' } });
    expect(await partiesOf(db(), reference)).toEqual([]);
  });
});

describe('na de opening', () => {
  it('wordt op elk punt beslist, en een lage prijs sluit pas uit na uitleg', async () => {
    const { reference, hour } = await opened();
    await bid(reference, 'Zorg BV');
    const check = (over: object) =>
      act(
        reference,
        'checkBid',
        { bid: 1, check: 'signed', verdict: 'meets', reason: 'gezien', ...over },
        hour + 30 * MINUTES,
      );
    expect(await check({})).toMatchObject({ refusal: { rule: 'bid-not-open' } });
    expect(await check({ bid: 9 })).toMatchObject({ refusal: { rule: 'unknown-bid' } });
    await twice(reference, hour);
    expect(await check({ verdict: 'repairable' })).toMatchObject({ kind: 'done' });
    const low = { check: 'price', verdict: 'excludes' };
    expect(await check(low)).toMatchObject({ refusal: { rule: 'price-unexplained', ground: 'Aw 2.116' } });
    const asked = { bid: 1, about: 'low-price', question: 'Hoe kan dit?' };
    const later = hour + 40 * MINUTES;
    expect(await act(reference, 'askBidder', asked, later)).toMatchObject({ refusal: { rule: 'term-needed' } });
    expect(await act(reference, 'askBidder', { ...asked, until: later + 1000 }, later)).toMatchObject({
      told: { request: 1 },
    });
    const judged = { request: 1, verdict: 'not-enough', reason: 'geen uitleg' };
    expect(await act(reference, 'judgeAnswer', judged, later + 1000)).toMatchObject({
      refusal: { rule: 'request-runs' },
    });
    expect(await act(reference, 'judgeAnswer', judged, later + 1001)).toMatchObject({ kind: 'done' });
    const done = await check(low);
    expect(done).toMatchObject({ kind: 'done', told: { ranked: 'nee' } });
    const told = done?.kind === 'done' ? done.told : {};
    expect(officeDoneText('checkBid', told)).toContain('doet niet meer mee');
    expect(officeDoneText('checkBid', { ...told, ranked: 'ja' })).toContain(
      'leg nu ook vast dat deze inschrijver uitvalt',
    );
  });

  it('komt bewijs binnen twintig dagen, en is het bij de sluiting jong genoeg', async () => {
    const { reference, hour } = await opened();
    await bid(reference, 'Zorg BV');
    await twice(reference, hour);
    const later = hour + 40 * MINUTES;
    await act(reference, 'askBidder', { bid: 1, about: 'evidence', question: 'Uw bewijs' }, later);
    const day = 86_400_000;
    const answered = await act(
      reference,
      'fileAnswer',
      { request: 1, proof: 'mail 8', conduct: '2016-05-24', tax: '2017-11-23', register: '2017-11-24' },
      later + 20 * day,
    );
    expect(answered).toMatchObject({ told: { late: 'nee', old: 'verklaring van de Belastingdienst' } });
    expect(await last(reference)).toMatchObject({ kind: 'bidder-answered', inTime: true, old: ['tax'] });
    await act(reference, 'fileAnswer', { request: 1, proof: 'mail 9' }, later + 21 * day);
    expect(await last(reference)).toMatchObject({ inTime: false });
  });

  it('bindt een inschrijving: intrekken wordt vastgelegd en verandert niets', async () => {
    const { reference, hour } = await opened();
    await bid(reference, 'Zorg BV');
    expect(await act(reference, 'withdrawBid', { bid: 1, reason: 'brief' }, hour)).toMatchObject({
      told: { binds: 'ja' },
    });
    expect(await twice(reference, hour)).toMatchObject({ told: { bids: 1 } });
  });
});

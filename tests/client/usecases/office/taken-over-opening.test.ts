import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/acts/refusal.ts';
import { listBids } from '../../../../client/usecases/office/list-bids.ts';
import { perform } from '../../../../client/usecases/office/perform.ts';
import { seeBids } from '../../../../client/usecases/office/see-bids.ts';
import { seeOpening } from '../../../../client/usecases/office/see-opening.ts';
import { findCase } from '../../../../client/usecases/find.ts';
import type { ListedBid } from '../../../../files/bids/read-receipt-list.ts';
import { partiesOf, partyRolesOf } from '../../../../store/parties.ts';
import { at, caseOf } from '../../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { browserOf, consoleOn } from '../../console/console-on.ts';
import { openTender } from '../desk.ts';
import { deskWith, testVault } from './vault-desk.ts';

const db = emptyCaseFile();
const { vault } = testVault();
const TAKEN_OVER = at('06-10 09:00');
const OPENED = at('05-24 17:30');
const LATER = TAKEN_OVER + 3_600_000;

/** A tender that came here after its closing; what was done of it before, and when. */
async function takenOver(done: Readonly<Record<string, number>>, at_: number = TAKEN_OVER): Promise<string> {
  const milestones = caseOf().milestones.map((one) => {
    const happenedAt = done[one.id];
    if (happenedAt !== undefined) return { ...one, state: 'done' as const, happenedAt };
    return one.id === 'submission-close' ? { ...one, state: 'passed' as const } : one;
  });
  const opened = await openTender(db(), { takenOver: { at: at_, since: at('02-01 00:00') } }, milestones);
  const { reference } = opened.stored.name;
  const row = (no: number, over: Partial<ListedBid> = {}): ListedBid => ({
    party: `Partij ${no}`,
    receivedAt: at('05-24 10:00'),
    number: `TN-${no}`,
    sha256: null,
    lot: null,
    line: no,
    ...over,
  });
  const bids = [row(1), row(2, { receivedAt: at('05-24 15:01') })];
  await listBids(deskWith(db(), vault), { reference, by: 'Noor de Wit', at: LATER }, bids);
  return reference;
}
const act = (reference: string, name: Parameters<typeof perform>[1]['name'], fields: object, by = 'Noor de Wit') =>
  perform({ db: db(), vault }, { name, reference, fields: { ...fields }, by, at: LATER + 60_000 });
const check = (reference: string, bid: number) =>
  act(reference, 'checkBid', { bid, check: 'signed', verdict: 'meets', reason: 'gezien' });
const seen = async (reference: string) => {
  const file = { db: db(), vault };
  const found = await findCase(file, reference);
  if (found === null) throw new Error('no case');
  const [bids, opening] = [
    await seeBids(file, found, 'Noor de Wit'),
    await seeOpening(file, found, { by: 'Noor de Wit', now: LATER }),
  ];
  if (isRefusal(bids) || isRefusal(opening)) throw new Error('not hers to see');
  return { ...bids, parts: opening.parts };
};

describe('een overgenomen zaak waarvan elders is geopend', () => {
  it('wordt getoetst en nagevraagd zonder dat iemand hier opent wat al open is; wie meedoet, staat dan in het dossier', async () => {
    const reference = await takenOver({ 'bid-opening': OPENED });
    expect(await act(reference, 'openBids', { envelope: 'quality' })).toMatchObject({
      refusal: { rule: 'nothing-to-open' },
    });
    expect(await check(reference, 1)).toMatchObject({ kind: 'done' });
    expect(await partiesOf(db(), reference)).toMatchObject([{ name: 'Partij 1' }]);
    expect(await partyRolesOf(db(), reference)).toMatchObject([{ role: 'bidder' }]);
    const asked = { bid: 1, about: 'low-price', question: 'Hoe kan dit?', until: LATER + 86_400_000 };
    expect(await act(reference, 'askBidder', asked)).toMatchObject({ kind: 'done' });
  });

  it('toont wie inschreef; wat te laat kwam, blijft dicht en wordt niet beoordeeld', async () => {
    const reference = await takenOver({ 'bid-opening': OPENED });
    expect((await seen(reference)).bids).toMatchObject([
      { no: 1, party: 'Partij 1', opened: { quality: true, price: false } },
      { no: 2, party: null, standing: 'counts-not', opened: { quality: false, price: false } },
    ]);
    expect(await check(reference, 2)).toMatchObject({ refusal: { rule: 'bid-not-open' } });
  });

  it('heeft een pagina die zegt dat is geopend, en een waarop niets meer te openen is', async () => {
    const reference = await takenOver({ 'bid-opening': OPENED });
    const noor = await browserOf(consoleOn(db(), undefined, { now: () => LATER }).app, 'n.dewit@utrecht.example');
    const list = await (await noor.get(`/procedures/${reference}/inschrijvingen`)).text();
    expect(list).toContain('Van wat is geopend, leest u per inschrijving');
    expect(list).toContain('Leg vast dat de cijfers vaststaan');
    const opening = await (await noor.get(`/procedures/${reference}/opening`)).text();
    expect(opening).not.toContain('Vraag om');
    expect(opening).toContain('Er is geen verzegelde inschrijving die meetelt');
  });

  it('opent hier de prijs nadat de cijfers vaststaan, als ook de beoordeling nog moet komen', async () => {
    const reference = await takenOver({ 'bid-opening': OPENED });
    expect(await act(reference, 'openBids', { envelope: 'price' })).toMatchObject({
      refusal: { rule: 'prices-before-grades' },
    });
    expect(await act(reference, 'fixGrades', { proof: 'verslag' })).toMatchObject({ kind: 'done' });
    expect(await act(reference, 'openBids', { envelope: 'price' })).toMatchObject({ told: { first: 'ja', bids: 1 } });
    expect(await act(reference, 'openBids', { envelope: 'price' }, 'Iris Prins')).toMatchObject({
      told: { first: 'nee', bids: 1 },
    });
  });

  it.each([
    ['de beoordeling', { evaluation: at('06-05 12:00') }],
    ['de gunningsbeslissing', { 'award-decision': at('06-08 12:00') }],
  ])('is ook van de prijs open, als %s er al was', async (_what, done) => {
    const reference = await takenOver({ 'bid-opening': OPENED, ...done });
    const { bids, gradesFixed, parts } = await seen(reference);
    expect(bids[0]).toMatchObject({ opened: { quality: true, price: true } });
    expect(gradesFixed).toBe(true);
    expect(parts.map(({ closed }) => closed)).toEqual([0, 0]);
    expect(await act(reference, 'fixGrades', { proof: 'verslag' })).toMatchObject({
      refusal: { rule: 'grades-fixed-already' },
    });
  });

  it('is dicht zolang zij niet is geopend', async () => {
    const reference = await takenOver({});
    expect(await check(reference, 1)).toMatchObject({ refusal: { rule: 'bid-not-open' } });
    expect(await act(reference, 'fixGrades', { proof: 'verslag' })).toMatchObject({
      refusal: { rule: 'grades-before-opening' },
    });
    expect(await act(reference, 'openBids', { envelope: 'quality' })).toMatchObject({ told: { first: 'ja', bids: 1 } });
  });

  it('die na de overname elders is geopend, wordt getoetst; wat te laat kwam, ook dan niet', async () => {
    const reference = await takenOver({ 'bid-opening': TAKEN_OVER });
    expect(await check(reference, 1)).toMatchObject({ kind: 'done' });
    expect(await check(reference, 2)).toMatchObject({ refusal: { rule: 'bid-not-open' } });
    expect((await seen(reference)).bids[1]).toMatchObject({ no: 2, party: null });
  });
});

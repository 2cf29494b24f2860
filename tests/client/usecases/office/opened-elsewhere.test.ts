import { describe, expect, it } from 'vitest';
import { findCase } from '../../../../client/usecases/find.ts';
import { listBids } from '../../../../client/usecases/office/list-bids.ts';
import { perform } from '../../../../client/usecases/office/perform.ts';
import { receiveBid } from '../../../../client/usecases/office/receive-bid.ts';
import { seeBids } from '../../../../client/usecases/office/see-bids.ts';
import { isRefusal } from '../../../../domain/acts/refusal.ts';
import type { CaseMilestone } from '../../../../domain/case/milestone.ts';
import { withOpenedElsewhere } from '../../../../domain/office/opened-elsewhere.ts';
import { partiesOf } from '../../../../store/parties.ts';
import { caseWith, milestoneOf, NOW } from '../../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { openTender } from '../desk.ts';
import { BOTH, deskWith, senderOf, testVault } from './vault-desk.ts';

const db = emptyCaseFile();
const { vault } = testVault();
const desk = () => deskWith(db(), vault);
const by = 'Noor de Wit';

/** A procedure whose opening stands like this, with a bid of the list of its platform. */
async function listed(state: CaseMilestone['state']): Promise<string> {
  const { milestones } = caseWith('bid-opening', { state });
  const { reference } = (await openTender(db(), {}, milestones)).stored.name;
  const bid = { party: 'Zorg BV', receivedAt: NOW - 1_000, number: 'TN-1', sha256: null, lot: null, line: 1 };
  expect((await listBids(desk(), { reference, by, at: NOW }, [bid])).kind).toBe('done');
  return reference;
}
const act = (reference: string, name: Parameters<typeof perform>[1]['name'], fields: object) =>
  perform({ db: db(), vault }, { name, reference, fields: { ...fields }, by, at: NOW });
const CHECK = { bid: 1, check: 'signed', verdict: 'meets', reason: 'gezien' };
const seen = async (reference: string) => {
  const found = await findCase({ db: db(), vault }, reference);
  if (found === null) throw new Error('no case');
  const bids = await seeBids({ db: db(), vault }, found, by);
  if (isRefusal(bids)) throw new Error(bids.rule);
  return bids.bids;
};

describe('een inschrijving die op een platform ligt en daar is geopend', () => {
  it('wordt beoordeeld zoals een andere: toets, navraag, cijfers vast, en wie inschreef', async () => {
    const reference = await listed('done');
    expect(await seen(reference)).toMatchObject([{ party: 'Zorg BV', opened: { quality: true, price: false } }]);
    expect(await act(reference, 'checkBid', CHECK)).toMatchObject({ kind: 'done' });
    expect(await partiesOf(db(), reference)).toMatchObject([{ name: 'Zorg BV' }]);
    expect(await act(reference, 'askBidder', { bid: 1, about: 'evidence', question: 'Uw bewijs' })).toMatchObject({
      kind: 'done',
    });
    expect(await act(reference, 'fixGrades', { proof: 'verslag 3' })).toMatchObject({ kind: 'done' });
  });

  it.each(['open', 'overdue'] as const)('blijft dicht zolang haar opening %s is', async (state) => {
    const reference = await listed(state);
    expect(await act(reference, 'checkBid', CHECK)).toMatchObject({ refusal: { rule: 'bid-not-open' } });
    expect(await act(reference, 'fixGrades', { proof: 'x' })).toMatchObject({
      refusal: { rule: 'grades-before-opening' },
    });
    expect(await seen(reference)).toMatchObject([{ party: null, opened: { quality: false } }]);
    expect(await partiesOf(db(), reference)).toEqual([]);
  });

  it('blijft dicht als zij hier verzegeld ligt, wat de planning ook zegt', async () => {
    const { milestones } = caseWith('bid-opening', { state: 'done' });
    const { reference } = (await openTender(db(), {}, milestones)).stored.name;
    await receiveBid(desk(), senderOf(reference), BOTH);
    expect(await act(reference, 'checkBid', CHECK)).toMatchObject({ refusal: { rule: 'bid-not-open' } });
  });
});

describe('of een inschrijving elders is geopend', () => {
  const closed = { quality: false, price: false };
  const other = { no: 1, party: 'Hulp BV', lot: null, counts: true, withdrawnAt: null, files: [], opened: closed };
  const away = { ...other, no: 2, party: 'Zorg BV' };
  const opening = (state: CaseMilestone['state'], lot: string | null = null) =>
    milestoneOf(lot === null ? 'bid-opening' : `bid-opening@${lot}`, { state, lot, traits: ['opens-bids'] });

  it.each([
    ['zij ligt hier', [opening('done')], other, { ...away, files: ['plan.pdf'] }, false],
    ['zij kwam te laat', [opening('done')], other, { ...away, counts: false }, false],
    ['zij is ingetrokken', [opening('done')], other, { ...away, withdrawnAt: 1 }, false],
    ['zij ligt elders', [opening('done')], other, away, true],
    ['hier is al iets geopend', [opening('done')], { ...other, opened: { ...closed, quality: true } }, away, false],
    ['er is geen opening gepland', [], other, away, false],
    ['haar perceel is geopend', [opening('done', '1'), opening('open', '2')], other, { ...away, lot: '1' }, true],
    ['haar perceel niet', [opening('done', '1'), opening('open', '2')], other, { ...away, lot: '2' }, false],
    ['zij noemt geen perceel', [opening('done', '1'), opening('open', '2')], other, away, false],
  ])('%s', (_name, milestones, beside, bid, expected) => {
    const [, found] = withOpenedElsewhere({ milestones }, [beside, bid]);
    expect(found?.opened).toEqual({ quality: expected, price: false });
  });
});

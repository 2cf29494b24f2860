import { MockActivityEnvironment } from '@temporalio/testing';
import { describe, expect, it } from 'vitest';
import { prepareRound } from '../../../activities/prepare-round.ts';
import type { PreparedRound } from '../../../contracts/activities.ts';
import { putCheck } from '../../../store/bid-checks.ts';
import { putAnswer, putAnswerVerdict, putRequest } from '../../../store/bid-requests.ts';
import { putWithdrawal } from '../../../store/bids.ts';
import { mailSince } from '../../../store/outbox.ts';
import { remindersIn } from '../../../store/reminders.ts';
import { receive } from '../../../store/receipts.ts';
import { openUpload } from '../../../store/uploads.ts';
import { closeUploads } from '../../../store/signed-receipts.ts';
import { milestoneOf, NOW } from '../../domain/acts/builders.ts';
import { emptyCaseFile, openedWith, snapshotOf } from '../../store/case-file.ts';
import { depsOn, keptExample } from './deps.ts';

const db = emptyCaseFile();

const ASKED = Date.parse('2018-07-02T10:00:00+02:00');
/** Thursday. */
const DUE = Date.parse('2018-07-19T17:00:00+02:00');

const morning = (day: string): number => Date.parse(`${day}T09:00:00+02:00`);

/** The mails about this case of the round of a day, each with whom it goes to. */
async function round(reference: string, day: string) {
  await new MockActivityEnvironment().run((): Promise<PreparedRound> =>
    prepareRound(depsOn(db()), { now: morning(day), first: 100 }),
  );
  return (await mailSince(db(), 0))
    .filter((one) => one.day === day && one.text.includes(reference))
    .map(({ kind, address }) => `${kind} ${address}`)
    .sort();
}

const STAFF = [
  'i.prins@utrecht.example',
  'n.dewit@utrecht.example',
  'r.jansen@utrecht.example',
  's.bakker@utrecht.example',
];

/** A tender whose first bidder was asked something, about which there is nothing else to remind of. */
async function asked(over: Parameters<typeof snapshotOf>[0] = {}): Promise<string> {
  const kept = await keptExample(db());
  const decided = milestoneOf('award-decision', { state: 'done' });
  const reference = await openedWith(db(), [decided], { ...kept, state: snapshotOf(over) });
  const about = { lot: null, mail: 'inkoop@zorg.example', registerNo: null };
  const upload = await openUpload(db(), { reference, party: 'Zorg BV', number: '7' }, about);
  const bid = { reference, kind: 'bid', uploadId: '7', party: 'Zorg BV', lot: null, sha256: '7', at: NOW } as const;
  await receive(db(), bid, {
    keep: (tx, all) =>
      closeUploads(
        tx,
        all.map(({ receipt: { no } }) => ({ id: upload.id, no, receipt: 'bewijs', signature: 'xyz' })),
      ),
    thing: null,
  });
  const request = { bid: 1, about: 'repair', question: 't', askedAt: ASKED, dueAt: DUE, by: 'a' } as const;
  await putRequest(db(), reference, request);
  return reference;
}

const all = (kind: string) => STAFF.map((address) => `${kind} ${address}`);

describe('a round and what bidders were asked', () => {
  it('reminds who steers and the bidder before the term ends, and tells once that it passed', async () => {
    const reference = await asked();
    expect(await round(reference, '2018-07-17')).toEqual([...all('reminder'), 'request-reminder inkoop@zorg.example']);
    expect(await round(reference, '2018-07-18')).toEqual(all('reminder'));
    const [mail] = (await mailSince(db(), 0)).filter((one) => one.day === '2018-07-18');
    expect(await remindersIn(db(), mail?.key ?? '')).toEqual([
      { reference, milestone: 'bid-request-1-of-1-repair', workdays: 1, lastDay: '2018-07-19', ground: 'Aw 2.55' },
    ]);
    expect(await round(reference, '2018-07-19')).toEqual([]);
    expect(await round(reference, '2018-07-20')).toEqual(all('request-passed'));
    expect(await round(reference, '2018-07-23')).toEqual([]);
  });

  it('says nothing once an answer is on file, it was judged, or the bid was set aside', async () => {
    const [answered, judged, aside] = [await asked(), await asked(), await asked()];
    const answer = { receivedAt: NOW, filedAt: NOW, inTime: true, proof: 't', papers: {} };
    await putAnswer(db(), answered, 1, answer);
    await putAnswerVerdict(db(), judged, 1, { enough: false, reason: 't', by: 'a', at: NOW });
    await putCheck(db(), aside, { bid: 1, check: 'signed', verdict: 'excludes', reason: 't', by: 'a', at: NOW });
    const waiting = await asked();
    expect(await round(waiting, '2018-07-24')).toEqual(all('request-passed'));
    for (const reference of [answered, judged, aside]) {
      const mails = (await mailSince(db(), 0)).filter((one) => one.text.includes(reference));
      expect(mails).toEqual([]);
    }
  });

  it('says nothing once the bid was withdrawn or its bidder dropped out', async () => {
    const awards = [{ award: '1', lots: ['perceel-1'], outcome: { winner: 'B' }, dropped: ['zorg-bv'] }];
    const own = (over: object) => ({ own: { ...snapshotOf().own, ...over } as ReturnType<typeof snapshotOf>['own'] });
    const [dropped, withdrawn] = [await asked(own({ awards })), await asked()];
    await db()
      .transaction()
      .execute((tx) => putWithdrawal(tx, withdrawn, 1, NOW));
    const waiting = await asked(own({ awards: [{ ...awards[0], dropped: ['C'] }] }));
    expect(await round(waiting, '2018-07-26')).toEqual(all('request-passed'));
    for (const reference of [dropped, withdrawn])
      expect((await mailSince(db(), 0)).filter((one) => one.text.includes(reference))).toEqual([]);
  });

  it('says nothing of a case that has ended', async () => {
    const reference = await asked({ outcome: 'no-award' });
    expect(await round(reference, '2018-07-25')).toEqual([]);
  });
});

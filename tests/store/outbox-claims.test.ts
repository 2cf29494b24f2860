import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { putMail, sentOfRound, type NewMail } from '../../store/outbox.ts';
import { claimMail, giveBack, markDotted, markSent, type Sender } from '../../store/outbox-claims.ts';
import { doubtful, markStuck, sendAgain } from '../../store/doubtful-mail.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { NOW } from '../domain/acts/builders.ts';
import { emptyCaseFile } from './case-file.ts';

const db = emptyCaseFile();

let made = 0;
/** Fresh mail in the outbox. @returns its keys */
async function put(count: number, over: Partial<NewMail> = {}): Promise<string[]> {
  const mails = Array.from({ length: count }, (): NewMail => {
    const key = `mail-${(made += 1)}`;
    const texts = { subject: 'Over een week', text: 'tekst', html: '<p>tekst</p>', messageId: `<${key}@x.example>` };
    const people = { sender: 'tender@utrecht.example', person: 'Noor', address: 'n@utrecht.example' };
    return {
      key,
      kind: 'moved',
      reference: null,
      milestone: null,
      day: null,
      no: null,
      at: NOW,
      dated: null,
      senderName: 'Gemeente Utrecht',
      replyTo: null,
      thread: null,
      calendar: null,
      ...people,
      ...texts,
      ...over,
    };
  });
  await putMail(db(), mails);
  return mails.map((mail) => mail.key);
}

const sender = (task: string, attempt = 1): Sender => ({ task, attempt });
const claimed = async (keys: readonly string[], by: Sender, limit = 100): Promise<string[]> =>
  (await claimMail(db(), { keys }, by, limit)).map((mail) => mail.key);
const silentFor = (keys: readonly string[], minutes: number) =>
  sql`update outbox set since = clock_timestamp() - make_interval(mins => ${minutes}) where key = any(${[...keys]}::text[])`.execute(
    db(),
  );

describe('mail that is claimed', () => {
  it('is of one sender alone, also when two ask at the same moment', async () => {
    const keys = await put(200);
    const both = await Promise.all(['a', 'b', 'c', 'd'].map((task) => claimed(keys, sender(task), 50)));
    expect(both.flat().toSorted()).toEqual(keys.toSorted());
  });

  it('of a sender that is gone is free after five minutes, not before', async () => {
    const keys = await put(1);
    await claimed(keys, sender('a'));
    expect(await claimed(keys, sender('b'))).toEqual([]);
    await silentFor(keys, 4);
    expect(await claimed(keys, sender('b'))).toEqual([]);
    await silentFor(keys, 6);
    expect(await claimed(keys, sender('b'))).toEqual(keys);
  });

  it('is taken over at once by a later try of the same task, and is not asked for twice by one try', async () => {
    const keys = await put(1);
    await claimed(keys, sender('a', 1));
    expect(await claimed(keys, sender('a', 1))).toEqual([]);
    expect(await claimed(keys, sender('a', 2))).toEqual(keys);
  });

  it('may not go out any more by whoever lost it', async () => {
    const keys = await put(1);
    await claimed(keys, sender('a', 1));
    await claimed(keys, sender('a', 2));
    expect(await markDotted(db(), keys, sender('a', 1))).toEqual([]);
    expect(await markDotted(db(), keys, sender('a', 2))).toEqual(keys);
  });

  it('is given back by whoever has it, and by nobody else', async () => {
    const keys = await put(1);
    await claimed(keys, sender('a'));
    await giveBack(db(), keys, sender('b'), null);
    expect(await claimed(keys, sender('c'))).toEqual([]);
    await giveBack(db(), keys, sender('a'), '451 later');
    expect(await claimed(keys, sender('c'))).toEqual(keys);
  });

  it('and given back goes to that sender no more, and to others after what nobody tried yet', async () => {
    await db().updateTable('outbox').set({ state: 'sent' }).execute();
    const tried = await put(2, { at: 0 });
    await claimMail(db(), 'oldest', sender('a'), 10);
    await giveBack(db(), tried, sender('a'), '421 not now');
    const fresh = await put(1);
    expect((await claimMail(db(), 'oldest', sender('a'), 10)).map((mail) => mail.key)).toEqual(fresh);
    await giveBack(db(), fresh, sender('a'), null);
    const later = await put(1);
    expect((await claimMail(db(), 'oldest', sender('b'), 1)).map((mail) => mail.key)).toEqual([tried[0]]);
    expect((await claimMail(db(), 'oldest', sender('b'), 10)).map((mail) => mail.key)).toEqual([
      tried[1],
      ...fresh,
      ...later,
    ]);
  });

  it('of a round goes in the order of the round', async () => {
    const day = '2018-05-24' as IsoDate;
    await put(1, { day, no: 2 });
    await put(1, { day, no: 0 });
    const [key = ''] = (await claimMail(db(), { part: { day, from: 0, to: 2 } }, sender('r'), 1)).map(
      (mail) => mail.key,
    );
    await markSent(db(), [{ key, answer: '250 ok' }]);
    expect(await sentOfRound(db(), { day, from: 0, to: 2 })).toBe(1);
    expect(await sentOfRound(db(), { day, from: 2, to: 3 })).toBe(0);
  });
});

describe('mail of which the last dot went out', () => {
  const doubts = async (by: Sender): Promise<string[]> => (await doubtful(db(), by, 100)).map((one) => one.key);

  it('is sent again by nobody, also after a day', async () => {
    const keys = await put(1);
    await claimed(keys, sender('a'));
    await markDotted(db(), keys, sender('a'));
    await silentFor(keys, 1_440);
    expect(await claimed(keys, sender('a', 2))).toEqual([]);
    expect((await claimMail(db(), 'oldest', sender('b'), 1_000)).map((mail) => mail.key)).not.toContain(keys[0]);
  });

  it('is in doubt for a later try at once, for others after five minutes', async () => {
    const keys = await put(1);
    await claimed(keys, sender('a'));
    await markDotted(db(), keys, sender('a'));
    expect(await doubts(sender('a', 1))).not.toContain(keys[0]);
    expect(await doubts(sender('b'))).not.toContain(keys[0]);
    expect(await doubts(sender('a', 2))).toContain(keys[0]);
    await silentFor(keys, 6);
    expect(await doubts(sender('b'))).toContain(keys[0]);
  });

  it('goes again once somebody says so; what was refused does not', async () => {
    const [doubt = '', refused = ''] = await put(2);
    await claimed([doubt, refused], sender('a'));
    await markStuck(db(), doubt, 'in-doubt', 'line broke');
    await markStuck(db(), refused, 'refused', '550 unknown');
    expect(await doubtful(db(), sender('b'), 100)).toContainEqual(expect.objectContaining({ key: doubt, known: true }));
    await sendAgain(db(), [doubt, refused]);
    expect(await claimed([doubt, refused], sender('b'))).toEqual([doubt]);
  });

  it('is in doubt no more once it is known that the relay has it, whatever a sender of before says', async () => {
    const [sent = '', taken = ''] = await put(2);
    await claimed([sent, taken], sender('a'));
    await markDotted(db(), [sent], sender('a'));
    await markSent(db(), [{ key: sent, answer: '250 ok' }]);
    await markStuck(db(), sent, 'in-doubt', 'line broke', sender('a'));
    await markStuck(db(), sent, 'in-doubt', 'the sender stopped');
    await claimed([taken], sender('a', 2));
    await markStuck(db(), taken, 'refused', '550 unknown', sender('a'));
    const rows = await db().selectFrom('outbox').select(['key', 'state']).where('key', 'in', [sent, taken]).execute();
    expect(new Map(rows.map((row) => [row.key, row.state]))).toEqual(
      new Map([
        [sent, 'sent'],
        [taken, 'claimed'],
      ]),
    );
  });
});

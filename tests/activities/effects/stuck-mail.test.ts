import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { mailThatIsStuck } from '../../../activities/watch/stuck-mail.ts';
import { send } from '../../../activities/mail/send.ts';
import { claimMail } from '../../../store/outbox-claims.ts';
import { putMail } from '../../../store/outbox.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { unguarded } from '../../store/unguarded.ts';
import { depsOn } from './deps.ts';

const db = emptyCaseFile();

/** A mail that was put in the outbox so many minutes ago. */
async function waitingFor(minutes: number): Promise<string> {
  const key = `wacht/${minutes}`;
  const none = { reference: null, milestone: null, day: null, no: null, replyTo: null, thread: null, calendar: null };
  const words = { subject: 'Nieuwe datum', text: 'x', html: 'x', messageId: `<${minutes}@x.example>` };
  const [sender, address] = ['tender@utrecht.example', 'n@utrecht.example'];
  const own = { key, kind: 'moved', at: 0, dated: null, sender, senderName: 'Gemeente', person: 'Noor', address };
  await putMail(db(), [{ ...own, ...none, ...words }]);
  await unguarded(db(), (tx) =>
    sql`update outbox set put_at = put_at - ${minutes} * interval '1 minute' where key = ${key}`.execute(tx),
  );
  return key;
}

describe('mail waar niemand op antwoordt (M2)', () => {
  it('is na een kwartier een alarm, niet eerder', async () => {
    const [short, long] = [await waitingFor(14), await waitingFor(16)];
    const found = (await mailThatIsStuck.find(depsOn(db()))).map(({ kind, subject }) => [kind, subject]);
    expect(found).toContainEqual(['mail-waiting', long]);
    expect(found).not.toContainEqual(['mail-waiting', short]);
  });
});

describe('wat de mailserver zegt te hebben aangenomen (M10)', () => {
  it.each([
    ['voor wie het was', ['n@utrecht.example'], 'accepted'],
    ['voor een ander', ['kwaad@elders.example'], 'in-doubt'],
    ['voor nog iemand erbij', ['n@utrecht.example', 'kwaad@elders.example'], 'in-doubt'],
    ['voor niemand', [], 'in-doubt'],
  ])('%s', async (name, to, kind) => {
    const key = await waitingFor(name.length * 100);
    const [row] = await claimMail(db(), { keys: [key] }, { task: name, attempt: 1 }, 1);
    if (row === undefined) throw new Error('nothing to send');
    const mail = { sendMail: () => Promise.resolve({ response: '250 OK', envelope: { to } }) };
    expect(await send(mail as never, row, () => Promise.resolve(true))).toMatchObject({ kind });
  });
});

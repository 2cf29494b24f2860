import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { mailNearItsMoment } from '../../../activities/watch/mail-before-moment.ts';
import { mailThatIsStuck } from '../../../activities/watch/stuck-mail.ts';
import { send } from '../../../activities/mail/send.ts';
import type { CaseMilestone } from '../../../domain/case/milestone.ts';
import { claimMail } from '../../../store/outbox-claims.ts';
import { putMail } from '../../../store/outbox.ts';
import { troubleText, troubleTodo } from '../../../texts/labels/troubles.ts';
import { openTender } from '../../client/usecases/desk.ts';
import { milestoneOf } from '../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { unguarded } from '../../store/unguarded.ts';
import { depsOn } from './deps.ts';

const db = emptyCaseFile();

/** A mail that was put in the outbox so many minutes ago. */
async function waitingFor(
  minutes: number,
  of: { reference?: string; kind?: string; dated?: number } = {},
): Promise<string> {
  const { reference = null, kind = 'moved', dated = null } = of;
  const key = `wacht/${minutes}/${reference}/${kind}`;
  const none = { milestone: null, day: null, no: null, replyTo: null, thread: null, calendar: null };
  const words = { subject: 'Nieuwe datum', text: 'x', html: 'x', messageId: `<${key}@x.example>` };
  const [sender, address] = ['tender@utrecht.example', 'n@utrecht.example'];
  const own = { key, kind, reference, at: 0, dated, sender, senderName: 'Gemeente', person: 'Noor', address };
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

describe('vier uur voor een moment (M2)', () => {
  const HOUR_MS = 3_600_000;
  const near = async (hours: number, state: CaseMilestone['state'] = 'open') => {
    const milestone = milestoneOf('submission-close', { state, endsAt: Date.now() + hours * HOUR_MS });
    return (await openTender(db(), {}, [milestone])).stored.name.reference;
  };
  const escalated = async (reference: string) =>
    (await mailNearItsMoment.find(depsOn(db()))).filter((one) => one.reference === reference);

  it('zegt dat een mail die nog wacht, langs een andere weg moet', async () => {
    const reference = await near(3.9);
    const key = await waitingFor(16, { reference });
    const [one, ...more] = await escalated(reference);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ kind: 'mail-before-moment', subject: key });
    expect(one?.detail).toMatch(/^“Nieuwe datum” aan Noor; sluiting inschrijving is /);
    expect(troubleText(one as never)).toContain('Binnen vier uur is het zo ver');
    expect(troubleTodo(one as never)).toContain('bel de ontvanger, of zet het bericht op het platform');
  });

  it.each([
    ['eerder dan vier uur ervoor', 4.1, 'open', 16, {}],
    ['als het moment voorbij is', -0.1, 'open', 16, {}],
    ['als het al is gebeurd', 2, 'done', 16, {}],
    ['binnen een kwartier', 2, 'open', 14, {}],
    ['van een brief: die zegt het zelf', 2, 'open', 16, { kind: 'letter' }],
    ['van een alarm', 2, 'open', 16, { kind: 'alarm' }],
    ['van een oefening', 2, 'open', 16, { dated: 0 }],
  ] as const)('niet %s', async (_name, hours, state, minutes, over) => {
    const reference = await near(hours, state);
    await waitingFor(minutes, { reference, ...over });
    expect(await escalated(reference)).toEqual([]);
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

import { MockActivityEnvironment } from '@temporalio/testing';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { deliverWaiting } from '../../../activities/deliver-waiting.ts';
import { verify } from '../../../client/usecases/verify/verify.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import type { NewMail } from '../../../store/outbox.ts';
import { putRound } from '../../../store/rounds.ts';
import { milestoneOf } from '../../domain/acts/builders.ts';
import { openTender } from '../../client/usecases/desk.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { unguarded } from '../../store/unguarded.ts';
import { depsOn } from './deps.ts';

const db = emptyCaseFile();
const DAY_MS = 86_400_000;
let day = 0;

/** A reminder of a date so many days from now that has waited for the relay for three days. */
async function waiting(
  over: Parameters<typeof milestoneOf>[1] & { readonly daysAhead: number },
  said: {
    readonly milestone?: string;
    readonly version?: number;
    readonly dated?: number | null;
    readonly kind?: string;
  } = {},
) {
  const { daysAhead, ...own } = over;
  const milestone = milestoneOf('submission-close', { state: 'open', endsAt: Date.now() + daysAhead * DAY_MS, ...own });
  const { reference } = (await openTender(db(), {}, [milestone])).stored.name;
  day += 1;
  const key = `herinnering/${day}/${reference}`;
  const mail: NewMail = {
    key,
    kind: said.kind ?? 'reminder',
    reference: null,
    milestone: null,
    day: `2018-01-${String(day).padStart(2, '0')}` as IsoDate,
    no: 0,
    at: 0,
    dated: said.dated ?? null,
    sender: 'tender@utrecht.example',
    senderName: 'Gemeente',
    replyTo: null,
    person: 'Noor',
    address: 'n@utrecht.example',
    subject: 'Over 2 werkdagen: sluiting',
    text: 'x',
    html: 'x',
    messageId: `<${day}@x.example>`,
    thread: null,
    calendar: null,
  };
  const { version = 1, milestone: id = milestone.id } = said;
  const reminded = [{ person: 'n@utrecht.example', reference, milestone: id, version, workdays: 2, mail: key }];
  await putRound(db(), { day: mail.day ?? ('2018-01-01' as IsoDate), at: 0, mails: [mail], reminded });
  await unguarded(db(), (tx) =>
    sql`update outbox set put_at = put_at - interval '3 days' where key = ${key}`.execute(tx),
  );
  const round = () =>
    new MockActivityEnvironment({ activityId: `ronde-${day}` }).run(() => deliverWaiting(depsOn(db())));
  return { reference, key, round };
}

const stateOf = async (key: string) =>
  db().selectFrom('outbox').select(['state', 'answer']).where('key', '=', key).executeTakeFirstOrThrow();

describe('een herinnering die drie dagen op de mailserver wachtte (M2)', () => {
  it.each([
    ['de datum is voorbij', waiting.bind(null, { daysAhead: -1 })],
    ['het is gedaan', waiting.bind(null, { daysAhead: 2, state: 'done', happenedAt: 0 })],
    ['de datum is verplaatst (P6)', waiting.bind(null, { daysAhead: 2, version: 2 })],
  ])('gaat niet meer weg als er niets meer van klopt: %s; waarom niet, staat vast', async (_name, given) => {
    const { key, round } = await given();
    await round();
    expect(await stateOf(key)).toEqual({ state: 'settled', answer: expect.stringMatching(/^not sent/) });
    const seals = await db().selectFrom('seals').select('sha256').where('key', '=', key).execute();
    expect(seals.length).toBeGreaterThan(1);
    const { wrong } = await verify({ db: db(), client: null, now: Date.now }, null);
    expect(wrong).not.toContainEqual(expect.objectContaining({ kind: 'row', evidence: 'deliveries' }));
  });

  it.each([
    ['de datum komt nog', waiting.bind(null, { daysAhead: 2 })],
    ['het gaat over een navraag', waiting.bind(null, { daysAhead: -1 }, { milestone: 'bid-request-1-of-1-repair' })],
    ['zij hoort bij een oefening', waiting.bind(null, { daysAhead: -1 }, { dated: 1 })],
    ['het is geen herinnering', waiting.bind(null, { daysAhead: -1 }, { kind: 'moved' })],
  ])('gaat alsnog weg als %s', async (_name, given) => {
    const { key, round } = await given();
    await round();
    expect(await stateOf(key)).toMatchObject({ state: 'sent' });
  });
});

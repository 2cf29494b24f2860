import { MockActivityEnvironment } from '@temporalio/testing';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { createActivities } from '../../../activities/index.ts';
import { deliverWaiting } from '../../../activities/deliver-waiting.ts';
import type { Notice } from '../../../contracts/notice.ts';
import { lateNotices } from '../../../store/notices.ts';
import { mailSince } from '../../../store/outbox.ts';
import { recordEvents } from '../../../store/record.ts';
import { troublesOf } from '../../../store/troubles.ts';
import { emptyCaseFile, eventOf, snapshotOf } from '../../store/case-file.ts';
import { depsOn, keptExample, planned, START } from './deps.ts';
import { unguarded } from '../../store/unguarded.ts';

const db = emptyCaseFile();
let tries = 0;
const round = (): Promise<number> =>
  new MockActivityEnvironment({ activityId: `ronde-${(tries += 1)}` }).run(() => deliverWaiting(depsOn(db())));
const minutesLater = (minutes: number) =>
  unguarded(db(), (tx) => sql`update notices set put_at = put_at - make_interval(mins => ${minutes})`.execute(tx));

describe('what is on record and was not told', () => {
  it('is told by the round of waiting mail after two minutes, and once', async () => {
    const { name, hash } = await keptExample(db());
    await planned(depsOn(db()), { name, hash });
    const event = eventOf(name.reference, 1, {
      kind: 'finished',
      caseKind: 'tender',
      outcome: 'withdrawn',
      reason: null,
    });
    const about = { kind: 'ended', outcome: 'withdrawn', lapsed: [] } as const;
    const key = `${name.reference}/ended/1`;
    const notice: Notice = { ...about, case: name, hash, at: START, key, event: event.key };
    await recordEvents(db(), { reference: name.reference, events: [event], state: snapshotOf(), notices: [notice] });
    expect(await round()).toBe(0);
    await minutesLater(3);
    await round();
    const mails = (await mailSince(db(), 0)).filter((one) => one.reference === name.reference);
    expect(mails.length).toBeGreaterThan(0);
    expect(await lateNotices(db())).toEqual([]);
    await round();
    expect((await mailSince(db(), 0)).filter((one) => one.reference === name.reference)).toHaveLength(mails.length);
  });

  it('and never can be is left: its event is not in the case file', async () => {
    const { name, hash } = await keptExample(db());
    const event = eventOf(name.reference, 1, { kind: 'phase-started', phase: 'opening' });
    const notice: Notice = { kind: 'suspended', case: name, hash, at: START, key: 'k', event: 'nergens' };
    await recordEvents(db(), { reference: name.reference, events: [event], state: snapshotOf(), notices: [notice] });
    await minutesLater(3);
    await round();
    expect(await lateNotices(db())).toEqual([]);
  });
});

describe('an activity that fails', () => {
  /** A try of an activity that was asked for so long ago, in a database whose tables are away or there. */
  const tried = (attempt: number, minutes: number) =>
    new MockActivityEnvironment({
      attempt,
      activityType: 'deliverWaiting',
      activityId: 'faalt',
      scheduledTimestampMs: Date.now() - minutes * 60_000,
    }).run(() => createActivities(depsOn(db())).deliverWaiting());
  const away = (yes: boolean) =>
    sql
      .raw(yes ? 'alter table outbox rename to outbox_away' : 'alter table outbox_away rename to outbox')
      .execute(db());

  it('is a trouble after five minutes, not before, until it succeeds', async () => {
    await away(true);
    await expect(tried(2, 4)).rejects.toThrow();
    expect(await troublesOf(db())).toEqual([]);
    await expect(tried(9, 6)).rejects.toThrow();
    const [trouble, ...others] = await troublesOf(db());
    expect(others).toEqual([]);
    expect(trouble).toMatchObject({ kind: 'failing', reference: '', told: false });
    expect(trouble?.detail).toContain('deliverWaiting: ');
    await away(false);
    await tried(10, 7);
    expect(await troublesOf(db())).toEqual([]);
  });
});

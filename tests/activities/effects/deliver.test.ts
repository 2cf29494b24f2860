import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { copiesIn } from '../../../activities/mail/copies.ts';
import { connectRelay } from '../../../activities/mail/transport.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { unguarded } from '../../store/unguarded.ts';
import { mailRound as round, mailStates, putMails, startRelay, type TestRelay } from './relay.ts';

const db = emptyCaseFile();
const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
  await unguarded(db(), (tx) => tx.deleteFrom('outbox').execute());
});

async function relay(then: Parameters<typeof startRelay>[1], more: SMTPServerOptions = {}): Promise<TestRelay> {
  const started = await startRelay(db(), then, more);
  open.push(started.close);
  return started;
}

const put = (count: number): Promise<void> => putMails(db(), count);
const states = (): Promise<Record<string, number>> => mailStates(db());

describe('rounds that meet', () => {
  it('send each mail once: four side by side', async () => {
    const { deps, got } = await relay((answer) => answer());
    await put(300);
    const sent = await Promise.all([round(deps), round(deps), round(deps), round(deps)]);
    expect(got).toHaveLength(300);
    expect(new Set(got).size).toBe(300);
    expect(sent.reduce((sum, one) => sum + one, 0)).toBe(300);
    expect(await states()).toEqual({ sent: 300 });
  });
});

describe('a round', () => {
  it('sends all that waits, also when that is more than goes at once', async () => {
    const { deps, got } = await relay((answer) => answer());
    await put(1_001);
    expect(await round(deps)).toBe(1_001);
    expect(new Set(got).size).toBe(1_001);
    expect(await states()).toEqual({ sent: 1_001 });
  });
});

describe('a relay', () => {
  it('that closes after the last dot gets no second copy: the mail is in doubt, and stays so', async () => {
    const { deps, got } = await relay((_answer, destroy) => destroy());
    await put(1);
    expect(await round(deps)).toBe(0);
    expect(await round(deps)).toBe(0);
    expect(got).toEqual(['<mail-0@x.example>']);
    expect(await states()).toEqual({ 'in-doubt': 1 });
  });

  it('whose copies are at hand settles the doubt: what is there was sent, what is not goes again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tenderklok-kopie-'));
    let answers = false;
    const { deps, got } = await relay((answer, destroy) => {
      if (answers) answer();
      // Every line breaks once both mails are there.
      else if (arrived() === 2) destroy();
    });
    const arrived = (): number => got.length;
    await put(2);
    await round(deps);
    expect(got).toHaveLength(2);
    writeFileSync(
      join(folder, '1.eml'),
      'Subject: x\r\nMessage-ID: <mail-1@x.example>\r\n\r\nMessage-ID: <mail-0@x.example>',
    );
    answers = true;
    await round({ ...deps, copies: copiesIn(folder, 60_000) });
    expect(await states()).toEqual({ sent: 1, 'in-doubt': 1 });
    await round({ ...deps, copies: copiesIn(folder, 0) });
    expect(got.slice(2)).toEqual(['<mail-0@x.example>']);
    expect(await states()).toEqual({ sent: 2 });
  });

  it('that says later gets the same mail later; one that says no is asked no more', async () => {
    let no = 0;
    const { deps, got } = await relay((answer) => {
      no += 1;
      if (no === 1) answer(Object.assign(new Error('greylisted'), { responseCode: 451 }));
      else answer(Object.assign(new Error('no such user'), { responseCode: 550 }));
    });
    await put(1);
    await round(deps);
    expect(await states()).toEqual({ pending: 1 });
    await round(deps);
    await round(deps);
    expect(got).toHaveLength(2);
    expect(await states()).toEqual({ refused: 1 });
    const { answer } = await db().selectFrom('outbox').select('answer').executeTakeFirstOrThrow();
    expect(answer).toContain('550 no such user');
  });

  it('that wants a login first refuses no mail: it waits', async () => {
    const { deps } = await relay((answer) => answer(), {
      onMailFrom: (_address, _session, answer) =>
        answer(Object.assign(new Error('authentication required'), { responseCode: 530 })),
    });
    await put(1);
    await round(deps);
    expect(await states()).toEqual({ pending: 1 });
  });

  it('that does not answer is not asked for every mail', async () => {
    const { deps } = await relay((answer) => answer());
    await open.pop()?.();
    const away = connectRelay({ host: '127.0.0.1', port: 1, secure: false });
    open.push(async () => away.close());
    await put(500);
    const begun = Date.now();
    expect(await round({ ...deps, mail: away })).toBe(0);
    expect(Date.now() - begun).toBeLessThan(10_000);
    expect(await states()).toEqual({ pending: 500 });
  });

  it('gets no last dot from a sender that lost the mail', async () => {
    const { deps, got } = await relay((answer) => answer());
    await put(1);
    const slow = deps.mail;
    slow.use('compile', (_mail, done) => {
      db()
        .updateTable('outbox')
        .set({ sender_task: 'somebody else#1' })
        .execute()
        .then(() => done(), done);
    });
    expect(await round(deps)).toBe(0);
    expect(got).toEqual([]);
    expect(await states()).toEqual({ claimed: 1 });
  });
});

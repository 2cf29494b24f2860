import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { MockActivityEnvironment } from '@temporalio/testing';
import { pino } from 'pino';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { deliverWaiting } from '../../../activities/deliver-waiting.ts';
import type { Deps } from '../../../activities/deps.ts';
import { copiesIn } from '../../../activities/mail/copies.ts';
import { connectRelay } from '../../../activities/mail/transport.ts';
import { choosePorts } from '../../../client/stack/ports.ts';
import { putMail } from '../../../store/outbox.ts';
import { USUAL_ACCESS } from '../../../texts/access.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { unguarded } from '../../store/unguarded.ts';

const db = emptyCaseFile();
const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
  await unguarded(db(), (tx) => tx.deleteFrom('outbox').execute());
});

type OnData = NonNullable<SMTPServerOptions['onData']>;

/** A relay that does this with a mail that it has whole. @returns what a worker works with, and the Message-IDs that it got */
async function relay(then: (answer: Parameters<OnData>[2], destroy: () => void) => void, more: SMTPServerOptions = {}) {
  const got: string[] = [];
  const sockets = new Set<{ destroy(): void }>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, answer) {
      void textOf(stream).then((message) => {
        got.push(/^message-id: (.*)$/im.exec(message)?.[1] ?? '');
        then(answer, () => sockets.forEach((socket) => socket.destroy()));
      }, answer);
    },
    ...more,
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: { destroy(): void }) => sockets.add(socket));
  const { smtp: port } = await choosePorts({});
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', () => done()));
  const transport = connectRelay({ host: '127.0.0.1', port, secure: false });
  const log = pino({ level: 'silent' });
  const mailing = { access: USUAL_ACCESS, idDomain: null, dated: 'business' } as const;
  const deps: Deps = {
    db: db(),
    mail: transport,
    copies: null,
    alarms: [],
    temporal: null as never,
    rounds: null as never,
    log,
    taskQueue: 'proef',
    mailing,
    logIn: false,
  };
  open.push(async () => {
    transport.close();
    sockets.forEach((socket) => socket.destroy());
    await new Promise<void>((done) => server.close(() => done()));
  });
  return { deps, got };
}

/** A round of waiting mail: a task of its own each time. */
let rounds = 0;
const round = (deps: Deps): Promise<number> =>
  new MockActivityEnvironment({ activityId: `ronde-${(rounds += 1)}` }).run(() => deliverWaiting(deps));

async function put(count: number): Promise<void> {
  const [sender, person, address] = ['tender@utrecht.example', 'Noor', 'n@utrecht.example'];
  const none = {
    reference: null,
    milestone: null,
    day: null,
    no: null,
    dated: null,
    replyTo: null,
    thread: null,
    calendar: null,
  };
  await putMail(
    db(),
    Array.from({ length: count }, (_, no) => {
      const words = { subject: `Mail ${no}`, text: 'tekst', html: '<p>tekst</p>', messageId: `<mail-${no}@x.example>` };
      return {
        key: `mail-${no}`,
        kind: 'moved',
        ...none,
        at: no,
        sender,
        senderName: 'Gemeente',
        person,
        address,
        ...words,
      };
    }),
  );
}

const states = async (): Promise<Record<string, number>> => {
  const rows = await db().selectFrom('outbox').select('state').execute();
  return Object.fromEntries(
    [...new Set(rows.map((row) => row.state))].map((state) => [
      state,
      rows.filter((row) => row.state === state).length,
    ]),
  );
};

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

import type { Socket } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import type { Kysely } from 'kysely';
import { MockActivityEnvironment } from '@temporalio/testing';
import { pino } from 'pino';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { deliverWaiting } from '../../../activities/deliver-waiting.ts';
import type { Deps } from '../../../activities/deps.ts';
import { connectRelay } from '../../../activities/mail/transport.ts';
import { choosePorts } from '../../../client/stack/ports.ts';
import type { Database } from '../../../store/database.ts';
import { type NewMail, putMail } from '../../../store/outbox.ts';
import { USUAL_ACCESS } from '../../../texts/access.ts';

type OnData = NonNullable<SMTPServerOptions['onData']>;

/** A relay, what a worker works with that sends to it, and the Message-IDs that it got. */
export interface TestRelay {
  readonly deps: Deps;
  readonly got: string[];
  readonly close: () => Promise<void>;
}

/** What a relay does besides. @param breaksIn of mails to this address: its line breaks in the middle of them */
export type More = SMTPServerOptions & { readonly breaksIn?: string };

/** A relay that does this with a mail that it has whole. */
export async function startRelay(
  db: Kysely<Database>,
  then: (answer: Parameters<OnData>[2], destroy: () => void) => void,
  { breaksIn, ...more }: More = {},
): Promise<TestRelay> {
  const got: string[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, answer) {
      if (session.envelope.rcptTo.some((one) => one.address === breaksIn)) {
        for (const socket of sockets) if (socket.remotePort === session.remotePort) socket.destroy();
        return;
      }
      void textOf(stream).then((message) => {
        got.push(/^message-id: (.*)$/im.exec(message)?.[1] ?? '');
        then(answer, () => sockets.forEach((socket) => socket.destroy()));
      }, answer);
    },
    ...more,
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  const { smtp: port } = await choosePorts({});
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', () => done()));
  const transport = connectRelay({ host: '127.0.0.1', port, secure: false });
  const deps: Deps = {
    db,
    mail: transport,
    copies: null,
    alarms: [],
    temporal: null as never,
    rounds: null as never,
    log: pino({ level: 'silent' }),
    taskQueue: 'proef',
    mailing: { access: USUAL_ACCESS, idDomain: null, dated: 'business' },
    logIn: false,
  };
  const close = async (): Promise<void> => {
    transport.close();
    sockets.forEach((socket) => socket.destroy());
    await new Promise<void>((done) => server.close(() => done()));
  };
  return { deps, got, close };
}

let rounds = 0;
/** A round of waiting mail: a task of its own each time. */
export const mailRound = (deps: Deps): Promise<number> =>
  new MockActivityEnvironment({ activityId: `ronde-${(rounds += 1)}` }).run(() => deliverWaiting(deps));

/** Puts so many mails in the outbox: mail-0, mail-1, and so on. */
export async function putMails(
  db: Kysely<Database>,
  count: number,
  over: Partial<NewMail> = {},
  name = 'mail',
): Promise<void> {
  const none = { reference: null, milestone: null, day: null, no: null, dated: null, replyTo: null, thread: null };
  const people = { sender: 'tender@utrecht.example', senderName: 'Gemeente', person: 'Noor' };
  await putMail(
    db,
    Array.from({ length: count }, (_, no) => ({
      key: `${name}-${no}`,
      kind: 'moved',
      ...none,
      ...people,
      calendar: null,
      at: no,
      address: 'n@utrecht.example',
      subject: `Mail ${no}`,
      text: 'tekst',
      html: '<p>tekst</p>',
      messageId: `<${name}-${no}@x.example>`,
      ...over,
    })),
  );
}

/** How many mails of the outbox are in each state. */
export async function mailStates(db: Kysely<Database>): Promise<Record<string, number>> {
  const rows = await db.selectFrom('outbox').select('state').execute();
  const states = rows.map((row) => row.state);
  return Object.fromEntries(
    [...new Set(states)].map((state) => [state, states.filter((other) => other === state).length]),
  );
}

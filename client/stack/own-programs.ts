import type { ChildProcess } from 'node:child_process';
import { isReady, spawnOwn } from './child.ts';
import type { Keeping, Leave } from './parts.ts';
import { programPath } from './programs.ts';

const CATCHER = 'client/stack/mail-catcher-main.js';
const NAME = 'Het postvak';
const WORKER = 'worker/main.js';

/** Settings for another installation: a private worker reaches nothing of that. */
const OTHERS = /^(TEMPORAL_|SMTP_|MAIL_|DATABASE_URL$|CONSOLE_URL$|TASK_QUEUE$|HTTP_|ALARM_|OIDC_|WORKFLOW_BUNDLE$)/;

/** A worker of one case has little that is young: without this Node lets its heap grow by a hundred megabytes for nothing. */
const SMALL_HEAP = '--max-semi-space-size=8 --max-old-space-size=384';

/** What a worker must reach. */
export interface Reach {
  /** Folder of its log. */
  readonly folder: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly databaseUrl: string;
  readonly smtp: { readonly host: string; readonly port: number };
  /** Where the catcher keeps what it took. */
  readonly mailFolder?: string;
}

/** Starts the mail catcher and waits until it listens. */
export async function startCatcher(
  { folder, mailFolder, port }: { readonly folder: string; readonly mailFolder: string; readonly port: number },
  how: Leave,
  parts: Keeping,
): Promise<void> {
  const log = 'postvak.log';
  const catcher = parts.keep(spawnOwn(programPath(CATCHER), [String(port), mailFolder], { folder, log }), how, NAME);
  await isReady(catcher, NAME, { folder, log });
}

/** Starts a worker on the given addresses and waits until it runs. */
export async function startWorker(
  { folder, temporalAddress, namespace, databaseUrl, smtp, mailFolder }: Reach,
  own: Readonly<Record<string, string>>,
  how: Leave,
  parts: Keeping,
): Promise<ChildProcess> {
  const log = 'worker.log';
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OTHERS.test(name))),
    TZ: 'UTC',
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} ${SMALL_HEAP}`.trim(),
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: namespace,
    DATABASE_URL: databaseUrl,
    SMTP_HOST: smtp.host,
    SMTP_PORT: String(smtp.port),
    // The catcher answers once a mail is in its folder.
    ...(mailFolder === undefined || 'SMTP_HOST' in own ? {} : { SMTP_COPIES: mailFolder, SMTP_COPIES_WITHIN_S: '0' }),
    ...own,
  };
  const worker = parts.keep(spawnOwn(programPath(WORKER), [], { folder, log, env }), how);
  await isReady(worker, 'De worker', { folder, log });
  return worker;
}

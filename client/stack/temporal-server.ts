import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { roundsNamespace } from '../../contracts/names.ts';
import { endedEarly, hasEnded, spawnProgram } from './child.ts';
import { cachePath } from './programs.ts';

export const SERVER_NAME = 'De Temporal-server';
const LOG = 'temporal.log';
const FOUND = 'temporal-cli.json';
const PROGRAM = process.platform === 'win32' ? 'temporal.exe' : 'temporal';
const START_TIMEOUT_MS = 30_000;
const POLL_MS = 50;

/** Time skipping per workflow, and timers and continue-as-new without the pauses that a real clock can afford. */
const VIRTUAL_CLOCK = [
  'frontend.WorkflowTimeSkippingEnabled=true',
  'system.workflowTimeSkippingEnabled=true',
  'history.timerProcessorMaxTimeShift="10ms"',
  'history.workflowIdReuseMinimalInterval="0s"',
  'history.timerProcessorMaxPollRPS=1000',
  'history.transferProcessorMaxPollRPS=1000',
];

/** The Temporal program that set-up found or fetched, else the one on the path. @throws Error in Dutch when there is none. */
export function temporalProgram(): string {
  const named = process.env['TEMPORAL_CLI_PATH'];
  if (named !== undefined && named !== '') return named;
  try {
    const found = JSON.parse(readFileSync(cachePath(FOUND), 'utf8')) as { path: string };
    return found.path;
  } catch (error) {
    const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, PROGRAM));
    const found = onPath.find((path) => existsSync(path));
    if (found !== undefined) return found;
    throw new Error(
      'Het programma Temporal is er nog niet. Draai in de map van Tenderklok: npm run setup. Is Tenderklok als pakket geïnstalleerd? Zet Temporal dan op PATH, of wijs het aan met TEMPORAL_CLI_PATH. Zie https://temporal.download',
      { cause: error },
    );
  }
}

export interface ServerOptions {
  readonly folder: string;
  readonly port: number;
  readonly uiPort: number;
  readonly virtualClock: boolean;
  /** Keeps its state in a file; else in memory. */
  readonly persistent: boolean;
  readonly namespace: string;
}

/** Starts a Temporal server of our own on the loopback address. */
export function spawnServer(options: ServerOptions): ChildProcess {
  const { folder, port, uiPort, namespace } = options;
  const flags = ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--ui-port', String(uiPort)];
  flags.push(
    '--namespace',
    namespace,
    '--namespace',
    roundsNamespace(namespace),
    '--ui-disable-news-fetch',
    '--log-level',
    'error',
  );
  if (options.virtualClock) flags.push(...VIRTUAL_CLOCK.flatMap((value) => ['--dynamic-config-value', value]));
  if (options.persistent)
    flags.push(
      '--db-filename',
      join(folder, 'temporal.sqlite'),
      '--sqlite-pragma',
      'journal_mode=wal',
      '--sqlite-pragma',
      'synchronous=2',
    );
  return spawnProgram(temporalProgram(), flags, { folder, log: LOG, env: ownEnvironment(folder) });
}

/** Without what this person's own settings of the program say: it reads them from the environment and the home folder. */
function ownEnvironment(folder: string): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('TEMPORAL_'));
  return { ...Object.fromEntries(others), HOME: folder, XDG_CONFIG_HOME: folder };
}

/** Waits until the server answers for the namespace. @throws Error when it does not in half a minute, or has ended. */
export async function serverAnswers(server: ChildProcess, options: ServerOptions): Promise<void> {
  const { folder, port, namespace } = options;
  const until = Date.now() + START_TIMEOUT_MS;
  let fault: Error | null = null;
  server.once('error', (error) => {
    fault = error;
  });
  while (!(await answers(port, namespace))) {
    if (fault !== null) throw fault;
    if (hasEnded(server)) throw endedEarly(server, SERVER_NAME, { folder, log: LOG });
    if (Date.now() > until) throw new Error('De Temporal-server antwoordt niet binnen 30 seconden.');
    await pause(POLL_MS);
  }
}

async function answers(port: number, namespace: string): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address: `127.0.0.1:${port}`, connectTimeout: 500 });
    try {
      await connection.workflowService.describeNamespace({ namespace });
      return true;
    } finally {
      await connection.close();
    }
  } catch {
    // Not up yet: the caller decides how long that may last.
    return false;
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Client, Connection } from '@temporalio/client';
import { sql, type Kysely } from 'kysely';
import { inject } from 'vitest';
import PostalMime, { type Email } from 'postal-mime';
import { createHash, randomInt } from 'node:crypto';
import { readDefinition } from '../../files/definition/read-definition.ts';
import type { Line } from '../../client/rehearsal/line.ts';
import { readScenario } from '../../files/scenario/read-scenario.ts';
import { instantOf, startOfDay } from '../../domain/law/clock.ts';
import type { ClockTime, EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import { rehearse } from '../../client/rehearsal/rehearse.ts';
import { type RehearsalOptions } from '../../client/rehearsal/rehearsal-options.ts';
import type { KeptWorker } from '../../client/stack/keep-worker.ts';
import { VirtualClock } from '../../client/temporal/virtual-clock.ts';
import { vaultIn } from '../../client/cli/settings/vault-place.ts';
import { openDesk, type WholeDesk } from '../../client/usecases/connect.ts';
import type { Database } from '../../store/database.ts';
import { keepDefinition } from '../../client/usecases/keep-definition.ts';
import { buildStage, type Place } from './build-stage.ts';
import type { BesideScript } from '../../client/usecases/rehearsal-file.ts';
import { unguarded } from '../store/unguarded.ts';

/** A real server, database, mail catcher and worker; scenarios are played on it one after another. */
export interface Stage {
  readonly stack: Place;
  readonly desk: WholeDesk;
  readonly db: Kysely<Database>;
  readonly client: Client;
  readonly connection: Connection;
  close(): Promise<void>;
}

/** The stage that a process that runs tests shares with those that ran there before it: cases of others may be open on it. */
export function sharedStage(): Promise<Stage> {
  const place = inject('stages')[Number(process.env['VITEST_POOL_ID']) - 1];
  if (place === undefined) throw new Error('There are as many stages as processes that run tests.');
  return enter(place);
}

/** A stage on which nobody else plays, with its worker at hand. @param env settings of the worker */
export async function ownStage(
  env: Readonly<Record<string, string>> = {},
): Promise<Stage & { readonly worker: KeptWorker; readonly uiUrl: string }> {
  const { stack, worker, close } = await buildStage(env);
  const stage = await enter(stack);
  return {
    ...stage,
    worker,
    uiUrl: stack.uiUrl,
    async close() {
      await stage.close();
      await close();
    },
  };
}

async function enter(stack: Place): Promise<Stage> {
  const { on: desk, close } = await openDesk({ ...stack, vault: vaultIn(dirname(stack.mailFolder)) }, () => undefined);
  const { db, client, connection } = desk;
  return { stack, desk, db, client, connection, close };
}

export interface Played {
  readonly reference: string;
  readonly hash: string;
  readonly lines: readonly Line[];
  readonly mails: readonly Email[];
}

export interface Play {
  /** Changes to the text of the example, so that a scenario can bend it; or another text in its place, whatever it is called. */
  readonly edit?: (text: string) => string;
  /** What the case is called; a name of its own when this is silent, so that plays on one stage do not meet. */
  readonly reference?: string;
  readonly scenario?: string;
  /** Lists of bids that lie beside the script. */
  readonly lists?: BesideScript;
  /** Last business day. */
  readonly until?: string;
  readonly onStep?: RehearsalOptions['onStep'];
  readonly onLine?: (line: Line) => void;
}

/** Begins elsewhere for every file, for cases of an earlier one may be open on the same stage. */
let played = randomInt(1_000_000) * 1000;

/** Plays an example or another file, Utrecht when nothing else is asked, on an empty case file. */
export async function play(stage: Stage, wish: Play = {}, example: string | URL = 'utrecht-2018'): Promise<Played> {
  played += 1;
  const reference = wish.reference ?? `PROEF-${played}`;
  const place = typeof example === 'string' ? new URL(`../../examples/${example}.yaml`, import.meta.url) : example;
  const file = readFileSync(place, 'utf8');
  const edited = wish.edit === undefined ? file : wish.edit(file);
  const text = edited.replace(/^kenmerk: .*$/m, `kenmerk: ${reference}`);
  const { found, findings } = readDefinition(text);
  if (found === null) throw new Error(JSON.stringify(findings));
  const { definition, type } = found;
  const { scenario, findings: faults } = readScenario(
    wish.scenario ?? '',
    type,
    definition.lots.map(({ id }) => id),
  );
  if (scenario === null) throw new Error(JSON.stringify(faults));
  await emptyCaseFile(stage.db);
  const hash = createHash('sha256').update(text).digest('hex');
  await keepDefinition(stage, { reference, hash, text, now: 0 });
  const before = new Set(mailFiles(stage));
  const lines: Line[] = [];
  await rehearse({
    desk: stage.desk,
    clock: new VirtualClock(stage.client, stage.stack.namespace),
    reference,
    hash,
    startsAt: firstMorning(definition.planning),
    roundAt: definition.reminders.at,
    script: scenario.acts,
    lists: wish.lists ?? new Map(),
    restOnTime: scenario.restOnTime,
    onLine: (line) => {
      lines.push(line);
      wish.onLine?.(line);
    },
    ...(wish.until === undefined ? {} : { until: startOfDay(wish.until as IsoDate) }),
    ...(wish.onStep === undefined ? {} : { onStep: wish.onStep }),
  });
  const fresh = mailFiles(stage).filter((name) => !before.has(name));
  const mails = await Promise.all(
    fresh.map((name) => PostalMime.parse(readFileSync(join(stage.stack.mailFolder, name)))),
  );
  return { reference, hash, lines, mails };
}

async function emptyCaseFile(db: Kysely<Database>): Promise<void> {
  await unguarded(db, (tx) =>
    sql`truncate chains, seals, stamps, notices, actors, texts, definitions, people_of_definitions, changed_people, people_now, cases, milestones, events, outbox, reminded, rounds, receipts, clocks, assessed_bids, grades, prices, rankings, price_years, index_figures, year_grants, objections restart identity`.execute(
      tx,
    ),
  );
}

const mailFiles = (stage: Stage): string[] =>
  readdirSync(stage.stack.mailFolder).filter((name) => name.endsWith('.eml') && !name.startsWith('.'));

function firstMorning(planning: Readonly<Record<string, { readonly when: object }>>): EpochMs {
  const days = JSON.stringify(planning).match(/20\d\d-\d\d-\d\d/g) ?? [];
  const first = days.reduce((one, other) => (other < one ? other : one));
  const eight = instantOf(first as IsoDate, '08:00' as ClockTime);
  if (!eight.ok) throw new Error(first);
  return eight.value;
}

/** What a line tells, without what differs between plays. */
export const told = (lines: readonly Line[]): string[] =>
  lines.map(({ reference: _reference, messageId: _messageId, counts: _counts, ...line }) => JSON.stringify(line));

/** Lines of one kind about one milestone. */
export const about = (lines: readonly Line[], kind: Line['kind'], milestone: string): readonly Line[] =>
  lines.filter((line) => line.kind === kind && line.milestone === milestone);

/** The rules by which acts were refused, in order. */
export const refusals = (lines: readonly Line[]): readonly (string | undefined)[] =>
  lines.filter((line) => line.kind === 'refused').map((line) => line.rule);

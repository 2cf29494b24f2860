import { readScenario } from '../../../files/scenario/read-scenario.ts';
import type { Scenario } from '../../../files/scenario/scenario.ts';
import { instantOf } from '../../../domain/law/clock.ts';
import type { ClockTime, EpochMs } from '../../../domain/law/iso-date.ts';
import type { PlannedMilestone } from '../../../domain/plan/milestone.ts';
import { rehearse, type RehearsalResult } from '../../rehearsal/rehearse.ts';
import { Timeline } from '../../rehearsal/show-line.ts';
import { startStack, type Stack } from '../../stack/stack.ts';
import { keepWorker } from '../../stack/keep-worker.ts';
import { clockOf } from '../../usecases/clock-of.ts';
import { plannedAgainstActual } from '../../usecases/planned-against-actual.ts';
import { bids } from '../../usecases/rehearsal-file.ts';
import { keepDefinition } from '../../usecases/keep-definition.ts';
import { setUpPrivate } from '../../usecases/set-up.ts';
import type { WholeDesk } from '../../usecases/connect.ts';
import { atDesk } from '../surroundings.ts';
import { againstActualRow } from '../against-actual.ts';
import { findingsText, planFile, type PlannedFile } from '../definition-file.ts';
import { readText } from '../read-file.ts';
import { summary as findingsSummary } from '../../told/findings-summary.ts';
import { findingsOf } from './controleer.ts';
import { EXIT, Stop, type ExitCode } from '../exit.ts';
import { linksText } from '../temporal-links-text.ts';
import { untilStopped, whileWhole } from '../stays-up.ts';
import { endWithReader, print, say, table } from '../output.ts';
import { program, typed } from '../program.ts';

/** Temporal UI shows the real clock beside that of the rehearsal. */
const VIRTUAL =
  'De klok van deze oefening is virtueel: jaren gaan in seconden voorbij. Begin, einde en duur in Temporal UI zeggen daarom niets; de datums in de titels en onder User Metadata zijn die van de procedure.';

const EIGHT = '08:00' as ClockTime;

export interface OefenOptions {
  readonly scenario?: string;
  readonly uitvoer: 'tabel' | 'jsonl';
  readonly blijf: boolean;
}

/** Plays a procedure on a private stack, from its first day to its last settlement. */
export async function oefen(path: string, options: OefenOptions): Promise<ExitCode> {
  const file = planFile(path);
  const scenario = scenarioOf(file, options.scenario);
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  endWithReader(process.stdout);
  const began = performance.now();
  say('De proefopstelling start: Temporal, PostgreSQL, postvak en worker.');
  const stack = await startStack({ virtualClock: true });
  try {
    await whileWhole(stack, onStack(stack, { path, file, scenario }, options, stopping.signal, began));
  } finally {
    await stack.stop();
  }
  return stopping.signal.aborted && !options.blijf ? EXIT.failed : EXIT.done;
}

async function onStack(
  stack: Stack,
  { path, file, scenario }: { readonly path: string; readonly file: PlannedFile; readonly scenario: Scenario },
  options: OefenOptions,
  signal: AbortSignal,
  began: number,
): Promise<void> {
  await atDesk(stack, async (desk) => {
    await setUpPrivate(desk);
    const worker = await keepWorker(stack, { TENDERKLOK_OPDRACHT: program });
    try {
      say(`Klaar na ${seconds(began)} seconden. Temporal UI: ${stack.uiUrl} · mail: ${stack.mailFolder}`);
      await played(desk, file, scenario, options, signal);
      say(checkedText(path, findingsOf(file)));
      if (options.blijf) await showsOn(stack, signal);
    } finally {
      worker.release();
    }
  });
}

async function played(
  desk: WholeDesk,
  file: PlannedFile,
  scenario: Scenario,
  { uitvoer }: OefenOptions,
  signal: AbortSignal,
): Promise<void> {
  const began = performance.now();
  const { reference, reminders } = file.definition;
  const startsAt = startOf(file.milestones);
  await keepDefinition(desk, { reference, hash: file.hash, text: file.text, now: startsAt });
  if (file.definition.evaluation !== null && !bids(scenario.acts))
    say('Er zijn geen inschrijvingen in het script: u oefent alleen de datums, zonder rangorde en winnaar.');
  const timeline = new Timeline(print);
  const result = await rehearse({
    desk,
    clock: clockOf(desk),
    reference,
    hash: file.hash,
    startsAt,
    roundAt: reminders.at,
    script: scenario.acts,
    restOnTime: scenario.restOnTime,
    onLine: (line) => (uitvoer === 'jsonl' ? print(JSON.stringify(line)) : timeline.tell(line)),
    signal,
  });
  timeline.end();
  const head = ['Zaak', 'Mijlpaal', 'Gepland', 'Verplaatst naar', 'Gebeurd', 'Stand'];
  const closing = `${table(head, (await plannedAgainstActual(desk)).map(againstActualRow))}\n`;
  if (uitvoer === 'tabel') print(`\n${closing}`);
  say(summary(result, seconds(began)));
}

/** What the check says of the definition, after the story. */
const checkedText = (path: string, findings: ReturnType<typeof findingsOf>): string =>
  findings.length === 0
    ? 'De controle vond niets.'
    : `De controle vond ook iets in de definitie. ${findingsSummary(findings)} Bekijk het met: ${typed(`controleer ${path}`)}`;

function summary({ steps, lines, unfinished }: RehearsalResult, took: string): string {
  const rest = unfinished.length === 0 ? 'Alle zaken zijn afgerond.' : `Nog niet afgerond: ${unfinished.join(', ')}.`;
  return `${lines} feiten en mails in ${steps} stappen, in ${took} seconden. ${rest}`;
}

async function showsOn(stack: Stack, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  say(`\n${linksText(stack)}\n${VIRTUAL}`);
  say(
    `Dit blijft staan, met de mail in ${stack.mailFolder}: ${typed(`postvak --map ${stack.mailFolder}`)}. Stop met Ctrl-C.`,
  );
  await untilStopped(signal);
}

function scenarioOf(file: PlannedFile, path: string | undefined): Scenario {
  if (path === undefined) return { restOnTime: true, acts: [] };
  const { scenario, findings } = readScenario(
    readText(path),
    file.type,
    file.definition.lots.map(({ id }) => id),
  );
  if (scenario === null) throw new Stop(EXIT.wrongUsage, findingsText(path, findings));
  return scenario;
}

/** A rehearsal starts at eight on the first day that the plan knows. */
function startOf(milestones: readonly PlannedMilestone[]): EpochMs {
  const days = milestones.map((one) => one.firstDay ?? one.lastDay);
  const first = days.reduce((one, other) => (other < one ? other : one));
  const eight = instantOf(first, EIGHT);
  if (!eight.ok) throw new Error(`there is no eight o'clock on ${first}`);
  return eight.value;
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1).replace('.', ',');

import { dirname, join } from 'node:path';
import { readScenario } from '../../files/scenario/read-scenario.ts';
import type { Scenario } from '../../files/scenario/scenario.ts';
import { instantOf } from '../../domain/law/clock.ts';
import type { ClockTime, EpochMs } from '../../domain/law/iso-date.ts';
import type { PlannedMilestone } from '../../domain/plan/milestone.ts';
import { momentInWords } from '../../texts/date.ts';
import type { Line } from '../rehearsal/line.ts';
import { rehearse } from '../rehearsal/rehearse.ts';
import { type RehearsalOptions, type RehearsalResult } from '../rehearsal/rehearsal-options.ts';
import { Timeline } from '../rehearsal/timeline.ts';
import { clockOf } from '../usecases/clock-of.ts';
import type { WholeDesk } from '../usecases/connect.ts';
import { keepDefinition } from '../usecases/keep-definition.ts';
import { plannedAgainstActual } from '../usecases/planned-against-actual.ts';
import { againstActualRow } from '../told/against-actual.ts';
import { besideScript } from '../told/beside-script.ts';
import { assessmentFaults } from '../told/scripted-assessment.ts';
import { bids, type BesideScript } from '../usecases/rehearsal-file.ts';
import { findingsText, planFile, type PlannedFile } from './definition-file.ts';
import { EXIT, Stop } from './exit.ts';
import { print, say, table } from './output.ts';
import { wording } from './program.ts';
import { readBytes, readText } from './read-file.ts';

const EIGHT = '08:00' as ClockTime;

/** A procedure and what people do in it. */
export interface Rehearsed {
  readonly file: PlannedFile;
  readonly scenario: Scenario;
  readonly lists: BesideScript;
}

/** Reads both. @param script absent: everything is done on time. @throws Stop when one of them is wrong */
export async function rehearsedFiles(path: string, script?: string): Promise<Rehearsed> {
  const file = planFile(path);
  const scenario = scenarioOf(file, script);
  return { file, scenario, lists: await filesBeside(script ?? '', scenario) };
}

/** Every file that the script takes over, from its own folder. @throws Stop when one is not there or wrong */
async function filesBeside(script: string, scenario: Scenario): Promise<BesideScript> {
  const pathOf = (file: string): string => join(dirname(script), file);
  const { beside, faults } = await besideScript(scenario, (file) => readBytes(pathOf(file)));
  if (faults.length === 0) return beside;
  const told = faults.map(({ file, line, message }) =>
    [...(file === null ? [] : [pathOf(file)]), ...(line === null ? [] : [String(line)]), ` ${message}`].join(':'),
  );
  throw new Stop(EXIT.wrongUsage, told.join('\n'));
}

/** Plays it, every line told as it happens; what was planned against what happened at the end. */
export async function played(
  desk: WholeDesk,
  rehearsed: Rehearsed,
  uitvoer: 'tabel' | 'jsonl',
  signal: AbortSignal,
): Promise<void> {
  const began = performance.now();
  const { file, scenario } = rehearsed;
  if (file.definition.evaluation !== null && !bids(scenario.acts))
    say('Er zijn geen inschrijvingen in het script: u oefent alleen de datums, zonder rangorde en winnaar.');
  const timeline = new Timeline(print);
  const onLine = (line: Line) => (uitvoer === 'jsonl' ? print(JSON.stringify(line)) : timeline.tell(line));
  const result = await rehearsedOn(desk, rehearsed, { onLine, signal });
  timeline.end();
  const head = ['Zaak', 'Mijlpaal', 'Gepland', 'Verplaatst naar', 'Gebeurd', 'Stand'];
  const closing = `${table(head, (await plannedAgainstActual(desk)).map(againstActualRow))}\n`;
  if (uitvoer === 'tabel') print(`\n${closing}`);
  say(summary(result, seconds(began)));
}

/** Plays it, from eight o'clock on the first day of its plan on. */
export async function rehearsedOn(
  desk: WholeDesk,
  { file, scenario, lists }: Rehearsed,
  hears: Pick<RehearsalOptions, 'onLine' | 'onMail' | 'signal' | 'wording'>,
): Promise<RehearsalResult> {
  const { reference, reminders } = file.definition;
  const startsAt = startOf(file.milestones);
  await keepDefinition(desk, { reference, hash: file.hash, text: file.text, now: startsAt });
  return rehearse({
    desk,
    clock: clockOf(desk),
    reference,
    hash: file.hash,
    startsAt,
    roundAt: reminders.at,
    script: scenario.acts,
    lists,
    restOnTime: scenario.restOnTime,
    ...hears,
  });
}

/** What came of a rehearsal: how much, whether it was broken off, and what is not through. */
export function summary({ steps, lines, stoppedAt, unfinished }: RehearsalResult, took: string): string {
  const told = `${lines} feiten en mails in ${steps} stappen, in ${took} seconden.`;
  const open = unfinished.length === 0 ? '' : ` Nog niet afgerond: ${unfinished.join(', ')}.`;
  if (stoppedAt !== null)
    return `${told} De oefening is gestopt voordat zij klaar was, op ${momentInWords(stoppedAt)}.${open} Wat daarna komt, is niet geoefend.`;
  return `${told}${open === '' ? ' Alle zaken zijn afgerond.' : open}`;
}

function scenarioOf(file: PlannedFile, path: string | undefined): Scenario {
  if (path === undefined) return { restOnTime: true, acts: [] };
  const { scenario, findings, place } = readScenario(
    readText(path),
    file.type,
    file.definition.lots.map(({ id }) => id),
    startOf(file.milestones),
  );
  if (scenario === null) throw new Stop(EXIT.wrongUsage, findingsText(path, findings));
  const wrong = scenario.acts.flatMap((one, at) => {
    const faults = one.kind === 'assess' ? assessmentFaults(file.definition.evaluation, one.rows, wording) : [];
    return faults.map((message) => place(at, { rule: 'bad-assessment', severity: 'error', message, ground: null }));
  });
  if (wrong.length > 0) throw new Stop(EXIT.wrongUsage, findingsText(path, wrong));
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

/** @param since of `performance` */
export const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1).replace('.', ',');

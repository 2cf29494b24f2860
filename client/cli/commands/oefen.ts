import { startStack, type Stack } from '../../stack/stack.ts';
import { keepWorker } from '../../stack/keep-worker.ts';
import { setUpPrivate } from '../../usecases/set-up.ts';
import { atDesk } from '../surroundings.ts';
import { summary as findingsSummary } from '../../told/findings-summary.ts';
import { findingsOf } from './controleer.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { linksText } from '../temporal-links-text.ts';
import { stopSignal, untilStopped, whileWhole } from '../stays-up.ts';
import { endWithReader, say } from '../output.ts';
import { played, rehearsedFiles, seconds, type Rehearsed } from '../told-rehearsal.ts';
import { program, typed } from '../program.ts';
import { placeOf } from '../settings/installation.ts';

/** Temporal UI shows the real clock beside that of the rehearsal. */
export const VIRTUAL =
  'De klok van deze oefening is virtueel: jaren gaan in seconden voorbij. Begin, einde en duur in Temporal UI zeggen daarom niets; de datums in de titels en onder User Metadata zijn die van de procedure.';

export interface OefenOptions {
  readonly scenario?: string;
  readonly uitvoer: 'tabel' | 'jsonl';
  readonly blijf: boolean;
}

/** Plays a procedure on a private stack, from its first day to its last settlement. */
export async function oefen(path: string, options: OefenOptions): Promise<ExitCode> {
  const rehearsed = await rehearsedFiles(path, options.scenario);
  const stopped = stopSignal();
  endWithReader(process.stdout);
  const began = performance.now();
  say('De proefopstelling start: Temporal, PostgreSQL, postvak en worker.');
  const stack = await startStack({ virtualClock: true });
  try {
    await whileWhole(stack, onStack(stack, { path, ...rehearsed }, options, stopped, began));
  } finally {
    await stack.stop();
  }
  return stopped.aborted && !options.blijf ? EXIT.failed : EXIT.done;
}

async function onStack(
  stack: Stack,
  { path, ...rehearsed }: Rehearsed & { readonly path: string },
  options: OefenOptions,
  signal: AbortSignal,
  began: number,
): Promise<void> {
  await atDesk(placeOf(stack, null), async (desk) => {
    await setUpPrivate(desk);
    const worker = await keepWorker(stack, { TENDERKLOK_OPDRACHT: program });
    try {
      say(`Klaar na ${seconds(began)} seconden. Temporal UI: ${stack.uiUrl} · mail: ${stack.mailFolder}`);
      await played(desk, rehearsed, options.uitvoer, signal);
      say(checkedText(path, findingsOf(rehearsed.file)));
      if (options.blijf) await showsOn(stack, signal);
    } finally {
      worker.release();
    }
  });
}

/** What the check says of the definition, after the story. */
const checkedText = (path: string, findings: ReturnType<typeof findingsOf>): string =>
  findings.length === 0
    ? 'De controle vond niets.'
    : `De controle vond ook iets in de definitie. ${findingsSummary(findings)} Bekijk het met: ${typed(`controleer ${path}`)}`;

async function showsOn(stack: Stack, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  say(`\n${linksText(stack)}\n${VIRTUAL}`);
  say(
    `Dit blijft staan, met de mail in ${stack.mailFolder}: ${typed(`postvak --map ${stack.mailFolder}`)}. Stop met Ctrl-C.`,
  );
  await untilStopped(signal);
}

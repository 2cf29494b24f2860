import { join } from 'node:path';
import { keepWorker } from '../../stack/keep-worker.ts';
import { PACKAGE_ROOT } from '../../stack/programs.ts';
import { startStack, type Stack } from '../../stack/stack.ts';
import { setUpPrivate } from '../../usecases/set-up.ts';
import { begin } from '../demo/begin.ts';
import { REFERENCE, underWay, type UnderWay } from '../demo/under-way.ts';
import { EXIT, Stop, type ExitCode } from '../exit.ts';
import { linksText } from '../temporal-links-text.ts';
import { endWithReader, say } from '../output.ts';
import { program, typed } from '../program.ts';
import { startConsole, usualOrFreePort } from '../served-console.ts';
import { placeOf } from '../settings/installation.ts';
import { stopSignal, untilStopped, whileWhole } from '../stays-up.ts';
import { atDesk } from '../surroundings.ts';
import { played, rehearsedFiles, seconds, type Rehearsed } from '../told-rehearsal.ts';
import { VIRTUAL } from './oefen.ts';

const example = (file: string): string => join(PACKAGE_ROOT, 'examples', file);

/** What there is to see: a whole procedure in half a minute, and one that runs today with its console, until Ctrl-C. */
export async function demo(): Promise<ExitCode> {
  const story = await rehearsedFiles(example('utrecht-2018.yaml'), example('utrecht-2018.scenario.yaml'));
  const running = underWay(story.file.text, Date.now());
  if (running === null)
    throw new Stop(
      EXIT.failed,
      'Voor vandaag is geen planning te maken die aan de wet voldoet. Kijk of de klok van deze machine goed staat.',
    );
  const stopped = stopSignal();
  endWithReader(process.stdout);
  const began = performance.now();
  say('De proefopstelling start: Temporal, PostgreSQL, postvak en worker.');
  const stack = await startStack({ virtualClock: true });
  try {
    await whileWhole(stack, onStack(stack, story, running, stopped, began));
  } finally {
    await stack.stop();
  }
  return EXIT.done;
}

async function onStack(
  stack: Stack,
  story: Rehearsed,
  running: UnderWay,
  signal: AbortSignal,
  began: number,
): Promise<void> {
  await atDesk(placeOf(stack, null), async (desk) => {
    await setUpPrivate(desk);
    // Before the worker, which says in mails and in Temporal UI where a case has its page.
    const served = await startConsole(placeOf(stack, null), { port: await usualOrFreePort() });
    try {
      const worker = await keepWorker(stack, { TENDERKLOK_OPDRACHT: program, CONSOLE_URL: served.url });
      try {
        say(`Klaar na ${seconds(began)} seconden. Utrecht 2018 speelt zich nu af.`);
        await played(desk, story, 'tabel', signal);
        if (signal.aborted) return;
        await begin(desk, running);
        say(closing(stack, served.url));
        await untilStopped(signal);
      } finally {
        worker.release();
      }
    } finally {
      await served.close();
    }
  });
}

/** What to open, and what there is to do. */
const closing = (stack: Stack, url: string): string => `
Console: ${url}
  Open dit adres in uw browser en kies wie u bent, zoals Noor de Wit. Nu loopt ${REFERENCE}: Utrecht met de datums van vandaag.
  Zie waar zij op wacht en waarom die datum, bevestig wat Ravi Jansen vraagt, verplaats de sluiting, lees de mail die uitging.
  Wat zich net afspeelde, staat onder Procedures bij de zaken die zijn afgelopen.
${linksText(stack)}
${VIRTUAL}
Dit blijft staan, met de mail in ${stack.mailFolder}: ${typed(`postvak --map ${stack.mailFolder}`)}. Stop met Ctrl-C.`;

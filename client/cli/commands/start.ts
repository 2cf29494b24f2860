import { DATE_IN_PAST, pastDates } from '../../../domain/plan/past-dates.ts';
import { isOpenedSoon, isStarted, startProcedure } from '../../usecases/start.ts';
import { asked } from '../asked.ts';
import { findingsOf } from './controleer.ts';
import { findingsText, planFile } from '../definition-file.ts';
import { EXIT, Stop } from '../exit.ts';
import type { TextForm } from '../forms.ts';
import { print, say, tell } from '../output.ts';
import { runningFile, runningText } from '../take-over-file.ts';
import { withCaseFile, withDesk } from '../surroundings.ts';
import { typed, wording } from '../program.ts';
import { whoAsks } from '../who-asks.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';

export interface StartOptions {
  readonly proef: boolean;
  /** What was done already of a procedure that is under way. */
  readonly lopend?: string;
  readonly reden?: string;
  readonly door?: string;
  readonly uitvoer: TextForm;
}

/** Starts a procedure for real: checked, stored word for word, and once; one that is under way is taken over. */
export async function start(path: string, { proef, lopend, reden, door, uitvoer }: StartOptions): Promise<void> {
  const file = planFile(path);
  const { reference, subject } = file.definition;
  const now = Date.now();
  const running = lopend === undefined ? null : runningFile(lopend, file, now);
  const findings = [
    ...file.read.findings,
    ...(running?.findings ?? [
      ...findingsOf(file),
      ...pastDates(file.milestones, file.type, now).map((finding) => file.read.place(finding)),
    ]),
  ];
  const errors = findings.filter((one) => one.severity === 'error');
  if (findings.length > 0) say(findingsText(path, findings));
  if (findings.some(({ rule }) => rule === DATE_IN_PAST))
    say('Loopt de procedure al? Neem haar dan over met --lopend. Alleen proberen kan met de opdracht oefen.');
  if (errors.length > 0) throw new Stop(EXIT.refused, 'Niet gestart. Verbeter de fouten hierboven.');
  const warnings = [...new Set(findings.filter((one) => one.severity === 'warning').map((one) => one.rule))];
  const unexplained = warnings.length > 0 && (reden === undefined || reden.trim() === '');
  if (unexplained && !proef)
    throw new Stop(
      EXIT.refused,
      'Niet gestart. Er zijn waarschuwingen. Verbeter ze, of leg met --reden vast waarom u toch start.',
    );
  if (proef) {
    const known = await knownAlready(reference);
    if (known === 'yes') throw startedBefore(reference);
    if (running !== null && uitvoer === 'tekst') print(runningText(running));
    return tell(uitvoer, { reference, tried: true, takenOver: running !== null, warnings }, [
      `Proef: ${reference} kan ${running === null ? 'starten' : 'worden overgenomen'} met ${file.milestones.length} mijlpalen. ${known === 'no' ? '' : 'Of zij al eens is gestart, is niet na te gaan: het dossier is niet bereikbaar. '}${unexplained ? 'Er zijn waarschuwingen: bij de start is een reden nodig, met --reden. ' : ''}Er is niets gestart.`,
    ]);
  }
  const { definition, text, hash } = file;
  const request = {
    definition,
    text,
    hash,
    reason: reden ?? null,
    accepted: warnings,
    done: running?.done ?? null,
  };
  const started = await withDesk(async (desk) => {
    const by = await whoAsks(desk, { door });
    const came = await asked(() => startProcedure(desk, { ...request, by }));
    return came === 'now' ? { isOpened: await isOpenedSoon(desk, reference) } : came;
  });
  if (started === 'before') throw startedBefore(reference);
  if ('rule' in started) throw new Stop(EXIT.refused, refusalText(started, wording));
  if (running !== null && uitvoer === 'tekst') print(runningText(running));
  tell(uitvoer, { reference, tried: false, takenOver: running !== null, warnings }, [
    `${running === null ? 'Gestart' : 'Overgenomen'}: ${reference}, ${subject}. ${started.isOpened ? 'Bekijk de stand met' : 'De worker is er nog niet mee begonnen, dus u ziet haar nog niet. Kijk straks met'}: ${typed(`toon ${reference}`)}`,
  ]);
}

const startedBefore = (reference: string): Stop =>
  new Stop(
    EXIT.conflict,
    `Niet gestart. De procedure ${reference} is al eerder gestart. Bekijk haar met: ${typed(`toon ${reference}`)}`,
  );

/** Whether the case file knows this procedure; without a case file that is not known. */
async function knownAlready(reference: string): Promise<'yes' | 'no' | 'unknown'> {
  try {
    return (await withCaseFile((file) => isStarted(file, reference))) ? 'yes' : 'no';
  } catch (error) {
    if (error instanceof Stop && error.code === EXIT.dependencyAway) return 'unknown';
    throw error;
  }
}

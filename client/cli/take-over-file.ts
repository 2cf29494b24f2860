import type { EpochMs } from '../../domain/law/iso-date.ts';
import { phaseLabel } from '../../texts/labels/phases.ts';
import { notReportedText, runningSheet } from '../told/running-text.ts';
import { readRunning, type RunningProcedure } from '../usecases/running-procedure.ts';
import { findingsText, type PlannedFile } from './definition-file.ts';
import { EXIT, Stop } from './exit.ts';
import { onScreen } from './output.ts';
import { readText } from './read-file.ts';

/** What was done of a procedure, read beside its definition. @throws Stop with every finding when it cannot be so */
export function runningFile(path: string, file: PlannedFile, now: EpochMs): RunningProcedure {
  const read = readRunning(readText(path), file, now);
  if ('running' in read) return read.running;
  throw new Stop(EXIT.refused, `${findingsText(path, read.faults)}\nNiet gestart. Verbeter de fouten hierboven.`);
}

/** How the procedure would stand: its phase, and every milestone with its day. */
export function runningText(running: RunningProcedure): string {
  const missing = notReportedText(running);
  return [
    `Fase: ${phaseLabel(running.phase)}`,
    '',
    onScreen(runningSheet(running)),
    ...(missing === null ? [] : ['', missing]),
  ].join('\n');
}

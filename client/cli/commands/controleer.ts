import { existsSync } from 'node:fs';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import type { PlacedFinding } from '../../../domain/plan/finding.ts';
import { pastDates } from '../../../domain/plan/past-dates.ts';
import { checkDefinition, findingsOfPlan } from '../../usecases/checked-definition.ts';
import { regimeOfFile, type PlannedFile } from '../definition-file.ts';
import { findingLines, placedSheet } from '../findings-sheet.ts';
import { summary } from '../../told/findings-summary.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { printList, say, type Form } from '../output.ts';
import { readText } from '../read-file.ts';

/** Everything that form, plan and rules have against a file, in order of place. */
export const findingsOf = (file: PlannedFile): PlacedFinding[] => findingsOfPlan(file, file.read);

/** No file by that name, and no name of a definition: then it is the reference of a case. */
const isReference = (name: string): boolean => !existsSync(name) && !/\.[a-z]+$/i.test(name) && !name.startsWith('.');

/** Checks a definition before publication, or a running procedure as it stands. */
export async function controleer(path: string, form: Form): Promise<ExitCode> {
  if (isReference(path)) return (await import('./controleer-zaak.ts')).controleerZaak(path, form);
  const { findings, past, regime } = allFindings(path, Date.now());
  if (form !== 'tabel' || findings.length > 0)
    printList(form, findings, (all) => ({ ...placedSheet(all), lines: findingLines(path, all) }));
  if (form === 'tabel') {
    if (regime !== null) say(`Regime: ${regime}.`);
    say(summary(findings));
    if (past > 0) say(pastText(past));
  }
  return findings.some((one) => one.severity === 'error') ? EXIT.refused : EXIT.done;
}

/** Everything that is wrong with a file itself, how many of its dates nobody can keep any more, and under which law it is. */
function allFindings(
  path: string,
  now: EpochMs,
): { readonly findings: readonly PlacedFinding[]; readonly past: number; readonly regime: string | null } {
  const { planned, findings } = checkDefinition(readText(path));
  if (planned === null) return { findings, past: 0, regime: null };
  const { definition, type, milestones } = planned;
  return {
    findings,
    past: pastDates(milestones, type, now).length,
    regime: regimeOfFile(definition, type, milestones),
  };
}

/** The check judges the definition on any day; a start asks for dates to come. */
const pastText = (past: number): string =>
  `Let op: ${past === 1 ? 'één datum is' : `${past} datums zijn`} al voorbij. Dat houdt een start ook tegen; oefenen kan wel, en een procedure die al loopt neemt u over met start --lopend.`;

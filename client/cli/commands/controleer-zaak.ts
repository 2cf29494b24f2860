import { checkCase } from '../../usecases/check-case.ts';
import { findingsSheet, findingText, toneOf } from '../findings-sheet.ts';
import { summary } from '../../told/findings-summary.ts';
import { EXIT, Stop, type ExitCode } from '../exit.ts';
import { printList, say, type Form } from '../output.ts';
import { seenCase } from '../seen-case.ts';
import { withCaseFile } from '../surroundings.ts';
import { typed } from '../program.ts';

/** Judges a running procedure as it stands. */
export async function controleerZaak(reference: string, form: Form): Promise<ExitCode> {
  return withCaseFile(async (file) => {
    const { found } = await seenCase(file, reference, 'planning');
    const findings = await checkCase(file, found);
    if (findings === null)
      throw new Stop(
        EXIT.refused,
        `${reference} is geen procedure: haar planning volgt uit de wet. Bekijk haar met: ${typed(`toon ${reference}`)}`,
      );
    if (form !== 'tabel' || findings.length > 0)
      printList(form, findings, (all) => ({
        ...findingsSheet(all),
        lines: all.map((one) => ({ text: `${reference}: ${findingText(one)}`, ...toneOf(one) })),
      }));
    if (form === 'tabel') say(summary(findings, true));
    return findings.some((one) => one.severity === 'error') ? EXIT.refused : EXIT.done;
  });
}

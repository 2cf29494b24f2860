import { readAssessmentYaml } from '../../../files/assessment/assessment.ts';
import { readAssessmentCsv } from '../../../files/assessment/assessment-csv.ts';
import type { PlacedFinding } from '../../../domain/plan/finding.ts';
import type { RowFinding } from '../../../domain/evaluation/rows.ts';
import { triedText } from '../../../texts/labels/acts.ts';
import { openChoicesText } from '../../../texts/open-choices.ts';
import { readAssessmentIn } from '../../usecases/read-assessment.ts';
import { refusedStop } from './act.ts';
import { actor, knownCase, notRunning } from '../case.ts';
import { findingsText, readText } from '../definition-file.ts';
import { EXIT, Stop } from '../exit.ts';
import { say } from '../output.ts';
import { withDesk } from '../surroundings.ts';

/** Reads grades and prices in, all or nothing, and has them scored; the ranking is fixed from then on. */
export async function leesIn(
  reference: string,
  path: string,
  { door, proef }: { readonly door?: string; readonly proef: boolean },
): Promise<void> {
  const source = readText(path);
  const file = /\.csv$/i.test(path) ? readAssessmentCsv(source) : readAssessmentYaml(source);
  const { rows, rest, findings } = file;
  const readable = rows ?? rest?.rows;
  if (readable === undefined) throw new Stop(EXIT.wrongUsage, findingsText(path, findings));
  await withDesk(async (desk) => {
    const found = await knownCase(desk, reference);
    const given = { rows: readable, whole: rows !== null, by: actor(door), tries: proef };
    const outcome = await readAssessmentIn(desk, found, given);
    switch (outcome.kind) {
      case 'no-evaluation':
        throw new Stop(EXIT.refused, `De definitie van ${reference} heeft geen beoordeling. Er is niets ingelezen.`);
      case 'open-choices':
        throw new Stop(EXIT.refused, `Niet ingelezen. ${openChoicesText(outcome.open)}`);
      case 'faulty': {
        const faults = unsaid(outcome.faults, rest?.unread ?? new Set());
        const placed = faults.map((one) => file.place(one.row, rowFinding(one)));
        throw new Stop(EXIT.wrongUsage, findingsText(path, inOrder([...findings, ...placed])));
      }
      case 'refused':
        throw refusedStop(outcome.refusal);
      case 'not-running':
        throw notRunning(reference);
      case 'fixed':
        throw new Stop(EXIT.refused, 'Niet ingelezen. De rangorde ligt al vast en wordt niet opnieuw gemaakt.');
      case 'complete':
        return say(
          `Proef: ${outcome.bids} inschrijvingen zijn volledig; ${triedText('scoreBids', { reference, fields: {} })} Er is niets ingelezen.`,
        );
      case 'scored':
        if (outcome.acted.kind === 'not-running') throw notRunning(reference);
        if (outcome.acted.kind === 'refused') throw refusedStop(outcome.acted.refusal);
        say(
          `Ingelezen en berekend: ${outcome.bids} inschrijvingen. Bekijk de uitkomst met: tenderklok tijdlijn ${reference}`,
        );
    }
  });
}

/** What could not be read is not missing as well, and of a bid that is there twice everything is. */
function unsaid(findings: readonly RowFinding[], unread: ReadonlySet<string>): readonly RowFinding[] {
  const twice = new Set(
    findings.filter(({ kind, row }) => kind === 'twice' && !row.includes('/')).map(({ row }) => row),
  );
  return findings.filter(
    ({ kind, row }) =>
      !unread.has(row) && !(kind === 'twice' && row.includes('/') && twice.has(row.split('/')[0] ?? '')),
  );
}

const inOrder = (findings: readonly PlacedFinding[]): PlacedFinding[] =>
  [...findings].sort((one, other) => one.line - other.line || one.column - other.column);

function rowFinding(finding: RowFinding): Omit<PlacedFinding, 'line' | 'column'> {
  return { rule: finding.kind, severity: 'error', ground: null, message: rowText(finding) };
}

function rowText(finding: RowFinding): string {
  switch (finding.kind) {
    case 'twice':
      return `${finding.row} staat er twee keer. Houd er één over.`;
    case 'unknown':
      return `${finding.row} hoort niet bij deze procedure. Controleer perceel, wens en product.`;
    case 'bad-grade':
      return `${finding.row} heeft cijfer ${finding.grade}. Een cijfer is een geheel getal van 1 tot en met 10.`;
    case 'no-consensus':
      return `${finding.row} heeft geen cijfer. Vul het cijfer van het team in.`;
  }
}

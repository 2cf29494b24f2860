import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { readAssessmentYaml } from '../../../files/assessment/assessment.ts';
import { readAssessmentCsv } from '../../../files/assessment/assessment-csv.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { mayScore } from '../../../domain/acts/award-guards.ts';
import { bidsOf } from '../../../domain/evaluation/bids-of.ts';
import type { PlacedFinding } from '../../../domain/plan/finding.ts';
import type { RowFinding } from '../../../domain/evaluation/rows.ts';
import { settle } from '../../../domain/evaluation/settle.ts';
import { storeAssessment } from '../../../store/assessment.ts';
import type { CaseRow } from '../../../store/cases.ts';
import type { Database } from '../../../store/database.ts';
import { readDefinitionText } from '../../../store/definitions.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import { openChoicesText } from '../../../texts/open-choices.ts';
import { knownCase } from '../case.ts';
import { findingsText, readText } from '../definition-file.ts';
import { EXIT, Stop } from '../exit.ts';
import { say } from '../output.ts';
import { withBoth } from '../surroundings.ts';
import { twoInFile } from './preview.ts';
import { act, refuse, tryOut } from './act.ts';
import { actor, type By } from './acts.ts';

/** Reads grades and prices in, all or nothing, and has them scored; the ranking is fixed from then on. */
export async function leesIn(reference: string, path: string, options: By): Promise<void> {
  const source = readText(path);
  const file = /\.csv$/i.test(path) ? readAssessmentCsv(source) : readAssessmentYaml(source);
  const { rows, rest, findings } = file;
  const readable = rows ?? rest?.rows;
  if (readable === undefined) throw new Stop(EXIT.wrongUsage, findingsText(path, findings));
  await withBoth(async (both) => {
    const row = await knownCase(both.db, reference);
    const text = await readDefinitionText(both.db, reference, row.hash);
    const rules = (text === null ? null : readDefinition(text).definition)?.evaluation ?? null;
    if (rules === null)
      throw new Stop(EXIT.refused, `De definitie van ${reference} heeft geen beoordeling. Er is niets ingelezen.`);
    const settings = settle(rules);
    if (!settings.ok) throw new Stop(EXIT.refused, `Niet ingelezen. ${openChoicesText(settings.error)}`);
    const bids = bidsOf(settings.value, readable);
    if (rows === null || !bids.ok) {
      const placed = unsaid(bids.ok ? [] : bids.error, rest?.unread ?? new Set()).map((one) =>
        file.place(one.row, rowFinding(one)),
      );
      throw new Stop(EXIT.wrongUsage, findingsText(path, inOrder([...findings, ...placed])));
    }
    const by = actor(options.door);
    await whenScoringIsDue(both.db, row, by);
    if (options.proef) return say(`Proef: ${bids.value.length} inschrijvingen zijn volledig. Er is niets ingelezen.`);
    if (!(await storeAssessment(both.db, reference, rows)))
      throw new Stop(EXIT.refused, 'Niet ingelezen. De rangorde ligt al vast en wordt niet opnieuw gemaakt.');
    await act(both, row, 'scoreBids', { by });
    say(
      `Ingelezen en berekend: ${bids.value.length} inschrijvingen. Bekijk de uitkomst met: tenderklok tijdlijn ${reference}`,
    );
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

/** Prices are not kept before their hour: a case that will refuse to score is asked before anything is stored. */
async function whenScoringIsDue(db: Kysely<Database>, row: CaseRow, by: string): Promise<void> {
  const at = Date.now();
  const { phases, phase, outcome, suspended_since: since } = row;
  const suspension = since === null ? null : { since: since.getTime() };
  const refusal = mayScore({ phases, phase, outcome, suspension, milestones: [] }, { by }, at);
  if (refusal !== null)
    await refuse(db, row, { key: randomUUID(), at, by }, { message: refusalText(refusal), refusal });
}

/** Records the outcome of a draw of lots. */
export async function loting(
  reference: string,
  options: By & {
    readonly gunning: string;
    readonly winnaar: string;
    readonly notaris: string;
    readonly bewijs: string;
    readonly tweede: string;
  },
): Promise<void> {
  await withBoth(async (both) => {
    const row = await knownCase(both.db, reference);
    const { gunning: award, winnaar: winner, notaris: notary, bewijs, tweede: secondBy } = options;
    const wish = { award, winner, notary, reference: bewijs, secondBy, by: actor(options.door) };
    if (options.proef)
      return tryOut(both, row, 'recordDraw', wish, async () => {
        await twoInFile(both.db, row, wish);
        return 'Proef: de uitkomst zou worden vastgelegd. Er is niets gewijzigd.';
      });
    await act(both, row, 'recordDraw', wish);
    say(`Vastgelegd: ${winner} wint de loting voor ${award}.`);
  });
}

/** The winner drops out; the next of the fixed ranking takes its place. */
export async function uitval(
  reference: string,
  options: By & { readonly gunning: string; readonly inschrijving: string; readonly reden: string },
): Promise<void> {
  await withBoth(async (both) => {
    const row = await knownCase(both.db, reference);
    const { gunning: award, inschrijving: bid, reden: reason } = options;
    const wish = { award, bid, reason, by: actor(options.door) };
    if (options.proef)
      return tryOut(
        both,
        row,
        'dropOut',
        wish,
        () => 'Proef: de volgende in de rangorde zou doorschuiven. Er is niets gewijzigd.',
      );
    await act(both, row, 'dropOut', wish);
    say(`Vastgelegd: ${bid} valt uit bij ${award}. Bekijk wie volgt met: tenderklok tijdlijn ${reference}`);
  });
}

/** Records the figure of a year; every price of that year is made from it. */
export async function indexeer(
  reference: string,
  options: By & {
    readonly jaar: number;
    readonly reeks: string;
    readonly status: 'definitief' | 'voorlopig';
    readonly percentage: string;
    readonly bron: string;
    readonly tweede: string;
  },
): Promise<void> {
  await withBoth(async (both) => {
    const row = await knownCase(both.db, reference);
    const { jaar: year, reeks: series, percentage, bron: source, tweede: secondBy } = options;
    const status = options.status === 'definitief' ? 'definitive' : 'provisional';
    const wish = { year, series, status, percentage, source, secondBy, by: actor(options.door) } as const;
    if (options.proef)
      return tryOut(both, row, 'recordIndex', wish, async () => {
        await twoInFile(both.db, row, wish);
        return 'Proef: dit cijfer kan worden vastgelegd, als de reeks en de uitgave die van de subsidie zijn. Er is niets gewijzigd.';
      });
    await act(both, row, 'recordIndex', wish);
    say(`Vastgelegd: ${series} ${percentage}% voor ${year}. Bekijk de prijzen met: tenderklok toon ${reference}`);
  });
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

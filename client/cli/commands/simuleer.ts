import { offeredRanges, rangeKey, type NoBand } from '../../../domain/evaluation/price-range.ts';
import type { ScoringSettings } from '../../../domain/evaluation/settings.ts';
import { settle } from '../../../domain/evaluation/settle.ts';
import { simulate } from '../../../domain/evaluation/simulate.ts';
import { tryBids, type TriedBids } from '../../../domain/evaluation/try-bids.ts';
import type { EvaluationRules } from '../../../domain/evaluation/rules.ts';
import type { Rows } from '../../../domain/evaluation/rows.ts';
import { openChoicesText } from '../../../texts/open-choices.ts';
import { simulationText } from '../../../texts/simulation.ts';
import { triedBidsText } from '../../../texts/tried-bids.ts';
import { assessmentFileAt } from '../assessment-file.ts';
import { findingsText, readDefinitionFile } from '../definition-file.ts';
import { EXIT, Stop } from '../exit.ts';
import { typed, wording } from '../program.ts';
import type { TextForm } from '../forms.ts';
import { printOne } from '../output.ts';
import { priceRanges } from '../price-ranges.ts';

export interface SimulateOptions {
  readonly seed: number;
  readonly rondes: number;
  readonly inschrijvers: number;
  readonly stappen: number;
  readonly bereik?: readonly string[];
  readonly inschrijvingen?: string;
  readonly uitvoer: TextForm;
}

/** Bounds that keep an answer within seconds and a chart on the screen. */
const MOST = { rondes: 100_000, inschrijvers: 50, stappen: 40 } as const;

/** What the settings of an assessment do, before they are published. */
export async function simuleer(path: string, options: SimulateOptions): Promise<void> {
  const { seed, rondes: rounds, inschrijvers: bidders, stappen: steps } = options;
  bounded('rondes', rounds, 1);
  bounded('inschrijvers', bidders, 1);
  bounded('stappen', steps, 2);
  if (!Number.isSafeInteger(seed)) throw new Stop(EXIT.wrongUsage, 'Geef met --seed een geheel getal.');
  const { found: read, findings } = readDefinitionFile(path);
  if (read === null) throw new Stop(EXIT.wrongUsage, findingsText(path, findings));
  const { evaluation } = read.definition;
  if (evaluation === null)
    throw new Stop(
      EXIT.wrongUsage,
      `${path} heeft geen beoordeling, dus er valt niets te simuleren. Zet haar erin: ${typed('nieuw')} geeft een voorbeeld.`,
    );
  const settings = settle(evaluation);
  if (!settings.ok) throw new Stop(EXIT.refused, `Niet gesimuleerd. ${openChoicesText(settings.error)}`);
  const given = priceRanges(options.bereik ?? [], settings.value);
  const tried =
    options.inschrijvingen === undefined ? null : await triedOf(options.inschrijvingen, settings.value, evaluation);
  const offered = offeredRanges(settings.value.lots, tried?.rows.prices ?? []);
  const found = simulate(settings.value, { given, offered }, { seed, rounds, bidders, steps });
  if (!found.ok) throw new Stop(EXIT.refused, noBandText(found.error));
  const nameOf = (lot: string): string | undefined => evaluation.lots.find((one) => one.lot === lot)?.name;
  printOne(
    options.uitvoer,
    () => ({ simulation: found.value, tried: tried?.bids ?? null }),
    () =>
      [...(tried === null ? [] : [triedBidsText(tried.bids, nameOf)]), simulationText(found.value, nameOf)].join(
        '\n\n\n',
      ),
  );
}

/** How the bids of a file would do. @throws Stop with every finding when they cannot be scored. */
async function triedOf(
  path: string,
  settings: ScoringSettings,
  rules: EvaluationRules,
): Promise<{ readonly rows: Rows; readonly bids: TriedBids }> {
  const file = await assessmentFileAt(path);
  const rows = file.rowsFor(rules);
  const bids = tryBids(settings, rows);
  if (!bids.ok || !file.whole)
    throw new Stop(
      EXIT.wrongUsage,
      findingsText(path, file.findingsWith(bids.ok ? [] : bids.error, { rules, closing: null, wording })),
    );
  return { rows, bids: bids.value };
}

function bounded(name: keyof typeof MOST, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > MOST[name])
    throw new Stop(EXIT.wrongUsage, `Geef met --${name} een geheel getal van ${least} tot en met ${MOST[name]}.`);
}

const noBandText = (missing: readonly NoBand[]): string =>
  [
    'Niet gesimuleerd. Zonder laagste en hoogste prijs is niet te zeggen wat prijs kan doen. Geef zelf een bereik dat u verwacht:',
    ...missing.map(({ lot, product }) => `- --bereik ${rangeKey(lot, product)}=laagste..hoogste`),
    'Bedragen in euro’s, zoals 60.00..95.00. Of geef inschrijvingen met prijzen: --inschrijvingen <bestand>.',
  ].join('\n');

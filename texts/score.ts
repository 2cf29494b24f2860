import type { AssessedBid } from '../domain/evaluation/assessed-bid.ts';
import type { Verification } from '../domain/evaluation/artefact.ts';
import type { Evaluation } from '../domain/evaluation/evaluation.ts';
import { explain } from '../domain/evaluation/explain.ts';
import type { NoAward, Outcome } from '../domain/evaluation/ranking.ts';
import type { EvaluationRules } from '../domain/evaluation/rules.ts';
import type { ExplainedBid, ScoreStep } from '../domain/evaluation/score-step.ts';
import type { EvaluationSettings } from '../domain/evaluation/settings.ts';
import { groundInWords, listed } from './ground.ts';
import { lotText } from './lot.ts';
import { euros } from './money.ts';
import { decimalText, exactText, pointsText, roundingText } from './points.ts';
import { priceFormula } from './price-formula.ts';

export interface ScoreToExplain {
  readonly settings: EvaluationSettings;
  readonly bids: readonly AssessedBid[];
  readonly evaluation: Evaluation;
  /** Of a ranking that was fixed. */
  readonly verification: Verification | null;
}

/** Names to put instead of ids; ids stay where a name is not known. */
interface Names {
  readonly lot: (lot: string) => string;
  readonly criterion: (lot: string, criterion: string) => string;
  readonly product: (lot: string, product: string) => string;
}

/**
 * How each score came about, in steps that a rejected bidder can check by hand. A fixed ranking that no longer fits its input
 * is not explained: it would be another ranking.
 * @param rules names and paragraphs of the guide, when they are known.
 * @param only this bid alone; null: all of them.
 */
export function explainScore(
  { settings, bids, evaluation, verification }: ScoreToExplain,
  rules: EvaluationRules | null = null,
  only: string | null = null,
): string {
  if (verification !== null && !verification.verified) return broken(verification);
  const explanation = explain(settings, bids, evaluation, rules);
  const names = namesOf(rules);
  const parts = explanation.bids
    .filter(({ bid }) => only === null || bid === only)
    .map((bid) => bidText(bid, explanation.scale, names));
  const head =
    verification === null
      ? []
      : ['Dit is de vastgestelde rangorde. Invoer en uitkomst zijn ongewijzigd sinds de vaststelling.'];
  return [...head, ...parts, outcomeText(explanation.outcome)].join('\n\n');
}

function broken({ inputMatches, resultMatches }: Verification): string {
  const what = !inputMatches
    ? 'De bewaarde invoer is niet meer die van de vaststelling.'
    : !resultMatches
      ? 'De bewaarde uitkomst is niet meer die van de vaststelling.'
      : 'De bewaarde uitkomst volgt niet uit de bewaarde invoer.';
  return [
    `Niet uitgelegd. ${what}`,
    'Een rangorde wordt niet opnieuw gemaakt nadat hij is vastgesteld.',
    'Zoek het oorspronkelijke bestand op en laat nagaan wie het heeft gewijzigd.',
  ].join('\n');
}

function namesOf(rules: EvaluationRules | null): Names {
  const lotOf = (lot: string) => rules?.lots.find((one) => one.lot === lot);
  return {
    lot: (lot) => lotText(lot, lotOf(lot)?.name),
    criterion: (lot, id) => lotOf(lot)?.criteria.find((one) => one.criterion === id)?.name ?? id,
    product: (lot, id) => lotOf(lot)?.price?.products.find((one) => one.product === id)?.name ?? id,
  };
}

function bidText({ bid, lots, steps }: ExplainedBid, scale: number, names: Names): string {
  return [
    `Inschrijving ${bid}`,
    ...lots.flatMap(({ lot, steps: own }) => [
      names.lot(lot),
      ...own.map((step) => `  ${stepText(step, lot, scale, names)}`),
    ]),
    ...steps.map((step) => stepText(step, '', scale, names)),
  ].join('\n');
}

function stepText(step: ScoreStep, lot: string, scale: number, names: Names): string {
  const points = (units: bigint): string => pointsText(units, scale);
  switch (step.kind) {
    case 'set-aside':
      return `Deze inschrijving is terzijde gelegd: ${step.detail}. Zij is niet beoordeeld.`;
    case 'grade': {
      const sum = `${step.grade} ÷ 10 × ${decimalText(step.maximum)}`;
      return `${names.criterion(lot, step.criterion)}: cijfer ${step.grade}. ${result(sum, step, scale)}${by(step.ground)}`;
    }
    case 'below-threshold':
      return `Het cijfer voor ${names.criterion(lot, step.criterion)} is een ${step.grade}; nodig is minstens een ${step.gradeThreshold}. Daarom kan deze inschrijving niet winnen.`;
    case 'lot-quality':
      return `Kwaliteit samen: ${points(step.points)} punten.`;
    case 'price-line':
      return `${names.product(lot, step.product)}: ${pointsText(step.volume, 0)} × ${euros(step.price)} = ${euros(step.volume * step.price)}.`;
    case 'price-out':
      return `${names.product(lot, step.product)}: ${priceFault(step)} Daarom is deze inschrijving uitgesloten.${by(step.ground)}`;
    case 'total-price':
      return `Totaalprijs: ${euros(step.price)}.`;
    case 'price-points':
      return `Prijspunten: ${priceFormula(step)} ${result('', step, scale)}${by(step.ground)} ${lowestOver(step.lowestOver)}`;
    case 'price-not-scored':
      return 'De prijs krijgt geen punten, omdat deze inschrijving niet kan winnen.';
    case 'total':
      return `Totaal: ${points(step.quality)} (kwaliteit) + ${points(step.price)} (prijs) = ${points(step.total)} punten.`;
    case 'floor': {
      const least = step.floor.floor === null ? '' : decimalText(step.floor.floor);
      const asked = step.floor.rule === 'at-least' ? `minstens ${least}` : `meer dan ${least}`;
      return `Nodig ${step.floor.rule === 'at-least' ? 'zijn' : 'is'} ${asked} punten: ${step.met ? 'gehaald' : 'niet gehaald. Daarom kan deze inschrijving niet winnen'}.`;
    }
    case 'not-ranked':
      return 'Deze inschrijving staat niet in de rangorde.';
    case 'rank':
      return `Plaats ${step.rank} van ${step.of}${step.sharedWith.length === 0 ? '' : `, gelijk met ${listed(step.sharedWith)}`}.`;
  }
}

/** Decimals beyond the rounding that are shown of a value that goes on. */
const BEYOND = 4;

function result(
  sum: string,
  { exact, rounding, points }: Extract<ScoreStep, { kind: 'grade' | 'price-points' }>,
  scale: number,
): string {
  const value = exactText(exact, rounding.scale + BEYOND);
  const head = sum === '' ? `Dat is ${value} punten` : `${sum} = ${value} punten`;
  const same = points * exact.d === exact.n * 10n ** BigInt(scale);
  if (same) return `${head}.`;
  return `${head}. Afgerond op ${roundingText(rounding.scale, rounding.mode)}: ${pointsText(points, scale)} punten.`;
}

const by = (ground: string | null): string => (ground === null ? '' : ` (${groundInWords(ground)})`);

const lowestOver = (over: 'priced' | 'eligible'): string =>
  over === 'priced'
    ? 'De laagste totaalprijs is gezocht bij alle inschrijvingen met geldige prijzen.'
    : 'De laagste totaalprijs is gezocht bij de inschrijvingen met geldige prijzen en voldoende cijfers.';

function priceFault({ fault, price, minimum, maximum }: Extract<ScoreStep, { kind: 'price-out' }>): string {
  const own = price === null ? '' : euros(price);
  switch (fault) {
    case 'missing':
      return 'er is geen prijs ingevuld.';
    case 'negative':
      return `de prijs van ${own} is minder dan nul.`;
    case 'zero':
      return 'de prijs is nul.';
    case 'below-minimum':
      return `de prijs van ${own} ligt onder het minimum van ${euros(minimum ?? 0n)}.`;
    case 'above-maximum':
      return `de prijs van ${own} ligt boven het maximum van ${euros(maximum ?? 0n)}.`;
  }
}

const NOBODY: Readonly<Record<NoAward, string>> = {
  'no-bids': 'er zijn geen inschrijvingen',
  'all-excluded': 'alle inschrijvingen zijn uitgesloten',
  'grade-thresholds': 'elke inschrijving die is beoordeeld, heeft een cijfer onder het minimum',
  floor: 'geen inschrijving voldoet aan alle minima',
  'all-dropped': 'alle inschrijvingen zijn uitgevallen',
};

/** How a ranking ends, in one sentence. */
export function outcomeText(outcome: Outcome): string {
  if ('winner' in outcome) return `Uitkomst: ${outcome.winner} staat eerste.`;
  if ('tie' in outcome)
    return `Uitkomst: gelijke stand op de eerste plaats tussen ${listed(outcome.tie)}. De berekening beslist daar niet over.`;
  return `Uitkomst: geen winnaar, want ${NOBODY[outcome.noAward]}.`;
}

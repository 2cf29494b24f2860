import { hangsOnOthers } from '../domain/evaluation/price-method.ts';
import type { ScoreStep } from '../domain/evaluation/score-step.ts';
import { dividedSum, equalText } from './divided-score.ts';
import { gradeSum, gradeText, gradeWord } from './grade-scale.ts';
import { groundInWords, listed } from './ground.ts';
import { euros } from './money.ts';
import { decimalText, exactText, pointsText, roundingText } from './points.ts';
import { priceFormula } from './price-formula.ts';
import { capital } from './labels/milestones.ts';
import type { Names } from './score-names.ts';
import { firstTexts } from './tie-break.ts';

/** One step of a score, in a sentence. */
export function stepText(step: ScoreStep, lot: string, scale: number, names: Names): string {
  const points = (units: bigint): string => pointsText(units, scale);
  switch (step.kind) {
    case 'set-aside':
      return `Deze inschrijving is terzijde gelegd: ${step.detail}. Zij is niet beoordeeld.`;
    case 'grade': {
      const given = `${names.criterion(lot, step.criterion)}: ${gradeWord(step.gradeScale)} ${gradeText(step.grade)}`;
      return `${given}. ${result(gradeSum(step.gradeScale, step.grade, step.maximum), step, scale)}${by(step.ground)}`;
    }
    case 'below-threshold':
      return belowText(step, names.criterion(lot, step.criterion));
    case 'lot-quality':
      return `Kwaliteit samen: ${points(step.points)} punten.`;
    case 'price-line':
      return `${names.product(lot, step.product)}: ${pointsText(step.volume, 0)} × ${euros(step.price)} = ${euros(step.volume * step.price)}.`;
    case 'price-out':
      return `${names.product(lot, step.product)}: ${priceFault(step)} Daarom is deze inschrijving uitgesloten.${by(step.ground)}`;
    case 'total-price':
      return `Totaalprijs: ${euros(step.price)}.`;
    case 'price-points':
      return `Prijspunten: ${priceFormula(step)} ${result('', step, scale)}${by(step.ground)}${hangsOnOthers(step.method) ? ` ${lowestOver(step.lowestOver)}` : ''}`;
    case 'price-not-scored':
      return 'De prijs krijgt geen punten, omdat deze inschrijving niet kan winnen.';
    case 'total':
      return `Totaal: ${points(step.quality)} (kwaliteit) + ${points(step.price)} (prijs) = ${points(step.total)} punten.`;
    case 'divided-score':
      return dividedSum(step, scale);
    case 'floor': {
      const least = step.floor.floor === null ? '' : decimalText(step.floor.floor);
      const asked = step.floor.rule === 'at-least' ? `minstens ${least}` : `meer dan ${least}`;
      return `Nodig ${step.floor.rule === 'at-least' ? 'zijn' : 'is'} ${asked} punten: ${step.met ? 'gehaald' : 'niet gehaald. Daarom kan deze inschrijving niet winnen'}.`;
    }
    case 'tie-break':
      return `${capital(equalText(step.score))} als ${listed(step.equalTo)}. Dan ${step.first.length === 1 ? 'telt' : 'tellen achtereenvolgens'} ${firstTexts(step.first, names)}.`;
    case 'not-ranked':
      return 'Deze inschrijving staat niet in de rangorde.';
    case 'rank':
      return `Plaats ${step.rank} van ${step.of}${step.sharedWith.length === 0 ? '' : `, gelijk met ${listed(step.sharedWith)}`}.`;
  }
}

function belowText(
  { grade, gradeScale, gradeThreshold }: Extract<ScoreStep, { kind: 'below-threshold' }>,
  name: string,
): string {
  const [own, least] = [gradeText(grade), gradeText(gradeThreshold)];
  const word = gradeWord(gradeScale);
  const said =
    word === 'cijfer'
      ? `Het cijfer voor ${name} is een ${own}; nodig is minstens een ${least}.`
      : word === 'oordeel'
        ? `Het oordeel over ${name} is ${own}; nodig is minstens ${least}.`
        : `${name} kreeg ${own} punten; nodig zijn minstens ${least} punten.`;
  return `${said} Daarom kan deze inschrijving niet winnen.`;
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

import { gradeFrom, type GradeScale } from '../../domain/evaluation/grade-scale.ts';
import { EVERYBODY } from '../../domain/evaluation/places.ts';
import type { EvaluationRules, RulesCriterion, RulesLot } from '../../domain/evaluation/rules.ts';
import { centsOf } from './cents.ts';
import { decimal } from './decimal.ts';
import { MODES, type EvaluationFile } from './evaluation-schema.ts';
import { maximumOf, methodOf } from './price-schema.ts';
import { scaleOf, type ScaleFile } from './scale-schema.ts';

const CHOSEN = {
  afronding: 'rounding',
  'laagste-prijs-over': 'lowest-price-over',
  aantallen: 'volumes',
  'bij-uitval': 'drop-out',
  ondergrens: 'grade-threshold',
} as const;

/**
 * The rules of the assessment in the domain's own words.
 * @param lotNames names of the lots by their id.
 */
export function evaluationRules(file: EvaluationFile, lotNames: ReadonlyMap<string, string>): EvaluationRules {
  const floor = file['ondergrens-totaal'];
  const { afronding, genoemd } = file;
  return {
    lots: file.percelen.map((one) => lotOf(one, lotNames.get(one.perceel), file.schaal)),
    rounding: afronding === undefined ? null : { scale: afronding.decimalen, mode: MODES[afronding.wijze] },
    lowestPriceOver:
      file['laagste-prijs-over'] === undefined
        ? null
        : file['laagste-prijs-over'] === 'geprijsd'
          ? 'priced'
          : 'eligible',
    floor: {
      floor: floor === undefined ? null : decimal(floor.punten),
      rule: floor?.regel === 'meer-dan' ? 'more-than' : 'at-least',
    },
    ...scoreOf(file.score),
    ...(file.rangschikking === undefined
      ? {}
      : { award: file.rangschikking === 'samen' ? ('together' as const) : ('per-lot' as const) }),
    ...(file.winnaars === undefined ? {} : { winners: winnersIn(file.winnaars) }),
    ...(file['hoogstens-percelen'] === undefined
      ? {}
      : {
          lotLimit: {
            most: file['hoogstens-percelen'],
            division: file.verdeling === 'volgorde' ? ('in-order' as const) : ('best-score' as const),
          },
        }),
    ...(file.raamovereenkomst === undefined
      ? {}
      : { framework: file.raamovereenkomst === 'rangorde' ? ('by-rank' as const) : ('mini-competition' as const) }),
    chosen: (file.gekozen ?? []).map((one) => CHOSEN[one]),
    tie: file['bij-gelijke-stand']?.loting ?? null,
    ...tieBreaksIn(file['bij-gelijke-stand']?.eerst, file.score !== undefined),
    dropOut:
      file['bij-uitval'] === undefined
        ? null
        : file['bij-uitval'].volgende === 'oude-rangorde'
          ? 'keep'
          : 'recalculate',
    stated: {
      quality: genoemd?.kwaliteit === undefined ? null : decimal(genoemd.kwaliteit),
      price: genoemd?.prijs === undefined ? null : decimal(genoemd.prijs),
      priceShare: genoemd?.['aandeel-prijs'] === undefined ? null : decimal(genoemd['aandeel-prijs']),
    },
    ground: file.grond ?? null,
  };
}

/** A price without points counts itself. */
const tieBreaksIn = (names: readonly string[] | undefined, divided: boolean): Pick<EvaluationRules, 'tieBreaks'> =>
  names === undefined
    ? {}
    : {
        tieBreaks: names.map((name) => {
          if (name === 'kwaliteit') return { by: 'quality' };
          if (name === 'prijs') return { by: divided ? 'lowest-price' : 'price' };
          return { by: 'criterion', criterion: name };
        }),
      };

function scoreOf(file: EvaluationFile['score']): Pick<EvaluationRules, 'score'> {
  if (file === undefined) return {};
  const rounding = { scale: file.afronding.decimalen, mode: MODES[file.afronding.wijze] };
  return {
    score:
      file.deelt === 'prijs-door-kwaliteit'
        ? { name: 'price-per-point', rounding }
        : { name: 'points-per-price', per: BigInt(centsOf(file.per ?? '1')), rounding },
  };
}

const winnersIn = (file: number | 'alle'): number => (file === 'alle' ? EVERYBODY : file);

/** A price that stands alone is the total price, and needs no volume. */
const volumeOf = (text: string | undefined, products: number): bigint | null =>
  text === undefined ? (products === 1 ? 1n : null) : BigInt(text);

const scaleIn = (file: ScaleFile | undefined): { readonly gradeScale?: GradeScale } =>
  file === undefined ? {} : { gradeScale: scaleOf(file) };

function lotOf(
  file: EvaluationFile['percelen'][number],
  name: string | undefined,
  common: ScaleFile | undefined,
): RulesLot {
  return {
    lot: file.perceel,
    ...(name === undefined ? {} : { name }),
    ...(file.winnaars === undefined ? {} : { winners: winnersIn(file.winnaars) }),
    criteria: criteriaOf(file, common),
    price:
      file.prijs === undefined
        ? null
        : {
            maximum: maximumOf(file.prijs),
            method: methodOf(file.prijs),
            ground: file.prijs.grond ?? null,
            products: file.prijs.producten.map((one) => ({
              product: one.id,
              name: one.naam,
              volume: volumeOf(one.aantal, file.prijs?.producten.length ?? 0),
              minimum: one.minimum === undefined ? null : BigInt(centsOf(one.minimum)),
              maximum: one.maximum === undefined ? null : BigInt(centsOf(one.maximum)),
            })),
          },
  };
}

/** The wishes of a lot in the domain's own words. @param common the scale of those without one of their own */
export const criteriaOf = (
  { wensen = [] }: EvaluationFile['percelen'][number],
  common: ScaleFile | undefined,
): readonly RulesCriterion[] =>
  wensen.map((one) => ({
    ...scaleIn(one.schaal ?? common),
    criterion: one.id,
    name: one.naam,
    maximum: decimal(one.punten),
    gradeThreshold: one.ondergrens === undefined ? null : gradeFrom(one.ondergrens),
    letters: one.letters ?? {},
    statedMaxima: Object.fromEntries(Object.entries(one.genoemd ?? {}).map(([place, text]) => [place, decimal(text)])),
    ground: one.grond ?? null,
  }));

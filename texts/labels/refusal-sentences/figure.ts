import type { FigureRefusal } from '../../../domain/acts/evidence.ts';
import type { Values } from './sentence.ts';

/** Why a figure does not count. */
const FIGURE: Readonly<Record<FigureRefusal['why'], (values: Values) => string>> = {
  'not-settled': () => 'de definitie zegt niet welk cijfer telt',
  'no-indexation': () => 'deze subsidie kent geen indexering',
  'prices-unknown': ({ year = '' }) =>
    `de prijzen van ${year} zijn nog niet bekend; leg eerst het cijfer van dat jaar vast`,
  'other-series': ({ wanted = '' }) => `de reeks van deze subsidie is ${wanted}`,
  'not-indexed-yet': ({ year = '' }) => `de eerste indexering is die voor ${year}`,
  'other-status': ({ wanted = '' }) =>
    wanted === 'provisional' ? 'het voorlopige cijfer telt' : 'het definitieve cijfer telt',
  'percentage-too-low': () => 'zo’n percentage maakt prijzen nul of lager',
};

const isWhy = (why: string): why is FigureRefusal['why'] => Object.hasOwn(FIGURE, why);

/** Why this figure does not count, as a part of a sentence. */
export function figureText(values: Values): string {
  const { why = '' } = values;
  return isWhy(why) ? FIGURE[why](values) : 'dit cijfer telt niet';
}

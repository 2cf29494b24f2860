import { ten, written } from '../../domain/evaluation/decimal.ts';
import { NOTHING, plus } from '../../domain/evaluation/rounding.ts';
import { allocate, type Distribution } from '../../domain/subsidy/allocation.ts';
import { indexChain, mixFigures, nextRate, type IndexPart } from '../../domain/subsidy/indexation.ts';
import type { Calculation } from './calculation.ts';
import { fault } from './fault.ts';
import { asChoice, asInt, type Fields } from './fields.ts';
import { asDecimal, asMap, asMode, asName, asObjects, asRounding, asWhole, orNull, unique } from './values.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const PERCENT_SCALE = 2;
const LEAST_PERCENT = -100n * ten(PERCENT_SCALE);

/** Prices year by year, or next year's percentage. */
export const index: Calculation = (fields) =>
  asChoice(fields.required('kind'), ['chain', 'rate']) === 'chain' ? chain(fields) : rate(fields);

function chain(fields: Fields): object {
  const year = (name: string): number => asInt(fields.required(name), FIRST_YEAR, LAST_YEAR);
  const [baseYear, firstIndexedYear, lastYear] = [year('baseYear'), year('firstIndexedYear'), year('lastYear')];
  const rates = ratesOf(fields.required('rates'));
  const carry = asChoice<'rounded' | 'unrounded'>(fields.required('carry'), ['rounded', 'unrounded']);
  const mode = asMode(fields.required('mode'));
  const prices = unique(
    asObjects(fields.required('prices'), (one) => ({
      product: asName(one.required('product')),
      price: asWhole(one.required('price'), 'positive'),
    })),
    (one) => one.product,
  );
  fields.done();
  if (firstIndexedYear <= baseYear || lastYear < baseYear) throw fault('bad-value');
  for (let at = firstIndexedYear; at <= lastYear; at++) if (!rates.has(at)) throw fault('missing-rate');
  const settings = { baseYear, firstIndexedYear, lastYear, rates, carry, mode };
  return {
    prices: prices.map(({ product, price }) => ({
      product,
      years: indexChain(price, settings).map((one) => ({ year: one.year, price: String(one.price) })),
    })),
  };
}

function ratesOf(value: unknown): ReadonlyMap<number, bigint> {
  return new Map(
    Object.entries(asMap(value)).map(([year, text]) => {
      if (!/^\d{4}$/.test(year)) throw fault('bad-value');
      return [Number(year), percentOf(text)];
    }),
  );
}

/** A percentage above -100, in hundredths. */
function percentOf(value: unknown): bigint {
  const { units, scale } = asDecimal(value, PERCENT_SCALE);
  const hundredths = units * ten(PERCENT_SCALE - scale);
  if (hundredths <= LEAST_PERCENT) throw fault('bad-value');
  return hundredths;
}

function rate(fields: Fields): object {
  const parts = unique(asObjects(fields.required('parts'), partOf), (one) => one.part);
  const settings = {
    correction: asChoice<'additive' | 'multiplicative' | 'none'>(fields.required('correction'), [
      'additive',
      'multiplicative',
      'none',
    ]),
    combine: asChoice<'add' | 'compound'>(fields.required('combine'), ['add', 'compound']),
    figureRounding: asRounding(fields.required('figureRounding')),
    correctionRounding: asRounding(fields.required('correctionRounding')),
    rateRounding: asRounding(fields.required('rateRounding')),
  };
  fields.done();
  const weights = parts.reduce((sum, one) => plus(sum, one.weight), NOTHING);
  if (weights.n !== weights.d) throw fault('weights-not-one');
  const { figureRounding, correctionRounding, rateRounding } = settings;
  const figures = mixFigures(parts, figureRounding);
  if (settings.correction === 'multiplicative' && figures.previousProvisional <= -100n * ten(figureRounding.scale))
    throw fault('bad-value');
  const found = nextRate(figures, settings);
  return {
    previousProvisional: written(figures.previousProvisional, figureRounding.scale),
    previousDefinitive: written(figures.previousDefinitive, figureRounding.scale),
    nextProvisional: written(figures.nextProvisional, figureRounding.scale),
    correction: written(found.correction, correctionRounding.scale),
    rate: written(found.rate, rateRounding.scale),
  };
}

function partOf(fields: Fields): IndexPart & { readonly part: string } {
  const part = asName(fields.required('part'));
  const { units, scale } = asDecimal(fields.required('weight'), 6, 'positive');
  return {
    part,
    weight: { n: units, d: ten(scale) },
    previousProvisional: percentOf(fields.required('previousProvisional')),
    previousDefinitive: percentOf(fields.required('previousDefinitive')),
    nextProvisional: percentOf(fields.required('nextProvisional')),
  };
}

/** Divides a ceiling over applications. */
export const grantAllocation: Calculation = (fields) => {
  const distribution = distributionOf(fields);
  const ceiling = asWhole(fields.required('subsidyCeiling'), 'not-negative');
  const minimum = {
    points: orNull(fields.required('minimumPoints'), (value) => asDecimal(value, 6)),
    rule: asChoice<'at-least' | 'more-than'>(fields.required('minimumRule'), ['at-least', 'more-than']),
  };
  const applications = unique(
    asObjects(fields.required('applications'), (one) => ({
      application: asName(one.required('application')),
      points: asDecimal(one.required('points'), 6),
      requested: asWhole(one.required('requested'), 'positive'),
    })),
    (one) => one.application,
  );
  fields.done();
  const found = allocate(applications, ceiling, minimum, distribution);
  return {
    applications: applications.map(({ application }, at) => {
      const { granted = 0n, status, reason } = found.applications[at] ?? {};
      return { application, granted: String(granted), status, reason };
    }),
    granted: String(found.granted),
    remaining: String(found.remaining),
    drawOfLots: found.drawOfLots,
  };
};

function distributionOf(fields: Fields): Distribution {
  const method = asChoice(fields.required('method'), ['ranking', 'pro-rata']);
  return method === 'ranking'
    ? {
        method: 'ranking',
        onShortage: asChoice<'stop' | 'skip' | 'partial'>(fields.required('onShortage'), ['stop', 'skip', 'partial']),
      }
    : {
        method: 'pro-rata',
        distribution: asChoice<'largest-remainder' | 'round-down'>(fields.required('distribution'), [
          'largest-remainder',
          'round-down',
        ]),
      };
}

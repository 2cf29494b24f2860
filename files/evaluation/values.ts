import type { Decimal } from '../../domain/evaluation/decimal.ts';
import { written } from '../../domain/evaluation/decimal.ts';
import type { Floor, RankedEntry } from '../../domain/evaluation/ranking.ts';
import { ROUNDING_MODES, type Rounding } from '../../domain/evaluation/rounding.ts';
import { fault } from './fault.ts';
import { asArray, asChoice, asInt, Fields } from './fields.ts';
import { isObject, type JsonObject } from '../json-object.ts';

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const WHOLE = /^-?(?:0|[1-9][0-9]*)$/;
const DECIMAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const ZERO = /^-0(?:\.0+)?$/;
const LONE_SURROGATE = /\p{Surrogate}/u;
const MAX_WHOLE_DIGITS = 30;
const MAX_INTEGER_DIGITS = 12;
const MAX_TEXT = 200;
export const MAX_SCALE = 12;

export type Sign = 'any' | 'positive' | 'not-negative';

export function asName(value: unknown): string {
  if (typeof value !== 'string') throw fault('bad-type');
  if (!NAME.test(value)) throw fault('bad-value');
  return value;
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw fault('bad-type');
  if (value.length === 0 || value.length > MAX_TEXT || LONE_SURROGATE.test(value)) throw fault('bad-value');
  return value;
}

/** A whole amount: digits in a string, or a JSON number that is whole. */
export function asWhole(value: unknown, sign: Sign = 'any'): bigint {
  const units = typeof value === 'number' ? fromNumber(value) : fromDigits(value);
  return signed(units, sign);
}

function fromNumber(value: number): bigint {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) throw fault('unsafe-integer');
  if (!Number.isInteger(value)) throw fault('float-not-allowed');
  return BigInt(value);
}

function fromDigits(value: unknown): bigint {
  if (typeof value !== 'string') throw fault('bad-type');
  if (!WHOLE.test(value) || value === '-0') throw fault('bad-number');
  if (value.length - (value.startsWith('-') ? 1 : 0) > MAX_WHOLE_DIGITS) throw fault('too-many-digits');
  return BigInt(value);
}

function signed(units: bigint, sign: Sign): bigint {
  if (sign !== 'any' && units < 0n) throw fault('negative-not-allowed');
  if (sign === 'positive' && units === 0n) throw fault('zero-not-allowed');
  return units;
}

/** A decimal in a string, with at most so many decimals. */
export function asDecimal(value: unknown, decimals: number, sign: Sign = 'any'): Decimal {
  if (typeof value !== 'string') throw fault('bad-type');
  if (!DECIMAL.test(value) || ZERO.test(value)) throw fault('bad-number');
  const start = value.startsWith('-') ? 1 : 0;
  const point = value.indexOf('.');
  const scale = point === -1 ? 0 : value.length - point - 1;
  const integers = (point === -1 ? value.length : point) - start;
  if (integers > MAX_INTEGER_DIGITS || scale > decimals) throw fault('too-many-digits');
  const units = BigInt(point === -1 ? value : value.slice(0, point) + value.slice(point + 1));
  return { units: signed(units, sign), scale };
}

/** `null`, or what the reader makes of it. */
export const orNull = <T>(value: unknown, read: (value: unknown) => T): T | null =>
  value === null ? null : read(value);

/** A list with at least one element, each an object. */
export const asObjects = <T>(value: unknown, read: (fields: Fields) => T, mayBeEmpty = false): T[] =>
  asList(value, mayBeEmpty).map((one) => asObject(one, read));

export function asList(value: unknown, mayBeEmpty = false): readonly unknown[] {
  const list = asArray(value);
  if (list.length === 0 && !mayBeEmpty) throw fault('empty-list');
  return list;
}

export function asObject<T>(value: unknown, read: (fields: Fields) => T): T {
  if (!isObject(value)) throw fault('bad-type');
  const fields = new Fields(value);
  const found = read(fields);
  fields.done();
  return found;
}

/** A map: keys are data. */
export function asMap(value: unknown): JsonObject {
  if (!isObject(value)) throw fault('bad-type');
  return value;
}

/** @throws Fault when a name stands twice. */
export function unique<T>(items: readonly T[], name: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  for (const item of items) {
    const own = name(item);
    if (seen.has(own)) throw fault('duplicate-id');
    seen.add(own);
  }
  return items;
}

export const asRounding = (value: unknown): Rounding =>
  asObject(value, (fields) => ({
    scale: asInt(fields.required('scale'), 0, MAX_SCALE),
    mode: asChoice(fields.required('mode'), ROUNDING_MODES),
  }));

export const asMode = (value: unknown): Rounding['mode'] => asChoice(value, ROUNDING_MODES);

/** The members `floor` and `floorRule` of an object. */
export const floorOf = (fields: Fields, decimals: number): Floor => ({
  floor: orNull(fields.required('floor'), (value) => asDecimal(value, decimals, 'not-negative')),
  rule: asChoice<Floor['rule']>(fields.required('floorRule'), ['at-least', 'more-than']),
});

/** The ranking of an answer, totals written with `scale` decimals. */
export const showRanking = (ranking: readonly RankedEntry[], scale: number): object[] =>
  ranking.map(({ rank, bids, total }) => ({ rank, bids, total: written(total, scale) }));

/** Points of an answer, or null. */
export const shownOrNull = (units: bigint | null, scale: number): string | null =>
  units === null ? null : written(units, scale);

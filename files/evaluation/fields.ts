import type { JsonObject } from '../json-object.ts';
import { fault } from './fault.ts';

/**
 * The members of one object of a batch line. Whoever reads a member says its type; whatever nobody read in the end is
 * unknown. Every reader throws a `Fault` with the code that fits.
 */
export class Fields {
  private readonly object: JsonObject;
  private used: number;

  /** @param known members that were dealt with before. */
  constructor(object: JsonObject, known = 0) {
    this.object = object;
    this.used = known;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.object, name);
  }

  /** The member, or undefined when it is absent. Read each member once. */
  optional(name: string): unknown {
    if (!Object.hasOwn(this.object, name)) return undefined;
    this.used += 1;
    return this.object[name];
  }

  required(name: string): unknown {
    if (!Object.hasOwn(this.object, name)) throw fault('missing-field');
    this.used += 1;
    return this.object[name];
  }

  /** A member is left that no reader asked for. */
  done(): void {
    if (Object.keys(this.object).length !== this.used) throw fault('unknown-field');
  }
}

export function asString(value: unknown): string {
  if (typeof value !== 'string') throw fault('bad-type');
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw fault('bad-type');
  return value;
}

/** A JSON number that is whole and within the bounds. */
export function asInt(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number') throw fault('bad-type');
  if (!Number.isInteger(value) || value < least || value > most) throw fault('bad-value');
  return value;
}

/** One of these strings, exactly so written. */
export function asChoice<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const text = asString(value);
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw fault('bad-value');
  return found;
}

export function asArray(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw fault('bad-type');
  return value;
}

/** Applies a reader to a member that may be absent. */
export const orElse = <T, D>(value: unknown, read: (value: unknown) => T, otherwise: D): T | D =>
  value === undefined ? otherwise : read(value);

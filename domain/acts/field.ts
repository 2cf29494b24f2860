import { parseIsoDate } from '../law/day.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import { isMailAddress } from '../mail-address.ts';
import type { TextRef } from '../case/ids.ts';
import type { Trait } from '../plan/trait.ts';
import { isPlain, isProse } from './text-field.ts';

/** What a field of an act can hold, as it travels. */
interface Values {
  /** Id of a milestone of the case. */
  readonly milestone: string;
  /** Id of a lot, an award or a bid: a name that the definition or the assessment gave. */
  readonly name: string;
  readonly day: IsoDate;
  /** `2018-05-31` or `2018-05-31 15:00`, Amsterdam time. */
  readonly date: string;
  readonly instant: EpochMs;
  /** What a person wrote; a row in the case file, known here by its opaque id. */
  readonly text: TextRef;
  /** What a person wrote at length, with lines; a row of its own. */
  readonly prose: string;
  /** An address for mail. */
  readonly mail: string;
  /** Which one of a series: a question, a note, a receipt. */
  readonly number: number;
  readonly year: number;
  /** With two decimals: `3.28`. */
  readonly percentage: string;
  /** One of the field's own choices. */
  readonly choice: string;
  /** Counts up each time a date changes; given by the program, never typed. */
  readonly version: number;
}

export type FieldKind = keyof Values;

/** One field of an act. Flags, words of a script, forms and descriptions are made from it. */
export interface Field {
  readonly kind: FieldKind;
  /** Its Dutch name: the flag, and the key in a script. */
  readonly word: string;
  /** The key in a script, where that is another one. */
  readonly scriptWord?: string;
  /** Dutch: what to fill in. */
  readonly brief: string;
  /** What it can look like where it is typed. */
  readonly example?: string;
  readonly optional?: true;
  /** In a command it stands without a flag, in the order of the fields. */
  readonly positional?: true;
  /** Of a choice: what people write, and what it means. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Of a milestone: the one that is meant when nobody names one. */
  readonly usually?: Trait;
  /** Of an instant: the moment of the act when nobody names one. */
  readonly now?: true;
  /** The name of another field, in whose place it stands: nobody fills in both. */
  readonly insteadOf?: string;
  /** Of a name: the field with the milestone of which this says which applicant has it. */
  readonly whose?: string;
  /** Of a name: the field with the milestone of which this says which lot has it for itself. */
  readonly lotOf?: string;
  /** Of a milestone that each applicant has: among which ones nobody needs to name the applicant when it is the only one; else those not done. */
  readonly among?: 'done' | 'held';
  /** Of such a milestone: without an applicant all of them are meant, as long as none was done. */
  readonly orAll?: true;
  /** Of such a milestone: when nobody says whose it is and several can be meant, that is asked later; it is filed all the same. */
  readonly orLater?: true;
  /** Of such a milestone: it can be that of an applicant who comes in with this act. */
  readonly mayBeNew?: true;
}

export type Shape = Readonly<Record<string, Field>>;

type ValueOf<F extends Field> = F extends {
  readonly kind: 'choice';
  readonly choices: Readonly<Record<string, infer C>>;
}
  ? C
  : Values[F['kind']];

type OptionalNames<S extends Shape> = {
  [Name in keyof S]: S[Name] extends { readonly optional: true } ? Name : never;
}[keyof S];

/** The fields of an act with this shape. */
export type FieldsOf<S extends Shape> = {
  readonly [Name in Exclude<keyof S, OptionalNames<S>>]: ValueOf<S[Name]>;
} & { readonly [Name in OptionalNames<S>]?: ValueOf<S[Name]> };

/** Why a value does not fit its field, or null: the name of the field. Whatever comes over the wire is judged here first. */
export function misfit(field: Field, value: unknown): boolean {
  if (value === undefined) return field.optional !== true;
  switch (field.kind) {
    case 'milestone':
    case 'name':
    case 'text':
    // Whether it is a figure is for the guard to say, in words of its own.
    case 'percentage':
      return !isPlain(value);
    case 'day':
      return typeof value !== 'string' || parseIsoDate(value) === null;
    case 'date':
      return typeof value !== 'string' || !isPlain(value);
    case 'prose':
      return !isProse(value);
    case 'mail':
      return !isPlain(value) || !isMailAddress(value);
    case 'number':
      return !Number.isSafeInteger(value) || Number(value) < 1;
    case 'instant':
    case 'year':
    case 'version':
      return !Number.isSafeInteger(value);
    case 'choice':
      return typeof value !== 'string' || !Object.values(field.choices ?? {}).includes(value);
  }
}

/** The first fields of an act that do not fit, and members that it does not have. */
export function misfits(shape: Shape, act: Readonly<Record<string, unknown>>): readonly string[] {
  const wrong = Object.entries(shape).filter(
    ([name, field]) => misfit(field, act[name]) || (act[name] !== undefined && isDouble(field, act)),
  );
  const unknown = Object.keys(act).filter((name) => !Object.hasOwn(shape, name));
  return [...wrong.map(([, field]) => field.word), ...unknown];
}

/** Whether a field is filled in that cannot be beside this one. */
export const isDouble = ({ insteadOf }: Field, filled: Readonly<Record<string, unknown>>): boolean =>
  insteadOf !== undefined && filled[insteadOf] !== undefined;

/** What people write for a choice. @example choiceWord({ choices: { telt: 'counts' } }, 'counts') // 'telt' */
export const choiceWord = ({ choices = {} }: Pick<Field, 'choices'>, value: unknown): string =>
  Object.entries(choices).find(([, meant]) => meant === value)?.[0] ?? String(value);

/** What to fill in where it is typed. @example 'Mijlpaal, zoals sluiting' */
export const typedBrief = ({ brief, example }: Field): string =>
  example === undefined ? brief : `${brief}, zoals ${example}`;

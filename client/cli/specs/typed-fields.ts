import type { Field } from '../../../domain/acts/field.ts';

type Fields = readonly (readonly [own: string, field: Field])[];

/** The fields of an act as somebody types them. */
export function typedFields(fields: Fields): {
  /** Those that stand without a flag, in their order. */
  readonly placed: Fields;
  readonly flagged: Fields;
  /** What was typed, by the own name of each field. */
  readonly typed: (
    flags: Readonly<Record<string, unknown>>,
    values: readonly string[],
  ) => Readonly<Record<string, string | undefined>>;
} {
  const placed = fields.filter(([, field]) => field.positional === true);
  const flagged = fields.filter(([, field]) => field.positional !== true);
  return {
    placed,
    flagged,
    typed: (flags, values) =>
      Object.fromEntries([
        ...placed.map(([own], at) => [own, values[at]]),
        ...flagged.map(([own, field]) => [own, flags[field.word]]),
      ]) as Record<string, string | undefined>,
  };
}

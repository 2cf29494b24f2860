import { officeSpecOf, type OfficeActName } from '../../domain/office/office-acts.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { fieldValue } from '../../files/scenario/field-values.ts';
import { EXIT, Stop } from './exit.ts';

/** The fields of an act on the case file out of what was typed. @throws Stop when one cannot be read */
export function officeFieldsOf(
  name: OfficeActName,
  words: Readonly<Record<string, string | undefined>>,
  now: EpochMs,
): Readonly<Record<string, string | number>> {
  const { shape } = officeSpecOf(name);
  const given = Object.entries(words).filter((one): one is [string, string] => one[1] !== undefined);
  return Object.fromEntries(
    given.map(([own, text]) => {
      const field = shape[own];
      if (field === undefined) throw new Error(`${name} has no field ${own}`);
      const read = fieldValue(field, text, now);
      if ('value' in read) return [own, read.value];
      throw new Stop(
        EXIT.wrongUsage,
        `"${text}" bij ${field.positional === true ? field.word : `--${field.word}`} ${read.fault}`,
      );
    }),
  );
}

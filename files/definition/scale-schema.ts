import { z } from 'zod';
import type { Decimal } from '../../domain/evaluation/decimal.ts';
import { countLevels, gradeFrom, MOST_LEVELS, type GradeScale } from '../../domain/evaluation/grade-scale.ts';
import { decimal } from './decimal.ts';
import { sourced } from './text-fields.ts';

/** A figure of a scale: a whole number, or text with decimals; a number with decimals would be a float. */
const figure = z.preprocess(
  (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value),
  z.string().regex(/^\d{1,6}([.,]\d{1,4})?$/),
);
const percent = z.preprocess(
  (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value),
  z.string().regex(/^-?\d{1,3}([.,]\d{1,4})?$/),
);

/** The grades that a guide knows: figures at equal steps, words with their percentages, or the points themselves. */
export const scaleSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('cijfers'),
    van: figure,
    'tot-en-met': figure,
    /** Between two grades; one when it is left out. */
    stap: figure.optional(),
    /** The grade that is worth nothing; zero when it is left out. */
    'nul-bij': figure.optional(),
    ...sourced,
  }),
  z.strictObject({ soort: z.literal('waarden'), waarden: z.record(z.string().min(1).max(64), percent), ...sourced }),
  z.strictObject({ soort: z.literal('punten'), stap: figure.optional(), ...sourced }),
]);

export type ScaleFile = z.infer<typeof scaleSchema>;

/** A grade as a definition or a file of grades writes it: a number, or text. */
export const gradeField = z.preprocess(
  (value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : value),
  z.string().min(1).max(64),
);

/** The scale in the domain's own words. */
export function scaleOf(file: ScaleFile): GradeScale {
  switch (file.soort) {
    case 'cijfers':
      return {
        kind: 'range',
        lowest: decimal(file.van),
        highest: decimal(file['tot-en-met']),
        step: decimal(file.stap ?? '1'),
        zeroAt: decimal(file['nul-bij'] ?? '0'),
      };
    case 'waarden':
      return {
        kind: 'values',
        values: Object.entries(file.waarden).map(([grade, share]) => ({
          grade: gradeFrom(grade),
          percent: decimal(share),
        })),
      };
    case 'punten':
      return { kind: 'points', step: decimal(file.stap ?? '1') };
  }
}

/** What is wrong with a scale, with the way out and the key that it is about; null when it can be used. */
export function scaleFault(
  file: ScaleFile,
  maximum: Decimal,
): { readonly key: string; readonly message: string } | null {
  const scale = scaleOf(file);
  if (scale.kind === 'values') return valuesFault(scale.values);
  if (scale.step.units === 0n)
    return { key: 'stap', message: 'Een stap van nul geeft geen cijfers. Kies een stap boven nul.' };
  if (scale.kind === 'range') {
    if (atLeast(scale.lowest, scale.highest))
      return { key: 'van', message: 'Het laagste cijfer is niet lager dan het hoogste. Draai van en tot-en-met om.' };
    if (atLeast(scale.zeroAt, scale.highest))
      return {
        key: 'nul-bij',
        message: 'Ook het hoogste cijfer geeft zo geen punten. Kies nul-bij onder het hoogste cijfer.',
      };
  }
  const key = file.soort === 'cijfers' || file.soort === 'punten' ? 'stap' : 'soort';
  const count = countLevels(scale, maximum);
  if (count === null)
    return {
      key,
      message: `Met stappen van ${file.soort === 'waarden' ? '' : (file.stap ?? '1')} komt de schaal niet precies op het hoogste uit. Kies een stap die past.`,
    };
  if (count > MOST_LEVELS)
    return { key, message: `De schaal heeft meer dan ${MOST_LEVELS - 1} stappen. Kies een grotere stap.` };
  return null;
}

function valuesFault(
  values: Extract<GradeScale, { kind: 'values' }>['values'],
): { readonly key: string; readonly message: string } | null {
  const key = 'waarden';
  const grades = values.map((one) => String(one.grade));
  const twice = grades.find((one, index) => grades.indexOf(one) !== index);
  if (twice !== undefined) return { key, message: `Het oordeel ${twice} staat er twee keer. Houd er één over.` };
  const [first] = values;
  if (
    first === undefined ||
    values.every((one) => atLeast(one.percent, first.percent) && atLeast(first.percent, one.percent))
  )
    return {
      key,
      message: 'Deze schaal maakt geen verschil. Geef ten minste twee oordelen, met verschillende percentages.',
    };
  if (values.some((one) => one.percent.units > 100n * 10n ** BigInt(one.percent.scale)))
    return {
      key,
      message: 'Meer dan 100 procent van de punten kan niet. Verlaag het percentage, of verhoog de punten van de wens.',
    };
  if (values.every((one) => one.percent.units <= 0n))
    return { key, message: 'Geen enkel oordeel geeft punten. Geef het beste oordeel een percentage boven nul.' };
  return null;
}

const atLeast = (one: Decimal, other: Decimal): boolean =>
  one.units * 10n ** BigInt(other.scale) >= other.units * 10n ** BigInt(one.scale);

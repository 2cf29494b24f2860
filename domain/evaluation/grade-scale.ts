import { ten, whole, written, type Decimal } from './decimal.ts';
import { compareRatios, NOTHING, ratio, type Ratio } from './rounding.ts';

/** What a team gives for a criterion: a whole number as such; a half, or a word, as text (`'7.5'`, `'goed'`). Never a float. */
export type Grade = number | string;

/** The grades that a guide knows, and what each is worth. */
export type GradeScale =
  /** Grades from the lowest to the highest, at equal steps; worth nothing at `zeroAt` and the maximum at the highest. */
  | {
      readonly kind: 'range';
      readonly lowest: Decimal;
      readonly highest: Decimal;
      readonly step: Decimal;
      readonly zeroAt: Decimal;
    }
  /** Words, signs or grades, each with its percentage of the maximum; less than zero is a deduction. */
  | { readonly kind: 'values'; readonly values: readonly { readonly grade: Grade; readonly percent: Decimal }[] }
  /** The points themselves, from zero up to the maximum of the criterion. */
  | { readonly kind: 'points'; readonly step: Decimal };

/** Grades from 1 to 10, of which a 10 gives the maximum and a 5 half of it: where a guide does not say otherwise. */
export const SCHOOL_GRADES = {
  kind: 'range',
  lowest: whole(1n),
  highest: whole(10n),
  step: whole(1n),
  zeroAt: whole(0n),
} as const satisfies GradeScale;

/** One grade of a scale. */
export interface Level {
  readonly grade: Grade;
  /** What it gives of the maximum. */
  readonly share: Ratio;
  /** Its place from below; grades that are worth the same by a table of percentages stand equal. */
  readonly place: number;
}

/** More grades than anyone tells apart; a scale with more is refused where it is read. */
export const MOST_LEVELS = 10_001;

const exactly = ({ units, scale }: Decimal): Ratio => ({ n: units, d: ten(scale) });

/** A grade as it is kept: whole numbers as such, decimals with a point and without zeros at their end, words in small letters. */
export function gradeFrom(text: string): Grade {
  const words = text.trim();
  const [, integers, decimals = ''] = /^(-?\d{1,9})(?:[.,](\d{1,6}))?$/.exec(words) ?? [];
  if (integers === undefined) return words.toLowerCase();
  return gradeOf({ units: BigInt(integers + decimals), scale: decimals.length });
}

/** How many grades a scale has; null when its steps do not fit between its ends. */
export function countLevels(scale: GradeScale, maximum: Decimal): number | null {
  if (scale.kind === 'values') return scale.values.length;
  const { lowest, highest } = endsOf(scale, maximum);
  const at = Math.max(lowest.scale, highest.scale, scale.step.scale);
  const units = ({ units: own, scale: places }: Decimal): bigint => own * ten(at - places);
  const [room, step] = [units(highest) - units(lowest), units(scale.step)];
  if (step <= 0n || room <= 0n || room % step !== 0n) return null;
  return room / step >= BigInt(MOST_LEVELS) ? MOST_LEVELS + 1 : Number(room / step) + 1;
}

/** The grades of a scale, from below. */
export function levelsOf(scale: GradeScale, maximum: Decimal): readonly Level[] {
  if (scale.kind === 'values') return valueLevels(scale.values);
  const { lowest, highest, zeroAt } = endsOf(scale, maximum);
  const at = Math.max(lowest.scale, highest.scale, scale.step.scale, zeroAt.scale);
  const units = ({ units: own, scale: places }: Decimal): bigint => own * ten(at - places);
  const [low, zero, full] = [units(lowest), units(zeroAt), units(highest)];
  return Array.from({ length: countLevels(scale, maximum) ?? 0 }, (_, place) => {
    const own = low + BigInt(place) * units(scale.step);
    return {
      grade: gradeOf({ units: own, scale: at }),
      share: own <= zero ? NOTHING : simple(own - zero, full - zero, at),
      place,
    };
  });
}

/** A grade of 8 out of 10 is 8 / 10 and no 80 / 100: the smaller figures are as exact. */
function simple(n: bigint, d: bigint, scale: number): Ratio {
  for (let places = scale; places > 0; places -= 1) {
    if (n % 10n !== 0n || d % 10n !== 0n) return ratio(n, d);
    [n, d] = [n / 10n, d / 10n];
  }
  return ratio(n, d);
}

function endsOf(
  scale: Exclude<GradeScale, { kind: 'values' }>,
  maximum: Decimal,
): { readonly lowest: Decimal; readonly highest: Decimal; readonly zeroAt: Decimal } {
  const nothing = whole(0n);
  return scale.kind === 'range' ? scale : { lowest: nothing, highest: maximum, zeroAt: nothing };
}

function valueLevels(values: Extract<GradeScale, { kind: 'values' }>['values']): readonly Level[] {
  const shares = values
    .map(({ grade, percent }) => ({ grade, share: { n: percent.units, d: ten(percent.scale) * 100n } }))
    .sort((one, other) => compareRatios(one.share, other.share));
  let place = 0;
  return shares.map((one, index) => {
    const before = shares[index - 1];
    if (before !== undefined && compareRatios(before.share, one.share) < 0) place += 1;
    return { ...one, place };
  });
}

function gradeOf({ units, scale }: Decimal): Grade {
  let [own, places] = [units, scale];
  while (places > 0 && own % 10n === 0n) [own, places] = [own / 10n, places - 1];
  return places === 0 ? Number(own) : written(own, places);
}

/** Points of a level before rounding. */
export const exactGradePoints = ({ share }: Pick<Level, 'share'>, maximum: Decimal): Ratio => {
  const max = exactly(maximum);
  return { n: share.n * max.n, d: share.d * max.d };
};

import type { Decimal } from '../domain/evaluation/decimal.ts';
import type { Grade, GradeScale } from '../domain/evaluation/grade-scale.ts';
import { listed } from './ground.ts';
import { decimalText } from './points.ts';

/** A grade for reading: with a decimal comma, words as they are. */
export const gradeText = (grade: Grade): string =>
  typeof grade === 'string' && /^-?\d+\.\d+$/.test(grade) ? grade.replace('.', ',') : String(grade);

/** What a grade of this scale is called. */
export const gradeWord = (scale: GradeScale): 'cijfer' | 'oordeel' | 'punten' => {
  switch (scale.kind) {
    case 'range':
      return 'cijfer';
    case 'points':
      return 'punten';
    case 'values':
      return scale.values.every(({ grade }) => /^-?\d/.test(String(grade))) ? 'cijfer' : 'oordeel';
  }
};

/** Which grades there are, in a sentence without its end. @example scaleText(SCHOOL_GRADES) // 'een cijfer van 1 tot en met 10, in stappen van 1' */
export function scaleText(scale: GradeScale): string {
  switch (scale.kind) {
    case 'range':
      return `een cijfer van ${decimalText(scale.lowest)} tot en met ${decimalText(scale.highest)}, in stappen van ${decimalText(scale.step)}`;
    case 'points':
      return `een aantal punten van 0 tot en met het maximum van de wens, in stappen van ${decimalText(scale.step)}`;
    case 'values':
      return `een van deze: ${listed(scale.values.map(({ grade }) => gradeText(grade)))}`;
  }
}

/** How a grade becomes points, before the figures: the sum as a bidder can repeat it. */
export function gradeSum(scale: GradeScale, grade: Grade, maximum: Decimal): string {
  const most = decimalText(maximum);
  switch (scale.kind) {
    case 'points':
      return '';
    case 'values': {
      const percent = scale.values.find((one) => one.grade === grade)?.percent;
      return percent === undefined ? '' : `${decimalText(percent)}% van ${most}`;
    }
    case 'range': {
      const [zero, full] = [decimalText(scale.zeroAt), decimalText(scale.highest)];
      return zero === '0'
        ? `${gradeText(grade)} ÷ ${full} × ${most}`
        : `(${gradeText(grade)} - ${zero}) ÷ (${full} - ${zero}) × ${most}`;
    }
  }
}

import type { ScoreStep } from '../domain/evaluation/score-step.ts';
import { assertNever } from '../domain/result.ts';
import { euros } from './money.ts';
import { decimalText } from './points.ts';

/** The sum behind some price points: first in words, then with the amounts filled in. */
export function priceFormula({ method, maximum, own, lowest }: Extract<ScoreStep, { kind: 'price-points' }>): string {
  const most = decimalText(maximum);
  switch (method.name) {
    case 'relative-proportional':
      return `laagste totaalprijs ÷ eigen totaalprijs × ${most}, dus ${euros(lowest)} ÷ ${euros(own)} × ${most}.`;
    case 'relative-linear': {
      const zero = decimalText(method.zeroAt);
      const clamp = method.belowZero === 'clamp' ? ' Minder dan nul wordt nul.' : '';
      return `van ${most} bij de laagste totaalprijs naar 0 bij ${zero} keer die prijs, in een rechte lijn, dus ${most} × (${zero} × ${euros(lowest)} - ${euros(own)}) ÷ ((${zero} - 1) × ${euros(lowest)}).${clamp}`;
    }
    case 'absolute-linear': {
      const clamp = method.outside === 'clamp' ? ` Minder dan nul wordt nul, meer dan ${most} wordt ${most}.` : '';
      return `van ${most} bij ${euros(method.fullAt)} naar 0 bij ${euros(method.zeroAt)}, in een rechte lijn, dus ${most} × (${euros(method.zeroAt)} - ${euros(own)}) ÷ (${euros(method.zeroAt)} - ${euros(method.fullAt)}).${clamp}`;
    }
    case 'bands': {
      const bands = method.bands.map(({ upTo, points }) => `tot en met ${euros(upTo)}: ${decimalText(points)}`);
      return `volgens de staffel (${bands.join('; ')}; daarboven: ${decimalText(method.above)}), bij een totaalprijs van ${euros(own)}.`;
    }
    case 'relative-log': {
      const clamp = method.belowZero === 'clamp' ? ' Minder dan nul wordt nul.' : '';
      const [per, factor] = [decimalText(method.pointsPerFactor), decimalText(method.factor)];
      return `elke keer dat de prijs ${factor} keer zo hoog is, gaan er ${per} punten af, dus ${most} - ${per} × ln(${euros(own)} ÷ ${euros(lowest)}) ÷ ln(${factor}).${clamp}`;
    }
    default:
      return assertNever(method);
  }
}

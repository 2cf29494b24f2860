import { ten, type Decimal } from '../domain/evaluation/decimal.ts';
import type { PriceMethod } from '../domain/evaluation/price-method.ts';
import type { ScoreStep } from '../domain/evaluation/score-step.ts';
import { assertNever } from '../domain/result.ts';
import { euros } from './money.ts';
import { decimalText } from './points.ts';

/** The sum behind some price points: first in words, then with the amounts filled in. */
export function priceFormula({ method, maximum, own, field }: Extract<ScoreStep, { kind: 'price-points' }>): string {
  const most = decimalText(maximum);
  const { lowest, highest } = field;
  switch (method.name) {
    case 'no-points':
      return 'de prijs geeft zelf geen punten, zij wordt in de score gedeeld.';
    case 'relative-proportional':
      return `laagste totaalprijs ÷ eigen totaalprijs × ${most}, dus ${euros(lowest)} ÷ ${euros(own)} × ${most}.`;
    case 'relative-range':
      return lowest === highest
        ? `iedereen heeft dezelfde totaalprijs en krijgt ${most}.`
        : `van ${most} bij de laagste totaalprijs naar 0 bij de hoogste, in een rechte lijn, dus ${most} × (${euros(highest)} - ${euros(own)}) ÷ (${euros(highest)} - ${euros(lowest)}).`;
    case 'relative-linear': {
      const zero = decimalText(method.zeroAt);
      const clamp = method.belowZero === 'clamp' ? ' Minder dan nul wordt nul.' : '';
      return `van ${most} bij de laagste totaalprijs naar 0 bij ${zero} keer die prijs, in een rechte lijn, dus ${most} × (${zero} × ${euros(lowest)} - ${euros(own)}) ÷ ((${zero} - 1) × ${euros(lowest)}).${clamp}`;
    }
    case 'absolute-linear': {
      if (isOnValue(method, maximum))
        return `wat er van ${euros(method.zeroAt)} overblijft als de totaalprijs eraf gaat, een punt per euro, dus ${euros(method.zeroAt)} - ${euros(own)}.`;
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

/** Whether every euro of the price takes one point off an amount: award on value. */
const isOnValue = (
  { fullAt, zeroAt, outside }: Extract<PriceMethod, { name: 'absolute-linear' }>,
  { units, scale }: Decimal,
): boolean => fullAt === 0n && outside === 'extend' && units * 100n === zeroAt * ten(scale);

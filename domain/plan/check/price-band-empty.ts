import { show } from './figures.ts';
import type { CheckRule } from './rule.ts';

/** A band has room between its bounds. */
export const priceBandEmpty: CheckRule = {
  id: 'price-band-empty',
  severity: 'error',
  ground: null,
  check({ definition: { evaluation } }) {
    return (evaluation?.lots ?? []).flatMap((lot, at) =>
      (lot.price?.products ?? []).flatMap((one, index) =>
        one.minimum < one.maximum
          ? []
          : [
              {
                message: `${one.name}: de bandbreedte is leeg (minimum ${show({ n: one.minimum, d: 100n })}, maximum ${show({ n: one.maximum, d: 100n })}). Verruim hem of maak er een vaste prijs van.`,
                path: ['beoordeling', 'percelen', at, 'prijs', 'producten', index],
                ...(one.minimum === one.maximum ? { severity: 'warning' as const } : {}),
              },
            ],
      ),
    );
  },
};

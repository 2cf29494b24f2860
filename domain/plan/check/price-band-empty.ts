import type { RulesProduct } from '../../evaluation/rules.ts';
import { show } from './figures.ts';
import type { CheckRule, Found } from './rule.ts';

/** A band has room between its bounds. */
export const priceBandEmpty: CheckRule = {
  id: 'price-band-empty',
  severity: 'error',
  ground: null,
  check({ definition: { evaluation } }) {
    return (evaluation?.lots ?? []).flatMap((lot, at) =>
      (lot.price?.products ?? []).flatMap((one, index) =>
        faultsOf(one).map((found) => ({
          ...found,
          path: ['beoordeling', 'percelen', at, 'prijs', 'producten', index],
        })),
      ),
    );
  },
};

function faultsOf({ name, minimum, maximum }: RulesProduct): Omit<Found, 'path'>[] {
  const band = `minimum ${euros(minimum)}, maximum ${euros(maximum)}`;
  const found: Omit<Found, 'path'>[] = [];
  if (minimum === 0n)
    found.push({ message: `${name}: een prijs van nul is geen prijs (${band}). Kies een minimum boven nul.` });
  if (minimum > maximum) found.push({ message: `${name}: het minimum ligt boven het maximum (${band}). Draai ze om.` });
  if (minimum === maximum)
    found.push({
      message: `${name}: de bandbreedte is leeg (${band}). Verruim hem, of noem het een vaste prijs.`,
      severity: 'warning',
    });
  return found;
}

const euros = (cents: bigint): string => show({ n: cents, d: 100n });

import type { RulesProduct } from '../../evaluation/rules.ts';
import { show } from './figures.ts';
import type { CheckRule, Found } from './rule.ts';

/** A band has room between its bounds; a guide may leave out either of them. */
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
  const found: Omit<Found, 'path'>[] = [];
  if (minimum === 0n)
    found.push({
      message: `${name}: een minimum van nul is hetzelfde als geen minimum. Een prijs van nul is ook zo al uitgesloten. Laat het minimum weg.`,
      severity: 'hint',
    });
  if (maximum === 0n)
    found.push({
      message: `${name}: met een maximum van nul is elke prijs te hoog. Kies een maximum boven nul, of laat het weg.`,
    });
  if (minimum === null || maximum === null || maximum === 0n) return found;
  const band = `minimum ${euros(minimum)}, maximum ${euros(maximum)}`;
  if (minimum > maximum) found.push({ message: `${name}: het minimum ligt boven het maximum (${band}). Draai ze om.` });
  if (minimum === maximum)
    found.push({
      message: `${name}: de bandbreedte is leeg (${band}). Verruim hem, of noem het een vaste prijs.`,
      severity: 'warning',
    });
  return found;
}

const euros = (cents: bigint): string => show({ n: cents, d: 100n });

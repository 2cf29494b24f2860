import type { Ground } from '../law/ground.ts';
import type { ProcedureType, Regime } from './procedure-type.ts';

/** Where no law sets a date, the guide does. */
export const BY_GUIDE: Ground = 'leidraad';

/** The articles of the Aanbestedingswet that hold under each regime. Page `docs/law/aw-2012.md`. */
const HOLDS: Readonly<Record<Regime, RegExp>> = {
  european: /^Aw [124]\./,
  // The steps of 2.38 and 2.39, paragraph 2.3.2.2, what is contested of 2.127 to 2.131, and the notices after an award.
  social: /^Aw (?:[14]\.|2\.(?:25|38|39|5\d|12[789]|13[0-5])(?!\d))/,
  concession: /^Aw (?:[14]\.|2a\.|2\.(?:25|12[789]|13[0-5])(?!\d))/,
  national: /^Aw [14]\./,
  'call-off': /^Aw [124]\./,
  unannounced: /^Aw [124]\./,
  // Nobody is chosen, so there is no contract of this Act.
  admission: /(?!)/,
  // What part 2 says of terms and awards is about contracts; a contest has rules of its own.
  contest: /^Aw (?:[14]\.|2\.(?:4[23]|15[7-9]|16[0-3])(?!\d))/,
  // Who sells buys nothing.
  sale: /(?!)/,
  // A subsidy is no contract: nothing of this Act holds for it (Awb 4:21).
  subsidy: /(?!)/,
};

/** Whether a ground holds under a regime; one of any other law or document always does. @example groundHolds('Aw 2.71', 'national') // false */
export const groundHolds = (ground: Ground, regime: Regime): boolean =>
  !ground.startsWith('Aw ') || HOLDS[regime].test(ground);

/** The law whose articles can be named: a subsidy stays one, whatever terms its guide follows. */
export const lawOf = (type: Pick<ProcedureType, 'regime'>, regime: Regime): Regime =>
  type.regime === 'subsidy' ? 'subsidy' : regime;

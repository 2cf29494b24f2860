import { err, ok, type Result } from '../result.ts';

/** The subsidy ceiling of a year in cents, and what was granted out of it already (Awb 4:22, 4:25; U4.3-c). */
export interface YearCeiling {
  readonly year: number;
  readonly ceiling: bigint;
  readonly granted: bigint;
}

/** What happens with a request above what is left: refused whole, or granted for the part that is left. */
export type AboveCeiling = 'refuse' | 'grant-part';

export interface YearGrant {
  readonly year: number;
  readonly requested: bigint;
  readonly granted: bigint;
  /** Left of the ceiling after this grant. */
  readonly remaining: bigint;
  readonly kind: 'granted' | 'partly-granted' | 'refused';
}

/** Why no grant can be computed. */
export type CeilingRefusal =
  | { readonly code: 'no-ceiling'; readonly year: number }
  | { readonly code: 'ceiling-exceeded-already'; readonly year: number; readonly by: bigint };

/** A year's grant: never more than was asked, and never more than the ceiling of that year leaves. Amounts are not negative. */
export function grantWithin(
  year: number,
  requested: bigint,
  ceilings: readonly YearCeiling[],
  above: AboveCeiling,
): Result<YearGrant, CeilingRefusal> {
  if (requested < 0n) throw new RangeError('nobody asks for less than nothing');
  const own = ceilings.find((one) => one.year === year);
  if (own === undefined) return err({ code: 'no-ceiling', year });
  const left = own.ceiling - own.granted;
  if (left < 0n) return err({ code: 'ceiling-exceeded-already', year, by: -left });
  if (requested <= left)
    return ok({ year, requested, granted: requested, remaining: left - requested, kind: 'granted' });
  if (above === 'grant-part' && left > 0n)
    return ok({ year, requested, granted: left, remaining: 0n, kind: 'partly-granted' });
  return ok({ year, requested, granted: 0n, remaining: left, kind: 'refused' });
}

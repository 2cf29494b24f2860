import { procedureOf, type CaseName } from '../domain/case/state.ts';
import type { Definition } from '../domain/plan/definition.ts';
import { yearCost } from '../domain/subsidy/year-cost.ts';
import { readYearPrices } from '../store/price-years.ts';
import { grantYear as put } from '../store/year-grants.ts';
import type { Deps } from './deps.ts';

/** What a grantee gets in a year: its prices at the expected volumes, within the ceiling of all grantees together (U4.3-c). */
export async function grantYear({ db }: Deps, definition: Definition, name: CaseName, year: number): Promise<void> {
  const { reference } = name;
  const ceilings = definition.subsidy?.ceilings ?? null;
  if (ceilings === null || definition.evaluation === null) return;
  const prices = (await readYearPrices(db, reference)).filter((one) => one.year === year);
  const requested = yearCost(prices, definition.evaluation);
  if (requested === null) return;
  const own = ceilings.cents[String(year)];
  await put(db, {
    reference,
    procedure: procedureOf(name),
    year,
    requested,
    ceiling: own === undefined ? null : BigInt(own),
    above: ceilings.above,
  });
}

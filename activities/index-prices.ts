import type { IndexRequest } from '../contracts/activities.ts';
import type { FigureRefusal } from '../domain/acts/evidence.ts';
import { procedureOf } from '../domain/case/state.ts';
import { indexPrices as compute, type IndexRefusal } from '../domain/subsidy/price-indexation.ts';
import { putFigure, putYearPrices, readYearPrices, type YearPrice } from '../store/price-years.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';
import { grantYear } from './grant-year.ts';

const PERCENT_SCALE = 2;

type Wanted = Pick<IndexRequest, 'case' | 'hash' | 'figure'>;

/** Makes every price of the year out of that of the year before, to the cent, and keeps the figure. Returns how many, or why not. */
export async function indexPrices(
  deps: Deps,
  request: IndexRequest,
): Promise<{ readonly prices: number } | { readonly refused: FigureRefusal }> {
  const found = await pricesWith(deps, request);
  if ('refused' in found) return found;
  const { case: name, hash, figure } = request;
  const { definition } = await loadDefinition(deps, procedureOf(name), hash);
  await putFigure(deps.db, name.reference, figure);
  await putYearPrices(deps.db, name.reference, found.prices);
  await grantYear(deps, definition, name, figure.year);
  return { prices: found.prices.length };
}

/** The prices of a year as a figure would make them, or why it does not count. It changes nothing. */
export async function pricesWith(
  deps: Deps,
  { case: name, hash, figure }: Wanted,
): Promise<{ readonly prices: readonly YearPrice[] } | { readonly refused: FigureRefusal }> {
  const { definition } = await loadDefinition(deps, procedureOf(name), hash);
  const settings = definition.subsidy?.indexation ?? null;
  if (settings === null) return { refused: { why: 'no-indexation' } };
  if (settings.vintage === null) return { refused: { why: 'not-settled' } };
  const known = await readYearPrices(deps.db, name.reference);
  const before = known.filter((one) => one.year === figure.year - 1);
  if (known.length > 0 && before.length === 0) return { refused: { why: 'prices-unknown', year: figure.year - 1 } };
  const percentage = { units: BigInt(figure.percentage.replace('.', '')), scale: PERCENT_SCALE };
  const found = compute(
    before.map(({ product, cents }) => ({ product, cents })),
    { ...figure, percentage },
    { series: settings.series, firstIndexedYear: settings.firstYear, status: settings.vintage, mode: 'half-up' },
  );
  if (!found.ok) return { refused: whyNot(found.error) };
  return { prices: found.value.prices.map((one) => ({ product: one.product, year: figure.year, cents: one.new })) };
}

function whyNot(error: IndexRefusal): FigureRefusal {
  switch (error.code) {
    case 'other-series':
      return { why: 'other-series', wanted: error.wanted };
    case 'not-indexed-yet':
      return { why: 'not-indexed-yet', year: error.firstIndexedYear };
    case 'other-status':
      return { why: 'other-status', wanted: error.wanted };
    case 'percentage-too-low':
      return { why: 'percentage-too-low' };
  }
}

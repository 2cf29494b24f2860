import { ApplicationFailure } from '@temporalio/common';
import type { IndexRequest } from '../contracts/activities.ts';
import { FAILURE } from '../contracts/failures.ts';
import { indexPrices as compute, type IndexRefusal } from '../domain/subsidy/price-indexation.ts';
import { refusal, type Refusal } from '../domain/acts/refusal.ts';
import { putFigure, putYearPrices, readYearPrices } from '../store/price-years.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';
import { grantYear } from './grant-year.ts';
import { procedureOf } from './procedure-of.ts';

const PERCENT_SCALE = 2;

/** Makes every price of the year out of that of the year before, to the cent, and keeps the figure. Returns how many, or why not. */
export async function indexPrices(
  deps: Deps,
  { reference, hash, figure }: IndexRequest,
): Promise<{ readonly prices: number } | { readonly refusal: Refusal }> {
  const { definition } = await loadDefinition(deps, procedureOf(reference), hash);
  const settings = definition.subsidy?.indexation ?? null;
  if (settings === null) throw ApplicationFailure.nonRetryable('Deze subsidie kent geen indexering.', FAILURE.notFound);
  if (settings.vintage === null) return { refusal: refusal('index-not-settled') };
  const known = await readYearPrices(deps.db, reference);
  const before = known.filter((one) => one.year === figure.year - 1);
  if (known.length > 0 && before.length === 0)
    return {
      refusal: refusal('index-refused', {
        values: {
          why: `de prijzen van ${figure.year - 1} zijn nog niet bekend; leg eerst het cijfer van dat jaar vast`,
        },
      }),
    };
  const percentage = { units: BigInt(figure.percentage.replace('.', '')), scale: PERCENT_SCALE };
  const found = compute(
    before.map(({ product, cents }) => ({ product, cents })),
    { ...figure, percentage },
    { series: settings.series, firstIndexedYear: settings.firstYear, status: settings.vintage, mode: 'half-up' },
  );
  if (!found.ok) return { refusal: refusal('index-refused', { values: { why: whyNot(found.error) } }) };
  await putFigure(deps.db, reference, figure);
  await putYearPrices(
    deps.db,
    reference,
    found.value.prices.map((one) => ({ product: one.product, year: figure.year, cents: one.new })),
  );
  await grantYear(deps, definition, reference, figure.year);
  return { prices: found.value.prices.length };
}

function whyNot(error: IndexRefusal): string {
  switch (error.code) {
    case 'other-series':
      return `de reeks van deze subsidie is ${error.wanted}`;
    case 'not-indexed-yet':
      return `de eerste indexering is die voor ${error.firstIndexedYear}`;
    case 'other-status':
      return error.wanted === 'definitive' ? 'het definitieve cijfer telt' : 'het voorlopige cijfer telt';
    case 'percentage-too-low':
      return 'zo’n percentage maakt prijzen nul of lager';
  }
}

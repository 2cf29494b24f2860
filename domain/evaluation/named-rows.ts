import { oneWord } from '../one-word.ts';
import type { Rows } from './rows.ts';
import type { EvaluationRules } from './rules.ts';

type Named = readonly { readonly id: string; readonly name?: string | undefined }[];

/**
 * Rows in which lots, wishes and products go by their ids, where people wrote names.
 * @param unread rows that could not be read, as they were written (`bid/lot/criterion`)
 */
export function withIds(
  { bids, grades, prices }: Rows,
  { lots }: Pick<EvaluationRules, 'lots'>,
  unread: readonly string[] = [],
): {
  readonly rows: Rows;
  /** How a row was written, by the row with ids. */
  readonly written: ReadonlyMap<string, string>;
} {
  const written = new Map<string, string>();
  const lotOf = (text: string): string =>
    idOf(
      text,
      lots.map(({ lot: id, name }) => ({ id, name })),
    );
  const itemsIn = (lot: string): Named =>
    lots
      .filter((one) => one.lot === lot)
      .flatMap(({ criteria, price }) => [
        ...criteria.map(({ criterion: id, name }) => ({ id, name })),
        ...(price?.products ?? []).map(({ product: id, name }) => ({ id, name })),
      ]);
  const named = (bid: string, inLot: string, inItem: string): { readonly lot: string; readonly item: string } => {
    const lot = lotOf(inLot);
    const item = idOf(inItem, itemsIn(lot));
    written.set(`${bid}/${lot}/${item}`, `${bid}/${inLot}/${inItem}`);
    return { lot, item };
  };
  for (const row of unread) {
    const [bid = '', lot = '', item = ''] = row.split('/');
    named(bid, lot, item);
  }
  return {
    rows: {
      bids: bids.map((one) => ({
        ...one,
        lots:
          one.lots?.map((text) => {
            const lot = lotOf(text);
            written.set(`${one.bid}/${lot}`, `${one.bid}/${text}`);
            return lot;
          }) ?? null,
      })),
      grades: grades.map((one) => {
        const { lot, item: criterion } = named(one.bid, one.lot, one.criterion);
        return { ...one, lot, criterion };
      }),
      prices: prices.map((one) => {
        const { lot, item: product } = named(one.bid, one.lot, one.product);
        return { ...one, lot, product };
      }),
    },
    written,
  };
}

/** What could stand in a row that is unknown: the lots, else the wishes and products of its lot. @param row `bid/lot/criterion` */
export function choicesFor(row: string, { lots }: Pick<EvaluationRules, 'lots'>): readonly string[] {
  const [, name = ''] = row.split('/');
  const lot = lots.find((one) => one.lot === name);
  return lot === undefined
    ? lots.map((one) => one.lot)
    : [...lot.criteria.map(({ criterion }) => criterion), ...(lot.price?.products ?? []).map(({ product }) => product)];
}

/** The id that somebody means: itself, else of the only one with this name; what is neither stays as it is. */
function idOf(text: string, known: Named): string {
  if (known.some(({ id }) => id === text)) return text;
  const word = oneWord(text);
  const meant = known.filter(({ id, name = id }) => oneWord(id) === word || oneWord(name) === word);
  return meant.length === 1 ? (meant[0]?.id ?? text) : text;
}

/** What is said of a price that cannot be read. */
export const PRICE_ASKED = 'Schrijf een prijs in euro’s en centen met een punt, zoals "446526.39".';

/** The same, of a cell of a table, where more can be read. */
export const CELL_PRICE_ASKED = 'Schrijf een prijs in euro’s en hoogstens twee decimalen, zoals 446526,39.';

const EUROS = /^-?\d{1,12}\.\d{2}$/;

/** Whether this is a price as a file in YAML has it. */
export const isPrice = (text: string): boolean => EUROS.test(text);

/** A price as cents. Negative ones are read: the rules of the tender put them out, not the reader. */
export const centsOf = (text: string): bigint => BigInt(text.replace('.', ''));

/**
 * A price as a spreadsheet shows it, in the form of a file; or, where it can be read in two ways, both of them to choose from.
 * @example priceIn('€ 1.234,5') // ['1234.50']
 * @example priceIn('1.234') // ['1234.00', '1.23'] is never taken: three figures behind a point are thousands or a slip
 */
export function priceIn(cell: string): readonly string[] {
  const text = cell
    .replaceAll(/[\s\u00a0\u202f']/g, '')
    .replace(/^(-?)(?:€|eur|euro)(-?)/i, '$1$2')
    .replace(/(?:€|eur|euro)$/i, '')
    .replace(/,(?:-|–|=|--)$/, '');
  const plain = /^(-?\d{1,12})(?:[.,](\d{1,2}))?$/.exec(text);
  if (plain !== null) return [`${plain[1]}.${(plain[2] ?? '').padEnd(2, '0')}`];
  const grouped =
    /^(-?\d{1,3}(?:\.\d{3})+),(\d{1,2})$/.exec(text) ??
    /^(-?\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/.exec(text) ??
    /^(-?\d{1,3}(?:\.\d{3}){2,3})$/.exec(text);
  const whole = grouped?.[1]?.replaceAll(/[.,]/g, '');
  if (whole !== undefined) return [`${whole}.${(grouped?.[2] ?? '').padEnd(2, '0')}`];
  const [, before, after = ''] = /^(-?\d{1,3})[.,](\d{3})$/.exec(text) ?? [];
  return before === undefined ? [] : [`${before}${after}.00`, `${before}.${after.slice(0, 2)}`];
}

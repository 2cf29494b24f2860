/** Whole cents as digits. @example centsOf('12.50') // '1250' */
export function centsOf(text: string): string {
  const [euros = '0', cents = '00'] = text.split('.');
  return `${euros}${cents}`;
}

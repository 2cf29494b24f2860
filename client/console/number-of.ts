/** A number of a thing as an address has it; null: it is none. @example numberOf('3') // 3 */
export const numberOf = (text: string): number | null => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null);

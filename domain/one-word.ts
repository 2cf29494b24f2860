/** A name as one word, for a key or a command. @example oneWord('Verantwoording 2019, 2e keer') // 'verantwoording-2019-2e-keer' */
export const oneWord = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-') ?? '';

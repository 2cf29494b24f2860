/** Names and reasons come from people: a line break in one would start a header or a paragraph of its own. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

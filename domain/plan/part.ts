/**
 * What a lot or a party has of its own is named after the milestone that the others have: its kind, and of whom it is. A round of it
 * comes first: the second note of lot 2 is `clarification-note-2@perceel-2`.
 */
const MARK = '@';

/** @example nameOfPart('submission-close', 'perceel-2') // 'submission-close@perceel-2' */
export const nameOfPart = (whole: string, part: string): string => `${whole}${MARK}${part}`;

/** What such a name says, or null for what all have. @example partOf('submission-close@perceel-2') // { whole: 'submission-close', part: 'perceel-2' } */
export function partOf(name: string): { readonly whole: string; readonly part: string } | null {
  const at = name.indexOf(MARK);
  return at < 1 || at === name.length - 1 ? null : { whole: name.slice(0, at), part: name.slice(at + 1) };
}

/** The milestone that it is one of. @example wholeOf('submission-close@perceel-2') // 'submission-close' */
export const wholeOf = (name: string): string => partOf(name)?.whole ?? name;

import type { CaseKind } from '../../domain/case/state.ts';

const NAMES: Readonly<Record<CaseKind, { readonly article: string; readonly name: string }>> = {
  tender: { article: 'de', name: 'procedure' },
  subsidy: { article: 'de', name: 'subsidie' },
  objection: { article: 'het', name: 'bezwaar' },
};

/** What a case is called by its kind. @example kindName('objection') // 'bezwaar' */
export const kindName = (kind: CaseKind): string => NAMES[kind].name;

/** A case, at the start of a sentence. @example theCase('objection', 'X/bezwaar-1') // 'Het bezwaar X/bezwaar-1' */
export function theCase(kind: CaseKind, reference: string): string {
  const { article, name } = NAMES[kind];
  return `${article.charAt(0).toUpperCase()}${article.slice(1)} ${name} ${reference}`;
}

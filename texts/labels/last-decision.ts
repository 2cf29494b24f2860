import type { CaseView } from '../../domain/case/view.ts';
import { listed } from '../ground.ts';
import { caseFactText } from './case-facts.ts';
import { momentLabel } from './day-words.ts';
import { ROLE_LABEL } from './words.ts';

/**
 * What somebody decided, when, and as what: a name stands in the case file alone.
 * @example 'wo 16 mei 2018 10.00, procesleider: Sluiting inschrijving: verplaatst (do 24 mei 2018 15.00)'
 */
export function decisionText({ fact, when, done }: CaseView['decisions'][number]): string {
  const what = when === '' ? caseFactText(fact) : `${caseFactText(fact)} (${when})`;
  if (done === undefined) return what;
  const people = done.people > 1 ? ['twee personen'] : done.roles.map((role) => ROLE_LABEL[role]);
  return `${[momentLabel(done.at), ...(people.length === 0 ? [] : [listed(people)])].join(', ')}: ${what}`;
}

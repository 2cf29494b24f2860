import { officeSpecOf, type OfficeActName } from '../../../domain/office/office-acts.ts';
import type { Filled } from '../act-form.ts';
import { numberOf } from '../number-of.ts';
import { PATHS } from '../paths.ts';

/** The page of the thing that it is done with. */
export function backOf(
  reference: string,
  name: OfficeActName,
  filled: Filled,
): { readonly href: string; readonly name: string } {
  const [thing] = officeSpecOf(name).word.split(' ');
  const no = numberOf(filled['nummer'] ?? '');
  if (thing === 'vraag')
    return no !== null
      ? { href: PATHS.question(reference, no), name: `Vraag ${no}` }
      : { href: PATHS.questions(reference), name: 'Vragen' };
  if (thing === 'inschrijving' || thing === 'toets' || thing === 'navraag' || thing === 'opening') {
    const bid = numberOf(filled['inschrijving'] ?? '');
    return bid === null
      ? { href: PATHS.bids(reference), name: 'Inschrijvingen' }
      : { href: PATHS.bid(reference, bid), name: `Inschrijving ${bid}` };
  }
  if (thing === 'persoon') return { href: PATHS.people(reference), name: 'Personen' };
  if (thing === 'partij') return { href: PATHS.parties(reference), name: 'Partijen' };
  if (thing === 'brief') return { href: PATHS.letters(reference), name: 'Brieven' };
  if (thing === 'nota') return { href: PATHS.note(reference), name: 'Nota' };
  return { href: PATHS.case(reference), name: reference };
}

import type { LetterContent } from '../../domain/office/letter-content.ts';
import type { LetterKind } from '../../domain/office/letter.ts';
import { dateInWords } from '../labels/day-words.ts';
import type { LetterGiven } from './given.ts';
import { TEMPLATES } from './letter-templates.ts';

/** Lines and marks of people: none of them starts a line of its own. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A letter in words. What it needs (a moment, a day, a text) is judged before it is written. */
export function letterContent(kind: LetterKind, given: LetterGiven): LetterContent {
  const { authority, lead, party, case: about, no, day } = given;
  const { title, blocks } = TEMPLATES[kind];
  return {
    subject: oneLine(`${title}: ${about.subject} (${about.reference})`),
    from: [authority.name, ...(authority.onBehalfOf === null ? [] : [`namens ${authority.onBehalfOf}`])],
    to: [party.name, ...(party.contact === null ? [] : [`ter attentie van ${party.contact}`])],
    about: [dateInWords(day), `Kenmerk: ${about.reference}`, `Brief: ${no}`, `Onderwerp: ${title}, ${about.subject}`],
    salutation: party.contact === null ? 'Geachte heer of mevrouw,' : `Geachte ${party.contact},`,
    blocks: [
      ...blocks(given),
      lead === null
        ? 'Hebt u vragen? Stel ze via het platform van de aanbesteding.'
        : `Hebt u vragen? Mail ${lead.name}: ${authority.replyTo ?? lead.mail}.`,
    ],
    signature: ['Met vriendelijke groet,', authority.name, ...(lead === null ? [] : [lead.name])],
  };
}

/** What a letter of this kind is called in a calendar. */
export const letterTitle = (kind: LetterKind): string => TEMPLATES[kind].title;

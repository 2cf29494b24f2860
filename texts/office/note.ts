import type { Find } from '../../domain/office/anonymity.ts';
import type { FindKind } from '../../domain/office/find.ts';
import type { NoteDocument } from '../../domain/office/note-document.ts';
import type { NoteItem } from '../../domain/office/note.ts';
import type { QuestionAbout } from '../../domain/office/question.ts';
import { clockInWords, dateInWords } from '../labels/day-words.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { lotText } from '../lot.ts';

const ABOUT: Readonly<Record<QuestionAbout, string>> = {
  question: 'Vraag',
  scheme: 'Opmerking over de subsidieregeling',
  requirement: 'Bezwaar tegen een eis',
};

/** What a question is. @example questionAboutLabel('question') // 'Vraag' */
export const questionAboutLabel = (about: QuestionAbout): string => ABOUT[about];

/** A note in words: who publishes it about what, and each question with its answer. */
export const noteDocument = (
  about: {
    readonly no: number;
    readonly reference: string;
    readonly subject: string;
    readonly authority: string;
    readonly day: IsoDate;
  },
  items: readonly NoteItem[],
): NoteDocument => ({
  title: `Nota van inlichtingen ${about.no}`,
  notes: [
    `${about.subject} (${about.reference})`,
    `${about.authority}, ${dateInWords(about.day)}`,
    'Deze nota geldt voor alle inschrijvers en hoort bij de stukken. Staat in een latere nota iets anders, dan geldt de latere nota. Wijkt deze nota uitdrukkelijk af van de stukken, dan geldt de nota.',
  ],
  sections: items.map(({ no, about: kind, lot, paragraph, asked, answer, replaces }) => ({
    heading: `Vraag ${no}`,
    facts: [
      ...(kind === 'question' ? [] : [ABOUT[kind]]),
      ...(lot === null ? [] : [lotText(lot)]),
      ...(paragraph === null ? [] : [`Over: ${paragraph}`]),
      ...(replaces === null ? [] : [`Dit antwoord komt in de plaats van dat in nota ${replaces}.`]),
    ],
    parts: [
      { label: kind === 'question' ? 'Vraag' : ABOUT[kind], text: asked },
      { label: 'Antwoord', text: answer },
    ],
  })),
});

const FINDS: Readonly<Record<FindKind, string>> = {
  party: 'naam van een partij',
  person: 'naam van een contactpersoon',
  group: 'naam van een groep',
  mail: 'mailadres',
  domain: 'adres van een site',
  phone: 'telefoonnummer',
  'register-no': 'KvK-nummer',
  postcode: 'postcode',
};

/** A find in words. @example findText(find) // 'vraag 3, antwoord: "Zorg BV" (naam van een partij)' */
export const findText = ({ place, kind, found, sure }: Find): string =>
  `${place}: "${found.replaceAll(/\s+/g, ' ')}" (${sure ? '' : 'misschien '}${FINDS[kind]})`;

/** A date as it travels, in words. @example writtenDate('2018-05-31 15:00') // 'donderdag 31 mei 2018, 15.00 uur' */
export const writtenDate = (date: string): string =>
  dateInWords(date.slice(0, 10) as IsoDate) + (date.length > 10 ? `, ${clockInWords(date.slice(11))} uur` : '');

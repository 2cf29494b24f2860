import type { LetterKind } from '../../../domain/office/letter.ts';
import type { LetterPart } from '../../usecases/office/letters/list-letters.ts';
import type { FileForm } from '../as-file.ts';

/** In which forms a letter is kept, and what each is called. */
export const LETTER_FORMS: readonly {
  readonly form: FileForm;
  readonly part: LetterPart;
  readonly name: string;
  /** Letters that have it; absent: all. */
  readonly onlyOf?: readonly LetterKind[];
}[] = [
  { form: 'txt', part: 'text', name: 'tekst' },
  { form: 'docx', part: 'word', name: 'Word' },
  { form: 'html', part: 'html', name: 'mail' },
  { form: 'ics', part: 'calendar', name: 'afspraak', onlyOf: ['talk', 'objection-hearing'] },
];

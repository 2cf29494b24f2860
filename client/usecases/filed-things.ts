import { isRefusal, type Refusal } from '../../domain/acts/refusal.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import { type LetterPart } from '../../store/letters.ts';
import { readLetterParts } from '../../store/letter-parts.ts';
import { evidenceOf, type FiledEvidence } from '../../store/letter-proofs.ts';
import { readNoteFile } from '../../store/notes.ts';
import { openingRecordName } from '../../texts/office/bids.ts';
import { DefinitionUnreadable } from './definition-of.ts';
import type { CaseFile } from './desk.ts';
import type { FoundCase } from './find.ts';
import { listLetters, type SeenLetter } from './office/letters/list-letters.ts';
import { listQuestions, type SeenQuestion } from './office/list-questions.ts';
import { seeBids, type SeenBids } from './office/see-bids.ts';
import { listNotes, type StoredNote } from './office/show-note.ts';

/** A letter with everything of it that is kept. */
export interface WholeLetter {
  readonly letter: SeenLetter;
  readonly parts: readonly { readonly part: LetterPart; readonly content: Buffer }[];
  /** Reports as they came in. */
  readonly evidence: readonly FiledEvidence[];
}

/** A note with its bytes in each form. */
export interface WholeNote extends StoredNote {
  readonly contents: readonly { readonly form: string; readonly content: Buffer }[];
}

/** The record of an opening. */
export interface OpeningRecord {
  readonly name: string;
  readonly content: Buffer;
}

/** The things on file of one case; null is what whoever asks may not see, or what this version cannot read. */
export interface FiledThings {
  readonly reference: string;
  readonly questions: readonly SeenQuestion[] | null;
  readonly notes: readonly WholeNote[] | null;
  readonly bids: SeenBids | null;
  readonly openings: readonly OpeningRecord[] | null;
  readonly letters: readonly WholeLetter[] | null;
}

const PARTS: readonly LetterPart[] = ['text', 'word', 'html', 'calendar'];

/** Everything on file of a case that somebody may see, with its bytes. */
export async function filedThings(file: CaseFile, found: FoundCase, asker: Asker): Promise<FiledThings> {
  const { reference } = found.stored.name;
  const bids = await allowed(seeBids(file, found, asker));
  return {
    reference,
    questions: await allowed(listQuestions(file, found, asker)),
    notes: await wholeNotes(file, reference, await allowed(listNotes(file, found, asker))),
    bids,
    openings: await openingRecords(file, bids),
    letters: await wholeLetters(file, await allowed(listLetters(file, found, asker))),
  };
}

/** What was read; null when it may not be, or the definition is not to be read by this version. */
async function allowed<T extends object>(read: Promise<T | Refusal>): Promise<T | null> {
  try {
    const value = await read;
    return isRefusal(value) ? null : value;
  } catch (error) {
    if (error instanceof DefinitionUnreadable) return null;
    throw error;
  }
}

async function wholeNotes(
  { db }: CaseFile,
  reference: string,
  notes: readonly StoredNote[] | null,
): Promise<readonly WholeNote[] | null> {
  if (notes === null) return null;
  const whole: WholeNote[] = [];
  for (const note of notes) {
    const contents: { form: string; content: Buffer }[] = [];
    for (const { form } of note.files) {
      const read = await readNoteFile(db, { reference, note: note.no, form });
      if (read !== null) contents.push({ form, content: read.content });
    }
    whole.push({ ...note, contents });
  }
  return whole;
}

/** Whoever sees who bids sees who was there at the opening. */
async function openingRecords({ vault }: CaseFile, bids: SeenBids | null): Promise<readonly OpeningRecord[] | null> {
  if (bids === null || bids.checks === null || vault === undefined) return null;
  const records: OpeningRecord[] = [];
  for (const { envelope, no, record } of bids.openings) {
    const parts: Uint8Array[] = [];
    for await (const part of vault.objects.read(record)) parts.push(part);
    records.push({ name: openingRecordName(envelope, no), content: Buffer.concat(parts) });
  }
  return records;
}

async function wholeLetters(
  { db }: CaseFile,
  seen: { readonly letters: readonly SeenLetter[] } | null,
): Promise<readonly WholeLetter[] | null> {
  if (seen === null) return null;
  const letters = seen.letters.filter(({ isHidden }) => !isHidden);
  const ids = letters.map(({ id }) => id);
  const parts = new Map<LetterPart, ReadonlyMap<string, Buffer>>();
  for (const part of PARTS) parts.set(part, await readLetterParts(db, ids, part));
  const evidence = await evidenceOf(db, ids);
  return letters.map((letter) => ({
    letter,
    parts: PARTS.flatMap((part) => {
      const content = parts.get(part)?.get(letter.id);
      return content === undefined ? [] : [{ part, content }];
    }),
    evidence: evidence.filter((one) => one.letter === letter.id),
  }));
}

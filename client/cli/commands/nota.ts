import { extname } from 'node:path';
import { isRefusal, refusal } from '../../../domain/acts/refusal.ts';
import { NOTE_FORMS, writeNote, type NoteForm } from '../../../files/notes/write-note.ts';
import { instantLabel } from '../../../texts/labels/day-words.ts';
import { milestoneLabel } from '../../../texts/labels/milestones.ts';
import { findText } from '../../../texts/office/note.ts';
import { listNotes, noteFile, showDraft } from '../../usecases/office/show-note.ts';
import { knownCase } from '../case.ts';
import { write } from '../deliver.ts';
import { EXIT, Stop } from '../exit.ts';
import type { TextForm } from '../forms.ts';
import { printList, printOne, say, type Form } from '../output.ts';
import { withCaseFile } from '../surroundings.ts';
import { whoAsks } from '../who-asks.ts';
import { refusedStop } from './act.ts';

interface Flags {
  readonly uitvoer: TextForm;
  readonly door?: string;
  /** A file; its name says the form. */
  readonly naar?: string;
}

/** Shows the note that is due as it would go out now, with what shows who asked and what is open. */
export async function notaConcept(reference: string, { door, naar, uitvoer }: Flags): Promise<void> {
  await withCaseFile(async (file) => {
    const by = await whoAsks(file, { door });
    const draft = await showDraft(file, await knownCase(file, reference), { by, now: Date.now() });
    if (draft === null) throw refusedStop(refusal('no-notes'), reference);
    if (isRefusal(draft)) throw refusedStop(draft, reference);
    const form = formOf(naar);
    const content = await writeNote(form, draft.document);
    const { no, items, finds, open } = draft;
    if (naar !== undefined) write(naar, content);
    else
      printOne(
        uitvoer,
        () => ({ no, items, finds, open }),
        () => content.toString(),
      );
    for (const find of finds) say(`Let op, ${findText(find)}`);
    if (open.length > 0) say(`Zonder goedgekeurd antwoord: ${open.join(', ')}.`);
    if (naar !== undefined) say(`Geschreven: ${naar}.`);
  });
}

/** Shows the notes that went out. */
export async function notas(
  reference: string,
  { door, uitvoer }: { readonly door?: string; readonly uitvoer: Form },
): Promise<void> {
  await withCaseFile(async (file) => {
    const by = await whoAsks(file, { door });
    const notes = await listNotes(file, await knownCase(file, reference), by);
    if (isRefusal(notes)) throw refusedStop(notes, reference);
    printList(uitvoer, notes, (all) => ({
      head: ['Nota', 'Mijlpaal', 'Gepubliceerd', 'sha256 (md)'],
      rows: all.map(({ no, milestone, at, files }) => [
        String(no),
        milestoneLabel(milestone),
        instantLabel(at),
        files.find(({ form }) => form === 'md')?.sha256 ?? '',
      ]),
    }));
  });
}

/** Gives a note as it went out, byte for byte. */
export async function nota(reference: string, no: number, { door, naar, uitvoer }: Flags): Promise<void> {
  await withCaseFile(async (file) => {
    const by = await whoAsks(file, { door });
    const found = await noteFile(file, await knownCase(file, reference), { by, note: no, form: formOf(naar) });
    if (found === null) throw new Stop(EXIT.notFound, `Er is geen nota ${no} in ${reference}.`);
    if (isRefusal(found)) throw refusedStop(found, reference);
    const text = found.content.toString();
    if (naar === undefined)
      return printOne(
        uitvoer,
        () => ({ no, sha256: found.sha256, text }),
        () => text,
      );
    write(naar, found.content);
    say(`Geschreven: ${naar} (sha256 ${found.sha256}).`);
  });
}

/** @throws Stop when the name of a file says no form */
function formOf(naar: string | undefined): NoteForm {
  if (naar === undefined) return 'md';
  const form = NOTE_FORMS.find((one) => extname(naar).toLowerCase() === `.${one}`);
  if (form !== undefined) return form;
  throw new Stop(
    EXIT.wrongUsage,
    `Aan de naam ${naar} is niet te zien welke vorm u wilt. Eindig op ${NOTE_FORMS.map((one) => `.${one}`).join(', ')}.`,
  );
}

import type { Refusal } from '../../../domain/acts/refusal.ts';
import { procedureOf } from '../../../domain/case/state.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import type { Asker } from '../../../domain/rights/vouched.ts';
import { notesOf, readNoteFile, type NoteFile, type StoredNote } from '../../../store/notes.ts';
import type { CaseFile } from '../desk.ts';
import { definitionOf } from '../definition-of.ts';
import type { FoundCase } from '../find.ts';
import { rightsIn } from '../rights-in.ts';
import { draftedNote, type DraftedNote } from './drafted-note.ts';

export type { StoredNote } from '../../../store/notes.ts';

/** The note that is due as it would be now; null where the procedure has none; or why somebody may not see it. @throws DefinitionUnreadable */
export async function showDraft(
  file: CaseFile,
  found: FoundCase,
  { by, now }: { readonly by: Asker; readonly now: EpochMs },
): Promise<DraftedNote | Refusal | null> {
  const refused = (await rightsIn(file, found, by)).see('questions');
  if (refused !== null) return refused;
  const { stored, state } = found;
  const { definition } = await definitionOf(file, stored);
  const { reference } = stored.name;
  return draftedNote(file.db, { reference, procedure: procedureOf(stored.name), state, definition, now });
}

/** The notes that went out, in order. They are public; who works on the procedure sees them here. @throws DefinitionUnreadable */
export async function listNotes(file: CaseFile, found: FoundCase, by: Asker): Promise<readonly StoredNote[] | Refusal> {
  const refused = (await rightsIn(file, found, by)).see('planning');
  return refused ?? notesOf(file.db, found.stored.name.reference);
}

/** A note as it went out, in one form; null when there is none. @throws DefinitionUnreadable */
export async function noteFile(
  file: CaseFile,
  found: FoundCase,
  { by, note, form }: { readonly by: Asker; readonly note: number; readonly form: string },
): Promise<NoteFile | Refusal | null> {
  const refused = (await rightsIn(file, found, by)).see('planning');
  return refused ?? readNoteFile(file.db, { reference: found.stored.name.reference, note, form });
}

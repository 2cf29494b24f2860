import type { Kysely } from 'kysely';
import type { ActorId } from '../domain/case/ids.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import { putSealed } from './evidence/seal.ts';

/** A note that went out. */
export interface StoredNote {
  readonly no: number;
  readonly milestone: string;
  readonly at: EpochMs;
  readonly by: ActorId;
  readonly files: readonly { readonly form: string; readonly sha256: string }[];
}

/** A note in one form, as bytes. */
export interface NoteFile {
  readonly form: string;
  readonly sha256: string;
  readonly content: Buffer;
}

/** Keeps a note as it goes out. */
export async function putNote(
  db: Kysely<Database>,
  reference: string,
  { files, at, ...note }: Omit<StoredNote, 'files'> & { readonly files: readonly NoteFile[] },
): Promise<void> {
  await putSealed(db, 'notes', [{ reference, ...note, at: new Date(at) }]);
  await putSealed(
    db,
    'note_files',
    files.map((file) => ({ reference, note: note.no, ...file })),
  );
}

/** The notes of a case in order, without their bytes. Index: primary keys. */
export async function notesOf(db: Kysely<Database>, reference: string): Promise<StoredNote[]> {
  const rows = await db.selectFrom('notes').selectAll().where('reference', '=', reference).orderBy('no').execute();
  const files = await db
    .selectFrom('note_files')
    .select(['note', 'form', 'sha256'])
    .where('reference', '=', reference)
    .orderBy('form')
    .execute();
  return rows.map(({ no, milestone, at, by }) => ({
    no,
    milestone,
    at: at.getTime(),
    by,
    files: files.filter((file) => file.note === no).map(({ form, sha256 }) => ({ form, sha256 })),
  }));
}

/** A note in one form; null when there is none. Index: primary key. */
export async function readNoteFile(
  db: Kysely<Database>,
  { reference, note, form }: { readonly reference: string; readonly note: number; readonly form: string },
): Promise<NoteFile | null> {
  const row = await db
    .selectFrom('note_files')
    .select(['form', 'sha256', 'content'])
    .where('reference', '=', reference)
    .where('note', '=', note)
    .where('form', '=', form)
    .executeTakeFirst();
  return row ?? null;
}

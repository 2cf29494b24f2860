import { sql, type Kysely } from 'kysely';
import type { Envelope } from '../domain/office/envelope.ts';
import { oneSpelling } from '../domain/plan/people.ts';
import type { Database } from './database.ts';

/** Who sends a bid, and under which number of its own. */
export interface Sender {
  readonly reference: string;
  readonly party: string;
  readonly number: string;
}

/** A file that came in whole. */
export interface UploadedFile {
  readonly envelope: Envelope;
  readonly place: number;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly object: string;
}

/** Something is sent, and has no receipt yet. */
export interface OpenUpload {
  readonly id: string;
  readonly reference: string;
  readonly files: readonly UploadedFile[];
}

/**
 * What somebody is sending under a number, begun anew when there is none: whoever was broken off goes on where that was.
 * Index: open_uploads.
 */
export async function openUpload(
  db: Kysely<Database>,
  { reference, party, number }: Sender,
  about: { readonly lot: string | null; readonly mail: string | null; readonly registerNo: string | null },
): Promise<OpenUpload> {
  const { lot, mail, registerNo } = about;
  const { id, isNew } = await db
    .insertInto('bid_uploads')
    .values({ reference, party, spelling: oneSpelling(party), number, lot, mail, register_no: registerNo })
    .onConflict((conflict) =>
      conflict
        .columns(['reference', 'spelling', 'number'])
        .where('no', 'is', null)
        .doUpdateSet({ lot, mail, register_no: registerNo }),
    )
    .returning('id')
    // A row that this statement updated has been locked by it; one that it wrote has not.
    .returning(sql<boolean>`xmax = 0`.as('isNew'))
    .executeTakeFirstOrThrow();
  return { id, reference, files: isNew ? [] : await filesOf(db, id) };
}

/** The files of an upload, in their order. Index: primary key. */
export async function filesOf(db: Kysely<Database>, upload: string): Promise<readonly UploadedFile[]> {
  const rows = await db
    .selectFrom('bid_files')
    .select(['envelope', 'place', 'name', 'bytes', 'sha256', 'object'])
    .where('upload', '=', upload)
    .orderBy('envelope', 'desc')
    .orderBy('place')
    .execute();
  return rows.map((row) => ({ ...row, bytes: Number(row.bytes) }));
}

/** Puts down that a file is there; another one in its place takes that place. Index: primary key. */
export async function putFile(
  db: Kysely<Database>,
  { id: upload, reference }: OpenUpload,
  file: UploadedFile,
): Promise<void> {
  const { name, bytes, sha256, object } = file;
  await db
    .insertInto('bid_files')
    .values({ upload, reference, ...file })
    .onConflict((conflict) =>
      conflict.columns(['upload', 'envelope', 'place']).doUpdateSet({ name, bytes, sha256, object }),
    )
    .execute();
}

/** What was left of an earlier try and is not sent now, is not part of it. Index: primary key. @returns what is */
export async function keepOnly(
  db: Kysely<Database>,
  upload: string,
  kept: readonly Pick<UploadedFile, 'envelope' | 'place'>[],
): Promise<readonly UploadedFile[]> {
  const files: UploadedFile[] = [];
  for (const file of await filesOf(db, upload)) {
    const { envelope, place } = file;
    if (kept.some((one) => one.envelope === envelope && one.place === place)) files.push(file);
    else
      await db
        .deleteFrom('bid_files')
        .where('upload', '=', upload)
        .where('envelope', '=', envelope)
        .where('place', '=', place)
        .execute();
  }
  return files;
}

/** What was begun beside a receipt that was there already. Index: primary key. */
export async function dropUpload(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom('bid_files').where('upload', '=', id).execute();
  await db.deleteFrom('bid_uploads').where('id', '=', id).execute();
}

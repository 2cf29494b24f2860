import { type Refusal, refusal } from '../../../domain/acts/refusal.ts';
import { createHash, randomUUID } from 'node:crypto';
import type { Envelope } from '../../../domain/office/envelope.ts';
import { sealedFor } from './sealed-for.ts';
import type { BidSender } from './keep-bids.ts';
import type { CaseFile } from '../desk.ts';
import type { Vault } from '../../../vault/vault.ts';
import { NoRoom } from '../../../vault/object-store.ts';
import { takeSealed, TooLarge } from '../../../vault/intake.ts';
import { type OpenUpload, type UploadedFile, putFile, keepOnly } from '../../../store/uploads.ts';

/** A file as its sender has it. What it is called is data: nothing is ever named after it. */
export interface FileToSend {
  readonly envelope: Envelope;
  readonly name: string;
  /** How many bytes it says it has; null: nobody knows. */
  readonly bytes: number | null;
  /** Its hash, where that can be known before it is sent: then what is there already is not sent again. */
  readonly sha256?: () => Promise<string>;
  readonly read: () => AsyncIterable<Uint8Array>;
}

/** Longest name of a file that is kept: more says nothing. */
const LONGEST_NAME = 200;

/** The same content of the same sender is the same upload. */
export async function contentNumber({ lot }: BidSender, files: readonly FileToSend[]): Promise<string> {
  const hash = createHash('sha256').update(lot ?? '');
  for (const { envelope, name, sha256 } of files)
    hash.update(JSON.stringify([envelope, name, sha256 === undefined ? randomUUID() : await sha256()]));
  return `inhoud-${hash.digest('hex').slice(0, 12)}`;
}

/** Sends what is not there yet. @returns what is there then, or why it stopped */
export async function takeFiles(
  { db }: CaseFile,
  vault: Vault,
  { reference, upload }: { readonly reference: string; readonly upload: OpenUpload },
  files: readonly FileToSend[],
): Promise<readonly UploadedFile[] | Refusal> {
  const places = placed(files);
  for (const { envelope, place, file } of places) {
    const there = upload.files.find((one) => one.envelope === envelope && one.place === place);
    if (there !== undefined && file.sha256 !== undefined && (await file.sha256()) === there.sha256) continue;
    const name = file.name.replaceAll(/\p{Cc}|\p{Cf}|\p{Cs}/gu, '�').slice(0, LONGEST_NAME);
    try {
      const kept = await takeSealed(vault, sealedFor(reference, envelope, upload.id), file.read(), file.bytes);
      const { sha256, bytes, address } = kept;
      await putFile(db, upload, { envelope, place, name, bytes, sha256, object: address });
    } catch (error) {
      if (error instanceof TooLarge)
        return refusal('file-too-large', { values: { what: name, most: String(error.mostBytes / 1_000_000) } });
      if (error instanceof NoRoom) return refusal('no-room');
      throw error;
    }
  }
  return keepOnly(db, upload.id, places);
}

/** Each file has a place in its part. */
const placed = (files: readonly FileToSend[]) =>
  files.map((file, at) => ({
    envelope: file.envelope,
    place: files.slice(0, at).filter((other) => other.envelope === file.envelope).length + 1,
    file,
  }));

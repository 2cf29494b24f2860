import { Readable } from 'node:stream';
import type { FileToRead } from '../usecases/office/read-bid-file.ts';
import type { Asked } from './env.ts';

/** Forms in which pages give something to take along. */
const TYPES = {
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

export type FileForm = keyof typeof TYPES;

/** A file to take along. @param name without its ending; what a name of a file cannot hold becomes a dash */
export const asFile = (asked: Asked, name: string, form: FileForm, content: string | Buffer): Response =>
  asked.body(new Uint8Array(Buffer.from(content)), 200, {
    'Content-Type': TYPES[form],
    'Content-Disposition': `attachment; filename="${name.replaceAll(/[^\w.-]+/g, '-')}.${form}"`,
  });

/** What a name of a file may not have on somebody's machine: marks that nobody sees, ways to another folder, what ends the name. */
const UNFIT = /[\p{C}\p{Zl}\p{Zp}"\\/:*?<>|]/gu;

/**
 * A file of somebody else, under its own name, to take along and never to open here: nothing in it is a page of ours. It begins once the
 * first of it is read, so that what cannot be read is no half file.
 */
export async function asStream(asked: Asked, { name, bytes, read }: FileToRead): Promise<Response> {
  const parts = read()[Symbol.asyncIterator]();
  const first = await parts.next();
  async function* all(): AsyncGenerator<Uint8Array> {
    for (let one = first; one.done !== true; one = await parts.next()) yield one.value;
  }
  const fit = name.replaceAll(UNFIT, '-');
  return asked.body(Readable.toWeb(Readable.from(all())) as ReadableStream, 200, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': String(bytes),
    'Content-Disposition': `attachment; filename="${fit.replaceAll(/[^\w. -]/g, '-')}"; filename*=UTF-8''${encodeURIComponent(fit).replaceAll("'", '%27')}`,
  });
}

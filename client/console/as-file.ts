import type { Asked } from './env.ts';

/** Forms in which pages give something to take along. */
const TYPES = {
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type FileForm = keyof typeof TYPES;

/** A file to take along. @param name without its ending; what a name of a file cannot hold becomes a dash */
export const asFile = (asked: Asked, name: string, form: FileForm, content: string | Buffer): Response =>
  asked.body(new Uint8Array(Buffer.from(content)), 200, {
    'Content-Type': TYPES[form],
    'Content-Disposition': `attachment; filename="${name.replaceAll(/[^\w.-]+/g, '-')}.${form}"`,
  });

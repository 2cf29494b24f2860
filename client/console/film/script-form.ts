import type { Asked } from '../env.ts';
import { inLines, sentText, type SentText } from '../sent-text.ts';

/** Names of the inputs of a rehearsal. */
export const DEFINITION = 'definitie';
export const TEXT = 'tekst';
export const SCRIPT = 'script';
export const FILE = 'script-bestand';
export const LISTS = 'lijsten';

/** A rehearsal as it was sent: a definition and a script, each written or as a file, and the lists by name. */
export interface SentFilm {
  /** Null: none was sent. */
  readonly definition: SentText | null;
  readonly script: SentText;
  readonly listOf: (name: string) => Buffer | null;
}

export async function sentFilm({ req }: Asked): Promise<SentFilm> {
  const form = await req.formData();
  const written = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? inLines(value) : '';
  };
  const lists = new Map<string, Buffer>();
  for (const one of form.getAll(LISTS))
    if (one instanceof File && one.size > 0) lists.set(one.name, Buffer.from(await one.arrayBuffer()));
  const definition = (await sentText(form.get(DEFINITION))) ?? (written(TEXT) === '' ? null : { text: written(TEXT) });
  return {
    definition,
    script: (await sentText(form.get(FILE))) ?? { text: written(SCRIPT) },
    listOf: (name) => lists.get(name) ?? null,
  };
}

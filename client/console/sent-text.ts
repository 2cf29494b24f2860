import { MAX_BYTES, TOO_LARGE } from '../../files/definition/yaml-file.ts';

/** Text that was sent, or what is wrong with it. */
export type SentText = { readonly text: string } | { readonly fault: string };

/** The text of a file in YAML that was sent; null where none was chosen. */
export async function sentText(file: unknown): Promise<SentText | null> {
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return null;
  if (file.size === 0) return { fault: 'Dit bestand is leeg. Kies een ander bestand.' };
  if (file.size > MAX_BYTES) return { fault: TOO_LARGE };
  const bytes = Buffer.from(await file.arrayBuffer());
  if (bytes.includes(0))
    return { fault: 'Dit is geen tekstbestand. Geef een bestand in YAML op, en sla het op als UTF-8.' };
  return { text: inLines(bytes.toString('utf8')) };
}

/** A form sends every line end as two characters; a file of ours has one. */
export const inLines = (text: string): string => text.replaceAll('\r\n', '\n');

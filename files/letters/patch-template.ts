import { patchDetector, patchDocument, PatchType } from 'docx';
import type { LetterContent } from '../../domain/office/letter-content.ts';
import { unpacked } from '../tables/zip-sizes.ts';
import { letterChildren, lines } from './write-letter.ts';

/** Marks that a Word template of staff can have, as `{{brief}}`. Only the letter itself must be there. */
export const TEMPLATE_MARKS = [
  'afzender',
  'ontvanger',
  'gegevens',
  'onderwerp',
  'aanhef',
  'brief',
  'ondertekening',
] as const;
const NEEDED: readonly string[] = ['aanhef', 'brief'];
/** Far more than a letterhead with a logo is. */
export const LARGEST_TEMPLATE = 5_000_000;
/** Its text as XML, with pictures that are packed already; the reader holds all of it. */
const LARGEST_UNPACKED = 24 * 1024 * 1024;

/** Marks that a template lacks, or `null`: it is no document of Word, or far too large when unpacked. */
export async function marksMissing(template: Uint8Array): Promise<readonly string[] | null> {
  const archive = Buffer.from(template);
  if (unpacked(archive, LARGEST_UNPACKED) === null) return null;
  try {
    const found = await patchDetector({ data: archive });
    return NEEDED.filter((mark) => !found.includes(mark));
  } catch {
    // Whatever the reader says about it: it cannot be read as Word, and that is the answer.
    return null;
  }
}

/** A letter on the template of staff: every mark is filled in, the rest stays as it is. */
export async function patchTemplate(template: Uint8Array, letter: LetterContent): Promise<Buffer> {
  const { subject, from, to, about, salutation, blocks, signature } = letter;
  const paragraph = (all: readonly string[]) => ({ type: PatchType.DOCUMENT, children: [lines(all)] }) as const;
  const patched = await patchDocument({
    outputType: 'nodebuffer',
    data: Buffer.from(template),
    keepOriginalStyles: true,
    patches: {
      afzender: paragraph(from),
      ontvanger: paragraph(to),
      gegevens: paragraph(about),
      onderwerp: paragraph([subject]),
      aanhef: paragraph([salutation]),
      brief: { type: PatchType.DOCUMENT, children: letterChildren(blocks) },
      ondertekening: paragraph(signature),
    },
  });
  return patched;
}

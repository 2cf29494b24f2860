import { letterText, letterHtml } from '../../../../texts/letters/layout.ts';
import { writeLetter } from '../../../../files/letters/write-letter.ts';
import { patchTemplate } from '../../../../files/letters/patch-template.ts';
import { sha256 } from '../../../../files/evaluation/sha256.ts';
import type { LetterContent } from '../../../../domain/office/letter-content.ts';
import type { LetterPart } from '../../../../store/letters.ts';
import type { NewLetter } from '../../../../store/put-letters.ts';

/** A letter as it is stored and sent: its parts in bytes, each with its hash, and one hash of all. */
export async function partsOf(
  content: LetterContent,
  template: Uint8Array | null,
  calendar: string | null,
): Promise<Pick<NewLetter, 'parts' | 'sha256'>> {
  const word = template === null ? await writeLetter(content) : await patchTemplate(template, content);
  const bytes: readonly (readonly [LetterPart, Buffer])[] = [
    ['text', Buffer.from(letterText(content))],
    ['html', Buffer.from(letterHtml(content))],
    ['word', word],
    ...(calendar === null ? [] : [['calendar', Buffer.from(calendar)] as const]),
  ];
  const parts = bytes.map(([part, own]) => ({ part, content: own, sha256: sha256(own) }));
  return { parts, sha256: hashOfParts(parts) };
}

/** The hash of a letter: that of the names and hashes of its parts, in this order. */
export const hashOfParts = (parts: readonly { readonly part: LetterPart; readonly sha256: string }[]): string =>
  sha256(
    ORDER.flatMap((part) => parts.filter((one) => one.part === part))
      .map(({ part, sha256: own }) => `${part} ${own}\n`)
      .join(''),
  );

const ORDER: readonly LetterPart[] = ['text', 'html', 'word', 'calendar'];

import { refusal, type Refusal } from '../../../../domain/acts/refusal.ts';
import type { LetterKind } from '../../../../domain/office/letter.ts';
import { sha256 } from '../../../../files/evaluation/sha256.ts';
import { LARGEST_TEMPLATE, marksMissing } from '../../../../files/letters/patch-template.ts';
import { putTemplate } from '../../../../store/letter-texts.ts';
import type { CaseFile } from '../../desk.ts';
import { atOffice, type OfficeAnswer, type OfficeWish } from '../perform.ts';

/** Keeps staff's own Word template for a kind of letter: from then on letters of that kind are made on it. */
export function keepTemplate(
  file: CaseFile,
  wish: Omit<OfficeWish, 'name' | 'fields'> & { readonly kind: LetterKind; readonly content: Buffer },
): Promise<OfficeAnswer> {
  const { kind, content } = wish;
  return atOffice(file, { ...wish, name: 'makeLetters' }, async ({ tx, procedure, now }) => {
    const wrong = await templateFault(content);
    if (wrong !== null) return wrong;
    const hash = sha256(content);
    await putTemplate(tx, { reference: procedure, kind, content, sha256: hash, at: now });
    return {
      key: `brieven/sjabloon/${kind}/${hash}`,
      fact: { kind: 'letter-template-kept', what: kind, hash },
      told: { kind },
    };
  });
}

/** Why no letter can be made on a Word file, or null. */
export async function templateFault(content: Buffer): Promise<Refusal | null> {
  const missing = content.byteLength > LARGEST_TEMPLATE ? null : await marksMissing(content);
  if (missing === null) return refusal('letter-template-size', { values: { most: `${LARGEST_TEMPLATE / 1e6} MB` } });
  return missing.length === 0
    ? null
    : refusal('letter-template-marks', { values: { marks: missing.map((one) => `{{${one}}}`).join(', ') } });
}

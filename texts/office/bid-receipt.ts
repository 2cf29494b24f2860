import type { Receipt } from '../../domain/case/receipt.ts';
import type { Envelope } from '../../domain/office/envelope.ts';
import { receiptText } from '../receipt.ts';
import { ENVELOPE_WORD } from './bids.ts';

/** A file as its receipt names it. */
export interface ReceiptedFile {
  readonly envelope: Envelope;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A line a file, as `sha256sum` writes and reads them: the hash of this text is that of the whole bid. */
export const manifestOf = (files: readonly ReceiptedFile[]): string =>
  files.map(({ envelope, name, sha256 }) => `${sha256}  ${ENVELOPE_WORD[envelope]}/${name}\n`).join('');

/** A receipt for a bid with its files, as it is signed. */
export const bidReceiptText = (
  receipt: Omit<Receipt, 'milestone' | 'verdict'>,
  files: readonly ReceiptedFile[],
): string =>
  [
    receiptText(receipt),
    ...files.map(
      ({ envelope, name, bytes, sha256 }) =>
        `Bestand ${ENVELOPE_WORD[envelope]}/${name}: ${bytes} ${bytes === 1 ? 'byte' : 'bytes'}, sha256 ${sha256}`,
    ),
    'Dit bewijs hoort bij wat er verzegeld is ontvangen. Tot de opening kan niemand het lezen.',
  ].join('\n');

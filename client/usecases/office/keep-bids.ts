import type { EpochMs } from '../../../domain/law/iso-date.ts';
import type { Vault } from '../../../vault/vault.ts';
import type { UploadedFile } from '../../../store/uploads.ts';
import type { Definition } from '../../../domain/plan/definition.ts';
import type { Transaction } from 'kysely';
import type { Database } from '../../../store/database.ts';
import type { Seal } from '../../../store/evidence/seal-of.ts';
import { type NewMail, putMail } from '../../../store/outbox.ts';
import type { Kept } from '../../../store/receipts.ts';
import { type SignedReceipt, type Receipted, closeUploads } from '../../../store/signed-receipts.ts';
import { bidReceiptMail } from '../../../texts/mail/bid-receipt.ts';
import { bidReceiptText } from '../../../texts/office/bid-receipt.ts';
import type { Receipt } from '../receive.ts';
import { partyMail } from './party-mail.ts';

/** Who hands in a bid. */
export interface BidSender {
  readonly reference: string;
  readonly party: string;
  readonly lot: string | null;
  /** The sender's own number; null: the content makes it. */
  readonly number: string | null;
  readonly mail: string | null;
  readonly registerNo: string | null;
  /** Now by the clock of a rehearsal; null: the clock of the database decides. */
  readonly at: EpochMs | null;
}

/** A bid of which all files are there. */
export interface Whole extends BidSender {
  readonly number: string;
  readonly unknownLot: string | null;
  readonly upload: string;
  readonly files: readonly UploadedFile[];
  readonly definition: Definition;
  readonly vault: Vault;
}

/** Signs the receipts of bids that are new, mails them, and closes their uploads. */
export async function keepBids(
  tx: Transaction<Database>,
  all: readonly Kept<Whole & { readonly signed: (one: SignedReceipt) => void }>[],
): Promise<readonly Seal[]> {
  const closed: Receipted[] = [];
  const mails: NewMail[] = [];
  for (const { receipt, thing } of all) {
    const signed = await signedFor(thing.vault, receipt, thing.files);
    thing.signed(signed);
    closed.push({ id: thing.upload, no: receipt.no, ...signed });
    mails.push(...receiptMail(thing, receipt, signed));
  }
  await putMail(tx, mails);
  return closeUploads(tx, closed);
}

/** Its sender gets the receipt by mail; it stands with no case, so that no list of a case shows who bids. */
function receiptMail(
  { reference, party, mail, definition, at }: Whole,
  { no, filedAt }: Receipt,
  signed: SignedReceipt,
): NewMail[] {
  if (mail === null) return [];
  const written = bidReceiptMail({ reference, subject: definition.subject }, party, { no, ...signed });
  const key = `ontvangst/${no}`;
  const about = { key, kind: 'bid-receipt', milestone: null, party: { name: party, mail }, mail: written };
  const row = partyMail({ reference, definition, now: filedAt, ownClock: at !== null }, about);
  return [{ ...row, key: `${reference}/${key}`, reference: null, thread: null }];
}

export async function signedFor(
  vault: Vault,
  receipt: Receipt,
  files: readonly UploadedFile[],
): Promise<SignedReceipt> {
  const text = bidReceiptText(receipt, files);
  return { receipt: text, signature: await vault.signer.sign(text) };
}

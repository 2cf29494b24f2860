import { isPlain } from '../../../domain/acts/text-field.ts';
import { refusal, type Refusal } from '../../../domain/acts/refusal.ts';
import type { Receipt } from '../../../domain/case/receipt.ts';
import { isMailAddress } from '../../../domain/mail-address.ts';
import { isRegisterNo } from '../../../domain/office/party.ts';
import { sha256 as sha256Of } from '../../../files/evaluation/sha256.ts';
import { readKeptCase } from '../../../store/cases.ts';
import { receive } from '../../../store/receipts.ts';
import { dropUpload, openUpload, type UploadedFile } from '../../../store/uploads.ts';
import { signedReceipt, type SignedReceipt } from '../../../store/signed-receipts.ts';
import { manifestOf, type ReceiptedFile } from '../../../texts/office/bid-receipt.ts';
import { definitionOf } from '../definition-of.ts';
import type { Desk } from '../desk.ts';
import { lotOf } from '../receive.ts';
import { tellReceipt } from '../tell-receipts.ts';
import { type BidSender, keepBids, signedFor, type Whole } from './keep-bids.ts';
import { contentNumber, type FileToSend, takeFiles } from './take-files.ts';

export type ReceivedBid =
  | {
      readonly kind: 'receipt';
      readonly receipt: Receipt;
      readonly signed: SignedReceipt;
      readonly files: readonly ReceiptedFile[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'no-case' };

/**
 * Takes in a bid. Its files stream into the vault, sealed as they come, and count for nothing until all are there: then the receipt, with
 * number, instant and judgement, is one transaction. What was broken off goes on under the same number. Nobody is told who bids.
 */
export async function receiveBid(desk: Desk, sender: BidSender, files: readonly FileToSend[]): Promise<ReceivedBid> {
  const { vault } = desk;
  if (vault === undefined) return refused(refusal('no-vault'));
  if (files.length === 0) return refused(refusal('no-files'));
  const unseen = unseenSign(sender);
  if (unseen !== null) return refused(unseen);
  const { registerNo, mail } = sender;
  // The receipt goes there: an address that no mail can go to is asked again, before anything is taken in.
  if (mail !== null && !isMailAddress(mail))
    return refused(refusal('bad-act', { values: { what: 'mail', how: 'mail' } }));
  if (registerNo !== null && !isRegisterNo(registerNo))
    return refused(refusal('bad-register-no', { values: { no: registerNo } }));
  const stored = await readKeptCase(desk.db, sender.reference);
  if (stored === null) return { kind: 'no-case' };
  const { definition } = await definitionOf(desk, stored);
  const number = sender.number ?? (await contentNumber(sender, files));
  const upload = await openUpload(desk.db, { ...sender, number }, sender);
  const taken = await takeFiles(desk, vault, { ...sender, upload }, files);
  if ('rule' in taken) return refused(taken);
  const own = { ...sender, number, ...lotOf(stored, sender.lot), definition };
  return complete(desk, { ...own, upload: upload.id, files: taken, vault });
}

const refused = (why: Refusal): ReceivedBid => ({ kind: 'refused', refusal: why });

/** A name with a sign that nobody sees would be another party than the same name without it. */
function unseenSign({ party, number }: BidSender): Refusal | null {
  const wrong = !isPlain(party) ? 'van' : number !== null && !isPlain(number) ? 'nummer' : null;
  return wrong === null ? null : refusal('bad-act', { values: { what: wrong, how: 'sign' } });
}

/** The receipt, or the one that the same upload got before. */
async function complete(desk: Desk, whole: Whole): Promise<ReceivedBid> {
  const { reference, party, number, lot, unknownLot, at, upload, files, vault } = whole;
  const sha256 = sha256Of(manifestOf(files));
  const asked = { reference, kind: 'bid', uploadId: number, party, lot, unknownLot, sha256, at } as const;
  const signedNow: { one?: SignedReceipt } = {};
  const outcome = await receive(desk.db, asked, {
    keep: keepBids,
    thing: { ...whole, signed: (one) => (signedNow.one = one) },
  });
  if (outcome.kind === 'no-case') return outcome;
  const { receipt, fresh } = outcome;
  // It was there already: what was sent once more is not needed.
  if (!fresh) await dropUpload(desk.db, upload);
  // The same content can have been handed in before without its files, as a text alone: then nothing was signed.
  const signed =
    signedNow.one ?? (await signedReceipt(desk.db, reference, receipt.no)) ?? (await signedFor(vault, receipt, files));
  await tellReceipt(desk, receipt);
  return { kind: 'receipt', receipt, signed, files: files.map(withoutPlace) };
}

/** Where the sealed bytes lie is of no use to whoever sent them. */
const withoutPlace = ({ envelope, name, bytes, sha256 }: UploadedFile): ReceiptedFile => ({
  envelope,
  name,
  bytes,
  sha256,
});

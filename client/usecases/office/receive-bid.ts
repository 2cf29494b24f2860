import { createHash, randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { isPlain } from '../../../domain/acts/field.ts';
import { refusal, type Refusal } from '../../../domain/acts/refusal.ts';
import type { Receipt } from '../../../domain/case/receipt.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import type { Envelope } from '../../../domain/office/envelope.ts';
import { isRegisterNo } from '../../../domain/office/party.ts';
import type { Definition } from '../../../domain/plan/definition.ts';
import { sha256 as sha256Of } from '../../../files/evaluation/sha256.ts';
import { readKeptCase } from '../../../store/cases.ts';
import type { Database } from '../../../store/database.ts';
import { putMail, type NewMail } from '../../../store/outbox.ts';
import { receive, type Kept } from '../../../store/receipts.ts';
import type { Seal } from '../../../store/evidence/seal-of.ts';
import { closeUploads, dropUpload, keepOnly, openUpload, putFile, signedReceipt } from '../../../store/uploads.ts';
import type { OpenUpload, Receipted, SignedReceipt, UploadedFile } from '../../../store/uploads.ts';
import { bidReceiptText, manifestOf, type ReceiptedFile } from '../../../texts/office/bid-receipt.ts';
import { bidReceiptMail } from '../../../texts/mail/bid-receipt.ts';
import { takeSealed, TooLarge } from '../../../vault/intake.ts';
import { NoRoom } from '../../../vault/object-store.ts';
import type { Vault } from '../../../vault/vault.ts';
import { definitionOf } from '../definition-of.ts';
import type { CaseFile, Desk } from '../desk.ts';
import { lotOf } from '../receive.ts';
import { tellReceipt } from '../tell-receipts.ts';
import { partyMail } from './party-mail.ts';
import { sealedFor } from './sealed-for.ts';

/** A file as its sender has it. What it is called is data: nothing is ever named after it. */
export interface FileToSend {
  readonly envelope: Envelope;
  readonly name: string;
  /** How many bytes it says it has; null: nobody knows. */
  readonly bytes: number | null;
  /** Its hash, where that can be known before it is sent: then what is there already is not sent again. */
  readonly sha256?: () => Promise<string>;
  readonly read: () => AsyncIterable<Uint8Array>;
}

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

export type ReceivedBid =
  | {
      readonly kind: 'receipt';
      readonly receipt: Receipt;
      readonly signed: SignedReceipt;
      readonly files: readonly ReceiptedFile[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'no-case' };

/** Longest name of a file that is kept: more says nothing. */
const LONGEST_NAME = 200;

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
  const { registerNo } = sender;
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

/** The same content of the same sender is the same upload. */
async function contentNumber({ lot }: BidSender, files: readonly FileToSend[]): Promise<string> {
  const hash = createHash('sha256').update(lot ?? '');
  for (const { envelope, name, sha256 } of files)
    hash.update(JSON.stringify([envelope, name, sha256 === undefined ? randomUUID() : await sha256()]));
  return `inhoud-${hash.digest('hex').slice(0, 12)}`;
}

/** Sends what is not there yet. @returns what is there then, or why it stopped */
async function takeFiles(
  { db }: CaseFile,
  vault: Vault,
  { reference, upload }: { readonly reference: string; readonly upload: OpenUpload },
  files: readonly FileToSend[],
): Promise<readonly UploadedFile[] | Refusal> {
  const places = placed(files);
  for (const { envelope, place, file } of places) {
    const there = upload.files.find((one) => one.envelope === envelope && one.place === place);
    if (there !== undefined && file.sha256 !== undefined && (await file.sha256()) === there.sha256) continue;
    const name = file.name.replaceAll(/\p{Cc}|\p{Cf}|\p{Cs}/gu, '�').slice(0, LONGEST_NAME);
    try {
      const kept = await takeSealed(vault, sealedFor(reference, envelope, upload.id), file.read(), file.bytes);
      const { sha256, bytes, address } = kept;
      await putFile(db, upload, { envelope, place, name, bytes, sha256, object: address });
    } catch (error) {
      if (error instanceof TooLarge)
        return refusal('file-too-large', { values: { what: name, most: String(error.mostBytes / 1_000_000) } });
      if (error instanceof NoRoom) return refusal('no-room');
      throw error;
    }
  }
  return keepOnly(db, upload.id, places);
}

/** Each file has a place in its part. */
const placed = (files: readonly FileToSend[]) =>
  files.map((file, at) => ({
    envelope: file.envelope,
    place: files.slice(0, at).filter((other) => other.envelope === file.envelope).length + 1,
    file,
  }));

/** A bid of which all files are there. */
interface Whole extends BidSender {
  readonly number: string;
  readonly unknownLot: string | null;
  readonly upload: string;
  readonly files: readonly UploadedFile[];
  readonly definition: Definition;
  readonly vault: Vault;
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

/** Signs the receipts of bids that are new, mails them, and closes their uploads. */
async function keepBids(
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

async function signedFor(vault: Vault, receipt: Receipt, files: readonly UploadedFile[]): Promise<SignedReceipt> {
  const text = bidReceiptText(receipt, files);
  return { receipt: text, signature: await vault.signer.sign(text) };
}

/** Where the sealed bytes lie is of no use to whoever sent them. */
const withoutPlace = ({ envelope, name, bytes, sha256 }: UploadedFile): ReceiptedFile => ({
  envelope,
  name,
  bytes,
  sha256,
});

import { randomUUID } from 'node:crypto';
import { refusal, type Refusal } from '../../../domain/acts/refusal.ts';
import type { Asker } from '../../../domain/rights/vouched.ts';
import type { Envelope } from '../../../domain/office/envelope.ts';
import { bidsOf } from '../../../store/bids.ts';
import { openingsOf } from '../../../store/openings.ts';
import { openingRecordName, unnamedFile } from '../../../texts/office/bids.ts';
import { openSealed } from '../../../vault/intake.ts';
import type { Desk } from '../desk.ts';
import type { FoundCase } from '../find.ts';
import { putRefusal } from '../put-refusal.ts';
import { rightsIn } from '../rights-in.ts';
import { personOf } from '../travelling.ts';
import { sealedFor } from './sealed-for.ts';

/** A file that somebody may read, as it streams out of the vault. */
export interface FileToRead {
  readonly name: string;
  readonly bytes: number;
  readonly read: () => AsyncIterable<Uint8Array>;
}

/**
 * A file of a bid for somebody who may see it: never before its part was opened, and never of what was not. An attempt is on record.
 * @returns null when there is no such file
 */
export async function readBidFile(
  desk: Pick<Desk, 'db' | 'vault' | 'now'>,
  found: FoundCase,
  asker: Asker,
  wanted: { readonly no: number; readonly envelope: Envelope; readonly place: number },
): Promise<FileToRead | Refusal | null> {
  const { no, envelope, place } = wanted;
  const { reference } = found.stored.name;
  const rights = await rightsIn(desk, found, asker);
  const bid = (await bidsOf(desk.db, reference)).find((one) => one.no === no);
  const right = rights.see(envelope === 'price' ? 'prices' : 'quality-files');
  const why =
    right ?? (bid?.opened[envelope] === true ? null : refusal('bid-not-open', { values: { no: String(no) } }));
  if (why !== null) return refused(desk, found, asker, why);
  const file = bid?.files.find((one) => one.envelope === envelope && one.place === place);
  if (file === undefined) return null;
  const { vault } = desk;
  if (vault === undefined) return refusal('no-vault');
  const sealed = sealedFor(reference, envelope, file.upload);
  if ((await vault.keys.knownKey(sealed.key)) === null) return refusal('key-away');
  const isNamed = rights.see('bidder-names') === null;
  return {
    name: isNamed ? file.name : unnamedFile(envelope, no, place),
    bytes: file.bytes,
    read: () => openSealed(vault, sealed, file.object),
  };
}

/** The record of an opening, for whoever may see who bids. */
export async function readOpeningRecord(
  desk: Pick<Desk, 'db' | 'vault' | 'now'>,
  found: FoundCase,
  asker: Asker,
  wanted: { readonly envelope: Envelope; readonly no: number },
): Promise<FileToRead | Refusal | null> {
  const why = (await rightsIn(desk, found, asker)).see('bidder-names');
  if (why !== null) return refused(desk, found, asker, why);
  const opening = (await openingsOf(desk.db, found.stored.name.reference)).find(
    (one) => one.envelope === wanted.envelope && one.no === wanted.no,
  );
  if (opening === undefined) return null;
  const { vault } = desk;
  if (vault === undefined) return refusal('no-vault');
  return {
    name: openingRecordName(wanted.envelope, wanted.no),
    bytes: opening.recordBytes,
    read: () => vault.objects.read(opening.record),
  };
}

async function refused(desk: Pick<Desk, 'db' | 'now'>, found: FoundCase, asker: Asker, why: Refusal): Promise<Refusal> {
  const by = await personOf(desk, found.stored, asker, 'keep');
  await putRefusal(desk, found.stored, { key: randomUUID(), at: desk.now(), by, act: 'openBids', refusal: why });
  return why;
}

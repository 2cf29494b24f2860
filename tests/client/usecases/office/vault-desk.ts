import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { afterAll } from 'vitest';
import type { Desk } from '../../../../client/usecases/desk.ts';
import { fileOfContent } from '../../../../client/usecases/office/file-of-content.ts';
import type { BidSender } from '../../../../client/usecases/office/keep-bids.ts';
import type { Database } from '../../../../store/database.ts';
import { vaultAt, type Vault } from '../../../../vault/vault.ts';
import { NOW } from '../../../domain/acts/builders.ts';
import { deskOn } from '../desk.ts';

/** A vault for the tests of one file. */
export function testVault(mostBytes = 1_000_000): { readonly vault: Vault; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tenderklok-inschrijving-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { vault: vaultAt({ files: join(folder, 'kluis'), keys: join(folder, 'sleutels'), mostBytes }), folder };
}

/** A desk with a vault, at which no case answers. */
export const deskWith = (db: Kysely<Database>, vault: Vault): Desk => ({
  ...deskOn(db, () => undefined).desk,
  vault,
});

export { fileOfContent as fileOf } from '../../../../client/usecases/office/file-of-content.ts';

/** A bidder that sends in time. */
export const senderOf = (reference: string, over: Partial<BidSender> = {}): BidSender => ({
  reference,
  party: 'Zorg BV',
  lot: null,
  number: '1',
  mail: 'inkoop@zorg.example',
  registerNo: null,
  at: NOW,
  ...over,
});

export const BOTH = [
  fileOfContent('quality', 'plan.pdf', 'ons plan is goed'),
  fileOfContent('price', 'prijs.xlsx', 'drie euro'),
];

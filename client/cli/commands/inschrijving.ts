import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Envelope } from '../../../domain/office/envelope.ts';
import { officeDoneText } from '../../../texts/office/done.ts';
import { isRefusal } from '../../../domain/acts/refusal.ts';
import { readBidList } from '../../told/bid-list.ts';
import { listBids } from '../../usecases/office/list-bids.ts';
import { receiptToKeep } from '../../usecases/office/receipt-to-keep.ts';
import { receiveBid } from '../../usecases/office/receive-bid.ts';
import { type FileToSend } from '../../usecases/office/take-files.ts';
import { sendSoon } from '../../usecases/send-soon.ts';
import { asked } from '../asked.ts';
import { knownCase, noCase } from '../case.ts';
import { findingsText } from '../definition-file.ts';
import { makeFolder, write } from '../deliver.ts';
import { EXIT, Stop } from '../exit.ts';
import type { TextForm } from '../forms.ts';
import { printOne, tell } from '../output.ts';
import { readBytes } from '../read-file.ts';
import { withCaseFile, withFrontDesk } from '../surroundings.ts';
import { whoAsks } from '../who-asks.ts';
import { refusedStop } from './act.ts';
import { ontvang } from './receive.ts';

/** Everything that goes with a bid. */
export interface BidFlags {
  readonly van: string;
  readonly kwaliteit?: readonly string[];
  readonly prijs?: readonly string[];
  readonly tekst?: string;
  readonly nummer?: string;
  readonly perceel?: string;
  readonly mail?: string;
  readonly kvk?: string;
  readonly ontvangen?: string;
  readonly bewijs?: string;
  readonly uitvoer: TextForm;
}

/** Takes in a bid with its files, or one that lies elsewhere. */
export async function ontvangInschrijving(reference: string, flags: BidFlags): Promise<void> {
  const { van, kwaliteit = [], prijs = [], tekst, nummer, perceel, mail, kvk, uitvoer } = flags;
  const files = [...filesAt('quality', kwaliteit), ...filesAt('price', prijs)];
  if (tekst !== undefined && files.length === 0) return ontvang('bid', reference, { ...flags, tekst });
  if (files.length === 0 || tekst !== undefined || flags.ontvangen !== undefined || flags.bewijs !== undefined)
    throw new Stop(
      EXIT.wrongUsage,
      'Geef bestanden, of --tekst met waar de inschrijving ligt. Bestanden komen nu binnen: --ontvangen en --bewijs horen bij --tekst.',
    );
  await withFrontDesk(async (desk) => {
    const sender = {
      reference,
      party: van,
      lot: perceel ?? null,
      number: nummer ?? null,
      mail: mail ?? null,
      registerNo: kvk ?? null,
      at: null,
    };
    const received = await asked(() => receiveBid(desk, sender, files));
    if (received.kind === 'no-case') throw await noCase(desk, reference);
    if (received.kind === 'refused') throw refusedStop(received.refusal, reference);
    if (mail !== undefined) await sendSoon(() => Promise.resolve(desk));
    const { receipt, signed, files: kept } = received;
    printOne(
      uitvoer,
      () => ({
        reference,
        no: receipt.no,
        at_micros: receipt.atMicros,
        judgement: receipt.judgement,
        upload_id: receipt.uploadId,
        sha256: receipt.sha256,
        files: kept,
        ...signed,
      }),
      () => `${signed.receipt}\nHandtekening (Ed25519): ${signed.signature}`,
    );
  });
}

/** @throws Stop when one is not there, or is no file */
const filesAt = (envelope: Envelope, paths: readonly string[]): readonly FileToSend[] =>
  paths.map((path) => {
    const about = statSync(path, { throwIfNoEntry: false });
    if (about === undefined)
      throw new Stop(EXIT.notFound, `Er is geen bestand ${path}. Er is niets ontvangen. Kijk of de naam klopt.`);
    if (!about.isFile())
      throw new Stop(
        EXIT.wrongUsage,
        `${path} is ${about.isDirectory() ? 'een map' : 'geen gewoon bestand'}. Er is niets ontvangen. Geef elk bestand apart, of eerst één zip van de map.`,
      );
    let hash: Promise<string> | null = null;
    return {
      envelope,
      name: basename(path),
      bytes: about.size,
      sha256: () => (hash ??= hashOf(path)),
      read: () => createReadStream(path) as AsyncIterable<Buffer>,
    };
  });

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}

/** Takes over the list of receipts of a platform, all of it or nothing. */
export async function meldInschrijvingen(
  reference: string,
  { uit, door, uitvoer }: { readonly uit: string; readonly door?: string; readonly uitvoer: TextForm },
): Promise<void> {
  const { bids, findings } = await readBidList(readBytes(uit));
  if (bids === null) throw new Stop(EXIT.wrongUsage, findingsText(uit, findings));
  await withFrontDesk(async (desk) => {
    const by = await whoAsks(desk, { door });
    const answer = await asked(() => listBids(desk, { reference, by, at: null }, bids));
    if (answer.kind === 'no-case') throw await noCase(desk, reference);
    if (answer.kind === 'refused') throw refusedStop(answer.refusal, reference);
    tell(uitvoer, { act: 'listBids', reference, ...answer.told }, [officeDoneText('listBids', answer.told)]);
  });
}

/** Writes a receipt away as it was signed, with what anybody needs to check it. */
export async function bewijsVan(
  reference: string,
  no: number,
  { naar: folder, uitvoer }: { readonly naar: string; readonly uitvoer: TextForm },
): Promise<void> {
  await withCaseFile(async (file) => {
    await knownCase(file, reference);
    const kept = await receiptToKeep(file, reference, no);
    if (isRefusal(kept)) throw refusedStop(kept, reference);
    makeFolder(folder);
    write(join(folder, 'bewijs.txt'), kept.receipt);
    write(join(folder, 'bewijs.sig'), Buffer.from(kept.signature, 'base64'));
    write(join(folder, 'sleutel.pem'), kept.publicKey);
    tell(uitvoer, { reference, no, folder }, [
      `Geschreven in ${folder}. Ieder kan het bewijs nagaan, in die map, met: openssl pkeyutl -verify -pubin -inkey sleutel.pem -rawin -in bewijs.txt -sigfile bewijs.sig`,
    ]);
  });
}

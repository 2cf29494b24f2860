import { Buffer } from 'node:buffer';
import type { Envelope } from '../../domain/office/envelope.ts';
import type { ScenarioAct } from '../../files/scenario/scenario.ts';
import { sha256 } from '../../files/evaluation/sha256.ts';
import type { Desk } from '../usecases/desk.ts';
import { receiveBid, type FileToSend } from '../usecases/office/receive-bid.ts';
import { handIn } from '../usecases/receive.ts';

type Bid = Extract<ScenarioAct, { readonly kind: 'bid' }>;

/**
 * Hands in a bid: sealed when the script says what is in it, and otherwise as one that lies elsewhere.
 * @param id of the line of the script
 */
export async function playBid(desk: Desk, reference: string, { by: party, lot, handedIn }: Bid, id: string) {
  const at = desk.now();
  const files = [
    ...fileOf('quality', 'kwaliteit.txt', handedIn.quality),
    ...fileOf('price', 'prijs.txt', handedIn.price),
  ];
  if (files.length === 0)
    return void (await handIn(desk, { reference, kind: 'bid', party, lot, uploadId: id, content: id, at }));
  const { mail = null, registerNo = null } = handedIn;
  const received = await receiveBid(desk, { reference, party, lot, number: id, mail, registerNo, at }, files);
  if (received.kind === 'refused') throw new Error(`${id}: ${received.refusal.rule}`);
}

function fileOf(envelope: Envelope, name: string, text: string | undefined): readonly FileToSend[] {
  if (text === undefined) return [];
  const bytes = Buffer.from(text);
  return [
    {
      envelope,
      name,
      bytes: bytes.byteLength,
      sha256: () => Promise.resolve(sha256(text)),
      async *read() {
        yield await Promise.resolve(bytes);
      },
    },
  ];
}

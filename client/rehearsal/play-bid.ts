import type { ScenarioAct } from '../../files/scenario/scenario.ts';
import type { Desk } from '../usecases/desk.ts';
import { fileOfContent } from '../usecases/office/file-of-content.ts';
import { receiveBid } from '../usecases/office/receive-bid.ts';
import { handIn } from '../usecases/receive.ts';

type Bid = Extract<ScenarioAct, { readonly kind: 'bid' }>;

/**
 * Hands in a bid: sealed when the script says what is in it, and otherwise as one that lies elsewhere.
 * @param id of the line of the script
 */
export async function playBid(desk: Desk, reference: string, { by: party, lot, handedIn }: Bid, id: string) {
  const at = desk.now();
  const { quality, price, mail = null, registerNo = null } = handedIn;
  const files = [
    ...(quality === undefined ? [] : [fileOfContent('quality', 'kwaliteit.txt', quality)]),
    ...(price === undefined ? [] : [fileOfContent('price', 'prijs.txt', price)]),
  ];
  if (files.length === 0)
    return void (await handIn(desk, { reference, kind: 'bid', party, lot, uploadId: id, content: id, at }));
  const received = await receiveBid(desk, { reference, party, lot, number: id, mail, registerNo, at }, files);
  if (received.kind === 'refused') throw new Error(`${id}: ${received.refusal.rule}`);
}

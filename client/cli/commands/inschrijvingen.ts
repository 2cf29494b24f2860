import { isRefusal } from '../../../domain/acts/refusal.ts';
import { instantLabel } from '../../../texts/labels/day-words.ts';
import { receiptJudgementLabel } from '../../../texts/labels/receipt-judgement.ts';
import { CHECK, REQUEST, STANDING, VERDICT } from '../../../texts/office/bids.ts';
import { seeBids, type SeenBids } from '../../usecases/office/see-bids.ts';
import { knownCase } from '../case.ts';
import { printList, type Form } from '../output.ts';
import { withCaseFile } from '../surroundings.ts';
import { whoAsks } from '../who-asks.ts';
import { refusedStop } from './act.ts';

interface Flags {
  readonly door?: string;
  readonly uitvoer: Form;
}

/** The bids as far as whoever asks may see them. @throws Stop when she may not */
async function seen(reference: string, { door }: Flags): Promise<SeenBids> {
  return withCaseFile(async (file) => {
    const found = await knownCase(file, reference);
    const bids = await seeBids(file, found, await whoAsks(file, { door }));
    if (isRefusal(bids)) throw refusedStop(bids);
    return bids;
  });
}

const yes = (is: boolean): string => (is ? 'ja' : 'nee');

/** Shows the bids: before the opening by number alone. */
export async function inschrijvingen(reference: string, flags: Flags): Promise<void> {
  const { bids } = await seen(reference, flags);
  printList(flags.uitvoer, bids, (all) => ({
    head: [
      'Nr',
      'Ontvangen',
      'Oordeel',
      'Telt',
      'Perceel',
      'Kwaliteit open',
      'Prijs open',
      'Inschrijver',
      'Zelfde groep',
    ],
    rows: all.map(({ no, at, judgement, standing, lot, opened, party, sameGroup }) => [
      String(no),
      instantLabel(at),
      receiptJudgementLabel(judgement),
      STANDING[standing],
      lot ?? '',
      yes(opened.quality),
      yes(opened.price),
      party ?? '',
      sameGroup.join(', '),
    ]),
  }));
}

/** Shows what was decided of each bid. */
export async function toetsen(reference: string, flags: Flags): Promise<void> {
  const { checks } = await seen(reference, flags);
  printList(flags.uitvoer, checks ?? [], (all) => ({
    head: ['Inschrijving', 'Punt', 'Oordeel', 'Reden', 'Door', 'Wanneer'],
    rows: all.map(({ bid, check, verdict, reason, by, at }) => [
      String(bid),
      CHECK[check],
      VERDICT[verdict],
      reason,
      by,
      instantLabel(at),
    ]),
  }));
}

/** Shows what bidders were asked. */
export async function navragen(reference: string, flags: Flags): Promise<void> {
  const { requests } = await seen(reference, flags);
  printList(flags.uitvoer, requests ?? [], (all) => ({
    head: ['Navraag', 'Inschrijving', 'Over', 'Uiterlijk', 'Antwoord', 'Oordeel'],
    rows: all.map(({ no, bid, about, dueAt, answers, enough }) => [
      String(no),
      String(bid),
      REQUEST[about],
      instantLabel(dueAt),
      answers.map(({ receivedAt, inTime }) => `${instantLabel(receivedAt)}${inTime ? '' : ' (te laat)'}`).join(', '),
      enough === null ? '' : enough ? 'voldoende' : 'onvoldoende',
    ]),
  }));
}

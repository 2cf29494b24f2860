import { tenderOf, type CaseState } from '../case/state.ts';
import { barred } from './bars.ts';
import { refusal } from './refusal.ts';
import { act } from './spec.ts';

/**
 * What did not simply come in time is filed and does not count. Whether it counts all the same, a person judges, with a reason, and can
 * judge anew: the platform was out (Aw 2.109), an invitation went out that nobody had reported.
 */
export const judgeReceipt = act({
  word: 'beoordeel-ontvangst',
  brief: 'Beoordeel of een vraag, verzoek of inschrijving die niet gewoon op tijd kwam, toch telt',
  kinds: ['tender'],
  shape: {
    what: {
      kind: 'choice',
      word: 'wat',
      brief: 'Wat er binnenkwam',
      choices: { vraag: 'question', verzoek: 'request', inschrijving: 'bid' },
    },
    no: { kind: 'name', word: 'nummer', brief: 'Nummer van ontvangst, zoals 3' },
    verdict: {
      kind: 'choice',
      word: 'oordeel',
      brief: 'Telt het toch?',
      choices: { telt: 'counts', 'telt-niet': 'counts-not' },
    },
    reason: { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' },
  },
  roles: ['lawyer'],
  evidence: 'receipt',
  // Whoever hears of such a receipt hears of this: the case itself does not carry its receipts.
  offered: () => false,
  may(given, act, now, evidence) {
    const why = barred(given, act, now, 'may');
    if (why !== null || evidence === null) return why;
    const { receipt } = evidence;
    const values = { no: act.no };
    if (receipt === null) return refusal('unknown-receipt', { values });
    if (receipt.judgement === 'in-time') return refusal('receipt-in-time', { values });
    return act.what === 'bid' && isRanked(given, receipt.lot) ? refusal('receipt-ranked', { values }) : null;
  },
});

/** A ranking was made for the lot of a bid; of one that names no lot for any. It does not follow what is judged after it. */
const isRanked = (given: CaseState, lot: string | null): boolean =>
  (tenderOf(given)?.awards ?? []).some(({ lots }) => lot === null || lots.includes(lot));

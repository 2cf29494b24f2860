import type { AwardOutcome } from '../../domain/case/outcome.ts';
import { listed } from '../ground.ts';
import { awardLabel, noAwardText } from '../labels/award.ts';
import { mail, type MailText } from './layout.ts';
import { type Block } from './draw-block.ts';
import type { Receiver } from './receiver.ts';
import { doing, mustNow } from './task.ts';

/**
 * The ranking is fixed: who stands first, where a draw must decide, and what comes now. Names alone, no points or prices.
 * @param again an earlier ranking was withdrawn, and this one is made anew.
 */
export function rankedMail(to: Receiver, reference: string, awards: readonly AwardOutcome[], again: boolean): MailText {
  const ties = awards.filter(({ outcome }) => 'tie' in outcome);
  const fixed = again ? 'De nieuwe rangorde ligt vast' : 'De rangorde ligt vast';
  return mail(
    ties.length === 0 ? fixed : `${again ? 'Nieuwe rangorde, gelijke' : 'Gelijke'} stand: een loting beslist`,
    to,
    [
      ...(again
        ? [
            'De punten zijn opnieuw berekend en er ligt een nieuwe rangorde vast. De eerste is ingetrokken en blijft in het dossier. Dit is nog geen gunning.',
            ...leftBefore(awards),
          ]
        : ['De punten zijn berekend en de rangorde ligt vast. Dit is nog geen gunning.']),
      { head: ['Perceel', 'Uitkomst'], rows: awards.map((one) => [awardLabel(one.lots) || one.award, standing(one)]) },
      ...(ties.length === 0
        ? [
            doing(
              to,
              'Bereid nu de gunningsbeslissing voor, en controleer de bewijsstukken van wie bovenaan staat.',
              (doer) =>
                `${doer} bereidt nu de gunningsbeslissing voor en controleert de bewijsstukken van wie bovenaan staat.`,
            ),
          ]
        : drawBlocks(to, reference, ties)),
      { say: 'Bekijk de rangorde:', step: { look: 'ranking', on: reference } },
    ],
  );
}

/** Who dropped out of the earlier ranking, and is passed over in this one. */
const leftBefore = (awards: readonly AwardOutcome[]): readonly string[] =>
  awards
    .filter(({ dropped }) => dropped.length > 0)
    .map(
      ({ award, lots, dropped }) =>
        `${awardLabel(lots) || award}: ${listed(dropped)} ${dropped.length === 1 ? 'viel' : 'vielen'} eerder uit en ${dropped.length === 1 ? 'doet' : 'doen'} niet mee.`,
    );

/** Who is next in the fixed ranking. @example 'Eerste in de rangorde is nu stichting-b.' */
export function nextInLine({ outcome }: Pick<AwardOutcome, 'outcome'>): string {
  if ('tie' in outcome) return `Er is nu een gelijke stand van ${listed(outcome.tie)}. Een loting beslist.`;
  if ('winner' in outcome) return `Eerste in de rangorde is nu ${outcome.winner}.`;
  if ('winners' in outcome) return `Bovenaan in de rangorde staan nu ${listed(outcome.winners)}.`;
  return `Er is niemand meer die kan winnen: ${noAwardText(outcome.noAward)}. Ga met de jurist na of de procedure opnieuw moet of eindigt.`;
}

function standing({ outcome }: AwardOutcome): string {
  if ('winner' in outcome) return `eerste in de rangorde is ${outcome.winner}`;
  if ('tie' in outcome) {
    const sure = 'winners' in outcome && outcome.winners.length > 0 ? `${onTop(outcome.winners)}; ` : '';
    return `${sure}gelijke stand van ${listed(outcome.tie)}`;
  }
  if ('winners' in outcome) return onTop(outcome.winners);
  return `niemand kan winnen (${noAwardText(outcome.noAward)})`;
}

const onTop = (bids: readonly string[]): string => `bovenaan ${bids.length === 1 ? 'staat' : 'staan'} ${listed(bids)}`;

/** That a draw must decide, with how its outcome is recorded. */
export function drawBlocks(to: Receiver, reference: string, ties: readonly AwardOutcome[]): Block[] {
  return [
    `${mustNow(to, 'een loting houden bij een notaris.')} Zolang die er niet is, kan de gunningsbeslissing niet worden genomen.`,
    ...ties.map(({ award, lots }) => ({
      say: `Leg de uitkomst voor ${awardLabel(lots).toLowerCase() || award} vast, met twee mensen:`,
      step: { act: 'recordDraw', on: reference, filled: { award, winner: '…', notary: '…', proof: '…' } } as const,
    })),
  ];
}

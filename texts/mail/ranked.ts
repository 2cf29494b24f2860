import type { AwardOutcome } from '../../domain/case/outcome.ts';
import { listed } from '../ground.ts';
import { awardLabel, noAwardText } from '../labels/award.ts';
import { closed } from '../labels/waiting-for.ts';
import { mail, type Block, type MailText } from './layout.ts';
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

/**
 * A bidder dropped out, and no decision is to be sent anew for it.
 * @param atStake it had won or was in a draw. @param decided the decision was sent already.
 */
export function droppedOutMail(
  to: Receiver,
  about: {
    readonly reference: string;
    readonly by: string;
    readonly reason: string;
    readonly bid: string;
    /** Null where nothing was ranked. */
    readonly award: AwardOutcome | null;
    readonly atStake: boolean;
    readonly decided: boolean;
  },
): MailText {
  const { reference, by, reason, bid, award, atStake, decided } = about;
  if (award === null) return droppedOutUnranked(to, about);
  const tie = 'tie' in award.outcome;
  const none = 'noAward' in award.outcome;
  return mail(`Uitgevallen: ${bid}`, to, [
    `${bid} is uitgevallen voor ${awardLabel(award.lots).toLowerCase()}. Reden: ${closed(reason)}${by === '' ? '' : ` Vastgelegd door ${by}.`}`,
    ...(atStake
      ? [
          nextInLine(award),
          ...(tie ? drawBlocks(to, reference, [award]) : []),
          ...(tie || none ? [] : [follows(to, decided)]),
        ]
      : [`Aan de uitslag verandert niets. Valt later een winnaar uit, dan slaat Tenderklok ${bid} over.`]),
    { say: 'Bekijk de rangorde:', step: { look: 'ranking', on: reference } },
  ]);
}

/** Without a ranking the program knows neither who won nor who is next. */
const droppedOutUnranked = (
  to: Receiver,
  {
    reference,
    by,
    reason,
    bid,
    decided,
  }: {
    readonly reference: string;
    readonly by: string;
    readonly reason: string;
    readonly bid: string;
    readonly decided: boolean;
  },
): MailText =>
  mail(`Uitgevallen: ${bid}`, to, [
    `${bid} is uitgevallen. Reden: ${closed(reason)}${by === '' ? '' : ` Vastgelegd door ${by}.`}`,
    'In deze zaak ligt geen rangorde vast. Daarom schuift er niemand vanzelf door, en verandert er geen datum.',
    decided
      ? doing(
          to,
          'De gunningsbeslissing is al verstuurd. Was dit de winnaar? Neem dan een nieuwe beslissing, en bericht alle inschrijvers: hun termijn begint opnieuw.',
          (doer) =>
            `De gunningsbeslissing is al verstuurd. Was dit de winnaar? Dan neemt ${doer} een nieuwe beslissing en bericht alle inschrijvers: hun termijn begint opnieuw.`,
        )
      : doing(
          to,
          'Er is nog niet beslist. Laat deze inschrijving buiten de beoordeling.',
          (doer) => `Er is nog niet beslist. ${doer} laat deze inschrijving buiten de beoordeling.`,
        ),
    ...(decided
      ? [
          {
            say: 'Is er opnieuw beslist, leg dat dan vast:',
            step: {
              act: 'decideAnew',
              on: reference,
              filled: { milestone: 'gunningsbeslissing', reason: '…', proof: '…' },
            } as const,
          },
        ]
      : []),
    { say: 'Bekijk hoe de zaak staat:', step: { look: 'case', on: reference } },
  ]);

const follows = (to: Receiver, decided: boolean): string =>
  decided
    ? doing(
        to,
        'De gunningsbeslissing was al verstuurd. Bericht alle inschrijvers wie er nu bovenaan staat, en ga met de jurist na of een nieuwe beslissing nodig is.',
        (doer) =>
          `De gunningsbeslissing was al verstuurd. ${doer} bericht alle inschrijvers wie er nu bovenaan staat, en gaat na of een nieuwe beslissing nodig is.`,
      )
    : doing(
        to,
        'Er is nog geen gunningsbeslissing verstuurd. Neem haar op deze nieuwe rangorde, en controleer eerst de bewijsstukken van wie nu bovenaan staat.',
        (doer) =>
          `Er is nog geen gunningsbeslissing verstuurd. ${doer} neemt haar op deze nieuwe rangorde, en controleert eerst de bewijsstukken van wie nu bovenaan staat.`,
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

function drawBlocks(to: Receiver, reference: string, ties: readonly AwardOutcome[]): Block[] {
  return [
    `${mustNow(to, 'een loting houden bij een notaris.')} Zolang die er niet is, kan de gunningsbeslissing niet worden genomen.`,
    ...ties.map(({ award, lots }) => ({
      say: `Leg de uitkomst voor ${awardLabel(lots).toLowerCase() || award} vast, met twee mensen:`,
      step: { act: 'recordDraw', on: reference, filled: { award, winner: '…', notary: '…', proof: '…' } } as const,
    })),
  ];
}

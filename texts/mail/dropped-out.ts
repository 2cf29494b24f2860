import type { AwardOutcome } from '../../domain/case/outcome.ts';
import { awardLabel } from '../labels/award.ts';
import { closed } from '../labels/waiting-for.ts';
import { mail, type MailText } from './layout.ts';
import { drawBlocks, nextInLine } from './ranked.ts';
import type { Receiver } from './receiver.ts';
import { doing } from './task.ts';

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

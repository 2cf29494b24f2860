import { groundInWords } from '../ground.ts';
import { milestoneLabel, milestoneName, milestonePhrase } from '../labels/milestones.ts';
import { dayOf, type AboutMilestone } from './about.ts';
import { mail, type MailText } from './layout.ts';
import { type Block } from './draw-block.ts';
import type { Receiver } from './receiver.ts';
import { doing } from './task.ts';

/**
 * The time to come up against a decision is over: what came in, and what can follow now.
 * @param ended how many objections are on record, null where one goes to court and nothing comes in here; and the milestone that waited for it.
 */
export function windowEndedMail(
  to: Receiver,
  about: AboutMilestone,
  { objections, final }: { readonly objections: number | null; readonly final: string | null },
): MailText {
  return mail(`Voorbij: ${milestoneLabel(about.id)}`, to, [
    { day: dayOf(about) },
    `Dit was de laatste dag. ${objections === null ? standstillSentence(to) : objectionsSentence(objections)}`,
    ...(objections === null
      ? []
      : [
          `Een bezwaar dat op tijd op de post is gedaan, telt ook als het binnen een week binnenkomt (${groundInWords('Awb 6:9 lid 2')}).`,
        ]),
    ...next(to, about.reference, { objections, final }),
    { say: 'Bekijk wat nu komt:', step: { look: 'case', on: about.reference } },
  ]);
}

const objectionsSentence = (count: number): string => {
  if (count === 0) return 'Er is geen bezwaar vastgelegd.';
  return count === 1
    ? 'Er is één bezwaar vastgelegd; het is een eigen zaak.'
    : `Er zijn ${count} bezwaren vastgelegd; elk is een eigen zaak.`;
};

const standstillSentence = (to: Receiver): string =>
  `Of iemand een kort geding is begonnen, weet Tenderklok niet. ${doing(
    to,
    'Ga dat na voordat u de overeenkomst sluit.',
    (doer) => `${doer} gaat dat na voordat de overeenkomst wordt gesloten.`,
  )}`;

function next(
  to: Receiver,
  reference: string,
  { objections, final }: { readonly objections: number | null; readonly final: string | null },
): readonly Block[] {
  if (objections !== null)
    return [
      doing(
        to,
        'Ligt er toch nog een bezwaarschrift? Leg het vast, ook als het te laat is.',
        (doer) => `Krijgt u nog een bezwaarschrift? Geef het aan ${doer}, ook als het te laat is.`,
      ),
    ];
  return [
    `Loopt er een kort geding tegen de gunningsbeslissing, dan wordt de overeenkomst niet gesloten voordat de rechter heeft beslist (${groundInWords('Aw 2.131')}).`,
    ...(final === null
      ? []
      : [
          {
            say: `Loopt er een? Zet ${milestonePhrase(final)} dan stil:`,
            step: { act: 'suspend', on: reference, filled: { reason: '…', milestone: milestoneName(final) } },
          } as const,
        ]),
  ];
}

import { STEERING } from '../../domain/acts/spec.ts';
import { localOf } from '../../domain/law/clock.ts';
import { REQUEST_GROUNDS } from '../../domain/office/bid-request.ts';
import type { RequestName } from '../../domain/office/request-name.ts';
import type { OpenRequest } from '../../domain/office/request-term.ts';
import { distanceInWords, untilInWords } from '../date.ts';
import { groundInWords } from '../ground.ts';
import { dateInWords } from '../labels/day-words.ts';
import { capital } from '../labels/milestones.ts';
import { NOT_ENOUGH } from '../office/bids.ts';
import { REQUEST, requestLabel } from '../office/request-label.ts';
import { dayOf, type AboutMilestone } from './about.ts';
import { mail, type MailText } from './layout.ts';
import { type Block } from './draw-block.ts';
import { partyAs, type HeardCase } from './question.ts';
import type { Receiver } from './receiver.ts';
import { whoDoes } from './task.ts';

/** Staff set the term themselves; on what they may ask it, the law says. */
function whyAsked({ about }: RequestName): string {
  const ground = REQUEST_GROUNDS[about];
  return ground === null ? '' : ` De navraag berust op de ${groundInWords(ground)}.`;
}

/** What came can be put down, whenever it came. */
const putDown = (reference: string, { no }: RequestName): Block => ({
  say: 'Is er een antwoord gekomen? Leg het vast:',
  step: { office: 'navraag ontvang', on: reference, given: `${no} --bewijs "…"` },
});

/** What staff are reminded of before the term of a request ends. */
export const requestReminder = (about: AboutMilestone, request: RequestName, to: Receiver): Block[] => [
  { day: dayOf(about) },
  `Uiterlijk dan moet het antwoord op ${requestLabel(request)} er zijn. Dat is ${distanceInWords(about.today, about.lastDay)}. Er is nog geen antwoord vastgelegd. ${whoDoes(to, about.roles)}`,
  `Waarom dan? Die termijn is in de navraag gesteld.${whyAsked(request)}`,
  putDown(about.reference, request),
];

/** Terms of requests of one case that passed without an answer: said once, with what can be done. @throws Error without any */
export function unansweredMail(to: Receiver, requests: readonly OpenRequest[]): MailText {
  const [first] = requests;
  if (first === undefined) throw new Error('nothing passed without an answer');
  const title = requests.length === 1 ? requestLabel(first) : `${requests.length} keer navraag`;
  return mail(`Geen antwoord: ${title}`, to, [
    whoDoes(to, STEERING),
    ...requests.flatMap((one) => passed(one, to.case.reference)),
  ]);
}

function passed(request: OpenRequest, reference: string): Block[] {
  const { no, bid, about, dueAt } = request;
  const follows = NOT_ENOUGH[about];
  return [
    `${capital(requestLabel(request))}: de inschrijver had tot en met ${untilInWords(dueAt)}. Er is geen antwoord vastgelegd.${whyAsked(request)}`,
    putDown(reference, request),
    {
      say: 'Kwam er niets? Beoordeel dat, met uw reden:',
      step: {
        office: 'navraag beoordeel',
        on: reference,
        given: `${no} --oordeel onvoldoende --reden "…"`,
      },
    },
    ...(follows === undefined ? [] : [`Daarna: ${follows.charAt(0).toLowerCase()}${follows.slice(1)}`]),
    ...(about === 'repair' || about === 'low-price'
      ? [
          {
            say: 'De toets legt u zo vast:',
            step: {
              office: 'toets leg-vast',
              on: reference,
              given: `${bid} --punt ${about === 'low-price' ? 'prijs' : '…'} --oordeel … --reden "…"`,
            },
          } as const,
        ]
      : []),
  ];
}

/** The bidder is reminded of what was asked, while there is time. The request itself is not said again. */
export const bidderReminderMail = (
  about: HeardCase,
  name: string,
  { bid, about: kind, askedAt, dueAt }: OpenRequest,
): MailText =>
  mail(`Herinnering: wij wachten op uw antwoord over inschrijving ${bid}`, partyAs(name, about), [
    { day: `Uiterlijk ${untilInWords(dueAt)}` },
    `Op ${dateInWords(localOf(askedAt).day)} vroegen wij u iets over uw inschrijving ${bid} (${REQUEST[kind]}). Wij hebben nog geen antwoord vastgelegd. Een antwoord na dit moment is te laat.`,
    'Stuur uw antwoord langs dezelfde weg als waarlangs u de vraag kreeg. Heeft u al geantwoord? Dan hoeft u niets te doen.',
  ]);

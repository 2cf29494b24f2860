import { choiceWord } from '../../domain/acts/field.ts';
import { judgeReceipt } from '../../domain/acts/judge-receipt.ts';
import { isTextRef } from '../../domain/case/ids.ts';
import type { TimelinessVerdict } from '../../domain/case/outcome.ts';
import type { AsideReceipt, ReceiptJudgement } from '../../domain/case/receipt-judgement.ts';
import type { ReceivedKind } from '../../domain/case/received-kind.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { instantInWords } from '../date.ts';
import { groundInWords } from '../ground.ts';
import { capital, milestoneLabel, milestoneName, milestonePhrase } from '../labels/milestones.ts';
import { receiptJudgementLabel, receiptVerdictText } from '../labels/receipt-judgement.ts';
import { receivedLabel, receivedWord } from '../labels/received.ts';
import { closed } from '../labels/waiting-for.ts';
import { mail, type MailText } from './layout.ts';
import { type Block } from './draw-block.ts';
import type { Receiver } from './receiver.ts';
import { lawyerJudges } from './task.ts';

interface AboutReceipt {
  readonly reference: string;
  readonly what: ReceivedKind;
  readonly no: number;
}

/** What a mail about a receipt that did not simply come in time is written from. */
export interface FiledAside extends AboutReceipt {
  readonly filedAt: EpochMs;
  readonly aside: AsideReceipt;
  /** The milestone by which it was judged is the invitation to bid, or the last day on which somebody can still apply; null for a closing. */
  readonly judgedBy: 'invites' | 'takes-applicants' | null;
}

/** Something came in that did not simply come in time: what it is, why it does not count, and who says whether it counts all the same. */
export function receiptMail(to: Receiver, given: FiledAside): MailText {
  const { what, no, aside, filedAt, reference } = given;
  const { judgement, receivedAt, from } = aside;
  const sender = from === undefined || isTextRef(from) ? '' : ` van ${from}`;
  return mail(`${nameOf(what, no)}: ${receiptJudgementLabel(judgement)}`, to, [
    `${nameOf(what, no)}${sender} kwam binnen op ${instantInWords(receivedAt)} en is ${filedAt === receivedAt ? 'toen' : `op ${instantInWords(filedAt)}`} vastgelegd.`,
    whyText(given),
    ...doubts(aside),
    ...asApplication(given),
    ...(judgement === 'after-end' ? [] : judging(to, given)),
    { say: 'Bekijk de stand:', step: { look: 'case', on: reference } },
  ]);
}

/** A person judged whether a receipt counts. */
export function receiptJudgedMail(
  to: Receiver,
  given: AboutReceipt & {
    readonly judgement: ReceiptJudgement;
    readonly verdict: TimelinessVerdict;
    readonly by: string;
    readonly reason: string;
  },
): MailText {
  const { what, no, judgement, verdict, by, reason, reference } = given;
  const told = receiptVerdictText(verdict);
  return mail(`${nameOf(what, no)} ${told}`, to, [
    `${nameOf(what, no)} was bij ontvangst: ${receiptJudgementLabel(judgement)}. ${by} heeft beoordeeld: ${receivedWord(what)} ${told}. De reden: ${closed(reason)}`,
    ...(what === 'bid' ? ['De rangorde volgt dit oordeel.'] : []),
    { say: 'Bekijk de stand:', step: { look: 'case', on: reference } },
  ]);
}

const nameOf = (what: ReceivedKind, no: number): string => `${capital(receivedLabel(what))} ${no}`;

/** What its sender is asked, where it is not certain what was sent. */
const doubts = ({ unknownLot = null, numberUsed = false }: AsideReceipt): readonly string[] => [
  ...(unknownLot === null
    ? []
    : [
        `Er staat een perceel bij dat deze zaak niet kent${isTextRef(unknownLot) ? '' : `: ${unknownLot}`}. Vraag de afzender voor welk perceel dit is.`,
      ]),
  ...(numberUsed
    ? [
        'De afzender gebruikte dit nummer eerder, voor iets anders. Beide zijn bewaard. Vraag de afzender of dit het eerdere vervangt, of erbij komt.',
      ]
    : []),
];

function whyText({ what, aside, judgedBy }: FiledAside): string {
  const { judgement, milestone, ground } = aside;
  const law = ground === null ? '' : ` (${groundInWords(ground)})`;
  const word = capital(receivedWord(what));
  const by = milestone === null ? 'de sluiting' : milestonePhrase(milestone);
  switch (judgement) {
    case 'late':
      return `${word} kwam te laat: na ${by}${law}. Daarom telt dit niet mee.`;
    case 'premature':
      return judgedBy === 'invites'
        ? `${word} kwam te vroeg: vóór ${by}${law}. Daarom telt dit niet mee.`
        : `${word} kwam te vroeg. Men vraagt nu nog om te mogen meedoen; inschrijven kan pas na de selectie en de uitnodiging${law}. Daarom telt dit niet mee. Is het een verzoek tot deelneming? Leg het dan ook zo vast, met het moment van ontvangst.`;
    case 'no-desk':
      return `${word} hoort niet bij deze zaak: er is hier geen sluiting voor, en dus geen grond. Daarom telt dit niet mee. Zoek uit bij welke procedure dit hoort, en leg het daar ook vast.`;
    case 'after-end':
      return `De procedure of het perceel was al geëindigd. ${word} is bewaard en er wordt niets mee gedaan. Laat dat aan de afzender weten.`;
    case 'doubtful':
      if (doubts(aside).length > 0)
        return `Of ${receivedWord(what)} telt, is nog niet zeker. Zolang niemand dit beoordeelt, telt dit niet mee.`;
      if (judgedBy === 'takes-applicants' && milestone !== null)
        return `Of ${receivedWord(what)} telt, is nog niet zeker. Is het een ${milestoneLabel(milestone)}? Dat kan hier nog${law}. Zolang niemand dit beoordeelt, telt dit niet mee.`;
      return judgedBy === 'invites'
        ? `Of ${receivedWord(what)} telt, is nog niet zeker: ${by} had er moeten zijn en is niet gemeld${law}. Zolang niemand dit beoordeelt, telt dit niet mee.`
        : `Of ${receivedWord(what)} telt, is nog niet zeker: er staat geen perceel bij, en niet voor elk perceel was de sluiting al geweest. Zolang niemand dit beoordeelt, telt dit niet mee.`;
  }
}

/** What came in as a request where one can still apply is filed as that: from then on the term for its decision runs. */
const asApplication = ({ judgedBy, reference: on, aside: { judgement, milestone } }: FiledAside): readonly Block[] =>
  judgement !== 'doubtful' || judgedBy !== 'takes-applicants' || milestone === null
    ? []
    : [
        {
          say: `Leg het dan als ${milestoneLabel(milestone)} vast, met de aanvrager en het moment van ontvangst. Vanaf dat moment telt de termijn voor het besluit:`,
          step: {
            act: 'reportMilestone',
            on,
            filled: { milestone: milestoneName(milestone), applicant: '…', happenedAt: '…', proof: '…' },
          },
        },
      ];

/** Whoever knows the law says whether it counts all the same. */
const judging = (to: Receiver, { what, no, aside: { judgement }, reference: on }: FiledAside): readonly Block[] => [
  judgement === 'doubtful'
    ? `Beoordeel het nu. ${lawyerJudges(to)}`
    : `Telt het toch, bijvoorbeeld omdat het platform een storing had? ${lawyerJudges(to)}`,
  {
    say: 'Leg het oordeel vast, met de reden:',
    step: {
      act: 'judgeReceipt',
      on,
      filled: { what: choiceWord(judgeReceipt.shape.what, what), no: String(no), verdict: '…', reason: '…' },
    },
  },
];

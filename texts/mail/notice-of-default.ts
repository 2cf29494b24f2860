import type { NoticeJudgement } from '../../domain/case/default-notice.ts';
import type { TimelinessVerdict } from '../../domain/case/outcome.ts';
import { localOf } from '../../domain/law/clock.ts';
import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import { groundInWords } from '../ground.ts';
import { dateInWords } from '../labels/day-words.ts';
import { milestoneLabel, milestonePhrase } from '../labels/milestones.ts';
import { euros } from '../money.ts';
import type { AboutMilestone } from './about.ts';
import { mail, type MailText } from './layout.ts';
import { type Block } from './draw-block.ts';
import { who, type Receiver } from './receiver.ts';
import { doing, isLawyer, lawyerJudges } from './task.ts';

const CENTS_PER_EURO = 100;

/** What a mail about a notice of default is written from. */
export interface GivenNotice {
  readonly received: IsoDate;
  readonly judged: NoticeJudgement;
  /** What a person judged of one that came a day early. */
  readonly verdict?: TimelinessVerdict;
  /** It was judged before, by another term or by no person. */
  readonly again: boolean;
  /** Last day of the decision by law. */
  readonly dueDay: IsoDate;
  /** What it costs if it counts. */
  readonly penalty: { readonly firstDay: IsoDate | null; readonly maximumEur: number };
}

/** A notice of default: whether it counts, what it costs, from when, and how it stops. */
export function defaultMail(to: Receiver, about: AboutMilestone, given: GivenNotice): MailText {
  const { received, again, dueDay } = given;
  const subject = again ? 'Ingebrekestelling opnieuw beoordeeld' : 'Ingebrekestelling';
  return mail(`${subject}: ${milestoneLabel(about.id)}`, to, [
    `Op ${dateInWords(received)} kwam een ingebrekestelling binnen over ${milestonePhrase(about.id)}. De laatste dag daarvoor is volgens de termijn ${dateInWords(dueDay)}.${again ? whyAgain(given) : ''}`,
    ...judgedBlocks(to, given, about.reference),
    { say: 'Bekijk de stand:', step: { look: 'case', on: about.reference } },
  ]);
}

/** A notice of default about what Tenderklok knows no penalty clock for, such as a late decision on an objection: a lawyer judges it. */
export function lawyersNoticeMail(
  to: Receiver,
  reference: string,
  { milestone, receivedAt }: { readonly milestone: string; readonly receivedAt: EpochMs },
): MailText {
  return mail(`Ingebrekestelling: ${milestoneLabel(milestone)}`, to, [
    `Op ${dateInWords(localOf(receivedAt).day)} kwam een ingebrekestelling binnen over ${milestonePhrase(milestone)}. Zij is vastgelegd.`,
    `Tenderklok rekent hiervoor geen dwangsom uit. ${lawyerJudges(to)}`,
    `Telt zij, dan kan na twee weken een dwangsom gaan lopen (${groundInWords('Awb 4:17 lid 3')}). Wacht daar niet op.`,
    { say: 'Bekijk de stand:', step: { look: 'case', on: reference } },
  ]);
}

/** A notice of default of which nobody said about whose application it is: that is asked. */
export function whoseNoticeMail(
  to: Receiver,
  reference: string,
  { milestone, receivedAt }: { readonly milestone: string; readonly receivedAt: EpochMs },
): MailText {
  const received = localOf(receivedAt).day;
  return mail('Ingebrekestelling: van welke aanvraag?', to, [
    `Op ${dateInWords(received)} kwam een ingebrekestelling binnen over ${milestonePhrase(milestone)}. Er zijn meer aanvragen, en er is niet gezegd over welke zij gaat.`,
    doing(
      to,
      `Zoek dat uit, want er kan een dwangsom gaan lopen (${groundInWords('Awb 4:17')}).`,
      (doer) => `${doer} zoekt dat uit, want er kan een dwangsom gaan lopen (${groundInWords('Awb 4:17')}).`,
    ),
    {
      say: 'Leg de brief daarna vast bij de aanvrager, met dezelfde dag van ontvangst:',
      step: {
        act: 'noticeOfDefault',
        on: reference,
        filled: { receivedAt: received, proof: '…', applicant: '…' },
      },
    },
    { say: 'Bekijk de stand:', step: { look: 'case', on: reference } },
  ]);
}

const whyAgain = ({ verdict }: GivenNotice): string =>
  verdict === undefined
    ? ' Die termijn is gewijzigd; daarom is de brief opnieuw beoordeeld.'
    : ' De brief kwam een dag te vroeg; een mens oordeelde of hij toch telt.';

function judgedBlocks(
  to: Receiver,
  { judged, penalty: { firstDay, maximumEur } }: GivenNotice,
  reference: string,
): readonly Block[] {
  const from = firstDay === null ? 'twee weken later' : dateInWords(firstDay);
  switch (judged) {
    case 'counts':
      return [
        `Waarom dit telt: ${groundInWords('Awb 4:17')}. Vanaf ${from} bent u elke dag een dwangsom verschuldigd, hoogstens 42 dagen en ${euros(maximumEur * CENTS_PER_EURO)}.`,
        'Besluit vóór die dag, dan kost het niets.',
        `${exceptions(to)} of een uitzondering geldt: de brief kwam onredelijk laat, de schrijver is geen belanghebbende, of de aanvraag is duidelijk kansloos (${groundInWords('Awb 4:17')}). Vroegen meer mensen samen één keer aan, dan delen zij één dwangsom.`,
      ];
    case 'day-early':
      return [
        `De brief kwam een dag te vroeg: de termijn was nog niet voorbij (${groundInWords('Awb 4:17 lid 3')}). Bij één dag kan hij toch tellen (Circulaire Wet dwangsom, paragraaf 1.1). ${lawyerJudges(to)}`,
        {
          say: 'Leg het oordeel vast:',
          step: { act: 'judgeTimeliness', on: reference, filled: { verdict: '…', reason: '…' } },
        },
        `Telt hij, dan bent u vanaf ${from} elke dag een dwangsom verschuldigd. Besluit veilig vóór die dag.`,
      ];
    case 'premature':
      return [
        `De brief kwam te vroeg: de termijn is nog niet voorbij. Hij telt daarom niet, en er loopt geen dwangsom (${groundInWords('Awb 4:17 lid 3')}).`,
        'Laat de schrijver weten dat hij na de termijn opnieuw kan schrijven. Verandert de termijn, dan hoort u of de brief alsnog telt.',
      ];
    case 'repeated':
      return [
        `Er lag al een ingebrekestelling die telt. Over één besluit is er één dwangsom (${groundInWords('Awb 4:17')}); zij loopt vanaf de eerste brief.`,
      ];
    case 'withdrawn':
      return [
        `De aanvraag was ingetrokken toen de brief kwam. Er is niets te besluiten en er loopt geen dwangsom (${groundInWords('Awb 4:17')}).`,
      ];
    case 'whose':
    case 'lawyer':
      return [];
    case 'settled':
      return [`Het besluit was er al toen de brief kwam. Er loopt geen dwangsom (${groundInWords('Awb 4:17')}).`];
  }
}

/** Whoever knows the law looks into it; nobody is told to ask themselves. */
const exceptions = (to: Receiver): string =>
  isLawyer(to) ? 'Ga na' : `Laat ${who(to.case, 'lawyer')} (jurist) nagaan`;

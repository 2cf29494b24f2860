import type { Timeliness } from '../../domain/case/outcome.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { groundInWords } from '../ground.ts';
import { cameAside } from '../labels/came.ts';
import { dateInWords } from '../labels/day-words.ts';
import { milestoneName } from '../labels/milestones.ts';
import { mail, type MailText } from './layout.ts';
import { type Block } from './draw-block.ts';
import type { Receiver } from './receiver.ts';
import { doing, lawyerJudges, whoDoes } from './task.ts';

/** An objection came in: what it does and does not do, and what comes first. */
export function objectionMail(
  to: Receiver,
  about: {
    readonly reference: string;
    readonly no: number;
    /** Null when the case file does not know it any more. */
    readonly objector: string | null;
    readonly timeliness: Timeliness;
    /** The day of an outage that can excuse it, when it came late. */
    readonly outageOn: IsoDate | null;
    /** Until when at least it can be sent anew, when it came another way than was pointed to. */
    readonly resendThrough: IsoDate | null;
    /** What it must say and does not, where lots or applicants have a window each. */
    readonly asks: 'lot' | 'applicant' | null;
    /** It was filed before, and is judged by another day now. */
    readonly again: boolean;
  },
): MailText {
  const { reference, no, objector, timeliness, outageOn, resendThrough, asks, again } = about;
  const objection = `${reference}/bezwaar-${no}`;
  const early = timeliness === 'in-time' ? ': het kwam op tijd' : '';
  return mail(`Bezwaar ${no} ${again ? 'opnieuw beoordeeld' : 'ontvangen'}`, to, [
    ...(again
      ? [
          `Het besluit waartegen bezwaar ${no} is gericht, of de termijn daarvan, blijkt een andere. Het bezwaar is daarom opnieuw beoordeeld${early}.`,
        ]
      : [
          `Er kwam een bezwaar binnen${objector === null ? '' : ` van ${objector}`} tegen de beslissing in ${reference}. Het is nu een eigen zaak: ${objection}.`,
          `De procedure loopt door: een bezwaar houdt het besluit niet op (${groundInWords('Awb 6:16')}).`,
        ]),
    ...firstStep(to, objection, timeliness),
    ...(asks === null ? [] : whatAbout(to, reference, no, asks)),
    ...(outageOn === null
      ? []
      : [
          `Op ${dateInWords(outageOn)} was u elektronisch niet bereikbaar. Kon de indiener er daardoor niets aan doen, dan telt het toch (${groundInWords('Awb 2:21 lid 3')}).`,
        ]),
    ...(resendThrough === null
      ? []
      : [
          `Het kwam langs een andere weg dan u aanwees. Zeg dat de indiener meteen, en geef gelegenheid om het opnieuw te sturen: zegt u het vandaag, dan ten minste tot en met ${dateInWords(resendThrough)} (${groundInWords('Awb 2:23')}).`,
        ]),
    { say: 'Bekijk de datums:', step: { look: 'case', on: objection } },
  ]);
}

/** What comes first: to say that it came, or to judge whether it counts at all. */
function firstStep(to: Receiver, objection: string, timeliness: Timeliness): readonly Block[] {
  const aside = cameAside(timeliness);
  if (aside === null)
    return [
      `De ontvangst moet worden bevestigd (${groundInWords('Awb 6:14')}). ${whoDoes(to)}`,
      {
        say: 'Meld het als de bevestiging is verstuurd:',
        step: {
          act: 'reportMilestone',
          on: objection,
          filled: { milestone: milestoneName('objection-acknowledged'), proof: '…' },
        },
      },
    ];
  return [
    `${aside.came} Of het toch telt, moet worden beoordeeld (${groundInWords(aside.ground)}). ${lawyerJudges(to)}`,
    {
      say: 'Leg het oordeel vast:',
      step: { act: 'judgeTimeliness', on: objection, filled: { verdict: '…', reason: '…' } },
    },
  ];
}

/** Lots or applicants have a window each, and it does not say of which it is. */
function whatAbout(to: Receiver, reference: string, no: number, asks: 'lot' | 'applicant'): readonly Block[] {
  const missing =
    asks === 'lot'
      ? 'De percelen hebben elk een eigen termijn, en dit bezwaar noemt geen perceel'
      : 'Elke aanvrager heeft een eigen besluit en termijn, en dit bezwaar noemt geen aanvrager';
  return [
    `${missing}. Het is nu beoordeeld naar de termijn die voor de indiener het gunstigst is (${groundInWords('Awb 6:7')}). ${doing(to, 'Vraag de indiener waarover het gaat.', (doer) => `${doer} vraagt de indiener waarover het gaat.`)}`,
    { say: 'Leg dat vast:', step: { act: 'objectionAbout', on: reference, filled: { no: String(no), [asks]: '…' } } },
  ];
}

import type { Timeliness } from '../../domain/case/outcome.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { groundInWords } from '../ground.ts';
import { dateInWords } from '../labels/day-words.ts';
import { milestoneName } from '../labels/milestones.ts';
import { mail, toDo, type MailText } from './layout.ts';

/** An objection came in: what it does and does not do, and what comes first. */
export function objectionMail(
  person: string,
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
  const doubtful = timeliness === 'late' || timeliness === 'premature';
  return mail(`Bezwaar ${no} ${again ? 'opnieuw beoordeeld' : 'ontvangen'} (${reference})`, person, [
    ...(again
      ? [
          `Het besluit waartegen bezwaar ${no} is gericht, of de termijn daarvan, blijkt een andere. Het bezwaar is daarom opnieuw beoordeeld${doubtful ? '' : ': het kwam op tijd'}.`,
        ]
      : [
          `Er kwam een bezwaar binnen${objector === null ? '' : ` van ${objector}`} tegen de beslissing in ${reference}. Het is nu een eigen zaak: ${objection}.`,
          `De procedure loopt door: een bezwaar houdt het besluit niet op (${groundInWords('Awb 6:16')}).`,
        ]),
    doubtful
      ? `Het kwam te ${timeliness === 'late' ? 'laat' : 'vroeg'}. Of het toch telt, beoordeelt een mens (${groundInWords(timeliness === 'late' ? 'Awb 6:11' : 'Awb 6:10')}): ${toDo({ act: 'judgeTimeliness', on: objection, filled: { verdict: '…', reason: '…' } })}`
      : `Bevestig de ontvangst (${groundInWords('Awb 6:14')}), en meld dat: ${toDo({ act: 'reportMilestone', on: objection, filled: { milestone: milestoneName('objection-acknowledged'), proof: '…' } })}`,
    ...(asks === null
      ? []
      : [
          `${asks === 'lot' ? 'De percelen hebben elk een eigen termijn, en dit bezwaar noemt geen perceel' : 'Elke aanvrager heeft een eigen besluit en termijn, en dit bezwaar noemt geen aanvrager'}. Het is nu beoordeeld naar de termijn die voor de indiener het gunstigst is (${groundInWords('Awb 6:7')}). Vraag de indiener waarover het gaat, en leg dat vast: ${toDo({ act: 'objectionAbout', on: reference, filled: { no: String(no), [asks]: '…' } })}`,
        ]),
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
    `Bekijk de datums: ${toDo({ look: 'case', on: objection })}`,
  ]);
}

import type { Standing } from '../../domain/plan/take-over.ts';
import type { Sheet } from '../../files/sheets/sheet.ts';
import { momentLabel } from '../../texts/labels/day-words.ts';
import { capital, milestoneLabel } from '../../texts/labels/milestones.ts';
import { shortWhen } from '../../texts/labels/short-when.ts';
import type { RunningProcedure } from '../usecases/running-procedure.ts';

const STANDING: Readonly<Record<Standing, string>> = {
  done: 'gedaan',
  passed: 'voorbij',
  'not-reported': 'niet gemeld',
  'to-come': 'komt nog',
};

/** How a procedure would stand that is taken over: every milestone with its day. */
export const runningSheet = ({ done, milestones }: RunningProcedure): Sheet => ({
  head: ['Mijlpaal', 'Wanneer', 'Stand'],
  rows: milestones.map(({ planned, standing }) => {
    const happened = done.find((one) => one.milestone === planned.id)?.happenedAt;
    return [
      capital(milestoneLabel(planned.id)),
      happened === undefined ? shortWhen(planned) : momentLabel(happened),
      STANDING[standing],
    ];
  }),
});

/** What nobody said of it, and what comes of that; null when nothing is missing. */
export function notReportedText({ milestones }: RunningProcedure): string | null {
  const names = milestones
    .filter(({ standing }) => standing === 'not-reported')
    .map(({ planned }) => milestoneLabel(planned.id))
    .join(', ');
  return names === ''
    ? null
    : `Niet gemeld: ${names}. Is het gedaan, zet het er dan nu bij. Anders vraagt Tenderklok er na de start om; er wordt niets aangenomen.`;
}

import type { Timeliness } from '../../domain/case/outcome.ts';
import { commandLine } from '../command-line.ts';
import { groundInWords } from '../ground.ts';
import type { Wording } from '../next-step.ts';
import { cameAside } from './came.ts';
import { inFull } from './in-full.ts';
import { capital, milestoneLabel } from './milestones.ts';

/** A case of its own that begins with an act. */
export interface Opened {
  readonly reference: string;
  readonly timeliness: Timeliness;
  readonly dates: readonly { readonly milestone: string; readonly when: string }[];
}

/** Under which reference it can be found, how it came and by when what must be done. @param wording how this front says what can be done next. */
export function openedText({ reference, timeliness, dates }: Opened, wording: Wording = commandLine): string {
  return [
    `Kenmerk van het bezwaar: ${reference}. ${cameText(reference, timeliness, wording)}`,
    ...dates.map(({ milestone, when }) => `${capital(milestoneLabel(milestone))}: ${inFull(when)}.`),
  ].join('\n');
}

function cameText(on: string, timeliness: Timeliness, wording: Wording): string {
  const aside = cameAside(timeliness);
  return aside === null
    ? `Het kwam op tijd (${groundInWords('Awb 6:9')}).`
    : `${aside.came} Een mens beoordeelt of het toch telt (${groundInWords(aside.ground)}). Leg dat vast met: ${wording({ act: 'judgeTimeliness', on })}`;
}

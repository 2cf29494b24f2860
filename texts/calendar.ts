import type { Dated } from './labels/short-when.ts';
import { capital, milestoneLabel } from './labels/milestones.ts';
import { groundInWords } from './ground.ts';
import type { AboutMilestone } from './mail/about.ts';

/** The words of a date in a calendar. */
export interface CalendarWords {
  readonly summary: string;
  readonly description: string;
}

const BEFORE: Readonly<Record<Dated['owner'], string>> = { ours: 'Uiterlijk: ', theirs: '', effect: '' };

/**
 * What a calendar shows of a milestone: what, then of which procedure.
 * @example 'Uiterlijk: nota van inlichtingen · Leerlingenvervoer'
 */
export function calendarWords(about: AboutMilestone, subject: string): CalendarWords {
  const label = milestoneLabel(about.id);
  const before = about.kind === 'lastDay' ? BEFORE[about.owner] : '';
  return {
    summary: `${before === '' ? capital(label) : `${before}${label}`} · ${subject}`,
    description: `${subject} (${about.reference}). Waarom dan: ${groundInWords(about.ground)}.`,
  };
}

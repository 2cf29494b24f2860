import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import { groundInWords } from './ground.ts';
import { capital, milestoneLabel } from './labels/milestones.ts';
import type { AboutMilestone } from './mail/about.ts';

/** What of a milestone a calendar shows. */
export type InCalendar = Pick<
  AboutMilestone,
  'reference' | 'id' | 'kind' | 'owner' | 'version' | 'firstDay' | 'lastDay' | 'endsAt' | 'ground'
>;

/** A date with its words, for `files/calendar`. */
interface CalendarDate {
  readonly uid: string;
  readonly sequence: number;
  /** @example 'Uiterlijk: nota van inlichtingen · Leerlingenvervoer' */
  readonly summary: string;
  readonly description: string;
  readonly when:
    | { readonly kind: 'moment'; readonly at: EpochMs }
    | { readonly kind: 'days'; readonly first: IsoDate; readonly last: IsoDate };
}

/** A milestone as a date in a calendar: a whole period from its first day, anything else on its day or moment. */
export function calendarDate(about: InCalendar, subject: string): CalendarDate {
  const { reference, id, kind, owner, version, firstDay, lastDay, endsAt } = about;
  const label = milestoneLabel(id);
  const what = kind === 'lastDay' && owner === 'ours' ? `Uiterlijk: ${label}` : capital(label);
  return {
    uid: `${reference}/${id}@tenderklok`,
    sequence: version,
    summary: `${what} · ${subject}`,
    description: `${subject} (${reference}). Waarom dan: ${groundInWords(about.ground)}.`,
    when:
      kind === 'moment'
        ? { kind: 'moment', at: endsAt }
        : { kind: 'days', first: kind === 'window' ? (firstDay ?? lastDay) : lastDay, last: lastDay },
  };
}

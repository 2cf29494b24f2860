import type { Line } from '../../contracts/line.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { clockInWords, shortDate } from '../../texts/labels/day-words.ts';
import { capital, milestoneLabel } from '../../texts/labels/milestones.ts';
import { phaseLabel } from '../../texts/labels/phases.ts';
import { outcomeLabel } from '../../texts/labels/words.ts';

/** A line for people: business time first, then the case, then what happened. */
export function showLine(line: Line): string {
  const day = line.at.slice(0, 10) as IsoDate;
  return `${shortDate(day)} ${clock(line.at).padEnd(5)}  ${line.reference.padEnd(26)}  ${told(line)}`;
}

/** Seconds are shown where they decide: one second too late is too late. */
const clock = (at: string): string => clockInWords(at.slice(11, at.slice(17, 19) === '00' ? 16 : 19));

const LETTERS: Readonly<Record<string, string>> = {
  overdue: 'melding dat een datum is gemist',
  escalated: 'waarschuwing aan de jurist',
  moved: 'bericht over nieuwe data',
  suspended: 'bericht over de schorsing',
  resumed: 'bericht over de hervatting',
  ended: 'bericht over het einde',
  'closing-proposed': 'voorstel voor een nieuwe sluiting',
  default: 'bericht over een ingebrekestelling',
  part: 'bericht over een perceel of termijn',
};

function told(line: Line): string {
  const about = line.milestone === undefined ? '' : capital(milestoneLabel(line.milestone));
  switch (line.kind) {
    case 'phase-started':
      return `== ${capital(phaseLabel(line.phase ?? ''))} ==`;
    case 'milestone-reached':
      return `${about}: bereikt${term(line)} (${line.ground})`;
    case 'milestone-reported':
      return `${about}: gedaan door ${line.by}${line.proof === undefined ? '' : `, bewijs ${line.proof}`}${term(line)}`;
    case 'milestone-overdue':
      return `${about}: TE LAAT (${line.ground})`;
    case 'reminder-sent':
      return `Herinnering aan ${line.recipient}: ${about.toLowerCase()}, nog ${line.workdays} werkdag${line.workdays === 1 ? '' : 'en'}`;
    case 'letter-sent':
      return `Mail aan ${line.recipient}: ${LETTERS[line.letter ?? ''] ?? line.letter}${about === '' ? '' : `, ${about.toLowerCase()}`}`;
    case 'moved':
      return `${about}: verplaatst van ${words(line.from)} naar ${words(line.to)}${line.reason === undefined ? '' : ` (${line.reason})`}`;
    case 'suspended':
      return `${line.message} (door ${line.by}: ${line.reason})`;
    case 'resumed':
      return `${line.message} (door ${line.by}: ${line.reason})`;
    case 'scored':
    case 'draw-recorded':
    case 'dropped-out':
    case 'default-notice':
    case 'duty-confirmed':
      return `${line.message}${line.by === undefined ? '' : ` (door ${line.by})`}`;
    case 'refused':
      return `GEWEIGERD: ${line.message}`;
    case 'finished':
      return `Zaak ${outcomeLabel(line.outcome ?? '')}`;
  }
}

const term = (line: Line): string =>
  line.firstDay === undefined || line.lastDay === undefined
    ? ''
    : `, termijn ${shortDate(line.firstDay as IsoDate)} t/m ${shortDate(line.lastDay as IsoDate)}`;

const words = (iso: string | undefined): string =>
  iso === undefined ? '?' : `${shortDate(iso.slice(0, 10) as IsoDate)} ${clockInWords(iso.slice(11, 16))}`;

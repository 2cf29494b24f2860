import { letterText } from './letters.ts';
import type { Line } from './line.ts';
import { addDays } from '../../domain/law/day.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { distanceInWords } from '../../texts/date.ts';
import { groundInShort, listed } from '../../texts/ground.ts';
import { clockInWords, shortDate } from '../../texts/labels/day-words.ts';
import { isOfficeFactKind } from '../../texts/office/facts.ts';
import { lotText } from '../../texts/lot.ts';
import { capital, milestoneLabel } from '../../texts/labels/milestones.ts';
import { phaseLabel } from '../../texts/labels/phases.ts';
import { outcomeLabel } from '../../texts/labels/words.ts';

/** As long as 'do 24 dec 2026 09.00': what stands behind it begins at one place. */
const USUAL_WHEN = 20;

export function showLine(line: Line, recipients: readonly string[]): string {
  const day = line.at.slice(0, 10) as IsoDate;
  const when = `${shortDate(day)} ${clockOfLine(line.at)}`;
  return `${when.padEnd(USUAL_WHEN)}  ${line.reference.padEnd(26)}  ${lineText(line, recipients)}`;
}

/** Seconds are shown where they decide: one second too late is too late. */
export const clockOfLine = (at: string): string => clockInWords(at.slice(11, at.slice(17, 19) === '00' ? 16 : 19));

/** What a line tells, without when and of which case. @param recipients of a mail: everyone who got it */
export function lineText(line: Line, recipients: readonly string[]): string {
  const about = line.milestone === undefined ? '' : capital(milestoneLabel(line.milestone));
  const { kind } = line;
  if (isOfficeFactKind(kind)) return `${line.message}${line.by === undefined ? '' : ` (door ${line.by})`}`;
  switch (kind) {
    case 'phase-started':
      return `== ${capital(phaseText(line))} ==`;
    case 'milestone-reached':
      return `${about}: bereikt${term(line)} (${groundInShort(line.ground ?? '')})`;
    case 'milestone-reported':
      return `${about}: ${line.late === true ? 'te laat ' : ''}gedaan door ${line.by}${line.proof === undefined ? '' : `, bewijs ${line.proof}`}${term(line)}`;
    case 'milestone-overdue':
      return `${about}: TE LAAT (${groundInShort(line.ground ?? '')})`;
    case 'reminder-sent':
      return `Herinnering aan ${people(recipients)}: ${about.toLowerCase()}, ${distanceInWords(line.at.slice(0, 10) as IsoDate, line.lastDay as IsoDate)}`;
    case 'letter-sent':
      return `Mail aan ${people(recipients)}: ${letterText(line.letter)}${about === '' ? '' : `, ${about.toLowerCase()}`}`;
    case 'moved':
      return `${about}: verplaatst van ${date(line, line.from)} naar ${date(line, line.to)}${line.reason === undefined ? '' : ` (${line.reason})`}`;
    case 'suspended':
    case 'resumed':
    case 'documents-changed':
    case 'repair-asked':
    case 'adjourned':
    case 'timeliness-judged':
    case 'round-announced':
    case 'notice-judged':
    case 'receipt-judged':
    case 'complaint':
    case 'verdict':
    case 'decided-anew':
    case 'decision-withdrawn':
    case 'ranking-withdrawn':
    case 'report-corrected':
      return `${line.message}${line.by === undefined ? '' : ` (door ${line.by}: ${line.reason})`}`;
    case 'lot-apart':
    case 'lots-ended':
    case 'scored':
    case 'draw-recorded':
    case 'dropped-out':
    case 'no-application':
    case 'filed-aside':
    case 'opened-again':
    case 'delay-told':
    case 'default-notice':
    case 'default-judged':
    case 'duty-confirmed':
    case 'received':
    case 'rules-broken':
    case 'approval-asked':
    case 'objection-filed':
    case 'objection-ended':
    case 'objection-about':
    case 'objection-judged':
    case 'window-moved':
    case 'repaired':
    case 'completion-aside':
    case 'delay-agreed':
    case 'objection-decided':
      return `${line.message}${line.by === undefined ? '' : ` (door ${line.by})`}`;
    case 'refused':
      return `GEWEIGERD: ${line.message}`;
    case 'finished':
      return `Zaak ${outcomeLabel(line.outcome ?? '')}`;
  }
}

/** The phase that began, of a lot where one came into it alone. @example 'perceel 2: opening' */
export const phaseText = ({ lot, phase = '' }: Line): string =>
  `${lot === undefined ? '' : `${lotText(lot)}: `}${phaseLabel(phase)}`;

const term = (line: Line): string =>
  line.firstDay === undefined || line.lastDay === undefined
    ? ''
    : `, termijn ${shortDate(line.firstDay as IsoDate)} t/m ${shortDate(line.lastDay as IsoDate)}`;

/** Old or new date of a move: a moment with its clock, and a term with an hour too; else the last day, the whole of it. */
function date({ lastDay }: Line, end: string | undefined): string {
  if (end === undefined) return '?';
  const day = end.slice(0, 10) as IsoDate;
  const hour = end.slice(11, 16);
  const whole = lastDay !== undefined && hour === '00:00';
  return whole ? shortDate(addDays(day, -1)) : `${shortDate(day)} ${clockInWords(hour)}`;
}

/** @example people(['i.prins@utrecht.example', 'n.dewit@utrecht.example']) // 'i.prins en n.dewit' */
/** Everyone once, by the short name; by the whole address where two people have the same one. */
function people(recipients: readonly string[]): string {
  const short = (one: string): string => one.replace(/@.*$/, '');
  const all = [...new Set(recipients)];
  const isShared = (one: string): boolean => all.some((other) => other !== one && short(other) === short(one));
  return listed(all.map((one) => (isShared(one) ? one : short(one))));
}

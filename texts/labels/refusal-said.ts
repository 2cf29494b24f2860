import type { Refusal } from '../../domain/acts/refusal.ts';
import { parseIsoDate } from '../../domain/law/day.ts';
import type { Wording } from '../next-step.ts';
import { clockInWords, dateInWords } from './day-words.ts';
import { dateOnly, inFull } from './in-full.ts';
import { milestoneLabel } from './milestones.ts';
import type { Sentence } from './refusal-sentences/sentence.ts';

const DATE = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?$/;

/** Dates in a refusal are read by people. */
function inWords(value: string): string {
  const [, dayText = '', time] = DATE.exec(value) ?? [];
  const day = parseIsoDate(dayText);
  if (day === null) return inFull(dateOnly(value));
  return time === undefined ? dateInWords(day) : `${dateInWords(day)}, ${clockInWords(time)} uur`;
}

/** What someone wrote and cannot be read: it stays as it is. */
const LITERAL = 'what';

/** A refusal in a sentence for its rule. @param wording how this front says what someone can do now */
export function said(sentence: Sentence, { milestone, values }: Refusal, wording: Wording): string {
  const about = milestone === null ? '' : milestoneLabel(milestone);
  return sentence(
    { about, step: wording },
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, name === LITERAL ? value : inWords(value)]),
    ),
  );
}

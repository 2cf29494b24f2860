import { localOf } from '../../law/clock.ts';
import { addDays } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import type { StatedClock } from '../authority.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { about, keyOf, type CheckInput, type CheckRule, type Found } from './rule.ts';
import { inWords } from './words.ts';

const shown = (time: string): string => time.replace(':', '.');

/** When guide and platform show different closing clocks, a court decides which one counts: do not publish. */
export const clockMismatch: CheckRule = {
  id: 'clock-mismatch',
  severity: 'error',
  ground: 'Aw 1.10',
  check(input) {
    const closes = input.definition.channel?.closes ?? null;
    const close = input.one('closes-bids');
    if (close === null) return applicationsClose(input);
    if (close.kind !== 'moment')
      return [
        about(
          input,
          close.id,
          `De sluiting op ${inWords(close.lastDay)} heeft geen tijd. Een inschrijver weet dan niet tot hoe laat hij kan inschrijven. Zet de tijd erbij, zoals ${close.lastDay} 15:00.`,
        ),
      ];
    if (closes === null) return [];
    const { day, time } = localOf(close.endsAt);
    if (day === closes.day && time === closes.time) return [];
    return [
      {
        message:
          closes.time === null
            ? `Het platform sluit op ${inWords(closes.day)}, zonder tijd. Dan is niet na te gaan of het gelijk is aan de leidraad: ${inWords(day)} om ${shown(time)} uur. Zet de tijd van het platform erbij, zoals ${closes.day} ${time}.`
            : `De leidraad sluit op ${inWords(day)} om ${shown(time)} uur, het platform op ${inWords(closes.day)} om ${shown(closes.time)} uur. Maak ze gelijk.`,
        path: ['kanaal', 'sluit'],
        milestone: close.id,
      },
    ];
  },
};

/** What the clock of the platform closes: the bids, or where there are none the applications; null: nothing. */
export const closesByChannel = (input: CheckInput): PlannedMilestone | null =>
  input.one('closes-bids') ?? input.one('applies');

/** A last day without an hour runs to its end: a platform that closes before that takes time away from applicants. */
function applicationsClose(input: CheckInput): readonly Found[] {
  const closes = input.definition.channel?.closes ?? null;
  const last = closesByChannel(input);
  if (closes === null || last === null) return [];
  const hour = last.kind === 'moment' ? localOf(last.endsAt) : null;
  const agree = hour === null ? endsWith(last.lastDay, closes) : closes.day === hour.day && closes.time === hour.time;
  if (agree) return [];
  const guide =
    hour === null ? `het einde van ${inWords(last.lastDay)}` : `${inWords(hour.day)} om ${shown(hour.time)} uur`;
  const platform = `${inWords(closes.day)}${closes.time === null ? '' : ` om ${shown(closes.time)} uur`}`;
  return [
    {
      message: `${keyOf(input, last.id)} kan volgens de leidraad tot en met ${guide}, maar het platform sluit op ${platform}. Maak ze gelijk.`,
      path: ['kanaal', 'sluit'],
      milestone: last.id,
    },
  ];
}

/** Whether a platform closes with the end of a day, as platforms write that. */
const endsWith = (day: IsoDate, { day: closes, time }: StatedClock): boolean =>
  time === '00:00' ? closes === addDays(day, 1) : closes === day && (time === null || time === '23:59');

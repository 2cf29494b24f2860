import { localOf } from '../../law/clock.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { about, type CheckInput, type CheckRule } from './rule.ts';
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
    if (close === null) return [];
    if (close.kind !== 'moment')
      return [
        about(
          input,
          close.id,
          `De sluiting op ${inWords(close.lastDay)} heeft geen tijd. Een inschrijver weet dan niet tot hoe laat hij kan inschrijven. Zet de tijd erbij, zoals ${close.lastDay} 15:00.`,
        ),
      ];
    if (closes === null || wasMoved(input, close)) return [];
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

/** In a running case the closing may be another than that of the file: that the platform follows is then a duty, not a fault of the file. */
function wasMoved({ of, entry }: CheckInput, { id, endsAt }: PlannedMilestone): boolean {
  const stated = entry(id)?.when;
  if (of === 'file' || stated?.kind !== 'moment') return false;
  const { day, time } = localOf(endsAt);
  return day !== stated.moment.day || time !== stated.moment.time;
}

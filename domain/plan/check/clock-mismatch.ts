import { localOf } from '../../law/clock.ts';
import { about, type CheckRule } from './rule.ts';
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

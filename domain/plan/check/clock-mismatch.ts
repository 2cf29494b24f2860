import { localOf } from '../../law/clock.ts';
import type { CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** When guide and platform show different closing clocks, a court decides which one counts: do not publish. */
export const clockMismatch: CheckRule = {
  id: 'clock-mismatch',
  severity: 'error',
  ground: 'Aw 1.10',
  check(input) {
    const closes = input.definition.channel?.closes ?? null;
    const close = input.milestones.get('submission-close');
    if (closes === null || close?.kind !== 'moment') return [];
    const { day, time } = localOf(close.endsAt);
    if (day === closes.day && time === closes.time) return [];
    return [
      {
        message: `De leidraad sluit op ${inWords(day)} om ${time}, het platform op ${inWords(closes.day)} om ${closes.time}. Maak ze gelijk vóór publicatie.`,
        path: ['kanaal', 'sluit'],
        milestone: close.id,
      },
    ];
  },
};

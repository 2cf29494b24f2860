import type { CheckRule } from './rule.ts';

/** When the round of reminders goes out, for all cases at once. */
const ROUND = '09:00';

/** One round a day reminds people of all their cases: the hour of a file holds in a rehearsal alone, and nobody may count on it. */
export const reminderHour: CheckRule = {
  id: 'reminder-hour',
  severity: 'hint',
  ground: null,
  check: ({ definition: { reminders } }) =>
    reminders.at === ROUND
      ? []
      : [
          {
            message: `Herinneringen gaan elke werkdag om 09.00 uur, van alle zaken tegelijk. Het uur ${reminders.at.replace(':', '.')} geldt alleen in een oefening. Laat om weg, of schrijf om: 09:00.`,
            path: ['herinneringen'],
          },
        ],
};

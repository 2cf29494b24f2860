import { addDays } from '../../law/day.ts';
import { about, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** Whoever objects or goes to court in time can still touch a start that comes before the window closes. */
export const startInsideRemedyWindow: CheckRule = {
  id: 'start-inside-remedy-window',
  severity: 'warning',
  ground: 'Awb 6:7',
  check(input) {
    const window = input.milestones.get('objection-window') ?? input.milestones.get('standstill');
    if (window === undefined) return [];
    return ['implementation-start', 'service-start'].flatMap((id) => {
      const start = input.milestones.get(id);
      if (start === undefined || start.lastDay > window.lastDay) return [];
      const key = input.type.milestones.find((one) => one.id === id)?.key ?? id;
      const through = `${inWords(window.firstDay ?? window.lastDay)} tot en met ${inWords(window.lastDay)}`;
      return [
        {
          ...about(
            input,
            id,
            `${key} op ${inWords(start.lastDay)} valt in de termijn om op te komen tegen de gunning (${through}). Wie dat doet, kan de start nog raken. Begin op of na ${inWords(addDays(window.lastDay, 1))}, of leg vast waarom u eerder begint.`,
          ),
          ground: window.id === 'standstill' ? 'Aw 2.127' : 'Awb 6:7',
        },
      ];
    });
  },
};

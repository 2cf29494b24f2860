import { addDays } from '../../law/day.ts';
import { about, keyOf, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** Whoever objects or goes to court in time can still touch a start that comes before the window closes. */
export const startInsideRemedyWindow: CheckRule = {
  id: 'start-inside-remedy-window',
  severity: 'warning',
  ground: 'Awb 6:7',
  check(input) {
    const window = input.milestones.get('objection-window') ?? input.milestones.get('standstill');
    if (window === undefined) return [];
    const opens = window.firstDay ?? window.lastDay;
    // A final award inside the standstill is against the law, and has a rule of its own.
    const touched = ['implementation-start', 'service-start', ...(window.id === 'standstill' ? [] : ['award-final'])];
    return touched.flatMap((id) => {
      const start = input.milestones.get(id);
      if (start === undefined || start.lastDay > window.lastDay) return [];
      const when = start.lastDay < opens ? 'komt vóór' : 'valt in';
      return [
        {
          ...about(
            input,
            id,
            `${keyOf(input, id)} op ${inWords(start.lastDay)} ${when} de termijn om op te komen tegen de gunning (${inWords(opens)} tot en met ${inWords(window.lastDay)}). Wie dat doet, kan dat nog raken. Kies ${inWords(addDays(window.lastDay, 1))} of later, of leg vast waarom u eerder begint.`,
          ),
          ground: window.id === 'standstill' ? 'Aw 2.127' : 'Awb 6:7',
        },
      ];
    });
  },
};

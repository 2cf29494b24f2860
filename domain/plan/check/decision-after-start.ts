import { about, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** Services that start before the last day of the decision may start without a decision. */
export const decisionAfterStart: CheckRule = {
  id: 'decision-after-start',
  severity: 'error',
  ground: 'Awb 4:13',
  check(input) {
    const start = input.one('starts-services');
    if (start === null) return [];
    return input
      .all('on-application')
      .filter((decision) => decision.lastDay >= start.lastDay)
      .map((decision) =>
        about(
          input,
          decision.id,
          `Het subsidiebesluit kan tot en met ${inWords(decision.lastDay)} komen, na de start van de dienstverlening op ${inWords(start.lastDay)}. Laat de aanvraag eerder sluiten, kort de termijn in of start later.`,
        ),
      );
  },
};

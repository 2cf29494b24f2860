import { setBy, setsDecisionTerm } from '../found-dates.ts';
import { computeTerm } from '../../law/computed-terms.ts';
import { about, keyOf, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/**
 * Without a term in a statute, ordinance or scheme the term for a decision has passed eight weeks after the application came in, whatever date
 * a guide or a planning names (Awb 4:13 lid 2).
 */
export const decisionAfterTerm: CheckRule = {
  id: 'decision-after-term',
  severity: 'warning',
  ground: 'Awb 4:13 lid 2',
  check(input) {
    const decision = input.one('on-application');
    const application = input.one('applies');
    const entry = decision === null ? undefined : input.definition.planning[decision.id];
    if (decision === null || application === null || entry === undefined) return [];
    if (setsDecisionTerm(setBy(entry))) return [];
    const rule = input.type.milestones.find((one) => one.id === decision.id)?.computed?.rule ?? '';
    const term = computeTerm(rule, application.lastDay);
    if (!term.ok || decision.lastDay <= term.value.lastDay) return [];
    return [
      about(
        input,
        decision.id,
        `${keyOf(input, decision.id)} (${inWords(decision.lastDay)}) is later dan de wet toelaat als geen regeling een termijn stelt: acht weken na een aanvraag van ${inWords(application.lastDay)}, tot en met ${inWords(term.value.lastDay)}. Daarna kan een aanvrager u in gebreke stellen. Beslis eerder; stelt een regeling of verordening deze termijn, zet dan bron: regeling of bron: verordening erbij.`,
      ),
    ];
  },
};

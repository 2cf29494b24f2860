import { setBy, setsDecisionTerm } from '../set-by.ts';
import { computeTerm } from '../../law/computed-terms.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { about, keyOf, type CheckInput, type CheckRule, type Found } from './rule.ts';
import { inWords } from './words.ts';

/**
 * Without a term in a statute, ordinance or scheme the term for a decision has passed eight weeks after the application came in, whatever date
 * a guide or a planning names (Awb 4:13 lid 2).
 */
export const decisionAfterTerm: CheckRule = {
  id: 'decision-after-term',
  severity: 'warning',
  ground: 'Awb 4:13 lid 2',
  check: (input) => input.all('on-application').flatMap((decision) => tooLate(input, decision)),
};

function tooLate(input: CheckInput, decision: PlannedMilestone): readonly Found[] {
  const entry = input.entry(decision.id);
  const application = input.all('applies').find(({ id }) => decision.after.includes(id));
  if (entry === null || application === undefined) return [];
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
}

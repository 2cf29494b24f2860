import { OBJECTION } from '../objection-plan.ts';
import { withoutNewDay, type PlanFacts } from '../plan-facts.ts';
import { moved } from './moved-plan.ts';
import { planned, type ChangedPlan, type PlanQuestion } from './replan.ts';
import { held, resumed } from './suspended-plan.ts';

export type { ChangedPlan, PlanChange, PlanQuestion } from './replan.ts';

/** The plan with one more fact in it, or why that fact is not allowed. */
export function changePlan(question: PlanQuestion): ChangedPlan {
  const { change, facts } = question;
  switch (change.kind) {
    case 'start':
      return planned(question, facts);
    case 'report':
      return planned(question, { ...facts, actual: { ...facts.actual, [change.milestone]: change.happenedAt } });
    case 'move':
      return moved(question, change);
    case 'resume':
      return resumed(question, change);
    case 'hold':
      return held(question, change);
    case 'window':
      return planned(question, { ...facts, windowLastDay: change.lastDay });
    case 'adjourn':
      return planned(question, { ...decisionByLaw(facts), adjourned: true });
    case 'agree':
      return planned(question, { ...decisionByLaw(facts), agreed: change.until });
  }
}

/** Whoever takes more time for the decision on an objection gives up the earlier day that was set for it. */
const decisionByLaw = (facts: PlanFacts): PlanFacts => withoutNewDay(facts, OBJECTION.decision);

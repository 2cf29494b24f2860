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
    case 'adjourn':
      return planned(question, { ...facts, adjourned: true });
    case 'agree':
      return planned(question, { ...facts, agreed: change.until });
  }
}

import type { PeopleFacts } from '../../domain/office/people-facts.ts';
import { listed } from '../ground.ts';
import { shortDate } from '../labels/day-words.ts';
import { capital } from '../labels/milestones.ts';
import { ROLE_LABEL } from '../labels/words.ts';

/** Who came and who left, as a sentence without a full stop. */
export const PEOPLE_FACTS: { readonly [Kind in keyof PeopleFacts]: (fact: PeopleFacts[Kind]) => string } = {
  'people-changed': ({ roles, left, came, since }) => {
    const what = capital(listed(roles.map((role) => ROLE_LABEL[role])));
    const from = `vanaf ${shortDate(since)}`;
    if (left === came) return `${what}: ${left} heeft een ander mailadres, ${from}`;
    if (left === null) return `${what}: ${came} komt erbij, ${from}`;
    return came === null ? `${what}: ${left} is het niet meer, ${from}` : `${what}: ${came} vervangt ${left}, ${from}`;
  },
};

import { tenderOf, type CaseState } from '../case/state.ts';
import type { CaseMilestone } from '../case/milestone.ts';
import { withTrait } from '../plan/trait.ts';
import { barred } from './bars.ts';
import { refusal } from './refusal.ts';
import { act } from './spec.ts';

/** Bids are scored in their own phase, once; from then on the ranking is fixed. */
export const scoreBids = act({
  word: 'bereken',
  brief: 'Bereken de punten van wat is ingelezen en leg de rangorde vast',
  kinds: ['tender'],
  shape: {},
  roles: ['procedureLead', 'procurementOfficer'],
  evidence: 'assessment',
  offered: (given) =>
    given.outcome === null && tenderOf(given)?.awards === null && scoring(given)?.phase === given.phase,
  may(given, act, now, evidence) {
    const why = barred(given, act, now);
    if (why !== null) return why;
    const moment = scoring(given);
    if (moment === null) return refusal('no-such-moment', { values: { moment: 'scores' } });
    const milestone = moment.id;
    if (tenderOf(given)?.awards !== null) return refusal('already-scored', { milestone });
    if (given.phase !== moment.phase)
      return refusal('wrong-phase', { milestone, values: { phase: moment.phase, current: given.phase } });
    return evidence?.complete === false ? refusal('assessment-incomplete', { milestone }) : null;
  },
});

const scoring = ({ milestones }: CaseState): CaseMilestone | null => withTrait(milestones, 'scores');

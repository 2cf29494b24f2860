import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { admission } from './admission.ts';
import { LEGAL, milestone, questionsIn, UNTIL_NOTICE, withOwn } from './milestones.ts';
import { inOrder } from './phases.ts';
import { selection } from './selection.ts';

/**
 * A dynamic purchasing system (Aw 2.144 to 2.146a): thirty days for the first requests, then anybody can ask to be admitted as long as it
 * lasts, and hears of it within ten working days. Each purchase in it is a procedure of its own (`aankoop-binnen-das`).
 */
export const dynamischAankoopsysteem: ProcedureType = {
  id: 'dynamisch-aankoopsysteem',
  name: 'Dynamisch aankoopsysteem',
  regime: 'european',
  grounds: ['Aw 2.144', 'Aw 2.146'],
  phases: inOrder(['consultation', 'requests', 'admission']),
  milestones: withOwn(
    [
      ...UNTIL_NOTICE,
      ...questionsIn('requests'),
      ...selection({ rule: 'purchasing-system-requests', from: 'contract-notice' }).filter(
        ({ id }) => id === 'requests-close',
      ),
      {
        ...milestone('first-admissions', 'eerste-toelatingen', 'ours', 'admission', LEGAL, 'Aw 2.146a'),
        traits: ['selects'],
        after: ['requests-close'],
        computed: { rule: 'purchasing-system-admission', from: 'requests-close', binds: 'advice' },
      },
      ...admission('admission', 'Aw 2.146a'),
    ],
    {
      'contract-notice': { phase: 'requests' },
      'requests-close': { ground: 'Aw 2.146' },
      'admission-request': { ground: 'Aw 2.146' },
      // Fifteen working days when that is needed: people say so by another date.
      'admission-decision': {
        computed: { rule: 'purchasing-system-admission', from: 'admission-request', binds: 'advice' },
      },
    },
  ),
};

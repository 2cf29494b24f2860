import { AWARD_NOTICE, STANDSTILL, type MilestoneType } from '../domain/plan/procedure-type.ts';
import { LEAD, milestone } from './milestones.ts';

/** What follows an award decision where a contract is concluded: a standstill where the law has one, then the final award. */
export const UNTIL_SERVICE: readonly MilestoneType[] = [
  {
    ...milestone('implementation-start', 'start-implementatie', 'effect', 'service', ['procedureLead'], 'leidraad'),
    traits: ['starts-implementation'],
  },
  {
    ...milestone('standstill', 'opschortende-termijn', 'effect', 'remedy', ['procedureLead', 'lawyer'], 'Aw 2.127'),
    traits: ['remedy-window', 'holds-contract'],
    kind: 'window',
    computed: {
      rule: 'standstill',
      from: 'award-decision',
      binds: 'at-least',
      regimes: STANDSTILL,
      advised: ['social'],
    },
  },
  // The contract waits for it: nobody is awarded a contract before the evidence is there.
  {
    ...milestone(
      'winner-evidence',
      'bewijs-winnaar',
      'ours',
      'conclusion',
      ['procurementOfficer', 'lawyer'],
      'Aw 2.102',
    ),
    // It is asked for with the decision, and mostly comes while the standstill runs.
    traits: ['in-its-order'],
    after: ['award-decision'],
  },
  {
    ...milestone(
      'award-final',
      'definitieve-gunning',
      'ours',
      'conclusion',
      ['procedureLead', 'procurementOfficer', 'lawyer'],
      'Aw 2.127',
    ),
    traits: ['makes-final', 'settles-award', 'needs-winner'],
    after: ['award-decision', 'winner-evidence'],
    required: true,
  },
  {
    ...milestone('service-start', 'start-dienstverlening', 'effect', 'service', ['procedureLead'], 'leidraad'),
    traits: ['starts-services'],
  },
];

/** Who was awarded what is told to the Publications Office within thirty days (Aw 2.134); social services may do so by the quarter. */
export const TOLD_EUROPE: readonly MilestoneType[] = [
  {
    ...milestone('award-notice', 'aankondiging-gunning', 'ours', 'conclusion', LEAD, 'Aw 2.134'),
    traits: ['announces-award'],
    after: ['award-final'],
    computed: { rule: 'award-notice', from: 'award-final', regimes: AWARD_NOTICE, advised: ['social'] },
  },
];

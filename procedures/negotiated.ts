import type { MilestoneType } from '../domain/plan/procedure-type.ts';
import { TOLD_EUROPE, UNTIL_SERVICE } from './after-award.ts';
import { FROM_CLOSING, QUESTIONS, UNTIL_NOTICE } from './milestones.ts';
import { withPhases } from './phases.ts';
import { INVITATION, selection } from './selection.ts';
import { FIRST_BIDS, inProportion, NEGOTIATIONS } from './talks.ts';

/** Phases of a procedure in which those who were selected bid first, negotiate in rounds, and then make their final bids. */
export const NEGOTIATED_ROWS = withPhases(
  ['first-bids', 'talks'],
  'submission',
  withPhases(['requests', 'selection'], 'questions'),
);

/** Its milestones. @param requests what closes the requests to take part */
export const negotiated = (requests: Parameters<typeof selection>[0]): readonly MilestoneType[] => [
  ...UNTIL_NOTICE,
  ...selection(requests),
  INVITATION,
  ...QUESTIONS,
  FIRST_BIDS,
  ...NEGOTIATIONS,
  ...inProportion(FROM_CLOSING),
  ...UNTIL_SERVICE,
  ...TOLD_EUROPE,
];

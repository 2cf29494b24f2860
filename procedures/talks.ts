import type { MilestoneType } from '../domain/plan/procedure-type.ts';
import { LEAD, LEGAL, milestone } from './milestones.ts';

/** First bids, which are negotiated on. */
export const FIRST_BIDS: MilestoneType = {
  ...milestone('first-bids-close', 'sluiting-eerste-inschrijving', 'theirs', 'first-bids', LEAD, 'Aw 2.126'),
  traits: ['closes-first-bids', 'made-known'],
  kind: 'moment',
  required: true,
};

/** Negotiations in any number of rounds, each with bids that were made better when they are asked for, and the call for final bids. */
export const NEGOTIATIONS: readonly MilestoneType[] = [
  {
    ...milestone('negotiations', 'onderhandelingen', 'ours', 'talks', LEAD, 'Aw 2.126'),
    traits: ['talks', 'comes-again'],
    after: ['first-bids-close'],
    kind: 'window',
    required: true,
  },
  {
    ...milestone('revised-bids-close', 'sluiting-herziene-inschrijving', 'theirs', 'talks', LEAD, 'Aw 2.126'),
    traits: ['closes-round', 'comes-again'],
    after: ['negotiations'],
    kind: 'moment',
  },
  {
    ...milestone('final-bids-call', 'uitnodiging-definitieve-inschrijving', 'ours', 'submission', LEGAL, 'Aw 2.126'),
    traits: ['asks-final-bids'],
    after: ['negotiations'],
    required: true,
  },
];

/** A dialogue in any number of rounds, each with solutions when they are asked for, and the call for final bids when it is closed. */
export const DIALOGUE: readonly MilestoneType[] = [
  {
    ...milestone('dialogue-invitation', 'uitnodiging-dialoog', 'ours', 'talks', LEGAL, 'Aw 2.110'),
    after: ['selection-decision'],
    required: true,
  },
  {
    ...milestone('dialogue', 'dialoog', 'ours', 'talks', LEAD, 'Aw 2.110'),
    traits: ['talks', 'comes-again'],
    after: ['dialogue-invitation'],
    kind: 'window',
    required: true,
  },
  {
    ...milestone('solutions-close', 'sluiting-oplossingen', 'theirs', 'talks', LEAD, 'Aw 2.110'),
    traits: ['closes-round', 'comes-again'],
    after: ['dialogue'],
    kind: 'moment',
  },
  {
    ...milestone('final-bids-call', 'uitnodiging-definitieve-inschrijving', 'ours', 'questions', LEGAL, 'Aw 2.112'),
    traits: ['asks-final-bids'],
    after: ['dialogue'],
    required: true,
  },
];

/** The law names no number of days for this closing: the term is in proportion (Aw 2.70). */
export const inProportion = (milestones: readonly MilestoneType[]): readonly MilestoneType[] =>
  milestones.map(({ least: _least, ...one }) => one);

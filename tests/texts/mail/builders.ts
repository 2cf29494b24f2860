import type { IsoDate } from '../../../domain/law/iso-date.ts';
import type { AboutMilestone } from '../../../texts/mail/about.ts';

/** The clarification note of Utrecht, five working days away. */
export const noteOf = (over: Partial<AboutMilestone> = {}): AboutMilestone => ({
  reference: '2019-JGD21110',
  id: 'clarification-note',
  kind: 'lastDay',
  owner: 'ours',
  lastDay: '2018-05-14' as IsoDate,
  endsAt: Date.parse('2018-05-15T00:00:00+02:00'),
  ground: 'Aw 2.54',
  today: '2018-05-04' as IsoDate,
  ...over,
});

export const CLOSE: AboutMilestone = noteOf({
  id: 'submission-close',
  kind: 'moment',
  owner: 'theirs',
  lastDay: '2018-05-24' as IsoDate,
  endsAt: Date.parse('2018-05-24T15:00:00+02:00'),
  ground: 'gids 2.4.2',
});

export const DECISION: AboutMilestone = noteOf({
  id: 'subsidy-decision',
  lastDay: '2018-11-30' as IsoDate,
  endsAt: Date.parse('2018-12-01T00:00:00+01:00'),
  ground: 'Awb 4:13 lid 1',
});

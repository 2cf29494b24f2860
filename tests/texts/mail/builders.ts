import type { IsoDate } from '../../../domain/law/iso-date.ts';
import type { Role } from '../../../domain/plan/milestone.ts';
import { USUAL_ACCESS } from '../../../texts/access.ts';
import type { AboutMilestone } from '../../../texts/mail/about.ts';
import type { AboutCase, Receiver } from '../../../texts/mail/receiver.ts';

/** The procedure of Utrecht with its people. */
export const UTRECHT: AboutCase = {
  reference: '2019-JGD21110',
  subject: 'Veilig Thuis, jeugdbescherming en jeugdreclassering',
  people: {
    procedureLead: ['Noor de Wit', 'Ravi Jansen'],
    procurementOfficer: ['Sam Bakker'],
    lawyer: ['Iris Prins'],
    evaluator: ['Mila Vos', 'Bram Smit'],
  },
  urgent: false,
};

/** Behind every title: which procedure. */
export const OF_UTRECHT = ' · Veilig Thuis, jeugdbescherming en jeugdreclassering (2019-JGD21110)';

const receiver = (name: string, roles: readonly Role[]): Receiver => ({
  name,
  roles,
  case: UTRECHT,
  ...USUAL_ACCESS,
});

export const LEAD = receiver('Noor de Wit', ['procedureLead']);
export const SECOND_LEAD = receiver('Ravi Jansen', ['procedureLead']);
export const OFFICER = receiver('Sam Bakker', ['procurementOfficer']);
export const LAWYER = receiver('Iris Prins', ['lawyer']);
export const EVALUATOR = receiver('Mila Vos', ['evaluator']);

/** The clarification note of Utrecht, five working days away. */
export const noteOf = (over: Partial<AboutMilestone> = {}): AboutMilestone => ({
  reference: '2019-JGD21110',
  id: 'clarification-note',
  kind: 'lastDay',
  owner: 'ours',
  lastDay: '2018-05-14' as IsoDate,
  endsAt: Date.parse('2018-05-15T00:00:00+02:00'),
  ground: 'Aw 2.54',
  version: 1,
  firstDay: null,
  roles: ['procedureLead', 'procurementOfficer', 'lawyer'],
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
  roles: ['procedureLead', 'procurementOfficer'],
});

export const DECISION: AboutMilestone = noteOf({
  id: 'subsidy-decision',
  lastDay: '2018-11-30' as IsoDate,
  endsAt: Date.parse('2018-12-01T00:00:00+01:00'),
  ground: 'Awb 4:13 lid 1',
});

/** Assessors give their opinion; the desk reports it. */
export const EVALUATION: AboutMilestone = noteOf({
  id: 'evaluation',
  kind: 'window',
  firstDay: '2018-05-28' as IsoDate,
  lastDay: '2018-06-21' as IsoDate,
  endsAt: Date.parse('2018-06-22T00:00:00+02:00'),
  ground: 'gids 2.4',
  roles: ['procedureLead', 'procurementOfficer', 'evaluator'],
  today: '2018-06-14' as IsoDate,
});

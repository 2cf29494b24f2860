import type { CaseView } from '../../../domain/case/view.ts';
import type { ShownMilestone } from '../../../domain/case/shown-milestone.ts';
import type { LotView } from '../../../domain/case/lot-view.ts';
import type { CaseMilestone } from '../../../domain/case/milestone.ts';
import { holdOf, milestoneOf } from '../../domain/acts/builders.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';

/** A milestone as it is shown. */
export const shownOf = (
  id: string,
  over: Partial<CaseMilestone> = {},
  shown: ShownMilestone['shown'] = over.state ?? 'open',
): ShownMilestone => ({ milestone: milestoneOf(id, over), shown });

/** The closing of Utrecht, that a case waits for. */
export const waitingOf = (over: Partial<CaseMilestone> & { readonly id?: string } = {}): ShownMilestone =>
  shownOf(over.id ?? 'submission-close', {
    when: 'do 24 mei 2018 15.00',
    owner: 'theirs',
    ground: 'gids 2.4.2',
    version: 2,
    ...over,
  });

/** Monday 14 May 2018 at nine in Amsterdam. */
export const MONDAY = Date.parse('2018-05-14T09:00:00+02:00');

/** A lot that stands still on its own way. */
export const heldLot = (lot: string, reason: string | null): LotView => ({
  lots: [lot],
  phase: 'submission',
  waitingFor: null,
  suspended: heldCase(reason),
  outcome: null,
});
/** A term that stands still. */
export const heldTerm = (reason: string | null) => ({
  ...holdOf({ of: 'term', milestone: 'subsidy-decision' }, MONDAY),
  reason,
});
export const heldCase = (reason: string | null) => ({ ...holdOf({ of: 'case' }, MONDAY), reason });

/** A tender that is open for bids, with something under every heading. */
export const viewOf = (over: Partial<CaseView> = {}): CaseView => ({
  reference: '2019-JGD21110',
  kind: 'tender',
  subject: 'Veilig Thuis',
  procedureType: 'subsidietender',
  phase: 'submission',
  phaseSince: MONDAY,
  at: Date.parse('2018-05-16T10:00:00+02:00'),
  phases: [
    { id: 'questions', state: 'done' },
    { id: 'submission', state: 'current' },
    { id: 'opening', state: 'todo' },
  ],
  waitingFor: waitingOf(),
  nextAt: null,
  standing: { attention: [], turn: 'theirs', late: null, next: null },
  toReport: 'submission-close',
  revocable: [],
  takenOverAt: null,
  milestones: [
    shownOf('questions-close', {
      when: 'ma 30 apr 2018 17.00',
      owner: 'theirs',
      state: 'passed',
      ground: 'gids 2.4.1',
    }),
    shownOf('clarification-note', { when: 'uiterlijk ma 14 mei 2018', state: 'overdue', ground: 'gids 2.4.1' }),
    waitingOf(),
  ],
  decisions: [
    {
      when: 'do 24 mei 2018 15.00',
      done: { at: MONDAY, roles: ['procedureLead'], people: 1 },
      fact: {
        kind: 'moved',
        milestone: 'submission-close',
        version: 2,
        reason: 't:00000000-0000-4000-8000-000000000001',
        outage: null,
        newWinner: null,
      },
    },
    {
      when: '',
      fact: {
        kind: 'resumed',
        caseKind: 'tender',
        what: { of: 'case' },
        reason: 't:00000000-0000-4000-8000-000000000002',
      },
    },
  ],
  offered: ['reportMilestone', 'moveMilestone'],
  counts: { questions: 11, requests: 0, bids: 1 },
  awards: [],
  objections: [],
  lots: [heldLot('perceel-2', 'kort geding')],
  holds: [heldTerm('stukken gevraagd')],
  suspended: null,
  pending: [],
  outcome: null,
  objection: null,
  duties: [{ milestone: 'submission-close', version: 2, since: MONDAY }],
  broken: [
    {
      rule: 'clarification-margin',
      milestone: 'clarification-note',
      ground: 'Aw 2.54',
      mend: { milestone: 'submission-close', day: '2018-05-25' as IsoDate },
    },
  ],
  announced: true,
  ...over,
});

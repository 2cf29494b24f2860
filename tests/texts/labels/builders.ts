import type { CaseView, ViewWaiting } from '../../../texts/labels/case-view.ts';

export const waitingOf = (over: Partial<ViewWaiting> = {}): ViewWaiting => ({
  milestone: 'submission-close',
  label: 'sluiting inschrijving',
  when: 'do 24 mei 2018 15.00',
  owner: 'theirs',
  state: 'open',
  ...over,
});

/** A tender that is open for bids, with something under every heading. */
export const viewOf = (over: Partial<CaseView> = {}): CaseView => ({
  reference: '2019-JGD21110',
  subject: 'Veilig Thuis',
  phase: 'submission',
  phases: [
    { id: 'questions', state: 'done' },
    { id: 'submission', state: 'current' },
    { id: 'opening', state: 'todo' },
  ],
  waitingFor: waitingOf(),
  milestones: [
    {
      id: 'questions-close',
      label: 'vragen tot',
      when: 'ma 30 apr 2018 17.00',
      owner: 'theirs',
      state: 'passed',
      ground: 'gids 2.4.1',
      version: 1,
    },
    {
      id: 'clarification-note',
      label: 'nota van inlichtingen',
      when: 'uiterlijk ma 14 mei 2018',
      owner: 'ours',
      state: 'overdue',
      ground: 'gids 2.4.1',
      version: 1,
    },
    { ...waitingOf(), id: 'submission-close', ground: 'gids 2.4.2', version: 2 },
  ],
  lastDecisions: [
    { when: 'do 24 mei 2018 15.00', text: 'Sluiting inschrijving: verplaatst' },
    { when: '', text: 'Procedure hervat' },
  ],
  allowedActs: ['reportMilestone', 'moveMilestone'],
  counts: { questions: 11, bids: 1 },
  suspended: null,
  outcome: null,
  heldLots: [{ lot: 'perceel-2', since: 'ma 14 mei 2018 09.00', reason: 'kort geding' }],
  duties: ['submission-close'],
  ...over,
});

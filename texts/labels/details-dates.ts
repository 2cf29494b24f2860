import type { CaseView } from '../../domain/case/view.ts';
import type { ShownMilestone } from '../../domain/case/shown-milestone.ts';
import { groundInShort } from '../ground.ts';
import { table } from './details-table.ts';
import { capital, milestoneLabel } from './milestones.ts';
import { phaseLabel } from './phases.ts';
import { STATE_LABEL } from './words.ts';

const NEXT_DATES = 8;

type ViewPhase = CaseView['phases'][number];

const PHASE_STATE: Readonly<Record<ViewPhase['state'], string>> = {
  done: 'klaar',
  current: '**bezig**',
  todo: 'nog niet',
};

export const phaseRow = (phase: ViewPhase): readonly string[] => [
  capital(phaseLabel(phase.id)),
  PHASE_STATE[phase.state],
];

/** What is overdue and what comes next; what is over stands in the record. */
export function nextDates(milestones: readonly ShownMilestone[]): string {
  const coming = milestones
    .filter(({ shown }) => ['open', 'overdue', 'not-reported'].includes(shown))
    .slice(0, NEXT_DATES);
  if (coming.length === 0) return '';
  const rows = coming.map(({ milestone: { id, when, ground }, shown }) => [
    capital(milestoneLabel(id)),
    when,
    STATE_LABEL[shown],
    groundInShort(ground),
  ]);
  return `## Volgende datums\n\n${table(['Mijlpaal', 'Wanneer', 'Stand', 'Grond'], rows)}`;
}

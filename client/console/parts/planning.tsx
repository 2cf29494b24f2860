import type { ShownMilestone, ShownState } from '../../../domain/case/shown-milestone.ts';
import { groundInWords } from '../../../texts/ground.ts';
import { momentLabel } from '../../../texts/labels/day-words.ts';
import { capital, milestoneLabel, milestoneName } from '../../../texts/labels/milestones.ts';
import { OWNER_LABEL, STATE_LABEL } from '../../../texts/labels/words.ts';
import { PATHS } from '../paths.ts';
import { Badge } from './parts.tsx';
import { Table, type Column } from './table.tsx';

const TONES: Readonly<Partial<Record<ShownState, 'bad' | 'warn' | 'good'>>> = {
  overdue: 'bad',
  held: 'warn',
  'not-reported': 'warn',
  done: 'good',
};

/** Every date of a case; each leads to why it is that day. */
export const Planning = ({
  reference,
  milestones,
  planned,
}: {
  readonly reference: string;
  readonly milestones: readonly ShownMilestone[];
  /** When dates that moved were planned first, by the id of their milestone. */
  readonly planned: ReadonlyMap<string, string>;
}) => <Table caption="Alle datums" columns={columnsOf(reference, planned)} rows={milestones} />;

const columnsOf = (reference: string, planned: ReadonlyMap<string, string>): readonly Column<ShownMilestone>[] => [
  {
    name: 'Mijlpaal',
    cell: ({ milestone: { id } }) => (
      <a href={PATHS.date(reference, milestoneName(id))}>{capital(milestoneLabel(id))}</a>
    ),
  },
  { name: 'Wanneer', cell: ({ milestone }) => milestone.when },
  ...(planned.size === 0
    ? []
    : [{ name: 'Eerst gepland', cell: ({ milestone: { id } }: ShownMilestone) => planned.get(id) ?? '' }]),
  { name: 'Van', cell: ({ milestone }) => OWNER_LABEL[milestone.owner] },
  {
    name: 'Stand',
    cell: ({ shown }) => <Badge tone={TONES[shown] ?? 'plain'}>{STATE_LABEL[shown]}</Badge>,
  },
  {
    name: 'Gebeurd op',
    cell: ({ milestone }) => (milestone.happenedAt === null ? '' : momentLabel(milestone.happenedAt)),
  },
  { name: 'Grond', cell: ({ milestone }) => groundInWords(milestone.ground) },
];

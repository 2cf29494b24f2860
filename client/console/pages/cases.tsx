import { outcomeLabel } from '../../../texts/labels/words.ts';
import { listedLabel } from '../../told/listed-label.ts';
import { attentionWords } from '../../told/attention-words.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { phaseLabel } from '../../../texts/labels/phases.ts';
import type { CaseList, CaseListAsked, CaseOrder } from '../../usecases/case-list.ts';
import type { ListedCase } from '../../usecases/show-cases.ts';
import { Attention } from '../parts/attention.tsx';
import { Page } from '../parts/page.tsx';
import { Badge, LinkButton } from '../parts/parts.tsx';
import { Table, type Column } from '../parts/table.tsx';
import { PATHS, withQuery } from '../paths.ts';
import type { Seen } from '../seen.ts';
import { Filters } from './cases-filters.tsx';

/** Cases as a list: searched, filtered, sorted, a page at a time. */
export function CasesPage({ seen, list, asked }: { seen: Seen; list: CaseList; asked: CaseListAsked }) {
  const { rows, total, page, pages } = list;
  return (
    <Page {...seen} title="Procedures" under={PATHS.cases}>
      <h1>Procedures</h1>
      <Filters asked={asked} list={list} />
      <p aria-live="polite">{countText(total, asked)}</p>
      {rows.length === 0 ? null : <Table caption="Zaken" columns={columns(asked)} rows={rows} />}
      {rows.length === 0 ? null : (
        <div class="buttons no-print">
          <LinkButton href={fileHref(asked, 'xlsx')}>Deze lijst als Excel</LinkButton>
          <LinkButton href={fileHref(asked, 'csv')}>Deze lijst als CSV</LinkButton>
        </div>
      )}
      {pages > 1 ? (
        <nav aria-label="Bladeren" class="buttons">
          {page > 1 ? <LinkButton href={href(asked, { page: page - 1 })}>Vorige</LinkButton> : null}
          <span>
            Bladzijde {page} van {pages}
          </span>
          {page < pages ? <LinkButton href={href(asked, { page: page + 1 })}>Volgende</LinkButton> : null}
        </nav>
      ) : null}
    </Page>
  );
}

const countText = (total: number, { ended }: CaseListAsked): string =>
  total === 0
    ? `Geen zaken gevonden.${ended ? '' : ' Zaken die klaar zijn, staan er alleen bij als u dat kiest.'}`
    : `${total} ${total === 1 ? 'zaak' : 'zaken'}.`;

function columns(asked: CaseListAsked): readonly Column<ListedCase>[] {
  const sort = (by: CaseOrder): NonNullable<Column<ListedCase>['sort']> => ({
    href: href(asked, { order: by, down: asked.order === by && !asked.down, page: 1 }),
    now: asked.order !== by ? null : asked.down ? 'descending' : 'ascending',
  });
  return [
    {
      name: 'Kenmerk',
      sort: sort('reference'),
      cell: ({ name: { reference } }) => <a href={PATHS.case(reference)}>{reference}</a>,
    },
    { name: 'Onderwerp', sort: sort('subject'), cell: ({ subject }) => subject },
    { name: 'Stand', cell: (one) => <Stands one={one} /> },
    {
      name: 'Fase',
      sort: sort('phase'),
      cell: ({ phase, state }) => (state.outcome === null ? capital(phaseLabel(phase)) : ''),
    },
    {
      name: 'Wacht op',
      cell: (one) => capital(listedLabel(one) ?? ''),
    },
    { name: 'Datum', sort: sort('date'), cell: ({ state }) => state.date?.when ?? '' },
  ];
}

function Stands({ one }: { one: ListedCase }) {
  const { outcome } = one.state;
  if (outcome !== null) return <Badge tone="plain">{outcomeLabel(one.consequence ?? outcome)}</Badge>;
  const words = attentionWords(one);
  return words.length === 0 ? <Badge tone="good">loopt</Badge> : <Attention words={words} />;
}

/** By what one sorts, as it stands in the address. */
export const ORDER_WORDS: Readonly<Record<CaseOrder, string>> = {
  attention: '',
  reference: 'kenmerk',
  subject: 'onderwerp',
  phase: 'fase',
  date: 'datum',
};

const href = (asked: CaseListAsked, change: Partial<CaseListAsked>): string =>
  withQuery(PATHS.cases, wordsOf({ ...asked, ...change }));

/** The whole of what is asked, in its order. */
const fileHref = (asked: CaseListAsked, form: 'csv' | 'xlsx'): string =>
  withQuery(PATHS.casesFile(form), wordsOf({ ...asked, page: 1 }));

const wordsOf = ({ search, phase, type, turn, until, ended, order, down, page }: CaseListAsked) => ({
  zoek: search,
  fase: phase,
  soort: type,
  wacht: turn,
  tot: until,
  alle: ended ? 'ja' : '',
  op: ORDER_WORDS[order],
  af: down ? 'ja' : '',
  bladzijde: page === 1 ? '' : String(page),
});

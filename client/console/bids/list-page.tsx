import { BID_CHECKS } from '../../../domain/office/bid-check.ts';
import { fixGrades, listBids } from '../../../domain/office/bid-acts.ts';
import type { OfficeActName } from '../../../domain/office/office-acts.ts';
import { instantLabel } from '../../../texts/labels/day-words.ts';
import { receiptJudgementLabel } from '../../../texts/labels/receipt-judgement.ts';
import { STANDING } from '../../../texts/office/bids.ts';
import { lotText } from '../../../texts/lot.ts';
import type { SeenBid, SeenBids } from '../../usecases/office/see-bids.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Page } from '../parts/page.tsx';
import { Badge, LinkButton } from '../parts/parts.tsx';
import { Table, type Column } from '../parts/table.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** The bids of a procedure: before the opening a number and a moment, and nothing of whose each is. */
export function BidsPage({
  seen,
  reference,
  all,
  may,
}: {
  readonly seen: Seen;
  readonly reference: string;
  readonly all: SeenBids;
  readonly may: (name: OfficeActName) => boolean;
}) {
  const { bids, openings, gradesFixed, checks } = all;
  const isOpen = openings.length > 0 || bids.some(({ opened }) => opened.quality || opened.price);
  return (
    <Page {...seen} title={`Inschrijvingen, ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} />
      <h1>Inschrijvingen</h1>
      <p>
        {isOpen
          ? 'Van wat is geopend, leest u per inschrijving de bestanden en de besluiten.'
          : 'Tot de opening ziet niemand wie inschreef. Er is alleen een nummer, en het moment van ontvangst.'}
      </p>
      <div class="buttons no-print">
        <LinkButton href={PATHS.opening(reference)} look={isOpen ? 'second' : 'first'}>
          Opening
        </LinkButton>
        {isOpen && !gradesFixed && may('fixGrades') ? (
          <LinkButton href={PATHS.office(reference, fixGrades.word)}>Leg vast dat de cijfers vaststaan</LinkButton>
        ) : null}
        {may('listBids') ? (
          <LinkButton href={PATHS.officeFile(reference, listBids.word)}>Neem de lijst van het platform over</LinkButton>
        ) : null}
      </div>
      {bids.length === 0 ? (
        <p>Er is nog geen inschrijving.</p>
      ) : (
        <Table
          caption={`${bids.length} ${bids.length === 1 ? 'inschrijving' : 'inschrijvingen'}`}
          columns={columnsOf(reference, checks)}
          rows={bids}
        />
      )}
    </Page>
  );
}

const columnsOf = (reference: string, checks: SeenBids['checks']): readonly Column<SeenBid>[] => [
  { name: 'Nummer', cell: ({ no }) => <a href={PATHS.bid(reference, no)}>{`Inschrijving ${no}`}</a> },
  { name: 'Ontvangen', cell: ({ at }) => instantLabel(at) },
  { name: 'Oordeel', cell: ({ judgement }) => receiptJudgementLabel(judgement) },
  {
    name: 'Telt',
    cell: ({ standing }) => <Badge tone={standing === 'stands' ? 'good' : 'plain'}>{STANDING[standing]}</Badge>,
  },
  { name: 'Perceel', cell: ({ lot }) => (lot === null ? '' : lotText(lot)) },
  { name: 'Inschrijver', cell: ({ party, opened }) => party ?? (opened.quality ? 'niet voor u' : 'gesloten') },
  ...(checks === null
    ? []
    : [
        {
          name: 'Besloten',
          cell: ({ no }: SeenBid) =>
            `${checks.filter(({ bid }) => bid === no).length} van ${Object.keys(BID_CHECKS).length} punten`,
        },
      ]),
];

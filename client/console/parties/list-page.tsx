import type { OfficeActName } from '../../../domain/office/office-acts.ts';
import { addParty, changeParty } from '../../../domain/office/party-acts.ts';
import { partyRoleText } from '../../../texts/office/party.ts';
import type { SeenParty } from '../../usecases/office/list-parties.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Page } from '../parts/page.tsx';
import { LinkButton } from '../parts/parts.tsx';
import { Table, type Column } from '../parts/table.tsx';
import { PATHS, withQuery } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** The parties of a procedure; who takes part is told after the opening. */
export const PartiesPage = ({
  seen,
  reference,
  parties,
  may,
}: {
  readonly seen: Seen;
  readonly reference: string;
  readonly parties: readonly SeenParty[];
  readonly may: (name: OfficeActName) => boolean;
}) => (
  <Page {...seen} title={`Partijen, ${reference}`} under={PATHS.cases}>
    <Crumbs reference={reference} />
    <h1>Partijen</h1>
    <p>
      Wie een vraag stelde, meedoet, een brief krijgt of bezwaar maakt. Tot de opening staat hier niet wie zich
      inschreef.
    </p>
    {may('addParty') ? (
      <div class="buttons no-print">
        <LinkButton href={PATHS.office(reference, addParty.word)}>Voeg een partij toe</LinkButton>
      </div>
    ) : null}
    {parties.length === 0 ? (
      <p>Er is nog geen partij.</p>
    ) : (
      <Table
        caption={`${parties.length} ${parties.length === 1 ? 'partij' : 'partijen'}`}
        columns={may('changeParty') ? [...COLUMNS, changeOf(reference)] : COLUMNS}
        rows={parties}
      />
    )}
  </Page>
);

const COLUMNS: readonly Column<SeenParty>[] = [
  { name: 'Partij', cell: ({ name }) => name },
  { name: 'Is', cell: ({ roles }) => roles.map(partyRoleText).join(', ') },
  { name: 'Mail', cell: ({ mail }) => mail ?? '' },
  { name: 'Contact', cell: ({ contact }) => contact ?? '' },
  { name: 'KvK', cell: ({ registerNo }) => registerNo ?? '' },
  { name: 'Groep', cell: ({ group }) => group ?? '' },
];

const changeOf = (reference: string): Column<SeenParty> => ({
  name: 'Wijzig',
  cell: ({ name }) => (
    <a href={withQuery(PATHS.office(reference, changeParty.word), { [changeParty.shape.party.word]: name })}>
      Wijzig<span class="unseen">{` ${name}`}</span>
    </a>
  ),
});

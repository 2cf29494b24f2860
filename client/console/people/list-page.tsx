import type { OfficeActName } from '../../../domain/office/office-acts.ts';
import { addPerson, removePerson, replacePerson } from '../../../domain/office/people-acts.ts';
import { shortDate } from '../../../texts/labels/day-words.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { ROLE_LABEL } from '../../../texts/labels/words.ts';
import type { SeenPerson } from '../../usecases/office/list-people.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Page } from '../parts/page.tsx';
import { LinkButton } from '../parts/parts.tsx';
import { Table, type Column } from '../parts/table.tsx';
import { PATHS, withQuery } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** Who has which role in a procedure, and who had one. */
export const PeoplePage = ({
  seen,
  reference,
  procedure,
  people,
  may,
}: {
  readonly seen: Seen;
  readonly reference: string;
  /** Whose people these are. */
  readonly procedure: string;
  readonly people: readonly SeenPerson[];
  readonly may: (name: OfficeActName) => boolean;
}) => {
  const [now, before] = [people.filter(({ until }) => until === null), people.filter(({ until }) => until !== null)];
  return (
    <Page {...seen} title={`Personen, ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} />
      <h1>Personen</h1>
      <p>
        Wie welke rol heeft, geldt voor de procedure met alles wat eronder valt. Wie een rol heeft, krijgt de mail die
        erbij hoort.
      </p>
      {may('addPerson') ? (
        <div class="buttons no-print">
          <LinkButton href={PATHS.office(procedure, addPerson.word)}>Voeg iemand toe</LinkButton>
        </div>
      ) : null}
      <Table
        caption="Nu"
        columns={may('replacePerson') ? [...COLUMNS, FROM, changeOf(procedure)] : [...COLUMNS, FROM]}
        rows={now}
      />
      {before.length === 0 ? null : <Table caption="Eerder" columns={[...COLUMNS, FROM, UNTIL]} rows={before} />}
    </Page>
  );
};

const COLUMNS: readonly Column<SeenPerson>[] = [
  { name: 'Rol', cell: ({ role }) => capital(ROLE_LABEL[role]) },
  { name: 'Naam', cell: ({ name }) => name },
  { name: 'Mail', cell: ({ mail }) => mail },
];

const FROM: Column<SeenPerson> = { name: 'Vanaf', cell: ({ from }) => (from === null ? 'de start' : shortDate(from)) };
const UNTIL: Column<SeenPerson> = { name: 'Tot', cell: ({ until }) => (until === null ? '' : shortDate(until)) };

/** The word of a role in a form. */
const roleWord = (role: SeenPerson['role']): string =>
  Object.entries(removePerson.shape.role.choices).find(([, meant]) => meant === role)?.[0] ?? '';

const changeOf = (procedure: string): Column<SeenPerson> => ({
  name: 'Wijzig',
  cell: ({ role, name, mail }) => {
    const filled = { [removePerson.shape.person.word]: mail, [removePerson.shape.role.word]: roleWord(role) };
    const who = `${name}, ${ROLE_LABEL[role]}`;
    return (
      <>
        <a href={withQuery(PATHS.office(procedure, replacePerson.word), filled)}>
          Vervang<span class="unseen">{` ${who}`}</span>
        </a>{' '}
        <a href={withQuery(PATHS.office(procedure, removePerson.word), filled)}>
          Verwijder<span class="unseen">{` ${who}`}</span>
        </a>
      </>
    );
  },
});

import { shortDate } from '../../../texts/labels/day-words.ts';
import { Page } from '../parts/page.tsx';
import { LinkButton } from '../parts/parts.tsx';
import { Table, type Column } from '../parts/table.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';
import type { Film, FilmState } from './film.ts';

const STATE: Readonly<Record<FilmState['kind'], string>> = {
  begins: 'begint',
  plays: 'wordt afgespeeld',
  played: 'afgespeeld',
  stopped: 'gestopt',
  failed: 'niet afgespeeld',
};

/** The rehearsals of somebody, and how one begins. */
export const FilmsPage = ({ seen, films }: { seen: Seen; films: readonly Film[] }) => (
  <Page {...seen} title="Oefenen" under={PATHS.films}>
    <h1>Oefenen</h1>
    <p>
      In een generale repetitie ziet u dag voor dag wat er in een procedure gebeurt, tot en met de laatste datum, en
      welke mail er gaat. Het is geen echte zaak: zij speelt in een eigen proefopstelling, en geen mail gaat naar
      buiten.
    </p>
    <p>Wat uw mensen moeten doen, gebeurt in de oefening steeds op tijd. Inschrijvingen zijn er niet in.</p>
    <h2>Beginnen</h2>
    <p>Maak of open een definitie. Onder Controle en start kiest u: Oefen deze procedure.</p>
    <div class="buttons">
      <LinkButton look="first" href={PATHS.begin}>
        Naar Nieuwe procedure
      </LinkButton>
    </div>
    {films.length === 0 ? null : <Table caption="Uw oefeningen" columns={COLUMNS} rows={films} />}
  </Page>
);

const COLUMNS: readonly Column<Film>[] = [
  { name: 'Procedure', cell: ({ id, reference }) => <a href={PATHS.film(id)}>{reference}</a> },
  { name: 'Onderwerp', cell: ({ subject }) => subject },
  { name: 'Stand', cell: ({ state }) => STATE[state.kind] },
  { name: 'Gespeeld tot', cell: ({ days }) => days.slice(-1).map(({ day }) => shortDate(day)) },
];

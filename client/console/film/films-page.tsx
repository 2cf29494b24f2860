import { shortDate } from '../../../texts/labels/day-words.ts';
import { Page } from '../parts/page.tsx';
import { FieldFrame } from '../parts/field-frame.tsx';
import { Alert, Button, LinkButton } from '../parts/parts.tsx';
import { ProofField } from '../parts/proof-field.tsx';
import { Table, type Column } from '../parts/table.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';
import type { Film, FilmState } from './film.ts';
import { DEFINITION } from './script-form.ts';
import { ScriptFiles, YAML } from './script-files.tsx';

const STATE: Readonly<Record<FilmState['kind'], string>> = {
  begins: 'begint',
  plays: 'wordt afgespeeld',
  played: 'afgespeeld',
  stopped: 'gestopt',
  failed: 'niet afgespeeld',
};

/** The rehearsals of somebody, and how one begins. @param fault what is wrong with what was sent; null: nothing */
export const FilmsPage = ({ seen, films, fault }: { seen: Seen; films: readonly Film[]; fault: string | null }) => (
  <Page {...seen} title={fault === null ? 'Oefenen' : 'Fout: oefenen'} under={PATHS.films}>
    <h1>Oefenen</h1>
    {fault === null ? null : (
      <Alert tone="error">
        <h2>De oefening is niet begonnen.</h2>
        <p>
          <a href={`#${DEFINITION}`}>{fault}</a>
        </p>
      </Alert>
    )}
    <p>
      In een generale repetitie ziet u dag voor dag wat er in een procedure gebeurt, tot en met de laatste datum, en
      welke mail er gaat. Het is geen echte zaak: zij speelt in een eigen proefopstelling, en geen mail gaat naar
      buiten.
    </p>
    <p>
      Zonder script gebeurt wat uw mensen moeten doen steeds op tijd, en schrijft niemand zich in. In een script zet u
      zelf wie wat doet en wanneer: vragen, inschrijvingen, beoordeling, brieven, bezwaar.
    </p>
    {films.length === 0 ? null : <Table caption="Uw oefeningen" columns={COLUMNS} rows={films} />}
    <h2>Een nieuwe definitie oefenen</h2>
    <p>Maak of open een definitie. Onder Controle en start kiest u: Oefen deze procedure, of Oefen met een script.</p>
    <div class="buttons">
      <LinkButton href={PATHS.begin}>Naar Nieuwe procedure</LinkButton>
    </div>
    <h2>Bestanden oefenen</h2>
    <form method="post" action={PATHS.films} enctype="multipart/form-data">
      <ProofField seen={seen} />
      <FieldFrame id={DEFINITION} label="Definitie in YAML" help="Hoogstens 256 KiB." fault={fault}>
        {(about) => <input type="file" accept={YAML} {...about} />}
      </FieldFrame>
      <ScriptFiles label="Script in YAML (mag leeg blijven)" help="Zonder script gaat alles op tijd." />
      <div class="buttons">
        <Button>Begin de oefening</Button>
      </div>
    </form>
  </Page>
);

const COLUMNS: readonly Column<Film>[] = [
  { name: 'Procedure', cell: ({ id, reference }) => <a href={PATHS.film(id)}>{reference}</a> },
  { name: 'Onderwerp', cell: ({ subject }) => subject },
  { name: 'Stand', cell: ({ state }) => STATE[state.kind] },
  { name: 'Gespeeld tot', cell: ({ days }) => days.slice(-1).map(({ day }) => shortDate(day)) },
];

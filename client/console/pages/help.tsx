import { GLOSSARY } from '../../../texts/glossary.ts';
import { groundInWords } from '../../../texts/ground.ts';
import { Page } from '../parts/page.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';

const LAWS = 'https://wetten.overheid.nl/';

/** How one works with the console, and the words of the trade, each with what it is, why it matters and where the law says so. */
export const HelpPage = ({ seen }: { seen: Seen }) => (
  <Page {...seen} title="Uitleg" under={PATHS.help}>
    <h1>Uitleg</h1>
    <h2>Zo werkt u hier</h2>
    <ol>
      <li>
        <a href={PATHS.work}>Mijn werk</a> laat zien wat u moet doen, op volgorde van datum.
      </li>
      <li>Op de pagina van een zaak staat bovenaan waar zij op wacht, en daaronder wat u nu kunt doen.</li>
      <li>Bij elke datum in de planning ziet u waarom zij dan is.</li>
      <li>Voor u iets doet, ziet u eerst wat er verandert en wie bericht krijgt. Pas als u bevestigt, gebeurt het.</li>
      <li>Alles wat u doet, staat met uw naam in het dossier. Wat er staat, verdwijnt niet.</li>
    </ol>
    <p>
      Hoe u een procedure opschrijft, controleert en uitvoert, staat in de <a href={PATHS.manual}>handleiding</a>.
    </p>
    <h2 id="woordenlijst">Woordenlijst</h2>
    {GLOSSARY.map(({ id, word, what, why, ground }) => (
      <section aria-labelledby={id}>
        <h3 id={id}>{word}</h3>
        <p>{what}</p>
        <p>{why}</p>
        {ground === null ? null : <p class="soft">{groundInWords(ground)}</p>}
      </section>
    ))}
    <p>
      De tekst van een wet zoekt u op bij <a href={LAWS}>wetten.overheid.nl</a>.
    </p>
  </Page>
);

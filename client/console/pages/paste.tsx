import { raw } from 'hono/html';
import { Crumbs } from '../parts/crumbs.tsx';
import { Page } from '../parts/page.tsx';
import { LinkButton } from '../parts/parts.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** The planning as a table to paste in a guide, a memo or a page. @param table as HTML, every text in it escaped */
export const PastePage = ({ seen, reference, table }: { seen: Seen; reference: string; table: string }) => (
  <Page {...seen} title={`Planning om te plakken, ${reference}`} under={PATHS.cases}>
    <Crumbs reference={reference} />
    <h1>Planning om te plakken</h1>
    <p>
      Voor een leidraad of notitie in Word: selecteer de tabel hieronder, kopieer haar en plak haar in uw document. De
      tabel neemt daar de opmaak van uw document over. Liever een bestand? Neem de Word-tabel.
    </p>
    <div class="buttons">
      <LinkButton href={PATHS.planning(reference, 'docx')}>Planning als Word-tabel</LinkButton>
    </div>
    <h2>De tabel</h2>
    <div class="paste" tabindex={0} role="group" aria-label="De planning als tabel">
      {raw(table)}
    </div>
    <h2>Voor een webpagina</h2>
    <p id="html-hulp">Kopieer deze tekst en plak haar in de HTML van uw pagina.</p>
    <textarea class="utrecht-textarea" readonly rows={12} aria-label="De tabel als HTML" aria-describedby="html-hulp">
      {table}
    </textarea>
  </Page>
);

import { Page } from '../parts/page.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** How far these pages can be used by everybody, and how that is tested. */
export const AccessibilityPage = ({ seen }: { seen: Seen }) => (
  <Page {...seen} title="Toegankelijkheid" under={PATHS.accessibility}>
    <h1>Toegankelijkheid</h1>
    <p>Iedereen moet deze pagina’s kunnen gebruiken. Wij volgen daarvoor WCAG 2.2, niveau AA.</p>
    <h2>Wat wij doen</h2>
    <ul>
      <li>Alles werkt met alleen een toetsenbord, en ook zonder JavaScript.</li>
      <li>Elke tekening van een planning staat er ook als tabel.</li>
      <li>Pagina’s passen op een scherm van 320 pixels breed.</li>
      <li>Bij een fout staat eerst wat er mis is, met een link naar het veld.</li>
      <li>Een programma (axe) kijkt de pagina’s na bij elke wijziging van Tenderklok.</li>
    </ul>
    <h2>Wat nog niet is gedaan</h2>
    <p>Geen onafhankelijk onderzoek: niemand buiten de makers heeft de pagina’s getoetst.</p>
    <h2>Lukt iets niet?</h2>
    <p>Vertel het uw beheerder, met het adres van de pagina en wat u wilde doen.</p>
  </Page>
);

import { momentLabel } from '../../../texts/labels/day-words.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import { Page } from '../parts/page.tsx';
import { Alert, Button } from '../parts/parts.tsx';
import { ProofField } from '../parts/proof-field.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** The calendar that somebody's own program reads. @param address shown once, when it is made */
export function AgendaPage({ seen, since, address }: { seen: Seen; since: EpochMs | null; address: string | null }) {
  return (
    <Page {...seen} title="Agenda" under={PATHS.agenda}>
      <h1>Agenda</h1>
      <p>
        Alle datums van uw zaken in uw eigen agenda, bijvoorbeeld in Outlook. Verschuift een datum, dan schuift zij daar
        mee. Er staan geen namen van inschrijvers in.
      </p>
      {address === null ? null : (
        <Alert tone="ok">
          <h2>Uw agenda is gemaakt</h2>
          <p>Voeg in uw agenda een abonnement toe met dit adres:</p>
          <p>
            <a href={address}>{address}</a>
          </p>
          <p>U ziet dit adres één keer. Geef het aan niemand: wie het heeft, ziet uw datums.</p>
        </Alert>
      )}
      <p>
        {since === null
          ? 'U hebt nog geen agenda.'
          : `U hebt een agenda sinds ${momentLabel(since)}. Bent u het adres kwijt? Maak een nieuw; het oude werkt dan niet meer.`}
      </p>
      <form method="post" action={PATHS.agenda}>
        <ProofField seen={seen} />
        <div class="buttons">
          <Button name="stap" value="maken">
            {since === null ? 'Maak mijn agenda' : 'Maak een nieuw adres'}
          </Button>
          {since === null ? null : (
            <Button name="stap" value="stoppen" look="second">
              Stop mijn agenda
            </Button>
          )}
        </div>
      </form>
    </Page>
  );
}

import { actLabel } from '../../../texts/labels/acts.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import type { ActName } from '../../../domain/acts/acts.ts';
import { Page } from '../parts/page.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Alert, LinkButton } from '../parts/parts.tsx';
import { RequestFacts } from '../parts/request.tsx';
import { PATHS } from '../paths.ts';
import type { OpenRequest } from '../../usecases/requests.ts';
import type { Seen } from '../seen.ts';

/** What came of an act. Sent again, the same form gives the same page. */
export const DonePage = ({
  seen,
  reference,
  name,
  lines,
  request,
}: {
  seen: Seen;
  reference: string;
  name: ActName;
  lines: readonly string[];
  /** What waits for a second person now; null: it is done. */
  request: OpenRequest | null;
}) => (
  <Page
    {...seen}
    title={`${request === null ? 'Gedaan' : 'Gevraagd'}: ${actLabel(name)}, ${reference}`}
    under={PATHS.cases}
  >
    <Crumbs reference={reference} />
    <h1>{capital(actLabel(name))}</h1>
    <Alert tone={request === null ? 'ok' : 'warning'}>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </Alert>
    {request === null ? null : (
      <>
        <h2>Wat u hebt gevraagd</h2>
        <RequestFacts request={request} content />
        <p>
          Stuur een collega dit adres: <a href={PATHS.confirm(reference, request.key)}>het verzoek om te bevestigen</a>.
          Zij vindt het ook onder Mijn werk.
        </p>
      </>
    )}
    <div class="buttons">
      <LinkButton href={PATHS.case(reference)} look="first">
        Naar de zaak
      </LinkButton>
    </div>
  </Page>
);

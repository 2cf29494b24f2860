import { recordFaultText, verifiedText } from '../../../texts/labels/verify.ts';
import type { Verified } from '../../usecases/verify/verify.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Page } from '../parts/page.tsx';
import { Alert, LinkButton } from '../parts/parts.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** As many as somebody looks into at a time. */
const MOST = 100;

/** Whether the record of a case is what was written, row by row where it is not. */
export function VerifyPage({
  seen,
  reference,
  verified,
}: {
  readonly seen: Seen;
  readonly reference: string;
  readonly verified: Verified;
}) {
  const { wrong } = verified;
  return (
    <Page {...seen} title={`Klopt het dossier? ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} more={[{ href: PATHS.record(reference), name: 'Dossier' }]} />
      <h1>Klopt het dossier?</h1>
      <Alert tone={wrong.length === 0 ? 'ok' : 'error'}>
        <p>{verifiedText(verified, null)}</p>
      </Alert>
      {wrong.length === 0 ? (
        <p>
          Elke vastlegging staat in een keten: verandert iemand een regel buiten Tenderklok om, dan past de keten niet
          meer. Ook de ontvangsten, de mails en de brieven zijn nagekeken.
        </p>
      ) : (
        <ul>
          {wrong.slice(0, MOST).map((fault) => (
            <li>
              {fault.reference === reference ? recordFaultText(fault) : `${fault.reference}: ${recordFaultText(fault)}`}
            </li>
          ))}
          {wrong.length > MOST ? <li>{`En nog ${wrong.length - MOST}.`}</li> : null}
        </ul>
      )}
      <div class="buttons no-print">
        <LinkButton href={PATHS.verify(reference)}>Kijk opnieuw</LinkButton>
        <LinkButton href={PATHS.record(reference)} look="plain">
          Terug naar het dossier
        </LinkButton>
      </div>
    </Page>
  );
}

import { actLabel } from '../../../texts/labels/acts.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import { Page } from '../parts/page.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Alert, Button, LinkButton } from '../parts/parts.tsx';
import { OutlookPart, type Outlook } from '../parts/outlook.tsx';
import { RequestFacts, type ShownRequest } from '../parts/request.tsx';
import { ProofField } from '../parts/proof-field.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';
import { consoleWording } from '../wording.ts';

/** What a colleague asked: look at what follows, then confirm it. */
export function ConfirmPage({
  seen,
  reference,
  shown: { request, confirming, content },
  outlook,
  id,
}: {
  readonly seen: Seen;
  readonly reference: string;
  readonly shown: ShownRequest;
  readonly outlook: Outlook | null;
  /** Id of the act: the same form sent twice is one act. */
  readonly id: string;
}) {
  const label = actLabel(request.name);
  const canDo = outlook?.kind === 'possible';
  return (
    <Page {...seen} title={`Bevestigen: ${label}, ${reference}`} under={PATHS.work}>
      <Crumbs reference={reference} />
      <h1>{`Bevestigen: ${label}`}</h1>
      {confirming?.kind === 'may' ? (
        <p>
          Een collega vroeg dit. Het telt pas als u het bevestigt. Wilt u het niet? Dan hoeft u niets te doen: het
          vervalt vanzelf.
        </p>
      ) : null}
      <RequestFacts request={request} content={content} />
      {outlook === null ? null : <OutlookPart outlook={outlook} />}
      {confirming?.kind === 'own' ? (
        <Alert tone="warning">
          <p>U hebt dit zelf gevraagd. Een ander moet het bevestigen, met een eigen aanmelding.</p>
        </Alert>
      ) : null}
      {confirming?.kind === 'refused' ? (
        <Alert tone="warning">
          <p>{refusalText(confirming.refusal, consoleWording)}</p>
        </Alert>
      ) : null}
      {confirming?.kind === 'may' ? (
        <form method="post" action={PATHS.confirm(reference, request.key)} id="bevestigen">
          <ProofField seen={seen} />
          <input type="hidden" name="id" value={id} />
          <div class="buttons">
            {canDo ? (
              <Button name="stap" value="doen">
                {`Bevestig: ${label}`}
              </Button>
            ) : null}
            <Button name="stap" value="bekijken" look={canDo ? 'second' : 'first'}>
              {outlook === null ? 'Bekijk wat er gebeurt' : 'Bekijk opnieuw'}
            </Button>
            <LinkButton href={PATHS.case(reference)} look="plain">
              Naar de zaak
            </LinkButton>
          </div>
        </form>
      ) : (
        <div class="buttons">
          <LinkButton href={PATHS.case(reference)} look="first">
            Naar de zaak
          </LinkButton>
        </div>
      )}
    </Page>
  );
}

/** A request that waits no more, or never was. */
export const NoRequestPage = ({
  seen,
  reference,
  text,
}: {
  readonly seen: Seen;
  readonly reference: string;
  readonly text: string;
}) => (
  <Page {...seen} title={`Verzoek wacht niet meer, ${reference}`} under={PATHS.work}>
    <h1>Dit verzoek wacht niet meer</h1>
    <Alert tone="error">
      <p>{text}</p>
    </Alert>
    <div class="buttons">
      <LinkButton href={PATHS.record(reference)}>Bekijk wat er gebeurde</LinkButton>
      <LinkButton href={PATHS.case(reference)} look="first">
        Naar de zaak
      </LinkButton>
    </div>
  </Page>
);

import { actLabel } from '../../../texts/labels/acts.ts';
import { momentLabel } from '../../../texts/labels/day-words.ts';
import { inFull } from '../../../texts/labels/in-full.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { ROLE_LABEL } from '../../../texts/labels/words.ts';
import { askedFields } from '../../told/told-request.ts';
import type { Confirming, OpenRequest } from '../../usecases/requests.ts';
import { PATHS } from '../paths.ts';
import { LinkButton } from './parts.tsx';

/** A request as somebody may see it, and what she can do with it. */
export interface ShownRequest {
  readonly request: OpenRequest;
  /** Null: the definition was written for another version, and nobody's roles in it are known. */
  readonly confirming: Confirming | null;
  /** Whether she may see what exactly was asked. */
  readonly content: boolean;
}

/** What was asked, by whom, until when, and who can confirm it. */
export const RequestFacts = ({ request, content }: { readonly request: OpenRequest; readonly content: boolean }) => (
  <dl class="facts">
    {(content ? askedFields(request) : []).map(({ name, value }) => (
      <>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </>
    ))}
    <dt>Gevraagd door</dt>
    <dd>{`${request.by.join(' en ')}, ${inFull(momentLabel(request.since))}`}</dd>
    <dt>Kan tot</dt>
    <dd>{inFull(momentLabel(request.until))}</dd>
    <dt>Wie kan bevestigen</dt>
    <dd>{confirmersText(request)}</dd>
  </dl>
);

/** By name where the definition names them, and by role in any case. */
function confirmersText({ people, roles }: OpenRequest): string {
  const all = roles.map((role) => ROLE_LABEL[role]);
  const inRoles = `wie aan deze zaak werkt als ${all.length > 1 ? `${all.slice(0, -1).join(', ')} of ${all.at(-1)}` : all.join('')}`;
  return people.length === 0
    ? `Een ander: ${inRoles}.`
    : `${people.join(', ')}; verder ${inRoles}, maar niet wie het vroeg.`;
}

/** What waits for a second person in a case; nothing where nothing does. */
export const Requests = ({
  reference,
  requests,
}: {
  readonly reference: string;
  readonly requests: readonly ShownRequest[];
}) =>
  requests.length === 0 ? null : (
    <section aria-labelledby="verzoeken">
      <h2 id="verzoeken">Wacht op een tweede persoon</h2>
      {requests.map(({ request, confirming, content }) => (
        <>
          <h3>{capital(actLabel(request.name))}</h3>
          <RequestFacts request={request} content={content} />
          {confirming?.kind === 'own' ? <p>U hebt dit zelf gevraagd. Een ander moet het bevestigen.</p> : null}
          {confirming?.kind === 'may' ? (
            <div class="buttons no-print">
              <LinkButton href={PATHS.confirm(reference, request.key)} look="first">
                {`Bekijk en bevestig: ${actLabel(request.name)}`}
              </LinkButton>
            </div>
          ) : null}
        </>
      ))}
    </section>
  );

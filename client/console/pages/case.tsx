import { localOf } from '../../../domain/law/clock.ts';
import { picture } from '../../../files/sheets/picture.ts';
import { capital, milestoneName } from '../../../texts/labels/milestones.ts';
import { phaseLabel } from '../../../texts/labels/phases.ts';
import { procedureTypeLabel } from '../../../texts/labels/words.ts';
import { drawnPlanning, plannedOf } from '../../told/drawn-planning.ts';
import { objectorText, toldCase } from '../../told/told-case.ts';
import type { ShownCase } from '../../usecases/show.ts';
import { caseLink } from '../../usecases/temporal-links.ts';
import type { TimelineStep } from '../../usecases/timeline.ts';
import { Money } from '../parts/money.tsx';
import { Page } from '../parts/page.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Alert, LinkButton } from '../parts/parts.tsx';
import { Requests, type ShownRequest } from '../parts/request.tsx';
import { Steps } from '../parts/steps.tsx';
import { Planning } from '../parts/planning.tsx';
import { Svg } from '../parts/svg.tsx';
import { PATHS, withQuery } from '../paths.ts';
import type { Seen } from '../seen.ts';
import { consoleWording } from '../wording.ts';
import { Offers } from './case-offers.tsx';

/** Steps of the record that the page of a case shows itself. */
const NEWEST = 8;

export interface CasePageProps {
  readonly seen: Seen;
  readonly shown: ShownCase;
  /** What happened, newest first; null: not for whoever looks. */
  readonly steps: readonly TimelineStep[] | null;
  /** What waits for a second person, with what whoever looks can do. */
  readonly requests: readonly ShownRequest[];
  /** The pages of what is on file of it, as far as whoever looks may open them. */
  readonly things: readonly { readonly href: string; readonly name: string }[];
}

/** A case: what it waits for, what can be done, its planning and what happened. */
export function CasePage({ seen, shown, steps, requests, things }: CasePageProps) {
  const { given } = seen;
  const { view, stored } = shown;
  const now = given.now();
  const told = toldCase(shown, now, consoleWording);
  const isLate = view.standing.late !== null;
  return (
    <Page {...seen} title={`${view.reference}: ${view.subject}`} under={PATHS.cases}>
      <Crumbs reference={stored.name.parent} />
      <h1>{view.subject}</h1>
      {told.alarms.map((text) => (
        <Alert tone="error">
          <p>{text}</p>
        </Alert>
      ))}
      <p class={isLate ? 'lead bad' : 'lead'}>{told.waits}</p>
      {view.waitingFor === null ? null : (
        <p class="no-print">
          <a href={PATHS.date(view.reference, milestoneName(view.waitingFor.milestone.id))}>Waarom deze datum?</a>
        </p>
      )}
      <dl class="facts">
        <Fact name="Kenmerk">{view.reference}</Fact>
        <Fact name="Soort">{capital(procedureTypeLabel(view.procedureType))}</Fact>
        {view.outcome === null ? <Fact name="Fase">{capital(phaseLabel(view.phase))}</Fact> : null}
        {told.turn.length === 0 ? null : <Fact name="Aan zet">{capital(told.turn.join('; '))}</Fact>}
      </dl>
      {[...objectorText(view), ...told.stands].length === 0 ? null : (
        <ul>
          {[...objectorText(view), ...told.stands].map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
      {view.awards.length === 0 ? null : (
        <p>
          <a href={PATHS.ranking(view.reference)}>Rangorde, met de punten en hoe zij zijn berekend</a>
        </p>
      )}
      <nav aria-label="Van deze zaak" class="no-print">
        <ul class="things">
          {things.map(({ href, name }) => (
            <li>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Requests reference={view.reference} requests={requests} />
      <Offers shown={shown} />
      <h2 id="planning">Planning</h2>
      <Svg drawing={picture(`Planning van ${view.subject}`, drawnPlanning(shown), { today: localOf(now).day })} />
      <Planning reference={view.reference} milestones={view.milestones} planned={plannedOf(shown)} />
      <div class="buttons no-print">
        <LinkButton href={PATHS.paste(view.reference)}>Planning om te plakken</LinkButton>
        <LinkButton href={PATHS.planning(view.reference, 'docx')}>Planning als Word-tabel</LinkButton>
        <LinkButton href={PATHS.planning(view.reference, 'xlsx')}>Planning als Excel</LinkButton>
        <LinkButton href={PATHS.planning(view.reference, 'ics')}>Planning voor uw agenda</LinkButton>
        {stored.kind === 'tender' ? (
          <LinkButton href={withQuery(PATHS.begin, { kopie: view.reference })}>Kopieer als nieuwe procedure</LinkButton>
        ) : null}
      </div>
      {told.penalties.length === 0 ? null : (
        <>
          <h2>Dwangsom en ingebrekestellingen</h2>
          <ul>
            {told.penalties.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </>
      )}
      <Money prices={shown.prices} grants={shown.grants} />
      {steps === null ? null : (
        <>
          <h2>Wat er is gebeurd</h2>
          <Steps steps={steps.slice(0, NEWEST)} reference={view.reference} />
          <p>
            <a href={PATHS.record(view.reference)}>Heel het dossier</a>
          </p>
        </>
      )}
      {given.uiUrl === null ? null : (
        <p class="soft no-print">
          Voor beheerders:{' '}
          <a href={caseLink({ uiUrl: given.uiUrl, namespace: given.namespace }, stored.workflowId)}>
            deze zaak in Temporal UI
          </a>
        </p>
      )}
    </Page>
  );
}

const Fact = ({ name, children }: { name: string; children: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

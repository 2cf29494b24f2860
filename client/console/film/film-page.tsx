import { Page } from '../parts/page.tsx';
import { Alert, Badge, Button, LinkButton } from '../parts/parts.tsx';
import { ProofField } from '../parts/proof-field.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';
import { DayOfFilm, hrefOfDay, type ShownDay } from './day-of-film.tsx';
import type { FilmState } from './film.ts';

export interface FilmPageProps extends ShownDay {
  readonly seen: Seen;
  /** A day was asked that has not been played. */
  readonly isTooSoon: boolean;
}

/** All that is told of a rehearsal: with a script it comes again until there is something to see. */
const STORY = 'oefening';
const AGAIN_MS = 1_500;

/** A day of a rehearsal, and the way to the others. */
export function FilmPage({ seen, film, at, runs, isTooSoon }: FilmPageProps) {
  const { id, reference, subject, days, state } = film;
  const day = days[at];
  const isMade = state.kind === 'begins' || state.kind === 'plays';
  return (
    <Page {...seen} title={`Generale repetitie van ${reference}`} under={PATHS.films}>
      <nav class="crumbs" aria-label="Kruimelpad">
        <a href={PATHS.films}>Oefenen</a>
      </nav>
      <h1>Generale repetitie</h1>
      <div id={STORY} {...(state.kind === 'begins' || (isMade && day === undefined) ? comesAgain(id) : {})}>
        <p>
          <Badge tone="warn">geen echte zaak</Badge> {`${reference}: ${subject}. Geen mail gaat naar buiten.`}
        </p>
        <State state={state} />
        {isMade ? (
          <form method="post" action={PATHS.stopFilm(id)}>
            <ProofField seen={seen} />
            <div class="buttons">
              <LinkButton href={hrefOfDay(film, at, runs)}>Vernieuw</LinkButton>
              <Button look="plain">Stop de oefening</Button>
            </div>
          </form>
        ) : null}
        {day === undefined ? null : (
          <>
            <form method="get" action={PATHS.film(id)} class="row no-print">
              <div class="field">
                <label for="dag">Ga naar dag</label>
                <input
                  class="utrecht-textbox"
                  type="date"
                  id="dag"
                  name="dag"
                  value={day.day}
                  {...(isMade ? {} : { min: days[0]?.day, max: days.at(-1)?.day })}
                />
              </div>
              <Button look="second">Ga</Button>
            </form>
            {isTooSoon ? <p role="status">Die dag is nog niet gespeeld. Dit is de laatste dag tot nu toe.</p> : null}
            <DayOfFilm film={film} at={at} runs={runs} />
          </>
        )}
      </div>
    </Page>
  );
}

const comesAgain = (id: string) => ({
  'hx-get': PATHS.film(id),
  'hx-trigger': `load delay:${AGAIN_MS}ms`,
  'hx-select': `#${STORY}`,
  'hx-target': `#${STORY}`,
  'hx-swap': 'outerHTML',
});

function State({ state }: { state: FilmState }) {
  switch (state.kind) {
    case 'begins':
      return <p>De proefopstelling voor deze oefening start. Dat duurt enkele seconden; kies daarna Vernieuw.</p>;
    case 'plays':
      return <p>De oefening wordt afgespeeld. Wat al is gespeeld, kunt u bekijken.</p>;
    case 'played':
      return <p>{state.text}</p>;
    case 'stopped':
      return (
        <Alert tone="warning">
          <p>{state.text}</p>
        </Alert>
      );
    case 'failed':
      return (
        <Alert tone="error">
          <p>{state.text}</p>
        </Alert>
      );
  }
}

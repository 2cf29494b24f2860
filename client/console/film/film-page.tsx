import { dateInWords } from '../../../texts/labels/day-words.ts';
import { Page } from '../parts/page.tsx';
import { Alert, Badge, Button, LinkButton } from '../parts/parts.tsx';
import { ProofField } from '../parts/proof-field.tsx';
import { PATHS, withQuery } from '../paths.ts';
import type { Seen } from '../seen.ts';
import type { Film, FilmState, Shot } from './film.ts';

/** How long a day stands on the screen while a film runs. */
const DAY_MS = 3_000;

export interface FilmPageProps {
  readonly seen: Seen;
  readonly film: Film;
  /** Place of the day that is shown. */
  readonly at: number;
  /** The next day comes by itself. */
  readonly runs: boolean;
}

/** A day of a rehearsal, and the way to the others. */
export function FilmPage({ seen, film, at, runs }: FilmPageProps) {
  const { id, reference, subject, days, state } = film;
  const day = days[at];
  return (
    <Page {...seen} title={`Generale repetitie van ${reference}`} under={PATHS.films}>
      <nav class="crumbs" aria-label="Kruimelpad">
        <a href={PATHS.films}>Oefenen</a>
      </nav>
      <h1>Generale repetitie</h1>
      <p>
        <Badge tone="warn">geen echte zaak</Badge> {`${reference}: ${subject}. Geen mail gaat naar buiten.`}
      </p>
      <State state={state} />
      {state.kind === 'begins' || state.kind === 'plays' ? (
        <form method="post" action={PATHS.stopFilm(id)}>
          <ProofField seen={seen} />
          <div class="buttons">
            <LinkButton href={here(film, at, runs)}>Vernieuw</LinkButton>
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
                min={days[0]?.day}
                max={days.at(-1)?.day}
              />
            </div>
            <Button look="second">Ga</Button>
          </form>
          <Running film={film} at={at} runs={runs} />
        </>
      )}
    </Page>
  );
}

/** The day itself, which the next one takes the place of while the film runs. */
function Running({ film, at, runs }: Omit<FilmPageProps, 'seen'>) {
  const { days, state } = film;
  const day = days[at];
  if (day === undefined) return null;
  const isLast = at === days.length - 1;
  const isOver = isLast && state.kind !== 'plays' && state.kind !== 'begins';
  const next = runs && !isOver ? here(film, isLast ? at : at + 1, true) : null;
  return (
    <section
      id="dag-van-de-film"
      aria-labelledby="deze-dag"
      {...(next === null
        ? {}
        : {
            'hx-get': next,
            'hx-trigger': `load delay:${DAY_MS}ms`,
            'hx-select': '#dag-van-de-film',
            'hx-target': '#dag-van-de-film',
            'hx-swap': 'outerHTML',
          })}
    >
      <h2 id="deze-dag">{dateInWords(day.day)}</h2>
      <p class="soft">{`Dag ${at + 1} van ${days.length} waarop iets gebeurt.`}</p>
      <div class="buttons no-print">
        {at === 0 ? null : <LinkButton href={here(film, at - 1, false)}>Vorige dag</LinkButton>}
        {isLast ? null : (
          <LinkButton look="first" href={here(film, at + 1, false)}>
            Volgende dag
          </LinkButton>
        )}
        {isOver ? null : runs ? (
          <LinkButton href={here(film, at, false)}>Houd de film stil</LinkButton>
        ) : (
          <LinkButton href={here(film, at, true)}>Laat de film lopen</LinkButton>
        )}
      </div>
      {runs && !isOver ? (
        <p class="soft">De volgende dag komt vanzelf. Blijft dezelfde dag staan, kies dan Volgende dag.</p>
      ) : null}
      <ol class="log">
        {day.shots.map((shot) => (
          <ShotItem shot={shot} main={film.reference} />
        ))}
      </ol>
    </section>
  );
}

const ShotItem = ({ shot: { time, reference, text, mail }, main }: { shot: Shot; main: string }) => (
  <li>
    <div>
      {reference === main || reference === '' ? '' : `${reference}: `}
      {text}
    </div>
    <div class="when">{`${time} uur`}</div>
    {mail === null ? null : (
      <details>
        <summary>{`Mail: ${mail.subject}`}</summary>
        <p>{`Aan: ${mail.to}`}</p>
        <pre class="mail" tabindex={0}>
          {mail.text}
        </pre>
      </details>
    )}
  </li>
);

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

const here = ({ id, days }: Film, at: number, runs: boolean): string =>
  withQuery(PATHS.film(id), { dag: days[at]?.day, loopt: runs ? 'ja' : '' });

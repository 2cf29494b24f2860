import { dateInWords } from '../../../texts/labels/day-words.ts';
import { LinkButton } from '../parts/parts.tsx';
import { PATHS, withQuery } from '../paths.ts';
import { FilmMailText } from './film-mail.tsx';
import type { Film, Shot } from './film.ts';

/** How long a day stands on the screen while a film runs. */
const DAY_MS = 3_000;

/** A day of a film as it is shown. */
export interface ShownDay {
  readonly film: Film;
  /** Place of the day. */
  readonly at: number;
  /** The next day comes by itself. */
  readonly runs: boolean;
}

/** Where a day of a film is. @param runs the next one comes by itself there */
export const hrefOfDay = ({ id, days }: Film, at: number, runs: boolean): string =>
  withQuery(PATHS.film(id), { dag: days[at]?.day, loopt: runs ? 'ja' : '' });

/** The day itself, which the next one takes the place of while the film runs. */
export function DayOfFilm({ film, at, runs }: ShownDay) {
  const { days, state } = film;
  const day = days[at];
  if (day === undefined) return null;
  const isLast = at === days.length - 1;
  const isOver = isLast && state.kind !== 'plays' && state.kind !== 'begins';
  const next = runs && !isOver ? hrefOfDay(film, isLast ? at : at + 1, true) : null;
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
        {at === 0 ? null : <LinkButton href={hrefOfDay(film, at - 1, false)}>Vorige dag</LinkButton>}
        {isLast ? null : (
          <LinkButton look="first" href={hrefOfDay(film, at + 1, false)}>
            Volgende dag
          </LinkButton>
        )}
        {isOver ? null : runs ? (
          <LinkButton href={hrefOfDay(film, at, false)}>Houd de film stil</LinkButton>
        ) : (
          <LinkButton href={hrefOfDay(film, at, true)}>Laat de film lopen</LinkButton>
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
          <FilmMailText text={mail.text} />
        </pre>
      </details>
    )}
  </li>
);

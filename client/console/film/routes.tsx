import type { Asked, Routes } from '../env.ts';
import { MessagePage } from '../pages/message.tsx';
import { PATHS } from '../paths.ts';
import { ownerOf } from '../../usecases/worker-of.ts';
import type { Draft } from '../new/draft.ts';
import { FilmPage } from './film-page.tsx';
import { FilmsPage } from './films-page.tsx';
import type { Film, Films } from './film.ts';

/** Rehearsals: looked at day by day, and stopped. Where nothing is rehearsed there are no such pages. */
export function filmRoutes(routes: Routes): void {
  routes.get(PATHS.films, (asked) => {
    const films = filmsIn(asked);
    return films === undefined
      ? asked.notFound()
      : asked.html(<FilmsPage seen={asked.get('seen')} films={films.of(ownerIn(asked))} />);
  });
  routes.get(`${PATHS.films}/:film`, (asked) => {
    const film = filmOf(asked);
    if (film === null) return asked.notFound();
    const runs = asked.req.query('loopt') === 'ja';
    const at = placeOf(film, asked.req.query('dag') ?? '');
    return asked.html(<FilmPage seen={asked.get('seen')} film={film} at={at} runs={runs} />);
  });
  routes.post(`${PATHS.films}/:film/stop`, (asked) => {
    const film = filmOf(asked);
    if (film === null) return asked.notFound();
    filmsIn(asked)?.stop(film.id);
    return asked.redirect(PATHS.film(film.id), 303);
  });
}

/** Begins the rehearsal of a draft and goes to it, or says why not. */
export function rehearsedPage(asked: Asked, { text, planned }: Draft): Response | Promise<Response> {
  const { given, visitor } = asked.get('seen');
  const film = planned === null ? null : (given.films?.begin({ owner: ownerIn(asked), text }) ?? null);
  if (film !== null) return asked.redirect(PATHS.film(film.id), 303);
  const line =
    planned === null
      ? 'Van deze definitie is nog geen planning te maken. Verbeter eerst de fouten, en oefen dan.'
      : 'Er wordt nu al een oefening afgespeeld. Wacht tot zij klaar is, of stop haar onder Oefenen.';
  return asked.html(
    <MessagePage given={given} visitor={visitor} title="Niet begonnen met oefenen" lines={[line]} />,
    planned === null ? 422 : 409,
  );
}

const filmsIn = (asked: Asked): Films | undefined => asked.get('seen').given.films;

const ownerIn = (asked: Asked): string => ownerOf(asked.get('seen').visitor.by);

function filmOf(asked: Asked): Film | null {
  const id = asked.req.param('film');
  return (
    filmsIn(asked)
      ?.of(ownerIn(asked))
      .find((one) => one.id === id) ?? null
  );
}

/** The day that is asked; where nothing happens on it the first after it, beyond the last the last, and the first where none is asked. */
function placeOf({ days }: Film, asked: string): number {
  const at = days.findIndex(({ day }) => day >= asked);
  return at < 0 ? Math.max(0, days.length - 1) : at;
}

import type { Asked, Routes } from '../env.ts';
import { MessagePage } from '../pages/message.tsx';
import { PATHS } from '../paths.ts';
import { readScript } from '../../told/read-script.ts';
import { planDefinition } from '../../usecases/checked-definition.ts';
import { ownerOf } from '../../usecases/worker-of.ts';
import type { Draft } from '../new/draft.ts';
import { FilmPage } from './film-page.tsx';
import { FilmsPage } from './films-page.tsx';
import { NO_SCRIPT, type Film, type FilmAsked, type Films } from './film.ts';
import { sentFilm } from './script-form.ts';
import { ScriptPage, type ScriptPageProps } from './script-page.tsx';

/** Rehearsals: looked at day by day, and stopped. Where nothing is rehearsed there are no such pages. */
export function filmRoutes(routes: Routes): void {
  routes.get(PATHS.films, (asked) => filmsPage(asked, null));
  routes.post(PATHS.films, (asked) => sentPage(asked));
  routes.get(`${PATHS.films}/:film`, (asked) => {
    const film = filmOf(asked);
    if (film === null) return asked.notFound();
    const runs = asked.req.query('loopt') === 'ja';
    const day = asked.req.query('dag') ?? '';
    const at = placeOf(film, day);
    const isTooSoon = (film.state.kind === 'begins' || film.state.kind === 'plays') && isAfter(film, day);
    return asked.html(<FilmPage seen={asked.get('seen')} film={film} at={at} runs={runs} isTooSoon={isTooSoon} />);
  });
  routes.post(`${PATHS.films}/:film/stop`, (asked) => {
    const film = filmOf(asked);
    if (film === null) return asked.notFound();
    filmsIn(asked)?.stop(film.id);
    return asked.redirect(PATHS.film(film.id), 303);
  });
}

/** Begins the rehearsal of a draft, in which everything is done on time, and goes to it, or says why not. */
export const rehearsedPage = (asked: Asked, { text, planned }: Draft): Response | Promise<Response> =>
  planned === null ? notBegun(asked, 'no-plan') : begunPage(asked, { text, ...NO_SCRIPT });

/** What people do in a rehearsal of this definition: to write, or to take from a file. */
export function scriptPage(
  asked: Asked,
  text: string,
  { script, faults }: Pick<ScriptPageProps, 'script' | 'faults'> = { script: '', faults: [] },
): Response | Promise<Response> {
  const { planned } = planDefinition(text);
  if (planned === null) return notBegun(asked, 'no-plan');
  const { reference } = planned.definition;
  const props = { seen: asked.get('seen'), reference, definition: text, script, faults };
  return asked.html(<ScriptPage {...props} />, faults.length === 0 ? 200 : 422);
}

/** Begins what was sent with its script, or shows what is wrong with it. */
async function sentPage(asked: Asked): Promise<Response> {
  if (filmsIn(asked) === undefined) return asked.notFound();
  const { definition, script, listOf } = await sentFilm(asked);
  if (definition === null) return filmsPage(asked, 'Kies eerst een bestand met een definitie.');
  if ('fault' in definition) return filmsPage(asked, definition.fault);
  const { text } = definition;
  const { planned } = planDefinition(text);
  if (planned === null) return filmsPage(asked, WHY_NOT['no-plan']);
  if ('fault' in script)
    return scriptPage(asked, text, { script: '', faults: [{ file: null, line: null, message: script.fault }] });
  const read = await readScript(script.text, planned, listOf);
  return read.kind === 'faulty'
    ? scriptPage(asked, text, { script: script.text, faults: read.faults })
    : begunPage(asked, { text, ...read });
}

/** The film that began, or why it did not. */
function begunPage(asked: Asked, wanted: Omit<FilmAsked, 'owner'>): Response | Promise<Response> {
  const film = filmsIn(asked)?.begin({ owner: ownerIn(asked), ...wanted }) ?? null;
  return film === null ? notBegun(asked, 'busy') : asked.redirect(PATHS.film(film.id), 303);
}

const WHY_NOT = {
  'no-plan': 'Van deze definitie is nog geen planning te maken. Verbeter eerst de fouten, en oefen dan.',
  busy: 'Er wordt nu al een oefening afgespeeld. Wacht tot zij klaar is, of stop haar onder Oefenen.',
} as const;

function notBegun(asked: Asked, why: keyof typeof WHY_NOT): Response | Promise<Response> {
  const { given, visitor } = asked.get('seen');
  const page = <MessagePage given={given} visitor={visitor} title="Niet begonnen met oefenen" lines={[WHY_NOT[why]]} />;
  return asked.html(page, why === 'no-plan' ? 422 : 409);
}

function filmsPage(asked: Asked, fault: string | null): Response | Promise<Response> {
  const films = filmsIn(asked);
  if (films === undefined) return asked.notFound();
  const page = <FilmsPage seen={asked.get('seen')} films={films.of(ownerIn(asked))} fault={fault} />;
  return asked.html(page, fault === null ? 200 : 422);
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

const isAfter = ({ days }: Film, asked: string): boolean => /^\d{4}-/.test(asked) && asked > (days.at(-1)?.day ?? '');

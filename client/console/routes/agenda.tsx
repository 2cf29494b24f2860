import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { wholeOf } from '../../../domain/plan/part.ts';
import type { OpenDate } from '../../usecases/my-work.ts';
import { calendarDate } from '../../../texts/calendar.ts';
import { writeCalendar } from '../../../files/calendar/write-calendar.ts';
import { datesOfFeed, endFeed, feedOf, makeFeed } from '../../usecases/feed.ts';
import type { ConsoleEnv, Routes } from '../env.ts';
import type { ConsoleGiven } from '../given.ts';
import { askedFrom } from '../login/from.ts';
import { limitOf } from '../login/limit.ts';
import { isSecure } from '../login/way.ts';
import { AgendaPage } from '../pages/agenda.tsx';
import { PATHS } from '../paths.ts';
import { formOf } from '../posted.ts';

/** A calendar asks by its secret address, with nobody logged in. */
export function feedRoutes(app: Hono<ConsoleEnv>, { file, logIn, now }: ConsoleGiven): void {
  const limit = limitOf();
  app.get('/agenda/:bestand{[A-Za-z0-9_-]{20,100}\\.ics}', async (asked) => {
    const wait = await limit.wait(askedFrom(asked, isSecure(logIn)));
    if (wait !== null)
      return asked.text('Te vaak gevraagd. Probeer het zo opnieuw.', 429, { 'Retry-After': String(wait) });
    const dates = await datesOfFeed(file, asked.req.param('bestand').slice(0, -'.ics'.length));
    if (dates === null) return asked.text('Deze agenda is er niet (meer).', 404);
    const entries = dates.map(entryOf);
    return asked.body(writeCalendar(entries, now()), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="tenderklok.ics"',
    });
  });
}

/** A date in it. Whoever has the address reads it: of an applicant it tells no name. */
function entryOf({ subject, milestone: { reference, milestone } }: OpenDate) {
  const { id, told } = milestone;
  if (told === undefined) return calendarDate({ ...milestone, reference }, subject);
  const own = createHash('sha256').update(`${reference}/${id}`).digest('hex').slice(0, 32);
  return { ...calendarDate({ ...milestone, id: wholeOf(id), reference }, subject), uid: `${own}@tenderklok` };
}

/** Where somebody makes her calendar, and stops it. */
export function agendaRoutes(routes: Routes): void {
  routes.get(PATHS.agenda, async (asked) => {
    const seen = asked.get('seen');
    const since = await feedOf(seen.given.file, seen.visitor.by);
    return asked.html(<AgendaPage seen={seen} since={since} address={null} />);
  });
  routes.post(PATHS.agenda, async (asked) => {
    const seen = asked.get('seen');
    const { file, logIn } = seen.given;
    const makes = (await formOf(asked))['stap'] === 'maken';
    const secret = makes ? await makeFeed(file, seen.visitor.by) : null;
    if (secret === null) await endFeed(file, seen.visitor.by);
    const at =
      logIn.kind === 'provider' && logIn.consoleUrl !== null ? logIn.consoleUrl : new URL(asked.req.url).origin;
    const address = secret === null ? null : new URL(`/agenda/${secret}.ics`, at).href.replace(/^http/, 'webcal');
    return asked.html(<AgendaPage seen={seen} since={await feedOf(file, seen.visitor.by)} address={address} />);
  });
}

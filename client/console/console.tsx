import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { toldFault } from '../told/told-fault.ts';
import { deepFault } from '../usecases/deep-fault.ts';
import { myWork } from '../usecases/my-work.ts';
import { admit, messageOf } from './admit.tsx';
import { outgoing } from './assets.ts';
import type { ConsoleEnv } from './env.ts';
import type { ConsoleGiven } from './given.ts';
import { safeHeaders } from './headers.ts';
import { WorkPage } from './pages/work.tsx';
import { logInRoutes } from './login/log-in.tsx';
import { logOutRoutes } from './login/log-out.tsx';
import { PATHS } from './paths.ts';
import { rankingRoutes } from './assessment/ranking.tsx';
import { bidRoutes } from './bids/routes.tsx';
import { letterRoutes } from './letters/routes.tsx';
import { officeFileRoutes } from './office/file-routes.tsx';
import { officeRoutes } from './office/routes.tsx';
import { peopleRoutes } from './people/routes.tsx';
import { partyRoutes } from './parties/routes.tsx';
import { questionRoutes } from './questions/routes.tsx';
import { recordRoutes } from './record/routes.tsx';
import { readInRoutes } from './assessment/read-in.tsx';
import { filmRoutes } from './film/routes.tsx';
import { newRoutes } from './new/routes.tsx';
import { agendaRoutes, feedRoutes } from './routes/agenda.tsx';
import { actRoutes } from './routes/act.tsx';
import { caseRoutes } from './routes/case.tsx';
import { casesRoutes } from './routes/cases.tsx';
import { confirmRoutes } from './routes/confirm.tsx';
import { helpRoutes } from './routes/help.tsx';
import { mailRoutes } from './routes/mail.tsx';
import { operationRoutes } from './routes/operation.tsx';
import { planningRoutes } from './routes/planning.tsx';

/** What a form may hold at most. */
const MOST_BYTES = 1024 * 1024;

/** The pages of an installation, as an app that answers requests. */
export function consoleOf(given: ConsoleGiven): Hono<ConsoleEnv> {
  const app = new Hono<ConsoleEnv>();
  const message = messageOf(given);
  const nowhere = (asked: Context) =>
    asked.html(message('Niet gevonden', 'Deze pagina is er niet. Ga naar Procedures en zoek daar verder.'), 404);
  app.use(safeHeaders);
  app.use(compress());
  // Nothing is called so, and PostgreSQL takes no text with it.
  app.use((asked, next) => (asked.req.url.includes('%00') ? Promise.resolve(nowhere(asked)) : next()));
  app.get('/bestanden/:bestand', (asked) => {
    const found = given.assets.read(asked.req.param('bestand'));
    if (found === null) return asked.notFound();
    const { bytes, encoding } = outgoing(found, asked.req.header('accept-encoding') ?? '');
    return asked.body(bytes, 200, {
      'Content-Type': found.type,
      'Cache-Control': found.forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
    });
  });
  app.use(
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: (asked) =>
        asked.html(
          message(
            'Te groot',
            'Wat u stuurt, is groter dan 1 MB. Er is niets gewijzigd.',
            'Ga terug, en kies een kleiner bestand of stuur minder tekst in één keer. Een definitie is hoogstens 256 KiB.',
          ),
          413,
        ),
    }),
  );
  logInRoutes(app, given);
  feedRoutes(app, given);
  app.use(admit(given));
  app.get('/', (asked) => asked.redirect(PATHS.work));
  app.get(PATHS.work, async (asked) => {
    const seen = asked.get('seen');
    return asked.html(<WorkPage seen={seen} work={await myWork(given.file, seen.visitor.by, given.now())} />);
  });
  logOutRoutes(app);
  for (const add of [
    casesRoutes,
    caseRoutes,
    recordRoutes,
    actRoutes,
    confirmRoutes,
    officeRoutes,
    officeFileRoutes,
    questionRoutes,
    peopleRoutes,
    partyRoutes,
    bidRoutes,
    letterRoutes,
    readInRoutes,
    rankingRoutes,
    planningRoutes,
    mailRoutes,
    newRoutes,
    filmRoutes,
    operationRoutes,
    agendaRoutes,
    helpRoutes,
  ])
    add(app);
  app.notFound(nowhere);
  app.onError((error, asked) => {
    const fault = deepFault(error);
    if (fault === null) {
      given.onFault(error);
      return asked.html(
        message(
          'Er ging iets mis',
          'Dit had niet mogen gebeuren; de beheerder vindt het in het logboek. Kijk in de zaak of uw handeling is vastgelegd voordat u haar opnieuw doet.',
        ),
        500,
      );
    }
    // An act that was sent may have been done all the same.
    const changed = asked.req.method === 'POST' ? 'unknown' : 'nothing';
    return asked.html(
      message('Nu even niet', toldFault(fault, changed, { typed: (words) => `tenderklok ${words}` })),
      503,
    );
  });
  return app;
}

import type { MiddlewareHandler } from 'hono';
import type { ConsoleEnv } from './env.ts';
import type { ConsoleGiven } from './given.ts';
import { logInAt } from './login/log-in.tsx';
import { visitorOf } from './login/visitor-of.ts';
import { MessagePage } from './pages/message.tsx';
import { isOurs, PROOF } from './proof.ts';

/** A page that says one thing, to whoever is not known (yet). */
export const messageOf =
  (given: ConsoleGiven) =>
  (title: string, ...lines: readonly string[]) => (
    <MessagePage given={given} visitor={null} title={title} lines={lines} />
  );

/** From here on only people who logged in, and only forms that come from a page of ours. */
export function admit(given: ConsoleGiven): MiddlewareHandler<ConsoleEnv> {
  const message = messageOf(given);
  return async (asked, next) => {
    const visitor = await visitorOf(asked, given);
    const reads = asked.req.method === 'GET' || asked.req.method === 'HEAD';
    if (visitor === null && reads) return asked.redirect(logInAt(asked.req.url), 303);
    if (visitor === null)
      return asked.html(
        message('U bent niet meer aangemeld', 'Er is niets gewijzigd. Meld u opnieuw aan en doe het nog eens.'),
        401,
      );
    asked.set('seen', { given, visitor });
    if (reads) return next();
    const body = await asked.req.parseBody().catch(() => null);
    if (body === null)
      return asked.html(
        message(
          'Niet gedaan',
          'Wat u stuurt, is geen formulier dat te lezen is. Er is niets gewijzigd. Probeer het opnieuw.',
        ),
        400,
      );
    const sent = { origin: asked.req.header('origin') ?? null, host: asked.req.header('host') ?? null };
    if (isOurs(given.secret, visitor, { ...sent, proof: body[PROOF] })) return next();
    return asked.html(
      message(
        'Niet gedaan',
        'Dit formulier komt niet van een pagina die u hier open had, of het is te oud. Er is niets gewijzigd. Open de pagina opnieuw en vul het formulier nog eens in.',
      ),
      403,
    );
  };
}

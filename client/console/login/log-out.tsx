import { endAllSessions, endSession } from '../../usecases/session.ts';
import type { Routes } from '../env.ts';
import { Button } from '../parts/parts.tsx';
import { Page } from '../parts/page.tsx';
import { ProofField } from '../parts/proof-field.tsx';
import { PATHS } from '../paths.ts';
import { cookiesOf } from './cookies.ts';
import { NotInPage } from './pages.tsx';
import { isSecure } from './way.ts';

const WHERE = 'waar';
const EVERYWHERE = 'overal';

/** Where somebody who is known goes: a form, for a link that logs out is one that others can put anywhere. */
export function logOutRoutes(routes: Routes): void {
  routes.get(PATHS.logOut, (asked) => {
    const seen = asked.get('seen');
    return asked.html(
      <Page {...seen} title="Afmelden">
        <h1>Afmelden</h1>
        <p>{`U bent aangemeld als ${seen.visitor.name}.`}</p>
        <form method="post" action={PATHS.logOut}>
          <ProofField seen={seen} />
          <div class="buttons">
            <Button>Meld af</Button>
            <Button look="second" name={WHERE} value={EVERYWHERE}>
              Meld overal af
            </Button>
          </div>
          <p>Met overal afmelden bent u ook in andere browsers en op andere machines afgemeld.</p>
        </form>
      </Page>,
    );
  });
  routes.post(PATHS.logOut, async (asked) => {
    const { given, visitor } = asked.get('seen');
    const everywhere = (await asked.req.parseBody())[WHERE] === EVERYWHERE;
    if (everywhere) await endAllSessions(given.file, visitor.session);
    else await endSession(given.file, visitor.session);
    cookiesOf(isSecure(given.logIn)).forgetSession(asked);
    const text =
      given.logIn.kind === 'provider'
        ? `U bent ${everywhere ? 'overal ' : ''}afgemeld bij Tenderklok. Bij de aanmelddienst van uw organisatie kunt u nog aangemeld zijn.`
        : `U bent ${everywhere ? 'overal ' : ''}afgemeld.`;
    return asked.html(<NotInPage given={given} title="Afgemeld" text={text} back={PATHS.work} />);
  });
}

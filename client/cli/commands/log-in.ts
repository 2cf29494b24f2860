import { momentInWords } from '../../../texts/date.ts';
import { NoProvider, type NotIn } from '../../login/provider.ts';
import { beginByCode } from '../../login/device.ts';
import type { LogInSettings } from '../../login/settings.ts';
import { beginSession, endAllSessions, endSession, findSession } from '../../usecases/session.ts';
import { EXIT, Stop, type ExitCode } from '../exit.ts';
import type { TextForm } from '../forms.ts';
import { say, tell } from '../output.ts';
import { typed } from '../program.ts';
import { isPrivateStack, type Installation } from '../settings/installation.ts';
import { forgetLogin, keepLogin, keptLogin } from '../settings/kept-login.ts';
import { logInSettings } from '../settings/log-in.ts';
import { addresses } from '../settings/place.ts';
import { withCaseFile } from '../surroundings.ts';

const NOT_IN: Readonly<Record<NotIn, readonly [ExitCode, string]>> = {
  stopped: [EXIT.refused, 'U bent niet aangemeld. Het aanmelden is afgebroken of geweigerd.'],
  strange: [EXIT.refused, 'U bent niet aangemeld. De code is te oud, of zij is niet gebruikt. Begin opnieuw.'],
  away: [
    EXIT.dependencyAway,
    'U bent niet aangemeld. De aanmelddienst antwoordt niet. Probeer het straks opnieuw; blijft het zo, waarschuw dan de beheerder.',
  ],
};

/** Logs somebody in for the commands of this installation, by a code that she types in a browser. @throws Stop when it does not come to that */
export async function logIn(form: TextForm): Promise<void> {
  const place = addresses();
  const settings = settingsOf(place);
  const began = await beginByCode(settings).catch((error: unknown) => {
    if (error instanceof NoProvider) throw new Stop(...NOT_IN.away);
    throw error;
  });
  if (began === null)
    throw new Stop(
      EXIT.refused,
      'U bent niet aangemeld. De aanmelddienst kent geen aanmelden met een code. Vraag de beheerder om dat aan te zetten (device authorization grant), of gebruik de console.',
    );
  say(
    `Open in een browser: ${began.url}\nTyp daar deze code: ${began.code}${began.whole === null ? '' : `\nOf open meteen: ${began.whole}`}\nKlopt de code op die pagina niet, ga dan niet verder. Dit venster wacht tot u klaar bent; Ctrl-C stopt.`,
  );
  const person = await began.finish();
  if (typeof person === 'string') throw new Stop(...NOT_IN[person]);
  await withCaseFile(async (file) => {
    const token = await beginSession(file, person);
    const session = await findSession(file, token, settings.issuer);
    if (session === null) throw new Error('a session that began a moment ago is not there');
    keepLogin(place.databaseUrl, token);
    tell(form, { name: session.name, ends_at: new Date(session.endsAt).toISOString() }, [
      `U bent aangemeld als ${session.name}, tot ${momentInWords(session.endsAt)}. Wat u doet, staat in het dossier op uw naam.`,
    ]);
  });
}

/** Ends that, here or everywhere. */
export async function logOut({ overal, uitvoer }: { readonly overal: boolean; readonly uitvoer: TextForm }) {
  const place = addresses();
  settingsOf(place);
  const token = keptLogin(place.databaseUrl);
  if (token !== null)
    await withCaseFile(async (file) => void (await (overal ? endAllSessions : endSession)(file, token)));
  forgetLogin(place.databaseUrl);
  tell(uitvoer, { was_in: token !== null }, [
    token === null
      ? 'U was hier niet aangemeld.'
      : `U bent afgemeld${overal ? ', ook in de console en op andere computers' : ''}.`,
  ]);
}

/** @throws Stop where nobody logs in */
function settingsOf(place: Installation): LogInSettings {
  const settings = isPrivateStack(place) ? null : logInSettings();
  if (settings !== null) return settings;
  throw new Stop(
    EXIT.refused,
    isPrivateStack(place)
      ? 'In een proefopstelling meldt niemand zich aan. Zeg met --door wie iets doet.'
      : `Er is niet ingesteld waar mensen zich aanmelden. Vraag de beheerder om OIDC_ISSUER en OIDC_CLIENT_ID in te stellen. Wat er is ingesteld, zegt: ${typed('config')}`,
  );
}

import { readGroups, ROLE_WORDS } from '../../../files/settings/groups.ts';
import type { LogInSettings } from '../../login/settings.ts';
import { EXIT, Stop } from '../exit.ts';
import { typed } from '../program.ts';
import { setting } from './settings.ts';
import { STANDARD } from './standard.ts';

const ON_THIS_MACHINE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** How people log in here, or null where nobody set it. @throws Stop when the settings are wrong */
export function logInSettings(): LogInSettings | null {
  const issuer = setting('OIDC_ISSUER');
  if (issuer === undefined) return null;
  const clientId = setting('OIDC_CLIENT_ID');
  if (clientId === undefined) throw wrong('OIDC_CLIENT_ID ontbreekt: onder die naam kent de aanmelddienst Tenderklok.');
  const groups = readGroups(setting('OIDC_GROUPS') ?? '');
  if ('wrong' in groups)
    throw wrong(
      `OIDC_GROUPS is niet te lezen bij: ${groups.wrong}. Schrijf groep=rol, met als rol ${ROLE_WORDS.join(', ')}.`,
    );
  const consoleUrl = setting('CONSOLE_URL') ?? null;
  return {
    issuer: closed('OIDC_ISSUER', issuer),
    clientId,
    clientSecret: setting('OIDC_CLIENT_SECRET') ?? null,
    consoleUrl: consoleUrl === null ? null : closed('CONSOLE_URL', consoleUrl).replace(/\/+$/, ''),
    groups: groups.groups,
    groupsClaim: setting('OIDC_GROUPS_CLAIM') ?? STANDARD.OIDC_GROUPS_CLAIM,
    trustsMail: (setting('OIDC_TRUST_MAIL') ?? STANDARD.OIDC_TRUST_MAIL) === 'ja',
  };
}

/** What others can read on the way is no place to log in: only on one machine it need not be closed. @throws Stop */
function closed(name: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && ON_THIS_MACHINE.test(url.hostname))) return address;
  throw wrong(`${name} moet een adres zijn dat begint met https://.`);
}

const wrong = (why: string): Stop =>
  new Stop(
    EXIT.wrongUsage,
    `${why} Er is niets gewijzigd. Waar elke instelling vandaan komt, zegt: ${typed('config')}`,
  );

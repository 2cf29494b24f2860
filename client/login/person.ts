import { ACCESS_ROLES } from '../../domain/rights/role.ts';
import type { LoggedIn } from '../../domain/rights/vouched.ts';
import type { LogInSettings } from './settings.ts';
import { shortText } from './short-text.ts';

/** What a provider says of somebody, of its id token and its page about her together. */
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/** An address has an at sign in the middle, and nothing that no address has. */
const ADDRESS = /^[^\s@"<>\\,;:()[\]]+@[^\s@"<>\\,;:()[\]]+$/;

/** Who somebody is by what her provider says. An address that it does not vouch for is none. */
export function personOf(
  claims: Claims,
  { issuer, groups, groupsClaim, trustsMail }: Pick<LogInSettings, 'issuer' | 'groups' | 'groupsClaim' | 'trustsMail'>,
): LoggedIn {
  const mail = shortText(claims['email']);
  const isHers = claims['email_verified'] === true || (trustsMail && claims['email_verified'] !== false);
  const named = claims[groupsClaim];
  const own = Array.isArray(named) ? named : [named];
  const roles = own.flatMap((group) => (typeof group === 'string' ? (groups.get(group) ?? []) : []));
  return {
    issuer,
    subject: claims.sub,
    name: shortText(claims['name']) ?? shortText(claims['preferred_username']) ?? mail ?? claims.sub,
    mail: mail !== null && isHers && ADDRESS.test(mail) ? mail : null,
    roles: ACCESS_ROLES.filter((role) => roles.includes(role)),
  };
}

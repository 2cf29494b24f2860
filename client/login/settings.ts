import type { GroupRoles } from '../../files/settings/groups.ts';

/** How people of an installation log in: its provider, and what it says of them. */
export interface LogInSettings {
  /** Address of the provider, as it calls itself. */
  readonly issuer: string;
  readonly clientId: string;
  /** Null: a client that keeps no secret; PKCE guards it all the same. */
  readonly clientSecret: string | null;
  /** Address of the console, as browsers open it; null where there is none, as on a command line. */
  readonly consoleUrl: string | null;
  readonly groups: GroupRoles;
  /** The claim in which the provider names the groups. */
  readonly groupsClaim: string;
  /** The organisation sees to it that an address is hers, and the provider does not say so of each. */
  readonly trustsMail: boolean;
}

import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientError,
  ClientSecretPost,
  type Configuration,
  discovery,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  ResponseBodyError,
} from 'openid-client';
import type { LoggedIn } from '../../domain/rights/vouched.ts';
import { personOf } from './person.ts';
import type { LogInSettings } from './settings.ts';

/** How long the provider may take to answer, in seconds. */
const PATIENCE_S = 8;
/** What is asked of a provider about somebody. */
export const SCOPE = 'openid profile email';

/** What a browser keeps while somebody is with the provider: it shows that the answer is to its own question. */
export interface Kept {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Why nobody is logged in. */
export type NotIn =
  /** She stopped, or the provider did not let her. */
  | 'stopped'
  /** The answer is not to a question of this browser, or was used before. */
  | 'strange'
  /** The provider does not answer, or not as one. */
  | 'away';

/** A log-in provider, as the console asks it. */
export interface Provider {
  readonly issuer: string;
  /** Where somebody goes to log in. @throws NoProvider */
  readonly begin: (redirectUri: string) => Promise<{ readonly url: URL; readonly kept: Kept }>;
  /** Who came back. @param url the address that she came back to, with what the provider says in it */
  readonly finish: (url: URL, kept: Kept) => Promise<LoggedIn | NotIn>;
}

/** The provider does not answer, or is none. */
export class NoProvider extends Error {
  constructor(issuer: string, cause: unknown) {
    super(issuer, { cause });
    this.name = 'NoProvider';
  }
}

/** A provider by its settings; it is asked what it can when it is first needed, and again when that failed. */
export function providerOf(settings: LogInSettings): Provider {
  let found: Promise<Configuration> | null = null;
  const known = (): Promise<Configuration> => {
    found ??= configurationOf(settings).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
  return {
    issuer: settings.issuer,
    begin: async (redirectUri) => {
      const kept = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(await known(), {
        redirect_uri: redirectUri,
        scope: SCOPE,
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
      });
      return { url, kept };
    },
    finish: async (url, { state, nonce, verifier }) => {
      try {
        const config = await known();
        const tokens = await authorizationCodeGrant(config, url, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        return await whoHas(config, tokens, settings);
      } catch (error) {
        return whyNot(error);
      }
    },
  };
}

/** What a provider says of itself. @throws NoProvider */
export async function configurationOf({ issuer, clientId, clientSecret }: LogInSettings): Promise<Configuration> {
  const server = new URL(issuer);
  try {
    return await discovery(
      server,
      clientId,
      undefined,
      clientSecret === null ? None() : ClientSecretPost(clientSecret),
      { timeout: PATIENCE_S, ...(server.protocol === 'http:' ? { execute: [allowInsecureRequests] } : {}) },
    );
  } catch (error) {
    throw new NoProvider(issuer, error);
  }
}

/** Who has these tokens, by the id token and by what the provider says of her. */
export async function whoHas(
  config: Configuration,
  tokens: Pick<Awaited<ReturnType<typeof authorizationCodeGrant>>, 'claims' | 'access_token'>,
  settings: LogInSettings,
): Promise<LoggedIn | NotIn> {
  const claims = tokens.claims();
  if (claims === undefined) return 'strange';
  const hasPage = config.serverMetadata().userinfo_endpoint !== undefined;
  const more = hasPage ? await fetchUserInfo(config, tokens.access_token, claims.sub) : {};
  return personOf({ ...more, ...claims }, settings);
}

/** What it means that nobody came out of it. */
export function whyNot(error: unknown): NotIn {
  if (error instanceof AuthorizationResponseError) return 'stopped';
  if (error instanceof NoProvider) return 'away';
  // She refused it in the browser. Any other is a code that was used before, is too old, or is not hers.
  if (error instanceof ResponseBodyError) return error.error === 'access_denied' ? 'stopped' : 'strange';
  if (error instanceof ClientError && error.code !== undefined && AWAY.has(error.code)) return 'away';
  return error instanceof TypeError ? 'away' : 'strange';
}

/** Codes of the library: no answer in time, or one that no provider gives. */
const AWAY: ReadonlySet<string> = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
]);

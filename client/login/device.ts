import { initiateDeviceAuthorization, pollDeviceAuthorizationGrant } from 'openid-client';
import type { LoggedIn } from '../../domain/rights/vouched.ts';
import { configurationOf, SCOPE, whoHas, whyNot, type NotIn } from './provider.ts';
import type { LogInSettings } from './settings.ts';

/** Somebody who logs in at a browser of her choice, for a program without one. */
export interface AtBrowser {
  /** Where she goes, and the code that she types there. */
  readonly url: string;
  readonly code: string;
  /** The same with the code in it; null when the provider gives none. */
  readonly whole: string | null;
  /** Waits until she is done there, or the code is too old. */
  readonly finish: () => Promise<LoggedIn | NotIn>;
}

/** Begins to log somebody in by a code (RFC 8628). @returns null when the provider does not do that. @throws NoProvider */
export async function beginByCode(settings: LogInSettings): Promise<AtBrowser | null> {
  const config = await configurationOf(settings);
  if (config.serverMetadata().device_authorization_endpoint === undefined) return null;
  const asked = await initiateDeviceAuthorization(config, { scope: SCOPE });
  return {
    url: asked.verification_uri,
    code: asked.user_code,
    whole: asked.verification_uri_complete ?? null,
    finish: async () => {
      try {
        return await whoHas(config, await pollDeviceAuthorizationGrant(config, asked), settings);
      } catch (error) {
        return whyNot(error);
      }
    },
  };
}

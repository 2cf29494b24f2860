import { ok, unknown, wrong, type Check } from './check.ts';

/** The provider where people log in answers as itself, and takes the proof that a log-in is of one browser. */
export const logIn: Check = {
  id: 'log-in',
  async look({ logIn: settings }) {
    if (settings === null) return unknown('not-set');
    const { issuer, consoleUrl } = settings;
    // Loaded when there is a provider.
    const { configurationOf, NoProvider } = await import('../../login/provider.ts');
    try {
      const { code_challenge_methods_supported: methods } = (await configurationOf(settings)).serverMetadata();
      if (methods !== undefined && !methods.includes('S256')) return wrong('no-pkce', { issuer });
      return consoleUrl === null ? wrong('no-console', { issuer }) : ok({ issuer });
    } catch (error) {
      if (!(error instanceof NoProvider)) throw error;
      return wrong('away', { issuer });
    }
  },
};

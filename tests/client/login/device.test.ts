import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginByCode } from '../../../client/login/device.ts';
import { NoProvider } from '../../../client/login/provider.ts';
import { throughPages } from './at-browser.ts';
import { oidcStage, type OidcStage } from './oidc.ts';

const CONSOLE = 'https://klok.example';

describe('aanmelden met een code (RFC 8628)', () => {
  let oidc: OidcStage;
  beforeAll(async () => {
    oidc = await oidcStage(CONSOLE);
  });
  afterAll(() => oidc.close());

  it('wie de code in haar browser bevestigt, is aangemeld met wat de dienst van haar zegt', async () => {
    oidc.account = {
      id: 'sub-noor',
      claims: { name: 'Noor de Wit', email: 'n.dewit@utrecht.example', email_verified: true, groups: ['tk-audit'] },
    };
    const began = await beginByCode(oidc.settings);
    expect(began?.code).toMatch(/^[A-Z0-9-]+$/);
    expect(began?.whole).toContain(began?.code);
    expect(await throughPages(began?.whole ?? '')).toBe('klaar');
    expect(await began?.finish()).toEqual({
      issuer: oidc.issuer,
      subject: 'sub-noor',
      name: 'Noor de Wit',
      mail: 'n.dewit@utrecht.example',
      roles: ['auditor'],
    });
  });

  it('wie in de browser stopt, is niet aangemeld', async () => {
    oidc.account = null;
    const began = await beginByCode(oidc.settings);
    await throughPages(began?.whole ?? '');
    expect(await began?.finish()).toBe('stopped');
  });

  it('een code telt één keer', async () => {
    oidc.account = { id: 'sub-iris', claims: { name: 'Iris Prins' } };
    const began = await beginByCode(oidc.settings);
    await throughPages(began?.whole ?? '');
    expect(await began?.finish()).toMatchObject({ subject: 'sub-iris', mail: null });
    expect(await began?.finish()).toBe('strange');
  });

  it('een dienst die geen codes geeft, zegt dat vooraf', async () => {
    const without = await oidcStage(CONSOLE, false);
    expect(await beginByCode(without.settings)).toBeNull();
    await without.close();
  });

  it('een dienst die er niet is, is weg', async () => {
    const gone = await oidcStage(CONSOLE);
    await gone.close();
    await expect(beginByCode(gone.settings)).rejects.toBeInstanceOf(NoProvider);
  });
});

import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { lostMail } from '../../../client/usecases/mails.ts';
import { milestoneOf } from '../../domain/acts/builders.ts';
import { emptyCaseFile, openedWith, urlOf } from '../../store/case-file.ts';
import { putMailIn } from '../usecases/mail-in.ts';
import { openTender } from '../usecases/desk.ts';
import { throughPages } from '../login/at-browser.ts';
import { oidcStage, type OidcStage } from '../login/oidc.ts';

const db = emptyCaseFile();
const NOOR = {
  id: 'sub-noor',
  claims: { name: 'Noor de Wit', email: 'n.dewit@utrecht.example', email_verified: true },
};
let oidc: OidcStage;
let folder: string;
beforeAll(async () => {
  oidc = await oidcStage('https://klok.example');
});
afterAll(() => oidc.close());
beforeEach(async () => {
  await db().deleteFrom('sessions').execute();
  folder = mkdtempSync(join(tmpdir(), 'tenderklok-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** The commands as they are loaded where these settings hold. */
async function commandsWith(settings: Readonly<Record<string, string>>) {
  const place = { DATABASE_URL: await urlOf(db()), TEMPORAL_ADDRESS: '127.0.0.1:1', TENDERKLOK_DATA: folder };
  for (const [name, value] of Object.entries({ ...place, ...settings })) vi.stubEnv(name, value);
  vi.resetModules();
  const { logIn, logOut } = await import('../../../client/cli/commands/log-in.ts');
  const { operatorAsks, whoAsks } = await import('../../../client/cli/who-asks.ts');
  return {
    logIn,
    logOut,
    asks: (named: Parameters<typeof whoAsks>[1]) => whoAsks({ db: db() }, named),
    operator: () => operatorAsks({ db: db() }),
  };
}
const atProvider = () =>
  commandsWith({
    OIDC_ISSUER: oidc.issuer,
    OIDC_CLIENT_ID: oidc.settings.clientId,
    OIDC_CLIENT_SECRET: oidc.settings.clientSecret ?? '',
  });

/** A mail about a case that did not arrive. @returns its number */
async function lostMailOf(reference: string): Promise<number> {
  await putMailIn(db(), reference, 'refused');
  return (await lostMail({ db: db() })).find(({ about }) => about.includes(reference))?.no ?? 0;
}

/** Goes to the address that the command names, as soon as it does. @returns everything that it said */
function following(): { readonly said: () => string } {
  let said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    const whole = /meteen: (\S+)/.exec(String(text))?.[1];
    if (whole !== undefined) void throughPages(whole);
    return true;
  });
  return { said: () => said };
}

describe('aanmelden op de opdrachtregel', () => {
  it('wie zich aanmeldt, is daarna bekend, met wie voor haar instaat', async () => {
    const { logIn, asks } = await atProvider();
    oidc.account = NOOR;
    const { said } = following();
    await logIn('tekst');
    expect(said()).toContain('U bent aangemeld als Noor de Wit, tot ');
    expect(await asks({})).toMatchObject({ issuer: oidc.issuer, subject: 'sub-noor', mail: 'n.dewit@utrecht.example' });
  });

  it('het bewijs van aanmelding is alleen voor haarzelf te lezen', async () => {
    const { logIn } = await atProvider();
    oidc.account = NOOR;
    following();
    await logIn('tekst');
    const [file = ''] = readdirSync(folder);
    expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  });

  it('na uitloggen is niemand bekend, ook niet wie het bewijs nog heeft', async () => {
    const { logIn, logOut, asks } = await atProvider();
    oidc.account = NOOR;
    following();
    await logIn('tekst');
    await logOut({ overal: false, uitvoer: 'tekst' });
    await expect(asks({})).rejects.toThrow('U bent niet aangemeld');
    expect(readdirSync(folder)).toEqual([]);
    expect(await db().selectFrom('sessions').selectAll().execute()).toEqual([]);
  });

  it('overal uitloggen geldt ook voor haar andere aanmeldingen', async () => {
    const { logIn, logOut } = await atProvider();
    oidc.account = NOOR;
    following();
    await logIn('tekst');
    await logIn('tekst');
    await logOut({ overal: true, uitvoer: 'tekst' });
    expect(await db().selectFrom('sessions').selectAll().execute()).toEqual([]);
  });

  it('wie niet is aangemeld, doet niets en hoort hoe het wel kan', async () => {
    const { asks } = await atProvider();
    await expect(asks({})).rejects.toThrow('Meld u aan met: tenderklok inloggen');
  });

  it.each([
    ['--door', { door: 'Iris Prins' }],
    ['--tweede', { tweede: 'Iris Prins' }],
  ])('waar mensen zich aanmelden, noemt niemand een ander: %s', async (flag, named) => {
    const { asks } = await atProvider();
    await expect(asks(named)).rejects.toThrow(`Laat ${flag} weg`);
  });

  it('waar niemand zich aanmeldt, geldt de naam die is genoemd', async () => {
    const { asks, logIn } = await commandsWith({});
    expect(await asks({ door: 'Noor de Wit' })).toBe('Noor de Wit');
    await expect(logIn('tekst')).rejects.toThrow('niet ingesteld waar mensen zich aanmelden');
  });

  it('wie is aangemeld, ziet in de lijst en als wat zij bedoelde alleen zaken van haarzelf', async () => {
    const seen = async (): Promise<readonly string[]> => {
      const { lijst } = await import('../../../client/cli/commands/lijst.ts');
      const { knownCase } = await import('../../../client/cli/case.ts');
      const { references } = await import('../../../client/cli/proposals.ts');
      let told = '';
      vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
        told += String(text);
        return true;
      });
      await lijst({ alle: true, uitvoer: 'jsonl' } as never);
      const meant = async (typed: string): Promise<string> => {
        const answer = await knownCase({ db: db() }, typed).catch((error: unknown) => error);
        return answer instanceof Error ? answer.message.replace(typed, '') : 'found';
      };
      const all = [told, await meant(`${hers}-X`), await meant(`${others}-X`), (await references('')).join(' ')];
      return all.map((text) => [hers, others].filter((one) => new RegExp(`${one}\\b(?!-)`).test(text)).join());
    };
    const hers = (await openTender(db())).stored.name.reference;
    const others = await openedWith(db(), []);
    const { logIn } = await atProvider();
    await expect(seen()).rejects.toThrow('U bent niet aangemeld');
    const { references, milestones } = await import('../../../client/cli/proposals.ts');
    expect(await references('')).toEqual([]);
    expect(await milestones({ words: ['verplaats', hers] } as never)).toEqual([]);
    const { knownCase } = await import('../../../client/cli/case.ts');
    await expect(knownCase({ db: db() }, `${hers}-X`)).rejects.toThrow(`Er is geen zaak ${hers}-X. Bekijk`);
    oidc.account = NOOR;
    following();
    await logIn('tekst');
    // What she mistyped of another's is near to her own, and only that is named.
    expect(await seen()).toEqual([hers, hers, hers, hers]);
  });

  it('wie zich niet heeft aangemeld waar mensen dat doen, leest geen zaak en hoort niet of zij er is', async () => {
    const { reference } = (await openTender(db())).stored.name;
    await atProvider();
    const { toon } = await import('../../../client/cli/commands/toon.ts');
    const { tijdlijn } = await import('../../../client/cli/commands/tijdlijn.ts');
    const { rangorde } = await import('../../../client/cli/commands/rangorde.ts');
    const { legUit } = await import('../../../client/cli/commands/law.ts');
    const { controleer } = await import('../../../client/cli/commands/controleer.ts');
    for (const one of [reference, 'NERGENS-1'])
      for (const read of [
        () => toon(one, 'json'),
        () => tijdlijn(one, 'json'),
        () => rangorde(one, undefined, 'json'),
        () => legUit(one, 'sluiting-inschrijving', 'json'),
      ])
        await expect(read()).rejects.toThrow(/^U bent niet aangemeld.*tenderklok inloggen$/);
    await expect(controleer(reference, 'json')).rejects.toThrow('U bent niet aangemeld');
  });

  it('wie is aangemeld, leest geen zaak van een ander, ook niet met haar kenmerk', async () => {
    const own = (await openTender(db())).stored.name.reference;
    const others = await openedWith(db(), []);
    const { logIn } = await atProvider();
    oidc.account = NOOR;
    following();
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await logIn('tekst');
    const { toon } = await import('../../../client/cli/commands/toon.ts');
    const { tijdlijn } = await import('../../../client/cli/commands/tijdlijn.ts');
    const { rangorde } = await import('../../../client/cli/commands/rangorde.ts');
    for (const read of [toon, tijdlijn]) await expect(read(own, 'json')).resolves.toBeUndefined();
    for (const read of [toon, tijdlijn]) await expect(read(others, 'json')).rejects.toThrow(/^Niet /);
    await expect(rangorde(others, undefined, 'json')).rejects.toThrow(/^Niet /);
  });

  it('wat over heel de installatie gaat, is alleen voor wie haar draaiend houdt', async () => {
    const { logIn, operator } = await atProvider();
    const { mail } = await import('../../../client/cli/commands/mail.ts');
    const list = { uitvoer: 'jsonl', opnieuw: false, afgehandeld: false } as const;
    await expect(mail(list, undefined)).rejects.toThrow('U bent niet aangemeld');
    oidc.account = NOOR;
    following();
    await logIn('tekst');
    await expect(operator()).rejects.toThrow('Dit is voor wie Tenderklok draaiend houdt.');
    await expect(mail(list, undefined)).rejects.toThrow('Dit is voor wie Tenderklok draaiend houdt.');
    await db()
      .updateTable('sessions')
      .set({ roles: ['administrator'] })
      .execute();
    expect(await operator()).toMatchObject({ roles: ['administrator'] });
  });

  it('wie is aangemeld, hoort alleen van haar eigen zaak waarom een datum is en of zij klopt', async () => {
    const own = (await openTender(db())).stored.name.reference;
    const others = await openedWith(db(), [milestoneOf('submission-close')]);
    const { logIn } = await atProvider();
    oidc.account = NOOR;
    following();
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await logIn('tekst');
    const { legUit } = await import('../../../client/cli/commands/law.ts');
    const { controleer } = await import('../../../client/cli/commands/controleer.ts');
    for (const read of [
      (reference: string) => legUit(reference, 'sluiting-inschrijving', 'json'),
      (reference: string) => controleer(reference, 'json'),
    ]) {
      await expect(read(own)).resolves.not.toThrow();
      await expect(read(others)).rejects.toThrow(/^Niet /);
    }
  });

  it('een zaak herstarten en over mail besluiten doet wie de installatie draaiend houdt, of de zaak leidt', async () => {
    vi.doMock('../../../client/cli/surroundings.ts', () => ({
      withDesk: (work: (desk: object) => Promise<unknown>) => work({ db: db() }),
      withCaseFile: (work: (file: object) => Promise<unknown>) => work({ db: db() }),
    }));
    const { logIn } = await atProvider();
    oidc.account = NOOR;
    following();
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await logIn('tekst');
    const { herstart } = await import('../../../client/cli/commands/herstart.ts');
    const { mail } = await import('../../../client/cli/commands/mail.ts');
    const settle = { uitvoer: 'tabel', opnieuw: false, afgehandeld: true } as const;
    const [own, others] = [
      await lostMailOf((await openTender(db())).stored.name.reference),
      await lostMailOf(await openedWith(db(), [])),
    ];
    await expect(herstart('NERGENS-1', 'tekst')).rejects.toThrow('Dit is voor wie Tenderklok draaiend houdt.');
    await expect(mail(settle, others)).rejects.toThrow(`Over mail ${others} besluit wie de zaak leidt`);
    await expect(mail(settle, own)).resolves.not.toThrow();
    await db()
      .updateTable('sessions')
      .set({ roles: ['administrator'] })
      .execute();
    await expect(herstart('NERGENS-1', 'tekst')).rejects.toThrow('geen zaak NERGENS-1');
    await expect(mail(settle, others)).resolves.not.toThrow();
    vi.doUnmock('../../../client/cli/surroundings.ts');
  });

  it('waar niemand zich aanmeldt, mag ieder dat', async () => {
    const { operator } = await commandsWith({});
    expect(typeof (await operator())).toBe('string');
  });

  it('wie in de browser weigert, is niet aangemeld', async () => {
    const { logIn } = await atProvider();
    oidc.account = null;
    following();
    await expect(logIn('tekst')).rejects.toThrow('afgebroken of geweigerd');
    expect(readdirSync(folder)).toEqual([]);
  });
});

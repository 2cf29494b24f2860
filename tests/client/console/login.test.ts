import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Assets } from '../../../client/console/assets.ts';
import { consoleOf } from '../../../client/console/console.tsx';
import type { LogInWay } from '../../../client/console/login/way.ts';
import { providerOf } from '../../../client/login/provider.ts';
import { NOW } from '../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { oidcStage, type Account, type OidcStage } from '../login/oidc.ts';
import { openTender } from '../usecases/desk.ts';
import { Browser, throughProvider } from './browser.ts';

const db = emptyCaseFile();
const assets: Assets = { fileOf: (name) => name, read: () => null };
const CONSOLE = 'https://klok.example';
const HERE = 'http://127.0.0.1:4100';
const faults: Error[] = [];

const appWith = (logIn: LogInWay) =>
  consoleOf({
    file: { db: db() },
    desk: () => Promise.reject(new Error('nobody acts here')),
    front: () => Promise.reject(new Error('nothing comes in here')),
    now: () => NOW,
    assets,
    logIn,
    isPrivate: logIn.kind === 'chosen',
    uiUrl: null,
    namespace: 'proef',
    onFault: (error) => faults.push(error),
    secret: 'geheim',
  });

/** The proof in the form of a page. */
const proofIn = async (page: Response): Promise<string> =>
  /name="bewijs-van-pagina" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
const to = (answer: Response): [number, string | null] => [answer.status, answer.headers.get('location')];

describe('aanmelden bij een aanmelddienst', () => {
  const NOOR: Account = {
    id: 'sub-noor',
    claims: { name: 'Noor de Wit', email: 'n.dewit@utrecht.example', email_verified: true, groups: ['tk-audit', 'x'] },
  };
  let oidc: OidcStage;
  let app: ReturnType<typeof appWith>;
  beforeAll(async () => {
    oidc = await oidcStage(CONSOLE);
  });
  beforeEach(() => {
    oidc.account = NOOR;
    app = appWith({ kind: 'provider', provider: providerOf(oidc.settings), consoleUrl: CONSOLE });
  });
  afterAll(() => oidc.close());

  /** @returns the answer to her coming back */
  async function logIn(browser: Browser, path = '/aanmelden'): Promise<Response> {
    const start = await browser.get(path);
    return browser.get(await throughProvider(start.headers.get('location') ?? '', CONSOLE));
  }

  it('wie niet bekend is, gaat eerst aanmelden en komt daarna waar zij wilde zijn', async () => {
    const browser = new Browser(app, CONSOLE);
    const first = await browser.get('/procedures?zoek=a');
    expect(to(first)).toEqual([303, '/aanmelden?naar=%2Fprocedures%3Fzoek%3Da']);
    const back = await logIn(browser, first.headers.get('location') ?? '');
    expect(to(back)).toEqual([303, '/procedures?zoek=a']);
    const page = await browser.get('/procedures');
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Noor de Wit')]);
  });

  it('vraagt met PKCE, en een eigen state en nonce, die elke keer anders zijn', async () => {
    const asked = async (): Promise<URLSearchParams> =>
      new URL((await new Browser(app, CONSOLE).get('/aanmelden')).headers.get('location') ?? '').searchParams;
    const [one, other] = [await asked(), await asked()];
    expect([one.get('code_challenge_method'), one.get('response_type'), one.get('redirect_uri')]).toEqual([
      'S256',
      'code',
      `${CONSOLE}/aanmelden/terug`,
    ]);
    for (const name of ['state', 'nonce', 'code_challenge']) expect(one.get(name)).not.toBe(other.get(name));
  });

  it('zet koekjes die geen script leest, geen andere site zet, en die over http niet gaan', async () => {
    const browser = new Browser(app, CONSOLE);
    await logIn(browser);
    for (const one of browser.set) {
      expect(one).toMatch(/^__Host-tenderklok(-aanmelden)?=/);
      for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(one).toContain(part);
      expect(one).not.toContain('Domain');
    }
    expect([...browser.cookies.keys()]).toEqual(['__Host-tenderklok']);
  });

  it('bewaart wie het is, met haar adres als dat is bevestigd, en de rollen van haar groepen', async () => {
    await logIn(new Browser(app, CONSOLE));
    const rows = await db().selectFrom('sessions').selectAll().where('issuer', '=', oidc.issuer).execute();
    expect(rows.at(-1)).toMatchObject({
      subject: 'sub-noor',
      name: 'Noor de Wit',
      mail: 'n.dewit@utrecht.example',
      roles: ['auditor'],
    });
  });

  it('geeft elke keer een nieuwe sessie: die er al was, ook een die een ander hier zette, telt niet meer', async () => {
    const [browser, other] = [new Browser(app, CONSOLE), new Browser(app, CONSOLE)];
    await logIn(other);
    const planted = other.cookies.get('__Host-tenderklok') ?? '';
    browser.cookies.set('__Host-tenderklok', planted);
    await logIn(browser);
    expect(browser.cookies.get('__Host-tenderklok')).not.toBe(planted);
    expect(to(await other.get('/procedures'))[0]).toBe(303);
  });

  it('neemt een antwoord één keer, en alleen van de browser die vroeg', async () => {
    const browser = new Browser(app, CONSOLE);
    const start = await browser.get('/aanmelden');
    const back = await throughProvider(start.headers.get('location') ?? '', CONSOLE);
    const stranger = new Browser(app, CONSOLE);
    expect((await stranger.get(back)).status).toBe(400);
    await stranger.get('/aanmelden');
    expect((await stranger.get(back)).status).toBe(400);
    expect(stranger.cookies.has('__Host-tenderklok')).toBe(false);
    const kept = new Map(browser.cookies);
    expect((await browser.get(back)).status).toBe(303);
    for (const [name, value] of kept) browser.cookies.set(name, value);
    expect((await browser.get(back)).status).toBe(400);
  });

  it.each([
    ['zonder antwoord', ''],
    ['met een verzonnen code', '?code=verzonnen&state=verzonnen'],
    ['met een fout van een ander', '?error=access_denied&state=verzonnen'],
  ])('komt niet binnen %s', async (_name, query) => {
    const browser = new Browser(app, CONSOLE);
    await browser.get('/aanmelden');
    const answer = await browser.get(`/aanmelden/terug${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Begin opnieuw');
    expect([...browser.cookies.keys()]).toEqual([]);
  });

  it('wie bij de aanmelddienst stopt, hoort dat en kan opnieuw', async () => {
    oidc.account = null;
    const answer = await logIn(new Browser(app, CONSOLE), '/aanmelden?naar=/procedures');
    const text = await answer.text();
    expect([answer.status, text]).toEqual([401, expect.stringContaining('Het aanmelden is afgebroken')]);
    expect(text).toContain('href="/aanmelden?naar=%2Fprocedures"');
  });

  it.each([
    'https://kwaad.example/',
    '//kwaad.example',
    '/\\kwaad.example',
    '\\\\kwaad.example',
    '/%09/kwaad.example',
    '/\t/kwaad.example',
    'javascript:alert(1)',
    '/..//kwaad.example',
    '/aanmelden?naar=/x',
    '/afmelden',
  ])('stuurt na het aanmelden niet naar %s', async (wanted) => {
    const browser = new Browser(app, CONSOLE);
    const [, location] = to(await logIn(browser, `/aanmelden?naar=${encodeURIComponent(wanted)}`));
    const url = new URL(location ?? '', CONSOLE);
    expect(url.origin).toBe(CONSOLE);
    expect(url.pathname).not.toMatch(/^\/\/|aanmelden|afmelden/);
  });

  it('zegt dat de aanmelddienst niet antwoordt, en vindt haar weer als zij er is', async () => {
    const gone = { ...oidc.settings, issuer: 'http://127.0.0.1:1' };
    const away = appWith({ kind: 'provider', provider: providerOf(gone), consoleUrl: CONSOLE });
    const answer = await new Browser(away, CONSOLE).get('/aanmelden');
    expect([answer.status, await answer.text()]).toEqual([
      503,
      expect.stringContaining('De aanmelddienst antwoordt niet'),
    ]);
  });

  it('vraagt wie te vaak komt om te wachten, en een ander niet', async () => {
    const [eager, calm] = ['10.0.0.7', '10.0.0.8'].map((address) => ({
      ask: () => new Browser(app, CONSOLE, address).get('/aanmelden/terug'),
    }));
    let last = 0;
    for (let times = 0; times <= 60; times += 1) last = (await eager?.ask())?.status ?? 0;
    expect(last).toBe(429);
    expect(Number((await eager?.ask())?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await calm?.ask())?.status).toBe(400);
  });

  it('meldt af in deze browser, en overal als daarom is gevraagd', async () => {
    const [one, two, three] = [new Browser(app, CONSOLE), new Browser(app, CONSOLE), new Browser(app, CONSOLE)];
    for (const each of [one, two, three]) await logIn(each);
    const proof = await proofIn(await one.get('/afmelden'));
    expect((await one.post('/afmelden', {})).status).toBe(403);
    const answer = await one.post('/afmelden', { 'bewijs-van-pagina': proof });
    expect(await answer.text()).toContain('U bent afgemeld bij Tenderklok');
    expect([...one.cookies.keys()]).toEqual([]);
    expect((await two.get('/procedures')).status).toBe(200);
    const other = await proofIn(await two.get('/afmelden'));
    await two.post('/afmelden', { 'bewijs-van-pagina': other, waar: 'overal' });
    expect((await three.get('/procedures')).status).toBe(303);
  });

  it('zegt bij een formulier van wie niet meer is aangemeld dat er niets is gewijzigd', async () => {
    const answer = await new Browser(app, CONSOLE).post('/procedures/X/doen/schors', { reden: 'x' });
    expect([answer.status, await answer.text()]).toEqual([401, expect.stringContaining('Er is niets gewijzigd')]);
  });

  it('laat niemand kiezen wie zij is', async () => {
    expect((await new Browser(app, CONSOLE).post('/aanmelden', { wie: 'n.dewit@utrecht.example' })).status).toBe(404);
  });
});

describe('kiezen wie u bent, op een proefopstelling', () => {
  let app: ReturnType<typeof appWith>;
  beforeEach(() => {
    app = appWith({ kind: 'chosen' });
  });

  it('toont de mensen uit de definities met hun rollen, en onder een banier dat het geen echte zaken zijn', async () => {
    await openTender(db());
    const text = await (await new Browser(app, HERE).get('/aanmelden?naar=/procedures')).text();
    expect(text).toContain('Proefopstelling');
    expect(text).toContain('Noor de Wit, procesleider');
    expect(text).toContain('Mila Vos, beoordelaar');
    expect(text.match(/Noor de Wit/g)).toHaveLength(1);
  });

  it('is daarna die persoon, met een koekje dat van deze poort is en ook over http gaat', async () => {
    await openTender(db());
    const browser = new Browser(app, HERE);
    const answer = await browser.post('/aanmelden', { wie: 'n.dewit@utrecht.example', naar: '/procedures' });
    expect(to(answer)).toEqual([303, '/procedures']);
    expect(browser.set[0]).toMatch(/^tenderklok-4100=/);
    expect(browser.set[0]).not.toContain('Secure');
    expect(browser.set[0]).toContain('HttpOnly');
    expect(await (await browser.get('/procedures')).text()).toContain('Noor de Wit');
  });

  it('neemt ook een naam die in geen definitie staat', async () => {
    const browser = new Browser(app, HERE);
    expect((await browser.post('/aanmelden', { anders: ' Bureau <b>Bezwaar</b> ' })).status).toBe(303);
    expect(await (await browser.get('/procedures')).text()).toContain('Bureau &lt;b&gt;Bezwaar&lt;/b&gt;');
    // Definitions name people by their address: to a name alone belongs no work, and that is not the same as nothing to do.
    const work = await (await browser.get('/mijn-werk')).text();
    expect(work).toContain('kies uw naam uit de lijst');
    expect(work).not.toContain('hoeft nu niets te doen');
  });

  it.each([
    ['niemand', {}],
    ['iemand die er niet is', { wie: 'weg@elders.example' }],
    ['een naam met een regeleinde', { anders: 'a\nb' }],
    ['een naam van meer dan tweehonderd letters', { anders: 'x'.repeat(201) }],
  ])('vraagt het opnieuw bij %s', async (_name, fields) => {
    const browser = new Browser(app, HERE);
    const answer = await browser.post('/aanmelden', fields);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Kies wie u bent')]);
    expect(browser.cookies.size).toBe(0);
  });

  it.each([
    ['vanaf een andere machine', HERE, '10.0.0.9', {}],
    ['onder een naam van elders', 'http://kwaad.example:4100', '127.0.0.1', {}],
    ['vanaf een pagina van elders', HERE, '127.0.0.1', { origin: 'https://kwaad.example' }],
  ])('kan niet %s', async (_name, origin, remote, headers) => {
    const browser = new Browser(app, origin, remote);
    expect((await browser.post('/aanmelden', { anders: 'Ik' }, headers)).status).toBe(403);
    expect(browser.cookies.size).toBe(0);
  });

  it('kan niet bij een opstelling waar niet is ingesteld waar men zich aanmeldt', async () => {
    const unset = new Browser(appWith({ kind: 'unset' }), HERE);
    expect((await unset.get('/aanmelden')).status).toBe(503);
    expect((await unset.post('/aanmelden', { anders: 'Ik' })).status).toBe(404);
    expect((await unset.get('/procedures')).status).toBe(303);
  });
});

import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readAssets } from '../../client/console/assets.ts';
import { readManual } from '../../client/console/manual.ts';
import { consoleOf } from '../../client/console/console.tsx';
import type { Film, Films } from '../../client/console/film/film.ts';
import { serveConsole } from '../../client/console/serve.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Stage } from './stage.ts';

/** Where the build leaves what pages need. */
const BUILT = fileURLToPath(new URL('../../dist/client/console/assets', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const HELD_TO = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A rehearsal that was played, for whoever asks. */
const FILM: Film = {
  id: 'film-1',
  owner: '',
  reference: 'OEFENING-1',
  subject: 'Leerlingenvervoer',
  state: { kind: 'played', text: 'Alle zaken zijn afgerond.' },
  days: [
    {
      day: '2018-04-12' as IsoDate,
      shots: [{ time: '09.00', reference: 'OEFENING-1', text: 'Aankondiging: gedaan', mail: null }],
    },
    {
      day: '2018-05-07' as IsoDate,
      shots: [
        {
          time: '09.00',
          reference: 'OEFENING-1',
          text: 'Herinnering aan n.dewit: nota van inlichtingen, over 5 werkdagen',
          mail: {
            to: 'n.dewit@utrecht.example',
            subject: 'Over 5 werkdagen: nota van inlichtingen',
            text: 'Beste Noor,',
          },
        },
      ],
    },
    {
      day: '2018-05-24' as IsoDate,
      shots: [{ time: '15.00', reference: 'OEFENING-1', text: 'Sluiting inschrijving: bereikt', mail: null }],
    },
  ],
};
const FILMS: Films = { begin: () => FILM, of: () => [FILM], stop: () => undefined };

/** The console of a stage, on a port of its own. @param now by which people act @param vault where files of bids are */
export async function consoleOfStage(stage: Stage, now: () => number, vault?: Vault) {
  const kept = vault === undefined ? {} : { vault };
  const faults: Error[] = [];
  const app = consoleOf({
    file: { ...stage.desk, ...kept },
    desk: () => Promise.resolve({ ...stage.desk, ...kept, now }),
    front: () => Promise.resolve({ ...stage.desk, ...kept, now }),
    now,
    assets: readAssets(BUILT),
    manual: readManual(),
    logIn: { kind: 'chosen' },
    isPrivate: true,
    uiUrl: null,
    namespace: stage.stack.namespace,
    onFault: (error) => faults.push(error),
    secret: 'geheim',
    films: FILMS,
    operation: {
      examine: async () => [
        { id: 'node', state: 'ok', code: 'ok', values: { version: '24.1.0' } },
        { id: 'workers', state: 'wrong', code: 'none', values: { queue: 'tenderklok' } },
      ],
      version: '0.0.0',
      typed: (words) => `tenderklok ${words}`,
    },
  });
  const serving = await serveConsole(app, { hostname: '127.0.0.1', port: 0 });
  /** The addresses that it says that it has. */
  const paths = [...new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))];
  return { ...serving, faults, paths };
}

/** A browser of its own in which somebody is known. @param script false: no script runs on a page. @param named false: no definition names her */
export async function browserOf(
  browser: Browser,
  url: string,
  who: string,
  {
    script = true,
    width = 1400,
    named = true,
  }: { readonly script?: boolean; readonly width?: number; readonly named?: boolean } = {},
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({
    baseURL: url,
    javaScriptEnabled: script,
    viewport: { width, height: 900 },
    locale: 'nl-NL',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto('/aanmelden');
  if (named) await page.getByRole('radio', { name: who }).check();
  else await page.locator('#anders').fill(who);
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.waitForURL(/mijn-werk/);
  return { context, page };
}

/** What axe has against the page that is open, a line each. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Not as a script of the page: that lets none in that is not its own.
  await page.evaluate(AXE);
  const found = await page.evaluate<AxeResults, readonly string[]>(
    (tags) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({ runOnly: tags }),
    HELD_TO,
  );
  return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** A picture of the page that is open, where `TENDERKLOK_BEKIJK` names a folder for those. */
export async function pictureOf(page: Page, name: string): Promise<void> {
  const folder = process.env['TENDERKLOK_BEKIJK'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

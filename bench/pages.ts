import { Hono } from 'hono';
import { serve } from '@hono/node-server';
import { gzipSync } from 'node:zlib';
import { readAssets } from '../client/console/assets.ts';
import { serveConsole } from '../client/console/serve.ts';
import { caseList } from '../client/usecases/case-list.ts';
import type { CaseFile } from '../client/usecases/desk.ts';
import { myWork } from '../client/usecases/my-work.ts';
import { showCase } from '../client/usecases/show.ts';
import { timelineOf } from '../client/usecases/timeline.ts';
import { CASES, EVENTS_A_CASE, fill, onCaseFile } from './many-cases.ts';
import { median, report, short, timed } from './measure.ts';
import { benchConsole } from './bench-console.ts';

const RUNS = 60;
const WHO = 'n.dewit@utrecht.example';
const CASE = 'VEEL-00042';
const FIRST_PAGE = ['console.css', 'htmx.js', 'noto-sans-400.woff2', 'noto-sans-700.woff2'];

/** Pages of the console over 10,000 cases, beside a bare Hono page that asks the same and writes it out as it comes. */
export const benchPages = (): Promise<void> =>
  onCaseFile(async (db) => {
    await fill(db);
    const file: CaseFile = { db };
    const assets = readAssets();
    const app = benchConsole(file, assets);
    const ours = await serveConsole(app, { hostname: '127.0.0.1', port: 0 });
    const bare = await serveBare(file);
    try {
      const cookie = await logIn(ours.url);
      for (const path of PAGES) {
        const times: { readonly ours: number[]; readonly bare: number[] } = { ours: [], bare: [] };
        for (let run = -3; run < RUNS; run++) {
          const [one, other] = [
            await timed(() => asked(`${ours.url}${path}`, cookie)),
            await timed(() => asked(`${bare.url}${path}`, cookie)),
          ];
          if (run < 0) continue;
          times.ours.push(one);
          times.bare.push(other);
        }
        report({
          bench: 'pages',
          path,
          cases: CASES,
          events: CASES * EVENTS_A_CASE,
          p95Milliseconds: short(p95(times.ours)),
          milliseconds: short(median(times.ours)),
          ratio: short(median(times.ours.map((time, run) => time / (times.bare[run] ?? 1)))),
        });
      }
      const html = await (await fetch(`${ours.url}/mijn-werk`, { headers: { cookie } })).text();
      const small = FIRST_PAGE.map((name) => {
        const found = assets.read(assets.fileOf(name));
        return found === null ? 0 : (found.small.br ?? found.bytes).length;
      });
      report({ bench: 'pages', firstPageBytes: small.reduce((sum, one) => sum + one, gzipSync(html).length) });
    } finally {
      await ours.close();
      await bare.close();
    }
  });

/** What people read. */
export const PAGES = [
  '/mijn-werk',
  '/procedures',
  '/procedures?zoek=0042',
  `/procedures/${CASE}`,
  `/procedures/${CASE}/dossier`,
];

const p95 = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1] ?? 0;

/** Reads a page. @throws Error when it is none */
export async function asked(url: string, cookie: string): Promise<void> {
  const answer = await fetch(url, { headers: { cookie } });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
}

/** Somebody comes in. @returns her cookie */
export async function logIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/aanmelden`, {
    method: 'POST',
    body: new URLSearchParams({ wie: WHO }),
    headers: { origin: url },
    redirect: 'manual',
  });
  if (answer.status !== 303) throw new Error(`not let in: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

/** The same questions to the case file, and their answers as they come. */
async function serveBare(file: CaseFile): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const app = new Hono();
  app.get('/mijn-werk', async (context) => context.html(JSON.stringify(await myWork(file, WHO, Date.now()))));
  app.get('/procedures', async (context) =>
    context.html(
      JSON.stringify(
        await caseList(
          file,
          {
            search: context.req.query('zoek') ?? '',
            phase: '',
            type: '',
            turn: '',
            until: '',
            ended: false,
            order: 'attention',
            down: false,
            page: 1,
          },
          WHO,
          Date.now(),
        ),
      ),
    ),
  );
  app.get('/procedures/:kenmerk', async (context) => {
    const reference = context.req.param('kenmerk');
    const steps = await timelineOf(file, reference);
    return context.html(JSON.stringify([await showCase(file, reference, Date.now()), steps], plain));
  });
  app.get('/procedures/:kenmerk/dossier', async (context) =>
    context.html(JSON.stringify(await timelineOf(file, context.req.param('kenmerk')), plain)),
  );
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
  });
}

const plain = (_name: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);

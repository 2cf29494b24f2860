import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';

/** What the worker tells whoever watches it. */
export interface Told {
  /** The worker takes work. */
  readonly works: () => boolean;
  /** What it cannot do without and does not answer, a sentence each. */
  readonly missing: () => Promise<readonly string[]>;
  /** In the text format of Prometheus. */
  readonly metrics: () => Promise<string>;
}

const OK = 200;
const NOT_FOUND = 404;
const NO_SUCH_METHOD = 405;
const UNAVAILABLE = 503;

/** Listens for GET /healthz, /readyz and /metrics. @throws what the system says when the port is taken */
export async function tellOver(
  where: { readonly host: string; readonly port: number },
  told: Told,
  log: Logger,
): Promise<Server> {
  const server = createServer((request, response) => {
    response.setHeader('cache-control', 'no-store');
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, NO_SUCH_METHOD, 'Alleen GET.\n');
    answer((request.url ?? '').split('?')[0] ?? '', told, response).catch((error: unknown) => {
      log.warn({ error: String(error) }, 'http');
      say(response, UNAVAILABLE, 'Dit is nu niet te zeggen.\n');
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(where.port, where.host, done);
  });
  server.on('error', (error) => log.warn({ error: error.message }, 'http'));
  return server;
}

async function answer(path: string, { works, missing, metrics }: Told, response: ServerResponse): Promise<void> {
  switch (path) {
    case '/healthz':
      return works() ? say(response, OK, 'In orde.\n') : say(response, UNAVAILABLE, 'De worker werkt niet.\n');
    case '/readyz': {
      const lines = works() ? await missing() : ['De worker werkt niet.'];
      return lines.length === 0 ? say(response, OK, 'In orde.\n') : say(response, UNAVAILABLE, `${lines.join('\n')}\n`);
    }
    case '/metrics':
      response.setHeader('content-type', 'text/plain; version=0.0.4; charset=utf-8');
      return say(response, OK, await metrics());
    default:
      return say(response, NOT_FOUND, 'Kies /healthz, /readyz of /metrics.\n');
  }
}

function say(response: ServerResponse, status: number, text: string): void {
  if (!response.hasHeader('content-type')) response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.writeHead(status);
  response.end(text);
}

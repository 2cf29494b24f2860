import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { ConsoleEnv } from './env.ts';

/** A console that answers. */
export interface Serving {
  readonly url: string;
  /** Answers what was asked and then no more. */
  readonly close: () => Promise<void>;
}

/** How long an answer that is under way may take when the console closes. */
const GRACE_MS = 1_000;

/** Answers on a port; 0 takes a free one. @throws Error with code EADDRINUSE when another program has it */
export function serveConsole(
  app: Hono<ConsoleEnv>,
  { hostname, port }: { readonly hostname: string; readonly port: number },
): Promise<Serving> {
  return new Promise((resolve, reject) => {
    // Without a server of its own it makes one of HTTP/1.1.
    const server = serve({ fetch: app.fetch, hostname, port }, (at) => {
      resolve({
        url: `http://${hostname}:${at.port}`,
        close: () =>
          new Promise((closed) => {
            // A browser holds lines open on which it never asked anything.
            const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MS);
            server.close(() => {
              clearTimeout(impatient);
              closed();
            });
            server.closeIdleConnections();
          }),
      });
    }) as Server;
    server.once('error', reject);
  });
}

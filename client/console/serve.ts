import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { ConsoleEnv } from './env.ts';

/** A console that answers. */
export interface Serving {
  readonly url: string;
  /** Answers what was asked and then no more. */
  readonly close: () => Promise<void>;
}

/** Answers on a port; 0 takes a free one. @throws Error with code EADDRINUSE when another program has it */
export function serveConsole(
  app: Hono<ConsoleEnv>,
  { hostname, port }: { readonly hostname: string; readonly port: number },
): Promise<Serving> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port }, (at) => {
      resolve({
        url: `http://${hostname}:${at.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeIdleConnections' in server) server.closeIdleConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}

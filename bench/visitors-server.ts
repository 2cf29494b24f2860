import { serveConsole } from '../client/console/serve.ts';
import { openCaseFile } from '../client/usecases/connect.ts';
import { benchConsole } from './bench-console.ts';

/** What the process of a console says of its memory, in bytes, after it threw away what nothing holds any more. */
export interface Memory {
  readonly heap: number;
  readonly rss: number;
}

// The console in a process of its own, so that its memory is not that of whoever asks.
const [, , databaseUrl = ''] = process.argv;
const { on: file } = openCaseFile({ databaseUrl }, (error) => {
  throw error;
});
const app = benchConsole(file);
const { url } = await serveConsole(app, { hostname: '127.0.0.1', port: 0 });
process.on('message', () => {
  globalThis.gc?.();
  const { heapUsed: heap, rss } = process.memoryUsage();
  process.send?.({ heap, rss } satisfies Memory);
});
process.send?.({ url });

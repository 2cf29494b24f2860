import { join } from 'node:path';

/** Libraries of many small files, that go along; any other is loaded from its package. */
const GO_ALONG = /^(@stricli\/|kysely|zod|pg|postgres-|split2|xtend)/;
/** What begins with a letter is a package, or a module of Node. */
const PACKAGE = /^[@a-z]/;

/**
 * The command line as few files: what every command begins with as one, and what a command does as some more that load when it is asked for. Finding and opening hundreds of
 * small files takes longer than most commands work.
 * @param dist the folder of the compiled program.
 */
export async function bundleCommandLine(dist) {
  const { rolldown } = await import('rolldown');
  const dir = join(dist, 'client', 'cli');
  const bundle = await rolldown({
    input: join(dir, 'main.js'),
    platform: 'node',
    external: (id) => PACKAGE.test(id) && (id === 'pg-native' || !GO_ALONG.test(id)),
  });
  await bundle.write({ dir, format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js' });
  await bundle.close();
}

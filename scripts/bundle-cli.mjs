import { renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** Modules of its own that every command begins with, besides what its commands are. */
const BEGINS = ['text.js', 'application.js', 'program.js', 'guard.js', 'fault-text.js'];

/**
 * The command line as one file: how it looks, the acts that its commands are made from, and the library that reads it. All else stays a module of its own, so that what a
 * command does loads when it is asked for, and there is one `Stop`, not two. Loading a dozen small files costs `--help` a third of Node.
 * @param dist the folder of the compiled program.
 */
export async function bundleCommandLine(dist) {
  const { rolldown } = await import('rolldown');
  const folder = join(dist, 'client', 'cli');
  const entry = join(folder, 'main.js');
  // The acts are pure data and rules, and every command of an act is made from them; texts are made from the acts as well.
  const pure = ['domain', 'texts'].map((room) => join(dist, room) + sep);
  const shows = (path) =>
    BEGINS.includes(basename(path)) ||
    basename(dirname(path)) === 'specs' ||
    pure.some((room) => path.startsWith(room));
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    plugins: [
      {
        name: 'own-modules',
        resolveId(id, importer) {
          if (importer === undefined || !id.startsWith('.')) return null;
          const path = join(dirname(importer), id);
          if (shows(path)) return null;
          const own = relative(folder, path).replaceAll(sep, '/');
          return { id: own.startsWith('.') ? own : `./${own}`, external: true };
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  writeFileSync(`${entry}.new`, output[0].code);
  renameSync(`${entry}.new`, entry);
  await bundleProposals(folder);
}

/** What a shell waits for at each Tab, with all that it needs as one file: the libraries of the database alone are hundreds. */
async function bundleProposals(folder) {
  const { rolldown } = await import('rolldown');
  const entry = join(folder, 'proposals.js');
  const bundle = await rolldown({ input: entry, platform: 'node', external: ['pg-native', /^@temporalio\//] });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  writeFileSync(`${entry}.new`, output[0].code);
  renameSync(`${entry}.new`, entry);
}

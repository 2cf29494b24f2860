import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildConsole } from './build-console.mjs';
import { bundleCommandLine } from './bundle-cli.mjs';
import { CACHE, DIST, MANUAL, ROOT } from './paths.mjs';
import { did, fail, fine } from './say.mjs';
import { hashOf, isStamped, stamp } from './stamp.mjs';

export const SOURCES = [
  'domain',
  'contracts',
  'files',
  'workflows',
  'activities',
  'store',
  'texts',
  'vault',
  'worker',
  'client',
  'procedures',
  'bench',
];
const BUNDLE = 'workflow-bundle.cjs';
const OVERVIEW = 'overview.txt';
const MUST_BE_THERE = [
  BUNDLE,
  join('client', 'cli', OVERVIEW),
  join('client', 'cli', 'main.js'),
  join('client', 'console', 'assets', 'files.json'),
  join('client', 'console', 'manual.json'),
  join('worker', 'main.js'),
];
const UNFINISHED = join(CACHE, 'dist');
export const SETTINGS = [
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/build-console.mjs',
  'scripts/build-manual.mjs',
  MANUAL,
  'scripts/bundle-cli.mjs',
];

/** Compiles to dist/ and bundles the workflows; nothing to do when nothing changed. */
export async function build() {
  const value = hashOf([...SETTINGS, ...SOURCES]);
  if (isStamped('build', value) && MUST_BE_THERE.every((name) => existsSync(join(DIST, name)))) {
    fine('Gebouwd.');
    return;
  }
  await compile();
  await bundle();
  stamp('build', value);
  did('Gebouwd.');
}

/** Beside the old one, which stays whole for whoever uses it until the new one is, and when there is an error. */
async function compile() {
  rmSync(UNFINISHED, { recursive: true, force: true });
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', UNFINISHED, '--noEmitOnError'];
  try {
    execFileSync(process.execPath, args, { stdio: ['ignore', 2, 2] });
  } catch {
    fail('Het bouwen is mislukt; hierboven staat waar.');
  }
  buildConsole(UNFINISHED);
  // It needs a package, and whoever only asks whether something must be built may have none.
  const { buildManual } = await import('./build-manual.mjs');
  buildManual(UNFINISHED);
  await bundleCommandLine(UNFINISHED);
  await writeOverview(UNFINISHED);
  if (existsSync(join(DIST, BUNDLE))) copyFileSync(join(DIST, BUNDLE), join(UNFINISHED, BUNDLE));
  rmSync(DIST, { recursive: true, force: true });
  renameSync(UNFINISHED, DIST);
}

/** The first page of the help as a text: it costs no more than reading a file. */
async function writeOverview(dist) {
  const folder = join(dist, 'client', 'cli');
  const { overview } = await import(pathToFileURL(join(folder, 'overview.js')).href);
  writeFileSync(join(folder, OVERVIEW), overview());
}

/**
 * The workflows as one file, so that a worker starts at once and no driver ever bundles. Their modules keep no state: they are
 * loaded once and frozen, for all cases of a worker together.
 */
async function bundle() {
  const { bundleWorkflowCode, DefaultLogger } = await import('@temporalio/worker');
  const workflowsPath = join(DIST, 'workflows', 'index.js');
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    preloadModules: [workflowsPath],
    workflowInterceptorModules: [join(DIST, 'workflows', 'carried.js')],
    logger: new DefaultLogger('ERROR'),
    // What came from where stands once, as the name of a module, and not again at every use.
    webpackConfigHook: (config) => ({ ...config, output: { ...config.output, pathinfo: false } }),
  });
  writeFileSync(join(DIST, `${BUNDLE}.new`), code);
  renameSync(join(DIST, `${BUNDLE}.new`), join(DIST, BUNDLE));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();

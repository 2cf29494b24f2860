import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST, ROOT } from './paths.mjs';
import { did, fail, fine } from './say.mjs';
import { hashOf, isStamped, stamp } from './stamp.mjs';

const SOURCES = [
  'domain',
  'contracts',
  'workflows',
  'activities',
  'store',
  'texts',
  'worker',
  'client',
  'procedures',
  'bench',
];
const SETTINGS = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

/** Compiles to dist/ and bundles the workflows; nothing to do when nothing changed. */
export async function build() {
  const value = hashOf([...SETTINGS, ...SOURCES]);
  if (isStamped('build', value) && existsSync(join(DIST, 'workflow-bundle.cjs'))) {
    fine('Gebouwd.');
    return;
  }
  rmSync(DIST, { recursive: true, force: true });
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  try {
    execFileSync(process.execPath, [tsc, '-p', join(ROOT, 'tsconfig.build.json')], { stdio: ['ignore', 2, 2] });
  } catch {
    fail('Het bouwen is mislukt; hierboven staat waar.');
  }
  await bundle();
  stamp('build', value);
  did('Gebouwd.');
}

/** The workflows as one file, so that a worker starts at once and no driver ever bundles. */
async function bundle() {
  const { bundleWorkflowCode, DefaultLogger } = await import('@temporalio/worker');
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(DIST, 'workflows', 'index.js'),
    logger: new DefaultLogger('ERROR'),
  });
  writeFileSync(join(DIST, 'workflow-bundle.cjs'), code);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();

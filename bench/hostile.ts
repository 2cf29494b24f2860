import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../client/stack/programs.ts';
import { hostileFiles } from './hostile-files.ts';
import { report, timed } from './measure.ts';

const CLI = join(PACKAGE_ROOT, 'client', 'cli', 'tenderklok.mjs');
const EXAMPLE = join(PACKAGE_ROOT, 'examples', 'utrecht-2018.yaml');
/**
 * Writes on the fourth stream of the process its peak memory in kilobytes and what it took of the processor in microseconds: those of its
 * own, where `maxRSS` has what its parent held and the clock what others did on the machine.
 */
const TELLS_COST =
  'data:text/javascript,import{readFileSync,writeSync}from"node:fs";process.on("exit",()=>{const{user,system}=process.cpuUsage();writeSync(3,[/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status","utf8"))[1],user,system].join(" "))})';
/** A file that cannot be read, and a definition with faults. */
const REFUSED: readonly number[] = [2, 3];

/** Files that were made to choke a reader: how long it takes to refuse them, and how much memory. Below 2 s and 512 MB is the promise. */
export async function benchHostile(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tenderklok-hostile-'));
  try {
    for (const { name, make, as } of hostileFiles()) {
      const path = join(folder, name);
      writeFileSync(path, make());
      const args =
        as === 'bids'
          ? ['simuleer', EXAMPLE, '--inschrijvingen', path]
          : as === 'script'
            ? ['oefen', EXAMPLE, '--scenario', path]
            : ['controleer', path];
      let ran = { code: -1, cost: '' };
      const milliseconds = await timed(() => {
        const { status, output } = spawnSync(process.execPath, ['--import', TELLS_COST, CLI, ...args], {
          stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
          maxBuffer: Infinity,
        });
        ran = { code: status ?? -1, cost: String(output[3]) };
      });
      rmSync(path);
      const [peak = NaN, user = NaN, system = NaN] = ran.cost.split(' ').map(Number);
      report({
        bench: 'hostile',
        file: name,
        milliseconds: Math.round(milliseconds),
        cpuMilliseconds: { user: Math.round(user / 1000), system: Math.round(system / 1000) },
        peakMegabytes: Math.round(peak / 1024),
        refused: REFUSED.includes(ran.code),
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

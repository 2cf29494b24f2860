import { spawnSync } from 'node:child_process';
import { benchBids } from './bids.ts';
import { benchCheck } from './check.ts';
import { benchCommands } from './commands.ts';
import { benchHostile } from './hostile.ts';
import { benchIdle } from './idle.ts';
import { benchList } from './list.ts';
import { benchPages } from './pages.ts';
import { benchLetters } from './letters.ts';
import { benchLifecycle } from './lifecycle.ts';
import { benchLots } from './lots.ts';
import { benchOutbox } from './outbox.ts';
import { benchReken } from './reken.ts';
import { benchRehearsal, benchReminders } from './rehearsal.ts';
import { benchScoring } from './scoring.ts';
import { benchStampede } from './stampede.ts';
import { benchVerify } from './verify.ts';
import { benchVisitors } from './visitors.ts';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  check: benchCheck,
  lots: benchLots,
  commands: benchCommands,
  hostile: benchHostile,
  list: benchList,
  pages: benchPages,
  reken: benchReken,
  scoring: benchScoring,
  verify: benchVerify,
  rehearsal: benchRehearsal,
  reminders: benchReminders,
  outbox: benchOutbox,
  bids: benchBids,
  letters: benchLetters,
  lifecycle: benchLifecycle,
  stampede: benchStampede,
  idle: benchIdle,
  visitors: benchVisitors,
};

/** Those that are named, or every one: each in a process of its own, so that no figure holds the memory of another. */
const [, program = '', ...named] = process.argv;
const [only] = named;
if (only !== undefined && named.length === 1) await BENCHES[only]?.();
else
  for (const name of named.length === 0 ? Object.keys(BENCHES) : named)
    spawnSync(process.execPath, [program, name], { stdio: 'inherit' });

import { benchCheck } from './check.ts';
import { benchCommands } from './commands.ts';
import { benchReken } from './reken.ts';
import { benchRehearsal, benchReminders } from './rehearsal.ts';
import { benchScoring } from './scoring.ts';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  check: benchCheck,
  commands: benchCommands,
  reken: benchReken,
  scoring: benchScoring,
  rehearsal: benchRehearsal,
  reminders: benchReminders,
};

/** Every bench, or those that are named. */
const named = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) if (named.length === 0 || named.includes(name)) await bench();

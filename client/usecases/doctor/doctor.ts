import { calendar } from './calendar.ts';
import { cases } from './cases.ts';
import { wrong, type Check, type Found, type Given } from './check.ts';
import { clocks } from './clocks.ts';
import { diskOf } from './disk.ts';
import { failing } from './failing.ts';
import { letters } from './letters.ts';
import { logIn } from './log-in.ts';
import { migrations } from './migrations.ts';
import { node } from './node.ts';
import { outbox } from './outbox.ts';
import { postgresql } from './postgresql.ts';
import { retention } from './retention.ts';
import { rounds } from './rounds.ts';
import { schedules } from './schedules.ts';
import { searchAttributes } from './search-attributes.ts';
import { settings } from './settings.ts';
import { smtp } from './smtp.ts';
import { stuckTasks } from './stuck-tasks.ts';
import { temporal } from './temporal.ts';
import { thresholds } from './thresholds.ts';
import { vault } from './vault.ts';
import { workers } from './workers.ts';

export type { Given, KnownRelay } from './check.ts';

/** Everything that must be in order, what others need first. */
export const CHECKS: readonly Check[] = [
  node,
  settings,
  temporal,
  retention,
  searchAttributes,
  workers,
  stuckTasks,
  schedules,
  postgresql,
  migrations,
  cases,
  failing,
  outbox,
  letters,
  rounds,
  clocks,
  smtp,
  logIn,
  diskOf(process.cwd()),
  vault,
  calendar,
  thresholds,
];

export interface Finding extends Found {
  readonly id: Check['id'];
}

/** Looks at everything; a check that fails itself is a finding, and keeps no other from looking. */
export const examine = (given: Given, checks: readonly Check[] = CHECKS): Promise<Finding[]> =>
  Promise.all(
    checks.map(async ({ id, look }) => {
      try {
        return { id, ...(await look(given)) };
      } catch (error) {
        return { id, ...wrong('failed', { said: (error as Error).message.split('\n')[0] ?? '' }) };
      }
    }),
  );

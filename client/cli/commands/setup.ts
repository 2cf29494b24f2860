import { migrate } from '../../../store/migrate.ts';
import { registerNamespace, registerSchedules, registerSearchAttributes } from '../../temporal/set-up.ts';
import { say } from '../output.ts';
import { withBoth } from '../surroundings.ts';

/** Prepares server and database; can be run again at any time. */
export async function setup(): Promise<void> {
  await withBoth(async ({ connection, client, namespace, db }) => {
    await registerNamespace(connection, namespace);
    await registerSearchAttributes(connection, namespace);
    const ran = await migrate(db);
    await registerSchedules(client);
    say(
      `Klaar: naamruimte ${namespace}, zoekvelden, dagelijkse herinneringen${ran.length === 0 ? '' : ` en database (${ran.join(', ')})`}.`,
    );
  });
}

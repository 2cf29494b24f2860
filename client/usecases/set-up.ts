import { roundsNamespace } from '../../contracts/names.ts';
import { migrate } from '../../store/migrate.ts';
import { keepRetention, registerNamespace, registerSchedules, registerSearchAttributes } from '../temporal/set-up.ts';
import type { WholeDesk } from './connect.ts';

/** Prepares server and database; can be run again at any time. @returns the migrations that ran now. */
export async function setUp({ connection, rounds, namespace, db }: WholeDesk): Promise<readonly string[]> {
  await registerNamespace(connection, namespace);
  await registerNamespace(connection, roundsNamespace(namespace));
  await keepRetention(connection, namespace);
  await registerSearchAttributes(connection, namespace);
  const ran = await migrate(db);
  await registerSchedules(rounds);
  return ran;
}

/** Prepares the parts of a private stack; its rounds are its own affair. */
export async function setUpPrivate({ connection, namespace, db }: WholeDesk): Promise<void> {
  await Promise.all([migrate(db), registerSearchAttributes(connection, namespace)]);
}

/** Starts the daily rounds on a private stack that stays. */
export async function scheduleRounds({ rounds, connection, namespace }: WholeDesk): Promise<void> {
  await keepRetention(connection, namespace);
  await registerSchedules(rounds);
}

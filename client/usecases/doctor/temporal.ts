import { ok, wrong, type Check } from './check.ts';
import { isOlder } from './older.ts';

const OLDEST = [1, 32] as const;

/** Temporal answers, knows the namespace, is young enough, and takes acts. */
export const temporal: Check = {
  id: 'temporal',
  async look({ temporal: server }) {
    if (!('client' in server)) return wrong(server.fault, { address: server.address });
    const { connection, namespace, address } = server;
    const [system, described] = await Promise.all([
      connection.workflowService.getSystemInfo({}),
      connection.workflowService.describeNamespace({ namespace }),
    ]);
    const { serverVersion: version } = system;
    if (isOlder(version, OLDEST)) return wrong('old', { version, oldest: OLDEST.join('.') });
    // A flag of the server: without it no act reaches a case.
    if (described.namespaceInfo?.capabilities?.syncUpdate !== true) return wrong('no-updates', { address });
    return ok({ version, address, namespace });
  },
};

import { ok, wrong, type Check } from './check.ts';

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
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
    if (isOld) return wrong('old', { version, oldest: OLDEST.join('.') });
    // A flag of the server: without it no act reaches a case.
    if (described.namespaceInfo?.capabilities?.syncUpdate !== true) return wrong('no-updates', { address });
    return ok({ version, address, namespace });
  },
};

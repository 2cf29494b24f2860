import { databaseFault, type DatabaseFault } from '../../store/fault.ts';
import { NoRoom } from '../../vault/object-store.ts';
import { temporalFault, type TemporalFault } from '../temporal/fault.ts';

/** What is away or wrong in the surroundings. */
export type Fault =
  | { readonly of: 'database'; readonly fault: DatabaseFault }
  | { readonly of: 'temporal'; readonly fault: TemporalFault }
  | { readonly of: 'worker' }
  | { readonly of: 'machine' }
  | { readonly of: 'disk' };

/** Codes of Node for a machine that cannot give what is asked. */
const MACHINE_FULL = new Set(['ENOMEM', 'EAGAIN', 'ERR_WORKER_OUT_OF_MEMORY', 'EMFILE']);

/** Codes of Node for a disk, or a share of it, that takes no more. */
const DISK_FULL = new Set(['ENOSPC', 'EDQUOT']);

/** What this one error says of the surroundings, or null when it is something else. */
export function faultOf(error: Error): Fault | null {
  if (error.name === 'WorkerSilent') return { of: 'worker' };
  if (error.name === 'TemporalAway') return { of: 'temporal', fault: 'away' };
  if (error instanceof NoRoom) return { of: 'disk' };
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string' && MACHINE_FULL.has(code)) return { of: 'machine' };
  if (typeof code === 'string' && DISK_FULL.has(code)) return { of: 'disk' };
  const temporal = temporalFault(error);
  if (temporal !== null) return { of: 'temporal', fault: temporal };
  const database = databaseFault(error);
  return database === null ? null : { of: 'database', fault: database };
}

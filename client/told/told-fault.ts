import {
  databaseFaultText,
  otherFaultText,
  temporalFaultText,
  type Changed,
  type FaultDetails,
} from '../../texts/labels/faults.ts';
import type { Fault } from '../usecases/fault.ts';

/** What is away or wrong in the surroundings, whether anything was changed, and what to do. @param details `detail`: the address of the server */
export function toldFault(given: Fault, changed: Changed, details: FaultDetails): string {
  const { detail: _address, ...others } = details;
  switch (given.of) {
    case 'worker':
      return otherFaultText('worker-silent', changed, others);
    case 'machine':
      return otherFaultText('machine-full', changed, others);
    case 'disk':
      return otherFaultText('disk-full', changed, others);
    case 'temporal':
      return temporalFaultText(given.fault, changed, details);
    case 'database':
      return databaseFaultText(given.fault, changed, others);
  }
}

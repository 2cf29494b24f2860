import {
  databaseFaultText,
  otherFaultText,
  temporalFaultText,
  type Changed,
  type FaultDetails,
} from '../../texts/labels/faults.ts';
import type { Fault } from '../usecases/fault.ts';

/** What is away or wrong in the surroundings, whether anything was changed, and what to do. */
export function toldFault(given: Fault, changed: Changed, details: FaultDetails): string {
  switch (given.of) {
    case 'worker':
      return otherFaultText('worker-silent', changed, details);
    case 'machine':
      return otherFaultText('machine-full', changed, details);
    case 'temporal':
      return temporalFaultText(given.fault, changed, details);
    case 'database':
      return databaseFaultText(given.fault, changed, details);
  }
}

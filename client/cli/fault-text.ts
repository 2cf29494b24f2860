import { databaseFaultText, otherFaultText, temporalFaultText, type Changed } from '../../texts/labels/faults.ts';
import { faultOf, type Fault } from '../usecases/fault.ts';
import { Unanswered } from './asked.ts';
import { typed } from './program.ts';
import { settingIfRead } from './settings/settings.ts';

/** How deep errors lie in one another at most. */
const DEEP = 8;

/** What is away or wrong in the surroundings and what to do, or null when it is something else. */
export function faultText(error: unknown): string | null {
  const causes = causesOf(error);
  const changed = causes.some((one) => one instanceof Unanswered) ? 'unknown' : 'nothing';
  for (const at of causes) {
    const fault = faultOf(at);
    if (fault !== null) return textOf(fault, changed);
  }
  return null;
}

function textOf(given: Fault, changed: Changed): string {
  switch (given.of) {
    case 'worker':
      return otherFaultText('worker-silent', changed, { typed });
    case 'machine':
      return otherFaultText('machine-full', changed, { typed });
    case 'temporal':
      return temporalFaultText(given.fault, changed, { detail: settingIfRead('TEMPORAL_ADDRESS') ?? '', typed });
    case 'database':
      return databaseFaultText(given.fault, changed, { typed });
  }
}

function causesOf(error: unknown): readonly Error[] {
  const found: Error[] = [];
  for (let at = error; at instanceof Error && found.length < DEEP; at = at.cause) found.push(at);
  return found;
}

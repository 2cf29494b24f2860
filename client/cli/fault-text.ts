import type { Changed } from '../../texts/labels/faults.ts';
import { toldFault } from '../told/told-fault.ts';
import { causesOf, deepFault } from '../usecases/deep-fault.ts';
import { Unanswered } from './asked.ts';
import { typed } from './program.ts';
import { settingIfRead } from './settings/settings.ts';

/** What is away or wrong in the surroundings and what to do, or null when it is something else. */
export function faultText(error: unknown): string | null {
  const changed: Changed = causesOf(error).some((one) => one instanceof Unanswered) ? 'unknown' : 'nothing';
  const fault = deepFault(error);
  return fault === null ? null : toldFault(fault, changed, { detail: settingIfRead('TEMPORAL_ADDRESS') ?? '', typed });
}

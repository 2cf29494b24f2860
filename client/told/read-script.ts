import { readScenario } from '../../files/scenario/read-scenario.ts';
import type { Scenario } from '../../files/scenario/scenario.ts';
import type { PlannedDefinition } from '../usecases/checked-definition.ts';
import type { BesideScript } from '../usecases/rehearsal-file.ts';
import { besideScript, type ScriptFault } from './beside-script.ts';

export type { ScriptFault } from './beside-script.ts';

/** A script for a rehearsal with the files beside it, or all that is wrong with them. */
export type ReadScript =
  | { readonly kind: 'read'; readonly scenario: Scenario; readonly lists: BesideScript }
  | { readonly kind: 'faulty'; readonly faults: readonly ScriptFault[] };

/**
 * Reads a script for a rehearsal of this procedure, and every file that it takes over.
 * @param listOf the bytes of a file by the name that the script gives it, or null when it is not there.
 */
export async function readScript(
  text: string,
  { type, definition }: Pick<PlannedDefinition, 'type' | 'definition'>,
  listOf: (file: string) => Buffer | null,
): Promise<ReadScript> {
  const lots = definition.lots.map(({ id }) => id);
  const { scenario, findings } = readScenario(text, type, lots);
  if (scenario === null)
    return { kind: 'faulty', faults: findings.map(({ line, message }) => ({ file: null, line, message })) };
  const { beside, faults } = await besideScript(scenario, listOf);
  return faults.length === 0 ? { kind: 'read', scenario, lists: beside } : { kind: 'faulty', faults };
}

import type { ListedBid } from '../../files/bids/read-receipt-list.ts';
import { readScenario } from '../../files/scenario/read-scenario.ts';
import type { Scenario } from '../../files/scenario/scenario.ts';
import type { PlannedDefinition } from '../usecases/checked-definition.ts';
import type { ListedBids } from '../usecases/rehearsal-file.ts';
import { readBidList } from './bid-list.ts';

/** Something wrong with a script, or with a list that it takes over. */
export interface ScriptFault {
  /** The list; null: the script itself. */
  readonly file: string | null;
  /** Null: it is about the file as a whole. */
  readonly line: number | null;
  readonly message: string;
}

/** A script for a rehearsal with its lists, or all that is wrong with them. */
export type ReadScript =
  | { readonly kind: 'read'; readonly scenario: Scenario; readonly lists: ListedBids }
  | { readonly kind: 'faulty'; readonly faults: readonly ScriptFault[] };

/**
 * Reads a script for a rehearsal of this procedure, and every list of bids that it takes over.
 * @param listOf the bytes of a list by the name that the script gives it, or null when it is not there.
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
  const lists = new Map<string, readonly ListedBid[]>();
  const faults: ScriptFault[] = [];
  for (const file of new Set(scenario.acts.flatMap((one) => (one.kind === 'list' ? [one.file] : [])))) {
    const bytes = listOf(file);
    if (bytes === null) {
      faults.push({
        file,
        line: null,
        message: 'Deze lijst neemt het script over, maar zij is er niet bij. Kies haar erbij.',
      });
      continue;
    }
    const read = await readBidList(bytes);
    if (read.bids === null) faults.push(...read.findings.map(({ line, message }) => ({ file, line, message })));
    else lists.set(file, read.bids);
  }
  return faults.length === 0 ? { kind: 'read', scenario, lists } : { kind: 'faulty', faults };
}

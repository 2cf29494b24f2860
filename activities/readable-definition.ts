import { ApplicationFailure } from '@temporalio/common';
import { procedureOf, type CaseName } from '../domain/case/state.ts';
import type { Definition } from '../domain/plan/definition.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';

/** The definition of a case; null when it cannot be read any more: that silences nobody else's reminders. */
export async function readableDefinition(
  deps: Deps,
  { name, hash }: { readonly name: CaseName; readonly hash: string },
): Promise<Definition | null> {
  try {
    return (await loadDefinition(deps, procedureOf(name), hash)).definition;
  } catch (error) {
    if (!(error instanceof ApplicationFailure)) throw error;
    deps.log.error({ reference: name.reference, error: error.message }, 'no reminders: definition cannot be read');
    return null;
  }
}

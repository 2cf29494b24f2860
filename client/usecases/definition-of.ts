import { procedureOf } from '../../domain/case/state.ts';
import type { EvaluationRules } from '../../domain/evaluation/rules.ts';
import type { Definition } from '../../domain/plan/definition.ts';
import { readDefinition, type FoundDefinition } from '../../files/definition/read-definition.ts';
import type { StoredCase } from '../../store/cases.ts';
import { readDefinitionText } from '../../store/definitions.ts';
import type { CaseFile } from './desk.ts';

/** A definition that is kept and can no longer be read: it was written for another version. */
export class DefinitionUnreadable extends Error {
  constructor(reference: string) {
    super(reference);
    this.name = 'DefinitionUnreadable';
  }
}

export type StoredDefinition = FoundDefinition;

/** The stored definition of a case. @throws DefinitionUnreadable */
export async function definitionOf({ db }: CaseFile, stored: StoredCase): Promise<StoredDefinition> {
  const text = await readDefinitionText(db, procedureOf(stored.name), stored.hash);
  const found = text === null ? null : readOnce(stored.hash, text);
  if (found === null) throw new DefinitionUnreadable(stored.name.reference);
  return found;
}

/** Whom the definition of a case names, by role; null when this version cannot read it any more: the case is shown all the same. */
export async function peopleNamed(file: CaseFile, stored: StoredCase): Promise<Definition['roles'] | null> {
  try {
    return (await definitionOf(file, stored)).definition.roles;
  } catch (error) {
    if (error instanceof DefinitionUnreadable) return null;
    throw error;
  }
}

/** How a procedure assesses bids, or null when its definition does not say. @throws DefinitionUnreadable */
export const evaluationOf = async (
  file: CaseFile,
  { stored }: { readonly stored: StoredCase },
): Promise<EvaluationRules | null> => (await definitionOf(file, stored)).definition.evaluation;

/** What was read last: every act of a rehearsal asks the same text, and reading it takes longer than an act. */
let last: { readonly hash: string; readonly found: StoredDefinition | null } | null = null;

function readOnce(hash: string, text: string): StoredDefinition | null {
  if (last?.hash === hash) return last.found;
  const { found } = readDefinition(text);
  last = { hash, found };
  return found;
}

import { withPeopleNow } from '../../domain/plan/changed-people.ts';
import { procedureOf } from '../../domain/case/state.ts';
import type { EvaluationRules } from '../../domain/evaluation/rules.ts';
import type { Definition } from '../../domain/plan/definition.ts';
import { readDefinition, type FoundDefinition } from '../../files/definition/read-definition.ts';
import type { StoredCase } from '../../store/cases.ts';
import { changedPeople } from '../../store/changed-people.ts';
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

/** The stored definition of a case, with the people who have its roles now. @throws DefinitionUnreadable */
export async function definitionOf(file: CaseFile, stored: StoredCase): Promise<StoredDefinition> {
  const found = last?.hash === stored.hash ? last.found : await readNow(file, stored);
  if (found === null) throw new DefinitionUnreadable(stored.name.reference);
  const changes = await changedPeople(file.db, procedureOf(stored.name));
  return changes.length === 0 ? found : { ...found, definition: withPeopleNow(found.definition, changes) };
}

/** What comes of the definition of a case; null when this version cannot read it any more: the case is shown all the same. */
export async function ifReadable<Result>(asked: Promise<Result>): Promise<Result | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DefinitionUnreadable) return null;
    throw error;
  }
}

/** Who has which role in a case, and who had one; null when this version cannot read its definition any more. */
export const peopleNamed = async (
  file: CaseFile,
  stored: StoredCase,
): Promise<Pick<Definition, 'roles' | 'named'> | null> =>
  (await ifReadable(definitionOf(file, stored)))?.definition ?? null;

/** How a procedure assesses bids, or null when its definition does not say. @throws DefinitionUnreadable */
export const evaluationOf = async (
  file: CaseFile,
  { stored }: { readonly stored: StoredCase },
): Promise<EvaluationRules | null> => (await definitionOf(file, stored)).definition.evaluation;

/** What was read last, by the hash of its text: every act of a case asks the same, and fetching and reading it takes longer than the act. */
let last: { readonly hash: string; readonly found: StoredDefinition | null } | null = null;

async function readNow({ db }: CaseFile, { name, hash }: StoredCase): Promise<StoredDefinition | null> {
  const text = await readDefinitionText(db, procedureOf(name), hash);
  if (text === null) return null;
  const { found } = readDefinition(text);
  last = { hash, found };
  return found;
}

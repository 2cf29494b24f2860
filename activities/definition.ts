import { ApplicationFailure } from '@temporalio/common';
import { readDefinition, type FoundDefinition } from '../files/definition/read-definition.ts';
import { FAILURE } from '../contracts/failures.ts';
import { withPeopleNow } from '../domain/plan/changed-people.ts';
import { changedPeople } from '../store/changed-people.ts';
import { readDefinitionText } from '../store/definitions.ts';
import type { Deps } from './deps.ts';

export type LoadedDefinition = FoundDefinition;

/** Definitions are kept by hash: the text under a hash never changes. */
const loaded = new Map<string, LoadedDefinition>();
const KEPT = 200;

/**
 * The definition of a case, read and checked again, with the people who have its roles now.
 * @throws ApplicationFailure `NotFound` when no such text is stored, `InvalidDefinition` with all findings.
 */
export async function loadDefinition(
  deps: Pick<Deps, 'db'>,
  reference: string,
  hash: string,
): Promise<LoadedDefinition> {
  const found = await asWritten(deps, reference, hash);
  const changes = await changedPeople(deps.db, reference);
  return changes.length === 0 ? found : { ...found, definition: withPeopleNow(found.definition, changes) };
}

async function asWritten(deps: Pick<Deps, 'db'>, reference: string, hash: string): Promise<LoadedDefinition> {
  const key = `${reference}\n${hash}`;
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const text = await readDefinitionText(deps.db, reference, hash);
  if (text === null)
    throw ApplicationFailure.nonRetryable(
      `Er is geen definitie ${reference} met hash ${hash} vastgelegd. Leg hem eerst vast met de opdracht start <bestand>`,
      FAILURE.notFound,
    );
  const fresh = check(text);
  if (loaded.size >= KEPT) loaded.clear();
  loaded.set(key, fresh);
  return fresh;
}

function check(text: string): LoadedDefinition {
  const { found, findings } = readDefinition(text);
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (found !== null && errors.length === 0) return found;
  throw ApplicationFailure.nonRetryable(
    errors.map((finding) => `regel ${finding.line}: ${finding.message}`).join('\n'),
    FAILURE.invalidDefinition,
    errors,
  );
}

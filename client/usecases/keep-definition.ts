import type { EpochMs } from '../../domain/law/iso-date.ts';
import { readDefinition } from '../../files/definition/read-definition.ts';
import { storeDefinition } from '../../store/definitions.ts';
import type { CaseFile } from './desk.ts';

/** Keeps a definition word for word, with the people that it names; one that cannot be read names nobody. */
export function keepDefinition(
  { db }: CaseFile,
  definition: { readonly reference: string; readonly hash: string; readonly text: string; readonly now: EpochMs },
): Promise<void> {
  const roles = readDefinition(definition.text).found?.definition.roles ?? null;
  return storeDefinition(db, { ...definition, roles });
}

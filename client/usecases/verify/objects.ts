import type { ForeignObject, ObjectFault } from '../../../domain/case/record-fault.ts';
import { knownObjects } from '../../../store/dropped-uploads.ts';
import { keptObjects } from '../../../store/kept-objects.ts';
import type { Vault } from '../../../vault/vault.ts';
import type { Check, Given } from './check.ts';

/** Bytes lie in the vault before a row points to them; by then one does. */
const POINTED_TO_MS = 86_400_000;

/**
 * Every file of a bid and every record of an opening lies in the vault, and its bytes still have the hash that is its address; of the whole
 * installation: nothing lies there that no row knows.
 */
export const objects: Check = async ({ db, vault, reference }) => {
  const kept = await keptObjects(db, reference);
  if (vault === undefined) return kept.length === 0 ? [] : [{ kind: 'vault-away', reference: reference ?? '' }];
  const wrong: ObjectFault[] = [];
  for (const { reference: of, address, of: what } of kept) {
    if (await vault.objects.isWhole(address)) continue;
    const how = (await vault.objects.has(address)) ? 'changed' : 'gone';
    wrong.push({ kind: 'object', reference: of, what: what.kind, no: what.no, how });
  }
  return [...wrong, ...(reference === null ? await foreign(db, vault) : [])];
};

async function foreign(db: Given['db'], { objects }: Vault): Promise<readonly ForeignObject[]> {
  const known = await knownObjects(db);
  const found: ForeignObject[] = [];
  for await (const { address, since } of objects.list())
    if (!known.has(address) && Date.now() - since > POINTED_TO_MS)
      found.push({ kind: 'foreign-object', reference: '', address });
  return found;
}

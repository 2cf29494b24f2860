import type { ObjectFault } from '../../../domain/case/record-fault.ts';
import { keptObjects } from '../../../store/kept-objects.ts';
import type { Check } from './check.ts';

/** Every file of a bid and every record of an opening lies in the vault, and its bytes still have the hash that is its address. */
export const objects: Check = async ({ db, vault, reference }) => {
  const kept = await keptObjects(db, reference);
  if (kept.length === 0) return [];
  if (vault === undefined) return [{ kind: 'vault-away', reference: reference ?? '' }];
  const wrong: ObjectFault[] = [];
  for (const { reference: of, address, of: what } of kept) {
    if (await vault.objects.isWhole(address)) continue;
    const how = (await vault.objects.has(address)) ? 'changed' : 'gone';
    wrong.push({ kind: 'object', reference: of, what: what.kind, no: what.no, how });
  }
  return wrong;
};

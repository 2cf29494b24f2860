import { refusal } from '../../../../domain/acts/refusal.ts';
import { letterState, makesKnown } from '../../../../domain/office/letter.ts';
import { readLetters } from '../../../../store/letters.ts';
import { markLetters } from '../../../../store/mark-letters.ts';
import type { OfficeEffect } from '../effect.ts';
import { listed } from '../../../../texts/ground.ts';

/** Somebody else than who made a letter approves it, and only what was there when she read them. */
export const approveLetters: OfficeEffect<'approveLetters'> = async (
  { tx, reference, by, now },
  { letter: no, upTo },
) => {
  const letters = await readLetters(tx, reference);
  const meant = letters.filter((one) => letterState(one) === 'made' && (no === undefined || one.no === no));
  if (meant.length === 0) return refusal('letters-none-to-approve');
  const fresh = no === undefined && upTo !== undefined ? meant.filter((one) => one.no > upTo) : [];
  if (fresh.length > 0)
    return refusal('letters-made-since', { values: { nos: listed(fresh.map((one) => String(one.no))) } });
  const own = meant.filter((one) => one.madeBy === by);
  const others = meant.filter((one) => one.madeBy !== by);
  if (others.length === 0)
    return refusal('letter-own-approval', { values: { nos: own.map((one) => one.no).join(', ') } });
  await markLetters(
    tx,
    others.map(({ id }) => id),
    { kind: 'approved', at: now, by },
  );
  const nos = others.map((one) => one.no);
  const alone = others.filter(({ kind, milestone }) => !makesKnown(kind) || milestone === null).map((one) => one.no);
  return {
    key: `brieven/${nos[0]}/goedgekeurd/${now}`,
    fact: { kind: 'letters-approved', letters: nos },
    told: { count: nos.length, own: own.length, together: nos.length - alone.length, alone: alone.join(', ') },
  };
};

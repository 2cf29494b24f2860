import { randomUUID } from 'node:crypto';
import { specOf, type ActName } from '../../domain/acts/acts.ts';
import type { Acting } from '../../domain/acts/spec.ts';
import { ACTOR_PREFIX, TEXT_PREFIX } from '../../domain/case/ids.ts';
import { procedureOf } from '../../domain/case/state.ts';
import { identityOfAsker, verifiedKey, vouchedFor, type Asker } from '../../domain/rights/vouched.ts';
import { actorFor, knownActor } from '../../store/actors.ts';
import type { StoredCase } from '../../store/cases.ts';
import { knownText, putText } from '../../store/texts.ts';
import { definitionOf } from './definition-of.ts';
import type { CaseFile } from './desk.ts';

/** The own fields of an act; what people wrote is still text. */
export type Written = Readonly<Record<string, string | number>>;

/** `keep`: who acts and what she wrote is in the case file from then on. `look`: a try leaves nothing behind. */
export type Trace = 'keep' | 'look';

/** Who asks something of a case, as she travels: under an id, with who vouches for her. An empty name is nobody; the case says so. */
export async function personOf(
  desk: CaseFile,
  stored: StoredCase,
  asker: Asker,
  trace: Trace,
): Promise<Pick<Acting, 'by' | 'vouched'>> {
  if (isNobody(asker)) return { by: '' };
  const { definition } = await definitionOf(desk, stored);
  const wanted = [desk.db, procedureOf(stored.name), identityOfAsker(definition, asker)] as const;
  // Whoever is not known has done nothing yet: any id that is nobody's will do.
  const by =
    trace === 'keep' ? await actorFor(...wanted) : ((await knownActor(...wanted)) ?? `${ACTOR_PREFIX}${randomUUID()}`);
  return { by, vouched: vouchedFor(definition, asker, by) };
}

/** Nobody is named. */
export const isNobody = (asker: Asker | null | undefined): boolean =>
  asker == null || (typeof asker === 'string' && asker.trim() === '');

/** Whether two askers are one person in a case, by her identity there or by who vouches for her. */
export async function isOnePerson(desk: CaseFile, stored: StoredCase, one: Asker, other: Asker): Promise<boolean> {
  const { definition } = await definitionOf(desk, stored);
  if (typeof one !== 'string' && typeof other !== 'string' && verifiedKey(one) === verifiedKey(other)) return true;
  return identityOfAsker(definition, one).identity === identityOfAsker(definition, other).identity;
}

/** The fields of an act as they travel: what people wrote stays in the case file, and its id goes. */
export async function travelling(
  desk: CaseFile,
  { name: { reference } }: StoredCase,
  { name, fields }: { readonly name: ActName; readonly fields: Written },
  trace: Trace,
): Promise<Written> {
  const { shape } = specOf(name);
  const travels = async (own: string, value: string | number): Promise<string | number> => {
    // An empty text travels as it is; the case says what is missing.
    if (shape[own]?.kind !== 'text' || typeof value !== 'string' || value.trim() === '') return value;
    if (trace === 'keep') return putText(desk.db, reference, value);
    return (await knownText(desk.db, reference, value)) ?? `${TEXT_PREFIX}${randomUUID()}`;
  };
  const entries = Object.entries(fields).map(async ([own, value]) => [own, await travels(own, value)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

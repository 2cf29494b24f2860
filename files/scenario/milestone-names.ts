import type { Field } from '../../domain/acts/field.ts';
import { OBJECTION_KEYS } from '../../domain/plan/objection-plan.ts';
import { isPerParty } from '../../domain/plan/parties.ts';
import { nameOfPart } from '../../domain/plan/part.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { roundIn } from '../../domain/plan/rounds.ts';
import { roundId } from '../../domain/plan/round-name.ts';
import { means } from '../../domain/plan/trait.ts';

/**
 * The id of a milestone that is named by its Dutch key, in the procedure or in an objection; any other name is taken as an id. A key
 * that each party has one of means that of them all: who is meant is for the case to say.
 * @param lots of the procedure: what one has for itself, or would have, is named after it.
 */
export function idOf(name: string, type: ProcedureType, lots: readonly string[] = []): string {
  const named = roundIn(type.milestones, name, 'key');
  if (named !== null) return roundId(named.type.id, named.round);
  const ofAll = type.milestones.find(({ ofParty }) => ofParty?.key === name)?.ofParty?.id ?? ofApplicant(name, type);
  return (
    ofAll ?? ofLot(name, type, lots) ?? (Object.hasOwn(OBJECTION_KEYS, name) ? OBJECTION_KEYS[name] : undefined) ?? name
  );
}

/** What somebody has who applied while the case ran, or null. @example 'subsidiebesluit-zorg-bv' */
function ofApplicant(name: string, { milestones }: ProcedureType): string | null {
  const one = milestones.find((each) => isPerParty(each) && name.startsWith(`${each.key}-`));
  return one === undefined ? null : nameOfPart(one.id, name.slice(one.key.length + 1));
}

/** What a lot has for itself, or null. @example 'nota-van-inlichtingen-2-perceel-2' */
function ofLot(name: string, { milestones }: ProcedureType, lots: readonly string[]): string | null {
  for (const lot of lots.filter((one) => name.endsWith(`-${one}`))) {
    const named = roundIn(milestones, name.slice(0, -lot.length - 1), 'key');
    if (named !== null) return nameOfPart(roundId(named.type.id, named.round), lot);
  }
  return null;
}

/** The milestone that is meant when nobody names one. */
export function usualOf({ usually }: Field, type: ProcedureType): string | null {
  const usual = usually === undefined ? undefined : type.milestones.find((one) => means(one, usually));
  return usual === undefined ? null : (usual.ofParty?.id ?? usual.id);
}

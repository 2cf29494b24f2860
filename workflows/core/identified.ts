import { isPlain } from '../../domain/acts/text-field.ts';
import type { Acting } from '../../domain/acts/spec.ts';
import { procedureOf, type CaseState } from '../../domain/case/state.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { quick } from './calls.ts';
import { asTyped } from './as-typed.ts';
import type { ActName } from '../../domain/acts/acts.ts';

/** An act as it comes in. */
export type AnyAct = Acting & { readonly milestone?: unknown } & Readonly<Record<string, unknown>>;

/** An operator types names where a front gives the ids of a milestone and a person, and who vouches for her: the act as a front sends it. */
export async function identified(state: CaseState, name: ActName, typed: AnyAct): Promise<AnyAct> {
  const act = asTyped(state, name, typed);
  if (!isPlain(act?.by) || act.by.trim() === '' || act.vouched !== undefined) return act;
  const { case: own, hash } = state;
  const person = await quick(activityLabel.actorOf).actorOf({ procedure: procedureOf(own), hash, name: act.by });
  return { ...act, ...person };
}

import { objectionName } from '../../contracts/names.ts';
import type { ArgsOf } from '../../domain/acts/acts.ts';
import { lodgingOf } from '../../domain/case/lodging.ts';
import type { Timeliness } from '../../domain/case/outcome.ts';
import { tenderOf } from '../../domain/case/state.ts';
import { filedAs } from '../../domain/plan/filed-objection.ts';
import { makeObjectionPlan } from '../../domain/plan/objection-plan.ts';
import { NO_FACTS } from '../../domain/plan/plan-facts.ts';
import { objectionOfAct } from '../../store/objections.ts';
import { shortWhen } from '../../texts/labels/short-when.ts';
import type { Wish } from './act.ts';
import { definitionOf } from './definition-of.ts';
import type { CaseFile } from './desk.ts';
import type { FoundCase } from './find.ts';

/** An objection that begins with an act: a case of its own. */
export interface OpenedCase {
  readonly reference: string;
  readonly timeliness: Timeliness;
  /** Its first dates, in the order in which they come. */
  readonly dates: readonly { readonly milestone: string; readonly when: string }[];
}

/**
 * The case that an act began, or would begin when it is only tried; null when it begins none.
 * @param found the case as it was before the act.
 * @param act id of the act that was done; null for a try: then it gets the next number.
 */
export async function openedCase(
  desk: CaseFile,
  found: FoundCase,
  { name, fields }: Pick<Wish, 'name' | 'fields'>,
  act: string | null,
): Promise<OpenedCase | null> {
  if (name !== 'fileObjection') return null;
  const { stored, state } = found;
  const { reference: procedure } = stored.name;
  const filed = act === null ? null : await objectionOfAct(desk.db, procedure, act);
  const { timeliness, terms } = filed ?? filedAs(lodgingOf(state, fields as ArgsOf<'fileObjection'>));
  const no = filed?.no ?? (tenderOf(state)?.objections ?? []).length + 1;
  const { definition } = await definitionOf(desk, stored);
  const plan = makeObjectionPlan(definition, terms, NO_FACTS);
  const dates = plan.ok ? plan.value.map((one) => ({ milestone: one.id, when: shortWhen(one) })) : [];
  return { reference: objectionName(procedure, no).reference, timeliness, dates };
}

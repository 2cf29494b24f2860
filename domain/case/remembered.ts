import type { CaseState, RememberedAct } from './state.ts';

/** Acts that a case remembers, so that a repeated one gets its first answer. */
const REMEMBERED_ACTS = 30;
/** Dates in their answers: with many lots one act can change hundreds. */
const REMEMBERED_DATES = 60;

/** The act that was carried out under this id, or null. */
export const rememberedAct = ({ acts }: Pick<CaseState, 'acts'>, id: string): RememberedAct | null =>
  acts.find((one) => one.id === id) ?? null;

/** Keeps an act that was carried out, whatever it changed; of those before it the oldest are forgotten. */
export function remember(state: CaseState, act: RememberedAct): void {
  let dates = act.answer.changed.length;
  const before = state.acts.slice(1 - REMEMBERED_ACTS);
  const forgotten = before.findLastIndex(({ answer }) => {
    dates += answer.changed.length;
    return answer.changed.length > 0 && dates > REMEMBERED_DATES;
  });
  state.acts = [...before.slice(forgotten + 1), act];
}

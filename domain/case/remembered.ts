import type { CaseState, RememberedAct } from './state.ts';

/** Acts that a case remembers, so that a repeated one gets its first answer. */
const REMEMBERED_ACTS = 30;

/** The act that was carried out under this id, or null. */
export const rememberedAct = ({ acts }: Pick<CaseState, 'acts'>, id: string): RememberedAct | null =>
  acts.find((one) => one.id === id) ?? null;

/** Keeps an act that was carried out; the oldest are forgotten. */
export function remember(state: CaseState, act: RememberedAct): void {
  state.acts = [...state.acts, act].slice(-REMEMBERED_ACTS);
}

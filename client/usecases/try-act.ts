import { randomUUID } from 'node:crypto';
import { specOf } from '../../domain/acts/acts.ts';
import type { Refusal } from '../../domain/acts/refusal.ts';
import { askVerdict } from '../temporal/updates.ts';
import { personOf, travelling, type Wish } from './act.ts';
import type { Desk } from './desk.ts';
import type { FoundCase } from './find.ts';
import { previewOf, type Preview } from './preview.ts';

export type Tried =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** `preview`: what it would do to the dates; null when it does nothing to them. `waitsFor`: how many more people it needs. */
  | { readonly kind: 'possible'; readonly preview: Preview | null; readonly waitsFor: number }
  | { readonly kind: 'not-running' };

/** Asks a case what would come of an act, without doing it, and tells what it would change. That is not on record. */
export async function tryAct(desk: Desk, found: FoundCase, wish: Wish): Promise<Tried> {
  const { stored, state } = found;
  const at = desk.now();
  const fields = await travelling(desk, stored, wish);
  const by = await personOf(desk, stored, wish.by);
  const verdict = await askVerdict(desk.client, stored.workflowId, wish.name, {
    ...fields,
    id: randomUUID(),
    by,
    moment: at,
  });
  if (verdict === 'not-found') return { kind: 'not-running' };
  if (verdict.kind === 'refused') return verdict;
  const change = specOf(wish.name).change?.(state, fields, at) ?? null;
  const preview = change === null ? null : await previewOf(desk, found, change, at);
  return { kind: 'possible', preview, waitsFor: verdict.waitsFor };
}

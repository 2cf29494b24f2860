import { randomUUID } from 'node:crypto';
import { judge } from '../../domain/acts/judge.ts';
import type { Refusal } from '../../domain/acts/refusal.ts';
import type { OpenChoice } from '../../domain/evaluation/settle.ts';
import { settle } from '../../domain/evaluation/settle.ts';
import { bidsOf } from '../../domain/evaluation/bids-of.ts';
import type { RowFinding, Rows } from '../../domain/evaluation/rows.ts';
import { storeAssessment } from '../../store/assessment.ts';
import { act, type Acted } from './act.ts';
import { definitionOf } from './definition-of.ts';
import type { Desk } from './desk.ts';
import type { FoundCase } from './find.ts';
import { putRefusal } from './put-refusal.ts';
import { personOf } from './travelling.ts';

export type ReadIn =
  | { readonly kind: 'scored'; readonly bids: number; readonly acted: Acted }
  /** Everything is there and nothing was done: it was a try. */
  | { readonly kind: 'complete'; readonly bids: number }
  | { readonly kind: 'no-evaluation' }
  | { readonly kind: 'open-choices'; readonly open: readonly OpenChoice[] }
  | { readonly kind: 'faulty'; readonly faults: readonly RowFinding[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'fixed' };

/** Reads grades and prices in, all or nothing, and has them scored; the ranking is fixed from then on. */
export async function readAssessmentIn(
  desk: Desk,
  found: FoundCase,
  given: {
    readonly rows: Rows;
    readonly whole: boolean;
    readonly by: string;
    readonly tries: boolean;
    readonly id?: string;
  },
): Promise<ReadIn> {
  const { stored } = found;
  const rules = (await definitionOf(desk, stored)).definition.evaluation;
  if (rules === null || stored.kind !== 'tender') return { kind: 'no-evaluation' };
  const settings = settle(rules);
  if (!settings.ok) return { kind: 'open-choices', open: settings.error };
  const bids = bidsOf(settings.value, given.rows);
  if (!bids.ok || !given.whole) return { kind: 'faulty', faults: bids.ok ? [] : bids.error };
  // Prices are not kept before their hour: a case that will refuse to score is asked before anything is stored.
  const refusal = await notYet(desk, found, given);
  if (refusal !== null) return { kind: 'refused', refusal };
  if (given.tries) return { kind: 'complete', bids: bids.value.length };
  if (!(await storeAssessment(desk.db, stored.name.reference, given.rows))) return { kind: 'fixed' };
  const acted = await act(desk, stored, {
    name: 'scoreBids',
    fields: {},
    by: given.by,
    ...(given.id === undefined ? {} : { id: given.id }),
  });
  return { kind: 'scored', bids: bids.value.length, acted };
}

async function notYet(
  desk: Desk,
  { stored, state }: FoundCase,
  { by: name, tries }: { readonly by: string; readonly tries: boolean },
): Promise<Refusal | null> {
  const id = randomUUID();
  const at = desk.now();
  const by = await personOf(desk, stored, name, tries ? 'look' : 'keep');
  const refusal = judge(state, 'scoreBids', { id, by, moment: at }, at, null);
  if (refusal !== null && !tries) await putRefusal(desk, stored, { key: id, at, by: [by], act: 'scoreBids', refusal });
  return refusal;
}

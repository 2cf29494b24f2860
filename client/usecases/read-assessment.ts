import { randomUUID } from 'node:crypto';
import type { OpenChoice } from '../../domain/evaluation/settle.ts';
import { settle } from '../../domain/evaluation/settle.ts';
import { bidsOf } from '../../domain/evaluation/bids-of.ts';
import type { RowFinding, Rows } from '../../domain/evaluation/rows.ts';
import { storeAssessment } from '../../store/assessment.ts';
import { act, type Acted, type Unanswered } from './act.ts';
import { definitionOf } from './definition-of.ts';
import type { Desk } from './desk.ts';
import type { FoundCase } from './find.ts';
import { putRefusal } from './put-refusal.ts';
import { personOf } from './travelling.ts';
import { tryAct } from './try-act.ts';

export type ReadIn =
  | { readonly kind: 'scored'; readonly bids: number; readonly acted: Acted }
  /** Everything is there and nothing was done: it was a try. */
  | { readonly kind: 'complete'; readonly bids: number }
  | { readonly kind: 'no-evaluation' }
  | { readonly kind: 'open-choices'; readonly open: readonly OpenChoice[] }
  | { readonly kind: 'faulty'; readonly faults: readonly RowFinding[] }
  | Unanswered
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
  const why = await notYet(desk, found, given);
  if (why !== null) return why;
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

/** Why the case would not score now: what it says, but for what this file brings. */
async function notYet(
  desk: Desk,
  found: FoundCase,
  { by: name, tries }: { readonly by: string; readonly tries: boolean },
): Promise<Unanswered | null> {
  const tried = await tryAct(desk, found, { name: 'scoreBids', fields: {}, by: name });
  if (tried.kind === 'possible') return null;
  if (tried.kind === 'not-running') return tried;
  const { refusal } = tried;
  if (refusal.rule === 'assessment-incomplete') return null;
  if (!tries) {
    const by = await personOf(desk, found.stored, name, 'keep');
    await putRefusal(desk, found.stored, { key: randomUUID(), at: desk.now(), by: [by], act: 'scoreBids', refusal });
  }
  return tried;
}

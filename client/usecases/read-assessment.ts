import { randomUUID } from 'node:crypto';
import type { OpenChoice } from '../../domain/evaluation/settle.ts';
import { settle } from '../../domain/evaluation/settle.ts';
import { bidsOf } from '../../domain/evaluation/bids-of.ts';
import { againstRecord } from '../../domain/evaluation/bids-on-record.ts';
import { rowsOfLots, type RecordFinding, type RowFinding, type Rows } from '../../domain/evaluation/rows.ts';
import { refusal } from '../../domain/acts/refusal.ts';
import { lotsToScore } from '../../domain/acts/score-bids.ts';
import { tenderOf } from '../../domain/case/state.ts';
import type { Ground } from '../../domain/law/ground.ts';
import { withTrait } from '../../domain/plan/trait.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import { storeAssessment } from '../../store/assessment.ts';
import { receivedBids } from '../../store/received.ts';
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
  /** `closing`: by which bids are in time or not; null when nothing closes them. */
  | { readonly kind: 'faulty'; readonly faults: readonly RowFinding[]; readonly closing: Ground | null }
  | Unanswered
  | { readonly kind: 'fixed' };

/** Reads grades and prices in, all or nothing, and has them scored; the ranking is fixed from then on. It takes the bids that are on record and count, and no others. */
export async function readAssessmentIn(
  desk: Desk,
  found: FoundCase,
  given: {
    readonly rows: Rows;
    readonly whole: boolean;
    readonly by: Asker;
    readonly tries: boolean;
    readonly id?: string;
  },
): Promise<ReadIn> {
  const { stored, state } = found;
  const rules = (await definitionOf(desk, stored)).definition.evaluation;
  if (rules === null || stored.kind !== 'tender') return { kind: 'no-evaluation' };
  const settings = settle(rules);
  if (!settings.ok) return { kind: 'open-choices', open: settings.error };
  const bids = bidsOf(settings.value, given.rows);
  const closing = withTrait(state.milestones, 'closes-bids')?.ground ?? null;
  if (!bids.ok || !given.whole) return { kind: 'faulty', faults: bids.ok ? [] : bids.error, closing };
  // Prices are not kept before their hour: a case that will refuse to score is asked before anything is stored.
  const why = await notYet(desk, found, given);
  if (why !== null) return why;
  const lots = lotsToScore(state);
  const { bids: rows } = lots === null ? given.rows : rowsOfLots(given.rows, lots);
  const received = await receivedBids(desk.db, stored.name.reference, lots);
  const faults = againstRecord(rows, received, lots ?? tenderOf(state)?.lots ?? []);
  if (faults.length > 0) {
    if (!given.tries) await offRecord(desk, found, given.by, faults, closing);
    return { kind: 'faulty', faults, closing };
  }
  if (given.tries) return { kind: 'complete', bids: bids.value.length };
  if (!(await storeAssessment(desk.db, stored.name.reference, given.rows, lots))) return { kind: 'fixed' };
  const acted = await act(desk, stored, {
    name: 'scoreBids',
    fields: {},
    by: given.by,
    ...(given.id === undefined ? {} : { id: given.id }),
  });
  return { kind: 'scored', bids: bids.value.length, acted };
}

/** That somebody wanted a ranking of other bids than those that are on record and count is itself on record. */
async function offRecord(
  desk: Desk,
  { stored, state }: FoundCase,
  asker: Asker,
  faults: readonly RecordFinding[],
  closing: Ground | null,
): Promise<void> {
  const rowsOf = (kind: RecordFinding['kind']): string =>
    faults
      .filter((one) => one.kind === kind)
      .map(({ row }) => row)
      .join(', ');
  const why = refusal('assessment-off-record', {
    ...(closing === null ? {} : { ground: closing }),
    milestone: withTrait(state.milestones, 'scores')?.id ?? '',
    values: {
      absent: rowsOf('bid-not-received'),
      late: rowsOf('bid-counts-not'),
      excluded: rowsOf('bid-excluded'),
      missing: rowsOf('bid-without-row'),
    },
  });
  const by = await personOf(desk, stored, asker, 'keep');
  await putRefusal(desk, stored, { key: randomUUID(), at: desk.now(), by, act: 'scoreBids', refusal: why });
}

/** Why the case would not score now: what it says, but for what this file brings. */
async function notYet(
  desk: Desk,
  found: FoundCase,
  { by: asker, tries }: { readonly by: Asker; readonly tries: boolean },
): Promise<Unanswered | null> {
  const tried = await tryAct(desk, found, { name: 'scoreBids', fields: {}, by: asker });
  if (tried.kind === 'possible') return null;
  if (tried.kind === 'not-running') return tried;
  const { refusal } = tried;
  if (refusal.rule === 'assessment-incomplete' || refusal.rule === 'assessment-off-record') return null;
  if (!tries) {
    const by = await personOf(desk, found.stored, asker, 'keep');
    await putRefusal(desk, found.stored, { key: randomUUID(), at: desk.now(), by, act: 'scoreBids', refusal });
  }
  return tried;
}

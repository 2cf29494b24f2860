import { describe, expect, it } from 'vitest';
import { next, score } from '../../../activities/score.ts';
import type { Rows } from '../../../domain/evaluation/rows.ts';
import { storeAssessment } from '../../../store/assessment.ts';
import { receive } from '../../../store/receipts.ts';
import { example } from '../../examples.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { depsOn, keptExample, planned, START } from './deps.ts';

const db = emptyCaseFile();

/** One lot for each bidder, in the order of the lots. */
const limited = (text: string): string =>
  text.replace(
    /^ {2}rangschikking: .*$/m,
    '  rangschikking: per-perceel\n  hoogstens-percelen: 1\n  verdeling: volgorde',
  );

/** Bids that are for every lot, each with one grade for everything and the lowest prices. */
function rowsOf(grades: Readonly<Record<string, number>>): Rows {
  const lots = example('utrecht-2018').definition.evaluation?.lots ?? [];
  const bids = Object.keys(grades);
  return {
    bids: bids.map((bid) => ({ bid, lots: null, exclusions: [] })),
    grades: bids.flatMap((bid) =>
      lots.flatMap(({ lot, criteria }) =>
        criteria.map(({ criterion }) => ({ bid, lot, criterion, assessor: null, grade: grades[bid] ?? 1 })),
      ),
    ),
    prices: bids.flatMap((bid) =>
      lots.flatMap(({ lot, price }) =>
        (price?.products ?? []).map(({ product, minimum }) => ({ bid, lot, product, cents: minimum ?? 1n })),
      ),
    ),
  };
}

describe('a limit of one lot', () => {
  it('passes over who has a lot, when scored and when a winner drops out', async () => {
    const deps = depsOn(db());
    const kept = await keptExample(db(), (text) => limited(text).replace('punten: "1100"', 'punten: "1"'));
    await planned(deps, kept);
    const given = { case: kept.name, hash: kept.hash };
    const grades = { A: 10, B: 9, C: 8, D: 7 };
    for (const party of Object.keys(grades))
      await receive(db(), {
        reference: kept.name.reference,
        kind: 'bid',
        uploadId: '1',
        party,
        lot: null,
        sha256: 'a',
        at: START,
      });
    await storeAssessment(db(), kept.name.reference, rowsOf(grades), null);
    const awards = await score(deps, { ...given, lots: null, elsewhere: [], dropped: [] });
    expect(awards.map((one) => one.outcome)).toEqual([{ winner: 'A' }, { winner: 'B' }, { winner: 'C' }]);
    const [first, ...others] = awards;
    if (first === undefined) throw new Error('there is an award');
    const elsewhere = others.flatMap(({ outcome }) => ('winner' in outcome ? [outcome.winner] : []));
    const request = { ...given, award: first.award, lots: first.lots, elsewhere };
    expect((await next(deps, { ...request, dropped: ['A'] })).outcome).toEqual({ winner: 'D' });
    expect((await next(deps, { ...request, dropped: ['A', 'D'] })).outcome).toEqual({ noAward: 'lot-limit' });
  });
});

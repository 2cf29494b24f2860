import { canonicalJson } from '../../domain/evaluation/canonical.ts';
import { unitsAt } from '../../domain/evaluation/decimal.ts';
import { judge, type Judged, type Judgment, type Reason } from '../../domain/evaluation/judge.ts';
import type { Calculation } from './calculation.ts';
import { fault } from './fault.ts';
import { asInt, asString, Fields } from './fields.ts';
import { isObject } from '../json-object.ts';
import { sha256 } from './sha256.ts';
import { asGrade } from './criteria.ts';
import {
  asDecimal,
  asList,
  asMap,
  asName,
  asObjects,
  asText,
  floorOf,
  MAX_SCALE,
  orNull,
  showRanking,
  shownOrNull,
  unique,
} from './values.ts';

interface Threshold {
  readonly criterion: string;
  readonly gradeThreshold: number;
}

/** Totals, who can win, the ranking with its ties, and the outcome. */
export const ranking: Calculation = (fields) => {
  const scale = asInt(fields.required('scale'), 0, MAX_SCALE);
  const floor = floorOf(fields, scale);
  const thresholds = unique(
    asObjects(
      fields.required('gradeThresholds'),
      (one): Threshold => ({
        criterion: asName(one.required('criterion')),
        gradeThreshold: asInt(one.required('gradeThreshold'), 1, 10),
      }),
      true,
    ),
    (one) => one.criterion,
  );
  const known = new Set(thresholds.map((one) => one.criterion));
  const bids = unique(
    asObjects(fields.required('bids'), (bid) => judgedOf(bid, scale, thresholds, known)),
    (one) => one.bid,
  );
  fields.done();
  return showJudgment(judge(bids, { floor }, scale), scale);
};

function judgedOf(fields: Fields, scale: number, thresholds: readonly Threshold[], known: ReadonlySet<string>): Judged {
  const bid = asName(fields.required('bid'));
  const points = (value: unknown): bigint | null => orNull(value, (one) => unitsAt(asDecimal(one, scale), scale));
  const quality = points(fields.required('quality'));
  const price = points(fields.required('price'));
  const grades = asMap(fields.required('grades'));
  const exclusions = asList(fields.required('exclusions'), true).map(asText);
  for (const key of Object.keys(grades)) if (!known.has(key)) throw fault('unknown-criterion');
  const excluded = exclusions.length > 0;
  if (!excluded && (quality === null || price === null)) throw fault('missing-points');
  const reasons: Reason[] = exclusions.map((detail) => ({ kind: 'excluded', shown: { reason: 'excluded', detail } }));
  for (const { criterion, gradeThreshold } of thresholds) {
    const value = Object.hasOwn(grades, criterion) ? grades[criterion] : undefined;
    if (excluded && (value === undefined || value === null)) continue;
    const grade = asGrade(value);
    if (grade < gradeThreshold)
      reasons.push({ kind: 'grade', shown: { reason: 'below-grade-threshold', criterion, grade, gradeThreshold } });
  }
  return { bid, total: quality === null || price === null ? null : quality + price, reasons };
}

/** A judgment as an answer. */
export const showJudgment = ({ bids, ranking: ranked, ties, outcome }: Judgment, scale: number) => ({
  bids: bids.map(({ bid, total, reasons }) => ({
    bid,
    total: shownOrNull(total, scale),
    eligible: reasons.length === 0,
    reasons: reasons.map((reason) => reason.shown),
  })),
  ranking: showRanking(ranked, scale),
  ties,
  outcome,
});

const HASH = /^[0-9a-f]{64}$/;

/** Whether a ranking that was frozen is still the ranking of its input. */
export const verifyRanking: Calculation = (fields) => {
  const input = fields.required('input');
  if (!isObject(input)) throw fault('bad-type');
  const frozen = fields.required('frozen');
  if (!isObject(frozen)) throw fault('bad-type');
  const hashes = new Fields(frozen);
  const inputHash = asHash(hashes.required('inputHash'));
  const resultHash = asHash(hashes.required('resultHash'));
  hashes.done();
  fields.done();
  const result = ranking(new Fields(input)) as { readonly outcome: object };
  const own = { inputHash: sha256(canonicalJson(input)), resultHash: sha256(canonicalJson(result)) };
  const inputMatches = own.inputHash === inputHash;
  const resultMatches = own.resultHash === resultHash;
  return { ...own, inputMatches, resultMatches, verified: inputMatches && resultMatches, outcome: result.outcome };
};

function asHash(value: unknown): string {
  const text = asString(value);
  if (!HASH.test(text)) throw fault('bad-value');
  return text;
}

import type { CaseInput } from '../contracts/input.ts';
import type { ActOf } from '../domain/acts/acts.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';

/**
 * What the contest knows of the product's shapes, with `bare/state.ts` (what is asked of `plan`) and `bare/record-request.ts` (what
 * `record` gets): what is tendered, how a case starts, which acts come when. Whoever changes those in the product changes them in
 * these three files and nowhere else in this folder. The bare workflows use them too, so they import types of the product alone.
 */
export const EXAMPLE = 'lnvt-2020.yaml';

/** In the definition below: noon and a minute, on a day in winter time. */
const CLOSES: EpochMs = Date.parse('2020-10-29T12:01:00+01:00');
const DAY_MS = 86_400_000;

/** Lines of the example that put its closing, opening and what comes before on one day, a minute apart. */
const ON_ONE_DAY: Readonly<Record<string, string>> = {
  kanaal: 'kanaal: { naam: TenderNed, sluit: 2020-10-29 12:01 }',
  '  aankondiging': '  aankondiging: { uiterlijk: 2020-10-29, grond: gekozen }',
  '  vragen-tot': '  vragen-tot: { op: 2020-10-29 12:00, grond: gekozen }',
  '  nota-van-inlichtingen': '  nota-van-inlichtingen: { uiterlijk: 2020-10-29, grond: gekozen }',
  '  sluiting': '  sluiting: { op: 2020-10-29 12:01, grond: gekozen }',
  '  opening': '  opening: { op: 2020-10-29 12:01, grond: gekozen }',
};

/** The text of the example without its lot and its assessment: then nothing is ranked, or what somebody brings. */
export const withoutAssessment = (text: string): string => text.replace(/^percelen:[^]*(?=^publicatie:)/m, '');

/** The example under a reference of its own, without its assessment and with dates that suit a contest; nobody would get it past the check. */
export function tenderText(example: string, reference: string): string {
  return Object.entries({ ...ON_ONE_DAY, kenmerk: `kenmerk: ${reference}` }).reduce((text, [key, line]) => {
    const found = new RegExp(`^${key}: .*$`, 'm');
    if (!found.test(text)) throw new Error(`the example has no line ${key}`);
    return text.replace(found, line);
  }, withoutAssessment(example));
}

/** What a case of either contestant starts with, so that its closing comes at that instant of the real clock. */
export function inputOf(reference: string, hash: string, closesAt: EpochMs): CaseInput {
  const offsetMs = CLOSES - closesAt;
  return { kenmerk: reference, hash, clock: { offsetMs, startsAt: Date.now() + offsetMs } };
}

export type ReportMilestone = ActOf<'reportMilestone'>;

/** An act, and the phase on record before which it does not come. */
export interface Step {
  readonly after: string;
  readonly act: Omit<ReportMilestone, 'id'>;
}

const step = (after: string, milestone: string, happenedAt?: EpochMs): Step => ({
  after,
  act: { by: 'Tom de Boer', milestone, ...(happenedAt === undefined ? {} : { happenedAt }) },
});

export const ACT = 'reportMilestone';
/** Reported late, of a day that the law allows: otherwise the case would have something to say about it. */
export const UNTIL_SUBMISSION: readonly Step[] = [
  step('questions', 'contract-notice', CLOSES - 28 * DAY_MS),
  step('questions', 'clarification-note', CLOSES - 14 * DAY_MS),
];
export const WHOLE_TENDER: readonly Step[] = [
  ...UNTIL_SUBMISSION,
  step('opening', 'bid-opening'),
  step('evaluation', 'evaluation'),
  step('award', 'award-decision'),
];

/** Signs on record that a contest waits for. */
export const SIGN = {
  begun: (reference: string): string => `${reference}/phase-started/questions`,
  phase: (reference: string, phase: string): string => `${reference}/phase-started/${phase}`,
  ready: (reference: string): string => `${reference}/phase-started/submission`,
  closed: (reference: string): string => `${reference}/milestone-reached/submission-close`,
  /** The last that a case of ours does of itself at its closing; the bare one has no more to say. */
  settled: (reference: string): string => `${reference}/phase-started/opening`,
  /** After the last act only time is left: twenty days of standstill. */
  played: (reference: string): string => `${reference}/phase-started/remedy`,
} as const;

/** The sign that a row of the record gives. */
export const signOf = (row: {
  readonly reference: string;
  readonly kind: string;
  readonly phase: string;
  readonly milestone: string | null;
}): string => `${row.reference}/${row.kind}/${row.milestone ?? row.phase}`;

import type { FactKind } from '../../domain/case/fact.ts';
import type { OfficeFactKind } from '../../domain/office/facts.ts';
import { isOfficeFactKind } from '../../texts/office/facts.ts';

/** Steps whose outcome is in their text: names of bids, never points or prices. */
const IN_WORDS = [
  'lot-apart',
  'lots-ended',
  'scored',
  'draw-recorded',
  'dropped-out',
  'round-announced',
  'decided-anew',
  'decision-withdrawn',
  'ranking-withdrawn',
  'no-application',
  'filed-aside',
  'opened-again',
  'report-corrected',
  'delay-told',
  'complaint',
  'verdict',
  'default-notice',
  'default-judged',
  'notice-judged',
  'rules-broken',
  'duty-confirmed',
  'documents-changed',
  'suspended',
  'resumed',
  'received',
  'receipt-judged',
  'approval-asked',
  'objection-filed',
  'objection-ended',
  'objection-about',
  'objection-judged',
  'window-moved',
  'timeliness-judged',
  'repair-asked',
  'repaired',
  'completion-aside',
  'adjourned',
  'delay-agreed',
  'objection-decided',
] as const satisfies readonly FactKind[];

/** Steps that have a line of their own. */
const STEPS = [
  'phase-started',
  'milestone-reached',
  'milestone-reported',
  'milestone-overdue',
  'moved',
  'refused',
  'finished',
  ...IN_WORDS,
] as const satisfies readonly FactKind[];

/** What a line of a rehearsal tells: a step of a case, or mail. */
export type LineKind = (typeof STEPS)[number] | OfficeFactKind | 'reminder-sent' | 'letter-sent';

const among = <Kind extends LineKind>(kinds: readonly Kind[], kind: string): kind is Kind =>
  (kinds as readonly string[]).includes(kind);

/** Null for steps that have no line of their own: an escalation is told by its letter. */
export const lineKind = (kind: FactKind): (typeof STEPS)[number] | OfficeFactKind | null =>
  among(STEPS, kind) || isOfficeFactKind(kind) ? kind : null;

/** What happened to a thing of the case file is told in words, too. */
export const isToldInWords = (kind: LineKind): kind is (typeof IN_WORDS)[number] | OfficeFactKind =>
  among(IN_WORDS, kind) || isOfficeFactKind(kind);

import { STEERING } from '../acts/spec.ts';
import type { PhaseGroup } from './phase-group.ts';
import type { AccessRole } from './role.ts';

/** What there is to see of a case, by what somebody could do with knowing it. */
export type SeenKind =
  /** Its phases, dates and terms, and what it waits for. */
  | 'planning'
  /** How many questions, requests and bids came in. */
  | 'receipt-count'
  /** Who is on file as a party, and how to reach it; what it takes part in is `bidder-names`. */
  | 'parties'
  /** Questions with their answers, and notes as drafts. */
  | 'questions'
  /** Who asked to take part, bid or applied. */
  | 'bidder-names'
  /** What was handed in for quality, once it is opened; without names for whoever may not see those. */
  | 'quality-files'
  | 'prices'
  /** What the team gave for quality. */
  | 'grades'
  /** Points, order and winner. */
  | 'ranking'
  /** What was sent to others. */
  | 'letters'
  /** What happened, who did it and why. */
  | 'record';

/** Who sees something when a case is this far. */
export interface Cell {
  readonly who: readonly AccessRole[];
  /** Whoever has one of these roles does not see it, whatever other role she has. */
  readonly butNot?: readonly AccessRole[];
}

type Row = Readonly<Record<PhaseGroup, Cell>>;

const STAFF = [...STEERING, 'evaluator', 'facilitator', 'executiveSecretary', 'budgetHolder'] as const;
const DECIDING = [...STEERING, 'executiveSecretary', 'budgetHolder'] as const;

const NOBODY: Cell = { who: [] };
const cell = (...who: readonly AccessRole[]): Cell => ({ who });

/** The same from a group on. */
const afterDecision = (one: Cell) => ({ decided: one, performance: one, ended: one });

/** Who sees what, and when. The gates are the opening, the ranking and the decision: before a gate nobody sees what is behind it. */
export const SEEN: Readonly<Record<SeenKind, Row>> = {
  planning: {
    preparation: cell(...STAFF, 'administrator', 'auditor'),
    market: cell(...STAFF, 'administrator', 'auditor', 'notary'),
    grading: cell(...STAFF, 'administrator', 'auditor', 'notary'),
    ranked: cell(...STAFF, 'administrator', 'auditor', 'notary'),
    ...afterDecision(cell(...STAFF, 'administrator', 'auditor', 'notary')),
  },
  'receipt-count': {
    preparation: cell(...STEERING, 'auditor'),
    market: cell(...STEERING, 'auditor'),
    grading: cell(...STAFF, 'auditor', 'notary'),
    ranked: cell(...STAFF, 'auditor', 'notary'),
    ...afterDecision(cell(...STAFF, 'auditor', 'notary')),
  },
  // Who works on what has no name on it (U5.1) does not see who there is.
  parties: {
    preparation: cell(...STEERING, 'auditor'),
    market: { who: [...STEERING, 'auditor'], butNot: ['evaluator'] },
    grading: { who: [...STEERING, 'facilitator', 'auditor'], butNot: ['evaluator'] },
    ranked: { who: [...DECIDING, 'facilitator', 'auditor'], butNot: ['evaluator'] },
    ...afterDecision(cell(...STAFF, 'auditor')),
  },
  questions: {
    preparation: cell(...STEERING, 'auditor'),
    market: cell(...STEERING, 'auditor'),
    grading: cell(...STAFF, 'auditor'),
    ranked: cell(...STAFF, 'auditor'),
    ...afterDecision(cell(...STAFF, 'auditor')),
  },
  // Who bids is known at the opening and not before; assessors read what has no name on it (U5.1).
  'bidder-names': {
    preparation: NOBODY,
    market: NOBODY,
    grading: { who: [...STEERING, 'facilitator', 'auditor'], butNot: ['evaluator'] },
    ranked: { who: [...DECIDING, 'facilitator', 'auditor', 'notary'], butNot: ['evaluator'] },
    ...afterDecision(cell(...STAFF, 'auditor', 'notary')),
  },
  // Who assesses reads it; whose it is, `bidder-names` says.
  'quality-files': {
    preparation: NOBODY,
    market: NOBODY,
    grading: cell(...STEERING, 'evaluator', 'facilitator', 'auditor'),
    ranked: cell(...DECIDING, 'evaluator', 'facilitator', 'auditor'),
    ...afterDecision(cell(...STEERING, 'facilitator', 'auditor')),
  },
  // Assessors see no price until the grades are fixed; those who lead the assessment judge the prices (U5.1).
  prices: {
    preparation: NOBODY,
    market: NOBODY,
    grading: { who: ['procurementOfficer', 'facilitator'], butNot: ['evaluator'] },
    ranked: cell(...DECIDING, 'facilitator', 'auditor'),
    ...afterDecision(cell(...STAFF, 'auditor')),
  },
  grades: {
    preparation: NOBODY,
    market: NOBODY,
    grading: cell(...STEERING, 'evaluator', 'facilitator'),
    ranked: cell(...STAFF, 'auditor'),
    ...afterDecision(cell(...STAFF, 'auditor')),
  },
  // The notary draws between bids that stand equal, and must know which.
  ranking: {
    preparation: NOBODY,
    market: NOBODY,
    grading: NOBODY,
    ranked: cell(...DECIDING, 'facilitator', 'auditor', 'notary'),
    ...afterDecision(cell(...STAFF, 'auditor', 'notary')),
  },
  letters: {
    preparation: cell(...STEERING),
    market: cell(...STEERING, 'auditor'),
    grading: cell(...STEERING, 'auditor'),
    ranked: cell(...DECIDING, 'auditor'),
    ...afterDecision(cell(...DECIDING, 'auditor')),
  },
  record: {
    preparation: cell(...STEERING, 'auditor'),
    market: cell(...STEERING, 'auditor'),
    grading: cell(...STEERING, 'facilitator', 'auditor'),
    ranked: cell(...DECIDING, 'facilitator', 'auditor'),
    ...afterDecision(cell(...STAFF, 'auditor')),
  },
};

/** Every kind, in the order of the table. */
export const SEEN_KINDS = Object.keys(SEEN) as readonly SeenKind[];

import { expect } from 'vitest';
import { judge } from '../../domain/acts/judge.ts';
import { phaseOf } from '../../domain/case/outlook.ts';
import { phaseOver } from '../../domain/case/over.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { reported } from '../../domain/case/transitions.ts';
import { phasesWith } from '../../domain/plan/phase.ts';
import { NO_FACTS } from '../../domain/plan/plan-facts.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';

/** An instant on the Amsterdam clock in summer. @example on('2020-09-18') */
export const on = (day: string, time = '10:00'): number => Date.parse(`${day}T${time}:00+02:00`);

/** A case of this type as it begins, in its first phase. */
export function caseOf(type: ProcedureType, milestones: CaseState['milestones']): CaseState {
  const phases = phasesWith(type.phases, milestones);
  return {
    v: 2,
    case: { reference: 'NIEUW-1', parent: null, part: null },
    hash: 'hash',
    subject: 'Telefoonnummer',
    procedureType: type.id,
    offsetMs: 0,
    startedAt: on('2020-09-17'),
    phases,
    phase: phases[0]?.id ?? '',
    seq: 1,
    milestones,
    facts: NO_FACTS,
    holds: [],
    pending: [],
    duties: [],
    defaults: [],
    broken: [],
    acts: [],
    outcome: null,
    cause: on('2020-09-17'),
    decisions: [],
    own: {
      kind: 'tender',
      lots: ['1'],
      grantees: [],
      awards: null,
      toRankAnew: [],
      counts: { questions: 0, requests: 0, bids: 1 },
      noteMarginDays: 10,
      scores: true,
      objections: [],
      ways: [],
      started: 'none',
      waiting: [],
      ended: null,
    },
  };
}

/** What the case file knows: one bid came in on time. */
const RECEIVED = { bids: 1 };

/** Why this cannot be reported now, or null. */
export const may = (state: CaseState, milestoneId: string, now: number) =>
  judge(state, 'reportMilestone', { id: 'a', by: 'p:1', milestone: milestoneId }, now, RECEIVED)?.rule ?? null;

/** Reports it, as the desk would after judging it. */
export function report(state: CaseState, id: string, now: number): void {
  expect([id, may(state, id, now)]).toEqual([id, null]);
  reported(state, id, now);
}

/** Goes on to the next phase, when this one is over. */
export function goOn(state: CaseState): string | null {
  if (!phaseOver(state)) return null;
  const { next } = phaseOf(state);
  if (next !== null) state.phase = next;
  return next;
}

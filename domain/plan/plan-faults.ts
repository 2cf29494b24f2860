import type { MilestoneType, ProcedureType } from './procedure-type.ts';

/** Why no plan can be made, about one milestone. */
export interface PlanFault {
  readonly rule: 'missing-date' | 'cycle' | 'unknown-milestone' | 'nonexistent-or-double-time' | 'out-of-range';
  readonly milestone: string;
  /** In Dutch: what is wrong and what to do. */
  readonly message: string;
}

export const missing = (type: MilestoneType): PlanFault => ({
  rule: 'missing-date',
  milestone: type.id,
  message: `De planning noemt geen datum voor ${type.key}. Zet onder planning: ${type.key}: <datum>.`,
});

export const outOfRange = (type: MilestoneType): PlanFault => ({
  rule: 'out-of-range',
  milestone: type.id,
  message: `De datum van ${type.key} valt buiten de kalender (2014 tot en met 2045). Kies een eerdere datum of een kortere termijn.`,
});

export function unknownSource({ id, key }: MilestoneType, from: string, type: ProcedureType): PlanFault {
  const source = type.milestones.find((one) => one.id === from)?.key ?? from;
  return {
    rule: 'unknown-milestone',
    milestone: id,
    message: `${key} telt vanaf ${source}, maar ${source} staat niet in de planning. Zet die datum erbij.`,
  };
}

export function cycle(id: string, type: ProcedureType): PlanFault {
  const key = type.milestones.find((one) => one.id === id)?.key ?? id;
  return {
    rule: 'cycle',
    milestone: id,
    message: `${key} hangt via andere mijlpalen van zichzelf af. Geef één van de mijlpalen in die kring een vaste datum.`,
  };
}

import type { MilestoneType } from './procedure-type.ts';

/** Why no plan can be made, about one milestone. */
export interface PlanFault {
  readonly rule: 'missing-date' | 'cycle' | 'unknown-milestone' | 'nonexistent-or-double-time' | 'out-of-range';
  readonly milestone: string;
  /** In Dutch: what is wrong and what to do. */
  readonly message: string;
}

/** One date can hold for what every party has: then that is what is missing. */
export function missing({ id, key, ofParty }: MilestoneType): PlanFault {
  const wanted = ofParty?.key ?? key;
  return {
    rule: 'missing-date',
    milestone: id,
    message: `De planning noemt geen datum voor ${wanted}. Zet onder planning: ${wanted}: <datum>.`,
  };
}

export const outOfRange = (type: MilestoneType): PlanFault => ({
  rule: 'out-of-range',
  milestone: type.id,
  message: `De datum van ${type.key} valt buiten de kalender (2014 tot en met 2045). Kies een eerdere datum of een kortere termijn.`,
});

/** @param key @param source the keys under which the planning has them */
export function unknownSource(id: string, key: string, source: string): PlanFault {
  return {
    rule: 'unknown-milestone',
    milestone: id,
    message: `${key} telt vanaf ${source}, maar ${source} staat niet in de planning. Zet die datum erbij.`,
  };
}

/** @param key the one under which the planning has it */
export function cycle(id: string, key: string): PlanFault {
  return {
    rule: 'cycle',
    milestone: id,
    message: `${key} hangt via andere mijlpalen van zichzelf af. Geef één van de mijlpalen in die kring een vaste datum.`,
  };
}

import type { CaseMilestone } from '../domain/case/milestone.ts';
import type { CaseKind } from '../domain/case/state.ts';
import { ACKNOWLEDGED_AFTER_WEEKS, HEARING_BEFORE_WEEKS } from '../domain/plan/objection-plan.ts';
import type { PlanFacts } from '../domain/plan/plan-facts.ts';
import { commandLine } from './command-line.ts';
import { lengthInWords } from './explain.ts';
import type { Wording } from './next-step.ts';

/** Which day Tenderklok takes where law and definition leave it open, by the milestone without its year. */
const CHOSEN: Readonly<Record<string, string>> = {
  'objection-acknowledged': `${lengthInWords(ACKNOWLEDGED_AFTER_WEEKS, 'weeks')} na de ontvangst van het bezwaar`,
  'objection-hearing': `${lengthInWords(HEARING_BEFORE_WEEKS, 'weeks')} vóór de beslissing, maar niet vóór de dag van de ontvangstbevestiging`,
  indexation: 'het einde van het kwartaal waarin het cijfer wordt vastgesteld',
  accountability: 'het einde van de maand na de periode',
  review: 'het einde van het eerste kwartaal erna',
  settlement: 'het eerste half jaar erna',
};

/**
 * Why a date that follows from no term is on its day: somebody moved it, the definition says so, or Tenderklok chose it.
 * @param isTold whether it is told beside it who moved it, and why.
 */
export function withoutTerm(
  { id }: Pick<CaseMilestone, 'id'>,
  { facts, kind }: { readonly facts: Pick<PlanFacts, 'moved' | 'shifts'>; readonly kind: CaseKind },
  reference: string,
  step: Wording = commandLine,
  isTold = false,
): string[] {
  const days = facts.shifts[id] ?? 0;
  const moved = facts.moved[id] !== undefined;
  return [
    ...(moved && isTold
      ? []
      : [
          moved
            ? `Iemand heeft deze datum verplaatst. Bekijk wie en waarom met: ${step({ look: 'timeline', on: reference })}`
            : origin(id, kind),
        ]),
    ...(days === 0
      ? []
      : [
          `${moved ? 'Daarna' : 'Zij'} schoof ${days === 1 ? '1 dag' : `${days} dagen`} op: zo lang stond de zaak stil.`,
        ]),
  ];
}

function origin(id: string, kind: CaseKind): string {
  const chosen = kind === 'tender' ? undefined : CHOSEN[id.replace(/-\d.*$/, '')];
  if (chosen === undefined) return 'Deze datum staat zo in de definitie.';
  return `Geen wet noemt hier een dag. Tenderklok kiest ${chosen}. Verplaats de datum als dat niet past.`;
}

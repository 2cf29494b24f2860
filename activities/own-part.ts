import { newWay } from '../domain/case/lot-way.ts';
import type { OwnPart } from '../domain/case/own-part.ts';
import { procedureOf, type CaseKind, type CaseName } from '../domain/case/state.ts';
import { settle } from '../domain/evaluation/settle.ts';
import { clarificationDays } from '../domain/law/clarification.ts';
import type { PlanRequest } from '../contracts/plan-request.ts';
import type { Definition } from '../domain/plan/definition.ts';
import type { PlannedMilestone } from '../domain/plan/milestone.ts';
import { OBJECTION_PHASE } from '../domain/plan/objection-plan.ts';
import { isPerParty, takesApplicants } from '../domain/plan/parties.ts';
import { phasesWith, type PhaseType } from '../domain/plan/phase.ts';
import { NOTE_MARGIN, type ProcedureType } from '../domain/plan/procedure-type.ts';
import { regimeOf } from '../domain/plan/regime.ts';
import { yearPhases } from '../domain/plan/subsidy-plan.ts';
import { withTrait } from '../domain/plan/trait.ts';
import { lotsApart } from '../domain/plan/way.ts';
import { readObjection, type StoredObjection } from '../store/objections.ts';
import { readYearPrices } from '../store/price-years.ts';
import type { LoadedDefinition } from './definition.ts';
import type { Deps } from './deps.ts';
import { notInFile } from './not-in-file.ts';

/** The part of a new case that its kind has for itself. */
export async function ownPart(
  deps: Deps,
  { case: name, kind }: PlanRequest,
  { definition, type }: LoadedDefinition,
  milestones: readonly PlannedMilestone[],
): Promise<OwnPart> {
  switch (kind) {
    case 'tender':
      return {
        kind,
        lots: definition.lots.map((one) => one.id),
        grantees: takesApplicants(type) ? [] : (definition.subsidy?.grantees ?? []),
        awards: null,
        toRankAnew: [],
        counts: { questions: 0, requests: 0, bids: 0 },
        noteMarginDays: noteMargin(definition, type, milestones),
        scores: definition.evaluation !== null && settle(definition.evaluation).ok,
        objections: [],
        ways: lotsApart(milestones).map((lot) => newWay(lot, phasesOf(kind, type, milestones)[0]?.id ?? '')),
        started: 'none',
        waiting: [],
        ended: null,
      };
    case 'subsidy':
      return {
        kind,
        priced: (await readYearPrices(deps.db, name.reference)).length > 0,
        figureIn: definition.subsidy?.indexation?.quarter ?? null,
      };
    case 'objection': {
      const { no, terms, objector, timeliness } = await objectionFiled(deps, name);
      return { kind, no, terms, objector, timeliness, verdict: null, defects: 'none', consequence: null };
    }
  }
}

/** Days between the note and the closing; none where bids close on no day, or the regime asks none. */
function noteMargin(definition: Definition, type: ProcedureType, milestones: readonly PlannedMilestone[]): number {
  const close = withTrait(milestones, 'closes-bids');
  if (close === null || !NOTE_MARGIN.includes(regimeOf(definition, type, milestones).regime)) return 0;
  const announced = withTrait(milestones, 'announces')?.lastDay;
  return clarificationDays(close.lastDay, definition.publication.urgent, announced);
}

/** @throws ApplicationFailure NotFound when no such objection was filed */
export async function objectionFiled({ db }: Deps, name: CaseName): Promise<StoredObjection> {
  const found = await readObjection(db, procedureOf(name), Number(name.part));
  if (found === null) throw notInFile(`Het bezwaar ${name.reference}`);
  return found;
}

/** The phases that a case of this kind goes through. */
export function phasesOf(
  kind: CaseKind,
  type: ProcedureType,
  milestones: readonly PlannedMilestone[],
): readonly PhaseType[] {
  switch (kind) {
    case 'tender':
      // Who comes in while it runs has milestones in phases that are empty until then.
      return phasesWith(type.phases, [...milestones, ...type.milestones.filter(isPerParty)]);
    case 'subsidy':
      return yearPhases(milestones);
    case 'objection':
      return [{ id: OBJECTION_PHASE, next: null, waits: ['all-over'] }];
  }
}

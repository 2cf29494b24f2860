import { ApplicationFailure } from '@temporalio/common';
import type { PlanAnswer, PlannedCase, PlanRequest } from '../contracts/activities.ts';
import { FAILURE } from '../contracts/failures.ts';
import { clarificationDays } from '../domain/law/clarification.ts';
import { settle } from '../domain/evaluation/settle.ts';
import { procedureOf, type CaseKind, type CaseName } from '../domain/case/state.ts';
import type { OwnPart } from '../domain/case/own-part.ts';
import { brokenRules } from '../domain/plan/change/broken-rules.ts';
import { changePlan } from '../domain/plan/change/change-plan.ts';
import { newWay } from '../domain/case/lot-way.ts';
import { lotsApart } from '../domain/plan/way.ts';
import type { Planned } from '../domain/plan/change/replan.ts';
import { OBJECTION_PHASE } from '../domain/plan/objection-plan.ts';
import { NOTE_MARGIN, type ProcedureType } from '../domain/plan/procedure-type.ts';
import { regimeOf } from '../domain/plan/regime.ts';
import type { Definition } from '../domain/plan/definition.ts';
import { isPerParty, takesApplicants } from '../domain/plan/parties.ts';
import { partOf } from '../domain/plan/part.ts';
import type { PlanFacts } from '../domain/plan/plan-facts.ts';
import type { PlannedMilestone } from '../domain/plan/milestone.ts';
import { withTrait } from '../domain/plan/trait.ts';
import { phasesWith, type PhaseType } from '../domain/plan/phase.ts';
import { yearPhases } from '../domain/plan/subsidy-plan.ts';
import { openCase } from '../store/cases.ts';
import { readObjection, type StoredObjection } from '../store/objections.ts';
import { readYearPrices } from '../store/price-years.ts';
import { caseMilestones, openedCase, storedMilestone } from './plan-rows.ts';
import { underWay } from './take-over.ts';
import { loadDefinition, type LoadedDefinition } from './definition.ts';
import type { Deps } from './deps.ts';
import { granteesOf } from './grantees.ts';
import { notInFile } from './not-in-file.ts';

/** Computes the plan once more with the change in it. The first plan opens the case in PostgreSQL. */
export async function plan(deps: Deps, request: PlanRequest): Promise<PlanAnswer> {
  const { case: name, kind, hash, facts, change, now } = request;
  const loaded = await loadDefinition(deps, procedureOf(name), hash);
  const { definition, type } = loaded;
  const question = { definition, type, of: await plannedOf(deps, request, loaded), facts, change };
  const changed = changePlan(question);
  switch (changed.kind) {
    case 'refused':
      return { kind: 'refused', refusal: changed.refusal };
    case 'faulty':
      throw ApplicationFailure.nonRetryable(
        changed.faults.map((fault) => fault.message).join('\n'),
        FAILURE.invalidDefinition,
        changed.faults,
      );
    case 'planned': {
      const { milestones } = changed;
      const planned = {
        kind: 'planned',
        facts: changed.facts,
        milestones: caseMilestones(milestones).map((one, at) => ({
          ...one,
          ...toldOf(milestones[at], facts, changed.facts),
        })),
        phases: phasesOf(kind, type, milestones),
        broken: brokenRules(question, changed, now),
        begin: null,
      } as const;
      return change.kind === 'start' ? begin(deps, request, loaded, milestones, planned) : planned;
    }
  }
}

/** What the case file must know of a milestone of somebody who applies with this change. */
function toldOf(planned: PlannedMilestone | undefined, before: PlanFacts, after: PlanFacts) {
  if (planned === undefined) return {};
  const { id, roles, remindWorkdays } = planned;
  const party = partOf(id)?.part ?? '';
  const fresh = after.parties?.includes(party) === true && before.parties?.includes(party) !== true;
  return fresh ? { told: { roles, remindWorkdays } } : {};
}

/** What the case begins with; from here it is in the case file. */
async function begin(
  deps: Deps,
  request: PlanRequest,
  loaded: LoadedDefinition,
  milestones: readonly PlannedMilestone[],
  planned: PlannedCase & { readonly phases: readonly PhaseType[] },
): Promise<PlannedCase> {
  const { subject, type: procedureType } = loaded.definition;
  const { change } = request;
  const own = await ownPart(deps, request, loaded, milestones);
  const began =
    change.kind === 'start' && change.done !== undefined
      ? underWay(loaded.type, milestones, planned.milestones, { done: change.done, now: change.now })
      : { milestones: planned.milestones, phase: planned.phases[0]?.id ?? '', phaseOf: null };
  const { milestones: stand, phaseOf, ...others } = began;
  const begin = { subject, procedureType, own: onTheirWays(own, phaseOf), ...others };
  await openCase(
    deps.db,
    openedCase(request, { ...begin, phases: planned.phases, facts: planned.facts, broken: planned.broken }),
    milestones.flatMap((one, at) => {
      const milestone = stand[at];
      return milestone === undefined ? [] : [storedMilestone(request.case.reference, one, milestone)];
    }),
  );
  return { ...planned, milestones: stand, begin };
}

/** The lots that go their own way, each in the phase in which it is. */
const onTheirWays = (own: OwnPart, phaseOf: ((lot: string) => string) | null): OwnPart =>
  own.kind !== 'tender' || phaseOf === null
    ? own
    : { ...own, ways: own.ways.map((way) => ({ ...way, phase: phaseOf(way.lot) })) };

async function ownPart(
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
        counts: { questions: 0, requests: 0, bids: 0 },
        noteMarginDays: noteMargin(definition, type, milestones),
        scores: definition.evaluation !== null && settle(definition.evaluation).ok,
        objections: [],
        ways: lotsApart(milestones).map((lot) => newWay(lot, phasesOf(kind, type, milestones)[0]?.id ?? '')),
        started: 'none',
        undecided: [],
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

/**
 * Of which kind of case the plan is, with what its dates follow from.
 * @throws ApplicationFailure NotFound when the definition has no such grantee or no such objection was filed: a start by hand can name anything.
 */
async function plannedOf(deps: Deps, { case: name, kind }: PlanRequest, loaded: LoadedDefinition): Promise<Planned> {
  switch (kind) {
    case 'tender':
      return { kind };
    case 'subsidy':
      if ((await granteesOf(deps, name, loaded)).some((one) => one.id === name.part)) return { kind };
      throw notInFile(`De ontvanger van ${name.reference} (bij: part = ${name.part ?? 'leeg'})`);
    case 'objection':
      return { kind, terms: (await objectionFiled(deps, name)).terms };
  }
}

/** @throws ApplicationFailure NotFound when no such objection was filed */
async function objectionFiled({ db }: Deps, name: CaseName): Promise<StoredObjection> {
  const found = await readObjection(db, procedureOf(name), Number(name.part));
  if (found === null) throw notInFile(`Het bezwaar ${name.reference}`);
  return found;
}

function phasesOf(kind: CaseKind, type: ProcedureType, milestones: readonly PlannedMilestone[]): readonly PhaseType[] {
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

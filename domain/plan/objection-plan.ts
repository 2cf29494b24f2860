import { endOfDay } from '../law/clock.ts';
import { addDays, epochDay } from '../law/day.ts';
import type { Ground } from '../law/ground.ts';
import type { IsoDate } from '../law/iso-date.ts';
import { objectionDecision } from '../law/objection.ts';
import { explained } from '../law/computed-terms.ts';
import { ok, err, type Result } from '../result.ts';
import { chosenDay, chosenWithin } from './chosen.ts';
import { shiftedDay } from './dates.ts';
import type { Definition } from './definition.ts';
import type { PlannedMilestone, Role, TermFacts } from './milestone.ts';
import { asSuspensions } from './held-days.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { PlanFault } from './plan-faults.ts';
import type { Trait } from './trait.ts';

/** From what the dates of an objection follow. */
export interface ObjectionTerms {
  readonly receivedOn: IsoDate;
  /** Last day of the window to object when it came: the decision term counts from it, or from where that window has moved since. */
  readonly windowLastDay: IsoDate;
  /** A committee of Awb 7:13 advises. */
  readonly committee: boolean;
}

/** The ids of its milestones. */
export const OBJECTION = {
  acknowledged: 'objection-acknowledged',
  hearing: 'objection-hearing',
  decision: 'objection-decision',
} as const;

/** The names by which people write them down. */
export const OBJECTION_KEYS: Readonly<Record<string, string>> = {
  'ontvangstbevestiging-bezwaar': OBJECTION.acknowledged,
  horen: OBJECTION.hearing,
  'beslissing-op-bezwaar': OBJECTION.decision,
};

/** The phase in which an objection is until it is decided. */
export const OBJECTION_PHASE = 'objection';

const ROLES: readonly Role[] = ['procedureLead', 'lawyer'];
/** No law gives these weeks; they are chosen: to acknowledge, and between the hearing and the decision at least. */
export const ACKNOWLEDGED_AFTER_WEEKS = 1;
export const HEARING_BEFORE_WEEKS = 2;

/**
 * The dates of an objection: acknowledged (Awb 6:14), heard (Awb 7:2, 7:13), decided within six weeks or twelve with a committee
 * after the window, adjourned once by six, standing still while defects are repaired (Awb 7:10). What the objector agreed to goes
 * before all of it (Awb 7:10 lid 4), unless the term itself has come to give more. Staff can set the decision earlier, never later; the hearing follows it.
 * @returns in the order in which they come.
 */
export function makeObjectionPlan(
  { reminders }: Pick<Definition, 'reminders'>,
  terms: ObjectionTerms,
  facts: PlanFacts,
): Result<readonly PlannedMilestone[], readonly PlanFault[]> {
  const counted = decisionTerm(terms, facts);
  if (counted === null)
    return err([
      { rule: 'out-of-range', milestone: OBJECTION.decision, message: 'Deze termijn valt buiten de kalender.' },
    ]);
  const agreed = facts.agreed !== undefined && facts.agreed >= counted.lastDay ? facts.agreed : null;
  const bound = agreed ?? counted.lastDay;
  const wished = moved(facts, OBJECTION.decision, bound);
  const lastDay = facts.moved[OBJECTION.decision] !== undefined && wished < bound ? wished : bound;
  const acknowledged = chosenDay(addDays(terms.receivedOn, 7 * ACKNOWLEDGED_AFTER_WEEKS));
  const latestHearing = chosenDay(addDays(lastDay, -7 * HEARING_BEFORE_WEEKS));
  const heard = latestHearing < acknowledged ? acknowledged : latestHearing;
  const milestone = (
    id: string,
    day: IsoDate,
    ground: Ground,
    over: Partial<PlannedMilestone> = {},
  ): PlannedMilestone => ({
    id,
    traits: [],
    after: [],
    forYear: null,
    kind: 'lastDay',
    owner: 'ours',
    phase: OBJECTION_PHASE,
    firstDay: null,
    lastDay: day,
    endsAt: endOfDay(day),
    ground,
    term: null,
    dependsOn: [],
    remindWorkdays: reminders.workdays,
    roles: ROLES,
    notBefore: false,
    reportable: true,
    lot: null,
    ...over,
  });
  const decides: readonly Trait[] = ['decides-objection', 'decision-term'];
  const decision = { traits: decides, term: counted, firstDay: counted.firstDay, reportable: false };
  return ok([
    milestone(OBJECTION.acknowledged, moved(facts, OBJECTION.acknowledged, acknowledged), chosenWithin('Awb 6:14')),
    milestone(
      OBJECTION.hearing,
      moved(facts, OBJECTION.hearing, heard),
      chosenWithin(terms.committee ? 'Awb 7:13' : 'Awb 7:2'),
      {
        traits: ['hears'],
      },
    ),
    milestone(OBJECTION.decision, lastDay, agreed === null ? 'Awb 7:10' : 'Awb 7:10 lid 4', decision),
  ]);
}

const moved = (facts: PlanFacts, id: string, day: IsoDate): IsoDate =>
  shiftedDay(facts.moved[id]?.day ?? day, facts.shifts[id]);

function decisionTerm({ committee, ...filed }: ObjectionTerms, facts: PlanFacts): TermFacts | null {
  const { windowLastDay = filed.windowLastDay } = facts;
  const suspensions = asSuspensions(facts.holds?.[OBJECTION.decision]);
  const found = explained(
    committee ? 'objection-decision-committee' : 'objection-decision',
    windowLastDay,
    (calendar) =>
      objectionDecision(calendar, {
        objectionLastDay: epochDay(windowLastDay),
        committee,
        adjournedFrom: facts.adjourned === true ? 'raw' : null,
        suspensions,
      }),
  );
  if (!found.ok) return null;
  const { endsAt: _endsAt, extended: _extended, ...term } = found.value;
  if (facts.adjourned !== true) return term;
  return { ...term, length: { amount: (committee ? 12 : 6) + 6, unit: 'weeks' } };
}

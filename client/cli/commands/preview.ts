import type { Kysely } from 'kysely';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { changePlan, type PlanChange } from '../../../domain/acts/change-plan.ts';
import { samePerson } from '../../../domain/acts/people.ts';
import { refusal } from '../../../domain/acts/refusal.ts';
import { toRectify } from '../../../domain/acts/duties.ts';
import { checkProcedure } from '../../../domain/plan/check/check.ts';
import type { Definition } from '../../../domain/plan/definition.ts';
import { localOf } from '../../../domain/law/clock.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { reminderDays, type Remindable } from '../../../domain/plan/reminders.ts';
import type { PlannedMilestone, Role } from '../../../domain/plan/milestone.ts';
import { makePlan } from '../../../domain/plan/plan.ts';
import type { PlanFacts } from '../../../domain/plan/plan-facts.ts';
import type { ProcedureType } from '../../../domain/plan/procedure-type.ts';
import { procedureType } from '../../../procedures/procedure-types.ts';
import { readMilestones, type CaseRow, type MilestoneRow } from '../../../store/cases.ts';
import type { Database } from '../../../store/database.ts';
import { readDefinitionText } from '../../../store/definitions.ts';
import { shortWhen } from '../../../texts/date.ts';
import { shortDate } from '../../../texts/labels/day-words.ts';
import { dateOnly, inFull } from '../../../texts/labels/in-full.ts';
import { capital, milestoneLabel, milestoneName } from '../../../texts/labels/milestones.ts';
import { groundInWords } from '../../../texts/ground.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import { EXIT, Stop } from '../exit.ts';

/** The stored definition of a case. @throws Stop when it cannot be read any more. */
async function definitionOf(
  db: Kysely<Database>,
  row: CaseRow,
): Promise<{ definition: Definition; type: ProcedureType }> {
  const [procedure = ''] = row.reference.split('/');
  const text = await readDefinitionText(db, procedure, row.hash);
  const definition = text === null ? null : readDefinition(text).definition;
  const type = procedureType(row.procedure_type);
  if (definition === null || type === null)
    throw new Stop(EXIT.notFound, `De definitie van ${row.reference} is niet meer te lezen. Er is niets gewijzigd.`);
  return { definition, type };
}

/** Two people vouch, by what the definition knows of them. @throws Stop when they are one. */
export async function twoInFile(
  db: Kysely<Database>,
  row: CaseRow,
  { by, secondBy }: { readonly by: string; readonly secondBy: string },
): Promise<void> {
  const { definition } = await definitionOf(db, row);
  if (samePerson(definition, by, secondBy)) throw new Stop(EXIT.refused, refusalText(refusal('two-people')));
}

/**
 * What an act would change: every date old to new with its ground, and who would hear. Nothing is changed.
 * @param heard `everyone`: all who steer the procedure hear; else those who work with a date that moves.
 */
export async function previewText(
  db: Kysely<Database>,
  row: CaseRow,
  change: PlanChange,
  heard: 'everyone' | 'concerned' = 'concerned',
): Promise<string> {
  const { definition, type } = await definitionOf(db, row);
  const [, grantee = null] = row.reference.split('/');
  const facts = row.facts as PlanFacts;
  const changed = changePlan({ definition, type, grantee, facts, change });
  if (changed.kind === 'refused') throw new Stop(EXIT.refused, refusalText(changed.refusal));
  if (changed.kind === 'faulty') throw new Stop(EXIT.refused, changed.faults.map((fault) => fault.message).join('\n'));
  const before = await readMilestones(db, row.reference);
  const moved = changed.milestones.flatMap((one) => movedLine(one, before));
  if (moved.length === 0 && heard === 'concerned')
    return 'Proef: dit kan, en geen datum verandert erdoor. Er is niets gewijzigd.';
  const roles = new Set<Role>(
    heard === 'everyone' ? STEERING : ['procedureLead', ...moved.flatMap((one) => one.roles)],
  );
  const people = new Set([...roles].flatMap((role) => definition.roles[role].map((person) => person.name)));
  return [
    moved.length === 0 ? 'Proef: dit kan, en geen datum verandert erdoor.' : 'Proef: dit zou veranderen.',
    ...moved.map((one) => one.text),
    `Bericht krijgen: ${[...people].join(', ')}.`,
    ...moved.flatMap((one) => one.reminders),
    ...rectifications(
      row.reference,
      before,
      moved.map((one) => one.id),
    ),
    ...brokenRules(definition, type, grantee, facts, changed.milestones),
    'Er is niets gewijzigd.',
  ].join('\n');
}

const STEERING: readonly Role[] = ['procedureLead', 'procurementOfficer', 'lawyer'];

/** What staff must do outside, and how it is confirmed. */
function rectifications(reference: string, before: readonly MilestoneRow[], moved: readonly string[]): string[] {
  const states = before.map(({ id, state }) => ({ id, state }));
  return toRectify(states, moved).map(
    (id) =>
      `Daarbuiten: zet een rectificatie op het platform (TenderNed) voor ${milestoneLabel(id)}. Die blijft open tot u het nummer bevestigt: tenderklok bevestig ${reference} ${milestoneName(id)} --bewijs "…"`,
  );
}

/** Rules of the check that hold now and would break. */
function brokenRules(
  definition: Definition,
  type: ProcedureType,
  grantee: string | null,
  facts: PlanFacts,
  after: readonly PlannedMilestone[],
): string[] {
  const before = grantee === null ? makePlan(definition, type, facts) : null;
  if (before?.ok !== true) return [];
  const known = new Set(
    checkProcedure(definition, type, before.value).map((one) => `${one.rule} ${one.milestone ?? ''}`),
  );
  const broken = checkProcedure(definition, type, after).filter(
    (one) => !known.has(`${one.rule} ${one.milestone ?? ''}`),
  );
  return broken.length === 0
    ? []
    : ['Let op, met deze datums:', ...broken.map((one) => `- ${one.message} [${one.rule}]`)];
}

interface MovedLine {
  readonly id: string;
  readonly text: string;
  readonly roles: readonly Role[];
  readonly reminders: readonly string[];
}

function movedLine(next: PlannedMilestone, before: readonly MilestoneRow[]): readonly MovedLine[] {
  const now = before.find((one) => one.id === next.id);
  if (now === undefined || now.state === 'done' || now.state === 'passed' || now.ends_at.getTime() === next.endsAt)
    return [];
  const to = inFull(dateOnly(shortWhen(next)));
  const text = `${capital(milestoneLabel(next.id))}: was ${inFull(dateOnly(now.when_short))}, wordt ${to} (${groundInWords(next.ground)})`;
  return [{ id: next.id, text, roles: next.roles, reminders: remindersText(now, next) }];
}

/** Days on which people are reminded, old and new. */
function remindersText(now: MilestoneRow, next: PlannedMilestone): string[] {
  const today = localOf(Date.now()).day;
  const days = (one: Remindable): string =>
    reminderDays(one)
      .filter((day) => day >= today)
      .map(shortDate)
      .join(', ') || 'geen';
  if (next.remindWorkdays.length === 0) return [];
  const before = days({ lastDay: now.last_day as IsoDate, remindWorkdays: now.remind_workdays });
  return [`Herinneringen ${milestoneLabel(next.id)}: waren ${before}; worden ${days(next)}.`];
}

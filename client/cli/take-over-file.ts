import { checkProcedure } from '../../domain/plan/check/check.ts';
import { asHappened } from '../../domain/plan/change/as-happened.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { inOrder, type PlacedFinding } from '../../domain/plan/finding.ts';
import type { PlannedMilestone } from '../../domain/plan/milestone.ts';
import { phasesWith } from '../../domain/plan/phase.ts';
import { makePlan } from '../../domain/plan/make-plan.ts';
import { factsOfDone, phaseToBeginIn, standings, type Standing } from '../../domain/plan/take-over.ts';
import { takeOverFaults } from '../../domain/plan/take-over-faults.ts';
import { withTrait } from '../../domain/plan/trait.ts';
import { readTakeOver, type WrittenDone } from '../../files/take-over/read-take-over.ts';
import { shortWhen } from '../../texts/labels/short-when.ts';
import { momentLabel } from '../../texts/labels/day-words.ts';
import { capital, milestoneLabel } from '../../texts/labels/milestones.ts';
import { phaseLabel } from '../../texts/labels/phases.ts';
import { planFaultsIn } from '../usecases/checked-definition.ts';
import { findingsText, type PlannedFile } from './definition-file.ts';
import { readText } from './read-file.ts';
import { EXIT, Stop } from './exit.ts';
import { table } from './output.ts';

/** A procedure that is under way, as it would be taken over. */
export interface RunningFile {
  readonly done: readonly WrittenDone[];
  readonly phase: string;
  readonly milestones: readonly { readonly planned: PlannedMilestone; readonly standing: Standing }[];
  /** What the check has against the planning as it really went. */
  readonly findings: readonly PlacedFinding[];
}

/** What was done of a procedure, read beside its definition. @throws Stop with every finding when it cannot be so */
export function runningFile(path: string, file: PlannedFile, now: EpochMs): RunningFile {
  const { definition, type } = file;
  const { done, findings, place } = readTakeOver(
    readText(path),
    type,
    now,
    definition.lots.map(({ id }) => id),
  );
  if (done === null) throw refused(path, findings);
  const days = Object.fromEntries(done.map((one) => [one.milestone, one.happenedAt]));
  const facts = factsOfDone(definition, type, days);
  const plan = makePlan(definition, type, facts);
  if (!plan.ok) throw refused(path, planFaultsIn({ definition, type }, plan.error).map(place));
  const faults = takeOverFaults({ type, plan: plan.value, done: days, now });
  const standingOf = standings(plan.value, days, now);
  const phase = phaseToBeginIn(phasesWith(type.phases, plan.value), plan.value, standingOf);
  if (faults.length > 0) throw refused(path, inOrder(faults.map(place)));
  const announced = days[withTrait(plan.value, 'announces')?.id ?? ''] !== undefined;
  return {
    done,
    phase,
    milestones: plan.value.map((planned) => ({ planned, standing: standingOf(planned) })),
    findings: inOrder(
      checkProcedure(definition, type, asHappened(plan.value, facts)).map((one) =>
        // What was published already is so: nobody can mend it before this start.
        file.read.place(announced && one.severity === 'error' ? { ...one, severity: 'warning' } : one),
      ),
    ),
  };
}

const refused = (path: string, findings: readonly PlacedFinding[]): Stop =>
  new Stop(EXIT.refused, `${findingsText(path, findings)}\nNiet gestart. Verbeter de fouten hierboven.`);

const STANDING: Readonly<Record<Standing, string>> = {
  done: 'gedaan',
  passed: 'voorbij',
  'not-reported': 'niet gemeld',
  'to-come': 'komt nog',
};

/** How the procedure would stand: its phase, and every milestone with its day. */
export function runningText({ done, phase, milestones }: RunningFile): string {
  const head = ['Mijlpaal', 'Wanneer', 'Stand'];
  const rows = milestones.map(({ planned, standing }) => {
    const happened = done.find((one) => one.milestone === planned.id)?.happenedAt;
    return [
      capital(milestoneLabel(planned.id)),
      happened === undefined ? shortWhen(planned) : momentLabel(happened),
      STANDING[standing],
    ];
  });
  const asked = milestones.filter(({ standing }) => standing === 'not-reported');
  const names = asked.map(({ planned }) => milestoneLabel(planned.id)).join(', ');
  return [
    `Fase: ${phaseLabel(phase)}`,
    '',
    table(head, rows),
    ...(asked.length === 0
      ? []
      : [
          '',
          `Niet gemeld: ${names}. Is het gedaan, zet het er dan nu bij. Anders vraagt Tenderklok er na de start om; er wordt niets aangenomen.`,
        ]),
  ].join('\n');
}

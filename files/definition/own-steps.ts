import { oneWord } from '../../domain/one-word.ts';
import { z } from 'zod';
import type { Finding } from '../../domain/plan/finding.ts';
import type { MilestoneOwner, Role } from '../../domain/plan/milestone.ts';
import { stepId, withSteps, type OwnStep } from '../../domain/plan/own-steps.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { namedIn } from '../../domain/plan/rounds.ts';
import { roundName } from '../../domain/plan/round-name.ts';
import type { Trait } from '../../domain/plan/trait.ts';
import { fault } from './fault.ts';
import { placeOf } from './planning-places.ts';
import type { PlanningFile } from './planning-schema.ts';
import { isTurned, notLinked, roundPlace, type Place } from './step-links.ts';
import { phaseFor } from './step-phase.ts';
import { lastRound, mixedUp, roundsOf } from './step-rounds.ts';
import { line, yesNo } from './text-fields.ts';
import { isOnce } from './twice.ts';
import type { Path } from './yaml-file.ts';

const LONGEST_NAME = 60;

/** A step of one's own without its date, which stands in the planning under the step's key. */
export const stepSchema = z.strictObject({
  naam: line
    .max(LONGEST_NAME)
    .refine((name) => oneWord(name) !== '', 'De naam heeft geen letter of cijfer. Geef de stap een naam.'),
  soort: z.enum(['schouw']).optional(),
  wie: z.enum(['ons', 'anderen', 'vanzelf']).optional(),
  'volgt-op': z.string().optional(),
  'komt-voor': z.string().optional(),
  perceel: z.string().optional(),
  rollen: z
    .array(z.enum(['procesleider', 'inkoper', 'jurist', 'beoordelaar']))
    .min(1)
    .refine(isOnce, 'Een rol staat er twee keer. Houd er één over.')
    .optional(),
  'houdt-fase-op': yesNo.optional(),
});

type StepFile = z.infer<typeof stepSchema>;

/** What a step says beside its date. */
export const STEP_KEYS: ReadonlySet<string> = new Set(Object.keys(stepSchema.shape));

const OWNER: Readonly<Record<NonNullable<StepFile['wie']>, MilestoneOwner>> = {
  ons: 'ours',
  anderen: 'theirs',
  vanzelf: 'effect',
};

const ROLE: Readonly<Record<NonNullable<StepFile['rollen']>[number], Role>> = {
  procesleider: 'procedureLead',
  inkoper: 'procurementOfficer',
  jurist: 'lawyer',
  beoordelaar: 'evaluator',
};

/** What the law knows a kind of step as. */
const MEANS: Readonly<Record<NonNullable<StepFile['soort']>, Trait>> = { schouw: 'visits-site' };

/** Steps of one's own, or what is wrong with them. @param paths where an entry of the planning stands in the file */
export function ownSteps(
  steps: readonly StepFile[],
  planning: PlanningFile,
  type: ProcedureType,
  paths: ReadonlyMap<string, Path>,
): { readonly steps: readonly OwnStep[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const made: OwnStep[] = [];
  const known = new Map(type.milestones.map((one) => [one.key, one]));
  for (const [at, step] of steps.entries()) {
    const path = ['stappen', at];
    const key = oneWord(step.naam);
    const tell = (rule: string, where: Path, message: string) => findings.push(fault(rule, where, message));
    if (namedIn(type.milestones, key, 'key') !== null || made.some((one) => one.key === key))
      tell(
        'step-name-taken',
        [...path, 'naam'],
        `Er is al een mijlpaal, ronde of stap die ${key} heet of zo kan heten. Kies een andere naam.`,
      );
    else if (placeOf(paths, key)?.[0] === 'planning')
      tell(
        'step-date-twice',
        path,
        `${key} staat ook onder planning. Houd de datum bij de stap, en haal die andere weg.`,
      );
    else if (made.some((one) => mixedUp(one.key, key)))
      tell(
        'step-name-taken',
        [...path, 'naam'],
        `${key} heet als een ronde van een andere stap. Geef die stap rondes: met een datum voor elke ronde, of kies een andere naam.`,
      );
    const link = (word: 'volgt-op' | 'komt-voor', name: string | undefined, counted = false): Place | null => {
      if (name === undefined) return null;
      const found: Place | undefined =
        roundPlace(type, planning, { name, counted }) ??
        known.get(name) ??
        (word === 'volgt-op' ? lastRound(made, name) : made.find((one) => one.key === name));
      if (found === undefined)
        tell(
          'unknown-key',
          [...path, word],
          `${step.naam} ${word === 'volgt-op' ? 'volgt op' : 'komt voor'} ${name}, maar ${notLinked(type, word, name)}`,
        );
      return found ?? null;
    };
    const entry = planning[key];
    // What a round counts back from it comes before, each its own.
    const backFrom = (name: string): string | undefined =>
      planning[name]?.termijn === undefined ? undefined : planning[name].voor;
    const isLinked = step['volgt-op'] !== undefined || step['komt-voor'] !== undefined;
    const follows = link('volgt-op', step['volgt-op'] ?? entry?.na, step['volgt-op'] === undefined);
    const precedes = link(
      'komt-voor',
      step['komt-voor'] ?? (isLinked ? undefined : backFrom(key)),
      step['komt-voor'] === undefined,
    );
    const turned = follows !== null && precedes !== null && isTurned(withSteps(type, made), follows, precedes);
    if (turned)
      tell(
        'step-order',
        path,
        `${step.naam} volgt op ${follows.key} en komt voor ${precedes.key}, maar ${precedes.key} komt niet na ${follows.key}. Haal een van de twee weg.`,
      );
    const count = roundsOf(paths, at, key);
    for (let round = 1; round <= count; round++) {
      const name = roundName(key, round);
      const own = round === 1 || isLinked ? precedes : link('komt-voor', backFrom(name), true);
      const before = turned || (isLinked && round < count) ? null : own;
      made.push({
        id: stepId(key, round),
        key: name,
        kind: planning[name]?.van === undefined ? 'lastDay' : 'window',
        owner: OWNER[step.wie ?? 'ons'],
        roles: (step.rollen ?? ['procesleider', 'inkoper']).map((role) => ROLE[role]),
        phase: phaseFor(planning, name, type, { follows, precedes: turned ? null : own }),
        follows: round === 1 ? (follows?.id ?? null) : stepId(key, round - 1),
        precedes: before?.id ?? null,
        ...(before !== null || turned || own === null ? {} : { inFrontOf: own.id }),
        ...(round > 1 || follows?.round === undefined ? {} : { followsRound: follows.round }),
        ...(before?.round === undefined ? {} : { precedesRound: before.round }),
        ...(step.perceel === undefined ? {} : { lot: step.perceel }),
        holdsPhase: step['houdt-fase-op'] !== 'nee',
        traits: step.soort === undefined ? [] : [MEANS[step.soort]],
      });
    }
  }
  return { steps: made, findings };
}

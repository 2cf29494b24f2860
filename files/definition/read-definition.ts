import type { Definition } from '../../domain/plan/definition.ts';
import { inOrder, type Finding, type KeyedFinding } from '../../domain/plan/finding.ts';
import { withLotSteps } from '../../domain/plan/lot-steps.ts';
import { withSteps } from '../../domain/plan/own-steps.ts';
import { nameable, takesApplicants, withParties, type Parties } from '../../domain/plan/parties.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { roundsIn, withRounds } from '../../domain/plan/rounds.ts';
import { PROCEDURE_TYPES, procedureType } from '../../procedures/procedure-types.ts';
import { notAType } from '../../procedures/techniques.ts';
import { isObject } from '../json-object.ts';
import { assessmentFaults } from './assessment-faults.ts';
import { convert } from './convert.ts';
import { findingsOf } from './issues.ts';
import { fault } from './fault.ts';
import { idFaults } from './id-faults.ts';
import { lotStepFaults } from './lot-step-faults.ts';
import { lotPlanningFaults } from './lot-planning.ts';
import { meantText } from './nearest.ts';
import { noDefinition } from './no-definition.ts';
import { flatPlanning, inFile, namesInPlanning, type FlatPlanning } from './planning-rounds.ts';
import { ownSteps } from './own-steps.ts';
import { definitionSchema, type DefinitionFile } from './schema.ts';
import { granteesOf } from './subsidy-terms.ts';
import { isWhole, isWithin, withoutFaults, withoutParts, type Judgeable } from './without-faults.ts';
import { readYaml, type Path } from './yaml-file.ts';

/** A definition with the type of procedure that it is of, rounds and all. */
export interface FoundDefinition {
  readonly definition: Definition;
  readonly type: ProcedureType;
}

export interface ReadDefinition {
  /** What was read; null when no definition can be made of the file. */
  readonly found: FoundDefinition | null;
  /** Then what is left of it without the faulty parts, and which these are; null when nothing can be judged. */
  readonly rest: { readonly found: FoundDefinition; readonly removed: readonly Path[] } | null;
  readonly findings: readonly KeyedFinding[];
  /** Puts a later finding about this file at its place. */
  readonly place: (finding: Finding) => KeyedFinding;
}

/** Reads a definition file: data, and every finding at once that can be judged without the faulty parts, each with line and column. */
export function readDefinition(text: string): ReadDefinition {
  const none = noDefinition(text);
  const file = readYaml(none === null ? text : '');
  if (none !== null) return { found: null, rest: null, findings: [file.place(none)], place: file.place };
  if (file.findings.length > 0) return { found: null, rest: null, findings: file.findings, place: file.place };
  const flat = flatPlanning(file.data ?? {});
  const place = (finding: Finding): KeyedFinding => file.place({ ...finding, path: inFile(finding.path, flat.paths) });
  const refused = (findings: readonly Finding[], rest: ReadDefinition['rest']): ReadDefinition => ({
    found: null,
    rest,
    findings: inOrder([...flat.findings.map(file.place), ...findings.map(place)]),
    place,
  });
  const parsed = definitionSchema.safeParse(flat.data);
  const form = parsed.success ? [] : findingsOf(parsed.error, definitionSchema, flat.data);
  const judged = parsed.success ? { data: parsed.data, removed: [] } : withoutFaults(flat.data);
  const named = isObject(flat.data) ? flat.data['type'] : null;
  if (typeof named === 'string' && procedureType(named) === null) return refused([...form, unknownType(named)], null);
  if (judged === null) return refused(form, null);
  const { faults, found } = readNames(judged, flat);
  if (flat.findings.length + form.length + faults.length === 0)
    return { found: found(judged), rest: null, findings: [], place };
  const left = withoutParts(judged, faults);
  return refused([...form, ...faults], left === null ? null : { found: found(left), removed: left.removed });
}

/** What the names in a file have wrong, and how a definition is made of it. */
function readNames({ data, removed }: Judgeable, flat: FlatPlanning) {
  // The type was looked for before.
  const bare = procedureType(data.type) as ProcedureType;
  const own = ownSteps(data.stappen ?? [], data.planning, bare, flat.paths);
  const type = withSteps(bare, own.steps);
  const parties = partiesOf(data, type);
  const named = nameable(type, parties);
  const whole = (...parts: readonly string[]): boolean => parts.every((part) => isWhole(part, removed));
  const faults = [
    ...own.findings,
    ...namesInPlanning(data.planning, named),
    ...lotPlanningFaults(data, named),
    ...(whole('percelen', 'stappen') ? lotStepFaults(data, own.steps, named) : []),
    ...(whole('percelen', 'subsidie') ? lotsOfGrantees(data) : []),
    ...(whole('percelen', 'subsidie') ? idFaults(data) : []),
    ...(whole('percelen', 'beoordeling', 'subsidie') ? assessment(data) : []),
  ].filter(
    // What counts from a step that was left out is right, as far as anybody can tell.
    ({ path }) =>
      !isWithin(inFile(path, flat.paths), removed) &&
      (whole('stappen') || !['na', 'voor'].includes(String(path.at(-1)))),
  );
  const found = (of: Judgeable): FoundDefinition => {
    const definition = withLotSteps(convert(of.data, named), own.steps);
    const rounds = withRounds(type, roundsIn(type.milestones, Object.keys(definition.planning)));
    // Who comes in while it runs comes in with the facts of its plan.
    return { definition, type: takesApplicants(type) ? rounds : withParties(rounds, parties) };
  };
  return { faults, found };
}

/** Who is known to apply before the procedure runs: the grantees. */
const partiesOf = ({ subsidie, percelen }: DefinitionFile, type: ProcedureType): Parties =>
  subsidie === undefined || takesApplicants(type)
    ? []
    : granteesOf(
        subsidie,
        (percelen ?? []).map((lot) => lot.id),
      ).map(({ id }) => id);

function unknownType(name: string): Finding {
  const types = PROCEDURE_TYPES.map((one) => one.id);
  const message = `Het proceduretype ${name} bestaat niet.${meantText(name, types)} Kies uit: ${types.join(', ')}.`;
  return fault('unknown-type', ['type'], notAType(name) ?? message);
}

/** Lots of grantees that the file does not have. */
function lotsOfGrantees(file: DefinitionFile): readonly Finding[] {
  const lots = (file.percelen ?? []).map((lot) => lot.id);
  return (file.subsidie?.ontvangers ?? []).flatMap((grantee, index) =>
    (grantee.percelen ?? [])
      .filter((lot) => !lots.includes(lot))
      .map((lot) =>
        fault(
          'unknown-key',
          ['subsidie', 'ontvangers', index, 'percelen'],
          lots.length === 0
            ? `Perceel ${lot} staat niet onder percelen: die zijn er niet. Zet daar het perceel, of laat percelen bij de ontvanger weg.`
            : `Perceel ${lot} staat niet onder percelen. Kies uit: ${lots.join(', ')}.`,
        ),
      ),
  );
}

/** What the assessment has wrong; of a scale of all wishes once. */
function assessment({ beoordeling, subsidie }: DefinitionFile): readonly Finding[] {
  const found = beoordeling === undefined ? [] : assessmentFaults(beoordeling, subsidie !== undefined);
  const placeOf = ({ path, message }: Finding): string => [...path, message].join('/');
  return found.filter((one, at) => found.findIndex((other) => placeOf(other) === placeOf(one)) === at);
}

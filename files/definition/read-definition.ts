import type { Definition } from '../../domain/plan/definition.ts';
import { inOrder, type Finding, type PlacedFinding } from '../../domain/plan/finding.ts';
import { withSteps } from '../../domain/plan/own-steps.ts';
import { nameable, takesApplicants, withParties, type Parties } from '../../domain/plan/parties.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { roundsIn, withRounds } from '../../domain/plan/rounds.ts';
import { PROCEDURE_TYPES, procedureType } from '../../procedures/procedure-types.ts';
import { notAType } from '../../procedures/techniques.ts';
import { assessmentFaults } from './assessment-faults.ts';
import { convert } from './convert.ts';
import { findingsOf } from './issues.ts';
import { fault } from './fault.ts';
import { idFaults } from './id-faults.ts';
import { lotPlanningFaults } from './lot-planning.ts';
import { nearest } from './nearest.ts';
import { flatPlanning, inFile, namesInPlanning } from './planning-rounds.ts';
import { ownSteps } from './own-steps.ts';
import { definitionSchema, type DefinitionFile } from './schema.ts';
import { granteesOf } from './subsidy-terms.ts';
import { readYaml } from './yaml-file.ts';

/** A definition with the type of procedure that it is of, rounds and all. */
export interface FoundDefinition {
  readonly definition: Definition;
  readonly type: ProcedureType;
}

export interface ReadDefinition {
  /** What was read; null when no definition can be made of the file. */
  readonly found: FoundDefinition | null;
  readonly findings: readonly PlacedFinding[];
  /** Puts a later finding about this file at its place. */
  readonly place: (finding: Finding) => PlacedFinding;
}

/** Reads a definition file: data, and every finding about its form at once, each with line and column. */
export function readDefinition(text: string): ReadDefinition {
  const none = noDefinition(text);
  const file = readYaml(none === null ? text : '');
  if (none !== null) return { found: null, findings: [file.place(none)], place: file.place };
  if (file.findings.length > 0) return { found: null, findings: file.findings, place: file.place };
  const flat = flatPlanning(file.data ?? {});
  const place = (finding: Finding): PlacedFinding => file.place({ ...finding, path: inFile(finding.path, flat.paths) });
  const refused = (findings: readonly Finding[]): ReadDefinition => ({
    found: null,
    findings: inOrder([...flat.findings.map(file.place), ...findings.map(place)]),
    place,
  });
  const parsed = definitionSchema.safeParse(flat.data);
  if (!parsed.success) return refused(findingsOf(parsed.error, definitionSchema, flat.data));
  const { data } = parsed;
  const bare = procedureType(data.type);
  if (bare === null) return refused([unknownType(data.type)]);
  const own = ownSteps(data.stappen ?? [], data.planning, bare, flat.paths);
  const type = withSteps(bare, own.steps);
  const parties = partiesOf(data, type);
  const named = nameable(type, parties);
  const faults = [
    ...own.findings,
    ...namesInPlanning(data.planning, named),
    ...lotPlanningFaults(data, named),
    ...lotsOfGrantees(data),
    ...idFaults(data),
    ...assessment(data),
  ];
  if (flat.findings.length + faults.length > 0) return refused(faults);
  const definition = convert(data, named);
  const rounds = roundsIn(type.milestones, Object.keys(definition.planning));
  const whole = withRounds(type, rounds);
  // Who comes in while it runs comes in with the facts of its plan.
  return {
    found: { definition, type: takesApplicants(type) ? whole : withParties(whole, parties) },
    findings: [],
    place,
  };
}

/** Why a text is no definition at all, or null: nothing in it looks like one. */
function noDefinition(text: string): Finding | null {
  if (text.trim() === '')
    return fault('no-definition', [], 'Het bestand is leeg. Maak een definitie met: tenderklok nieuw <type>.');
  return /^["']?(?:kenmerk|type|onderwerp|rollen|planning)["']?\s*:/m.test(text)
    ? null
    : fault(
        'no-definition',
        [],
        'Dit is geen definitie: er staat geen kenmerk, type, rollen of planning in. Geef het goede bestand op, of maak een definitie met: tenderklok nieuw <type>.',
      );
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
  const near = nearest(name, types);
  const told = notAType(name);
  if (told !== null) return fault('unknown-type', ['type'], told);
  const message = `Het proceduretype ${name} bestaat niet.${near === null ? '' : ` Bedoelt u ${near}?`} Kies uit: ${types.join(', ')}.`;
  return fault('unknown-type', ['type'], message);
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
          `Perceel ${lot} staat niet onder percelen. Kies uit: ${lots.join(', ')}.`,
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

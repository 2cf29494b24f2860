import { isPerParty } from '../../domain/plan/parties.ts';
import { namedIn, oneRoundIn } from '../../domain/plan/rounds.ts';
import { roundName, roundOf } from '../../domain/plan/round-name.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import type { Finding } from '../../domain/plan/finding.ts';
import { isObject } from '../json-object.ts';
import { fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { nameOf } from './planning-places.ts';
import type { PlanningFile } from './planning-schema.ts';
import { stepsApart } from './step-dates.ts';
import type { Path } from './yaml-file.ts';

/** A planning in which every round has a key of its own. */
export interface FlatPlanning {
  readonly data: unknown;
  /** Where an entry stands in the file, by its place in the flat planning, that of all lots or of one. */
  readonly paths: ReadonlyMap<string, Path>;
  readonly findings: readonly Finding[];
}

/** A list in a planning is one entry a round; the date of a step of one's own is an entry as well. @example { 'vragen-tot': [a, b] } // { 'vragen-tot': a, 'vragen-tot-2': b } */
export function flatPlanning(data: unknown): FlatPlanning {
  const paths = new Map<string, Path>();
  if (!isObject(data)) return { data, paths, findings: [] };
  const all = flatRounds(data['planning'], ['planning'], paths);
  const findings: Finding[] = [...all.findings];
  const lots = Array.isArray(data['percelen'])
    ? data['percelen'].map((lot: unknown, at) => {
        if (!isObject(lot) || !isObject(lot['planning'])) return lot;
        const own = flatRounds(lot['planning'], ['percelen', at, 'planning'], paths);
        findings.push(...own.findings);
        return { ...lot, planning: own.flat };
      })
    : data['percelen'];
  const withLots = lots === undefined ? data : { ...data, percelen: lots };
  if (Object.keys(all.flat).length === 0) return { data: withLots, paths, findings };
  const { steps: stappen, dates, findings: faults } = stepsApart(data['stappen']);
  for (const { key, path, entry, lot } of dates) {
    // A name that is taken is told where the steps are read.
    if (!paths.has(nameOf(['planning', key]))) {
      all.flat[key] = entry;
      paths.set(nameOf(['planning', key]), path);
    }
    const at = Array.isArray(lots) ? lots.findIndex((one: unknown) => isObject(one) && one['id'] === lot) : -1;
    const ofLot = nameOf(['percelen', at, 'planning', key]);
    // The plan of a lot finds it among the dates of that lot.
    if (at >= 0 && !paths.has(ofLot)) paths.set(ofLot, path);
  }
  return {
    data: { ...withLots, planning: all.flat, ...(stappen === undefined ? {} : { stappen }) },
    paths,
    findings: [...findings, ...faults],
  };
}

/** The entries of one planning, a round each. @param paths gets where each stands */
function flatRounds(
  planning: unknown,
  place: Path,
  paths: Map<string, Path>,
): { readonly flat: Record<string, unknown>; readonly findings: readonly Finding[] } {
  const flat: Record<string, unknown> = {};
  const findings: Finding[] = [];
  for (const [key, value] of Object.entries(isObject(planning) ? planning : {}))
    for (const [at, entry] of Array.isArray(value) && value.length > 0 ? value.entries() : ([[null, value]] as const)) {
      const name = at === null ? key : roundName(key, at + 1);
      const path = [...place, key, ...(at === null ? [] : [at])];
      if (paths.has(nameOf([...place, name])))
        findings.push(fault('round-twice', path, `${name} staat er twee keer. Houd er één over.`));
      flat[name] = entry;
      paths.set(nameOf([...place, name]), path);
    }
  return { flat, findings };
}

/** A path of the flat planning as it is in the file. */
export function inFile(path: Path, paths: FlatPlanning['paths']): Path {
  for (const length of [2, 4]) {
    const entry = paths.get(nameOf(path.slice(0, length)));
    if (entry !== undefined) return [...entry, ...path.slice(length)];
  }
  return path;
}

/**
 * What is wrong with the names in a planning: each must be of a milestone of the type, or of a round of one that comes again.
 * @param place where that planning stands: that of all lots, or of one, whose rounds follow those that all have.
 */
export const namesInPlanning = (
  planning: PlanningFile,
  type: ProcedureType,
  place: Path = ['planning'],
  known: PlanningFile = planning,
): readonly Finding[] =>
  Object.entries(planning).flatMap(([key, { na, voor, termijn, om }]) => {
    const [word, from] = na === undefined ? ['voor', termijn === undefined ? undefined : voor] : ['na', na];
    return [
      faults('unknown-key', [...place, key], nameFault(key, type)),
      faults('round-missing', [...place, key], roundFault(key, known, type)),
      faults(
        'unknown-key',
        [...place, key, word],
        from === undefined || oneRoundIn(type.milestones, from, 'key') !== null ? null : nameFault(from, type),
      ),
      faults('which-party', [...place, key, word], from === undefined ? null : partyFault(key, from, type)),
      faults('hour-of-period', [...place, key, 'om'], om === undefined ? null : hourFault(key, type)),
    ].flat();
  });

/** Why a term of that name has no hour, or null. */
function hourFault(key: string, { milestones }: ProcedureType): string | null {
  return namedIn(milestones, key, 'key')?.type.kind === 'window'
    ? `${key} is een periode en duurt tot en met een hele dag. Haal om weg.`
    : null;
}

/** Why what all have cannot be counted from what each party has, or null. */
function partyFault(key: string, from: string, { milestones }: ProcedureType): string | null {
  const each = milestones.filter(({ ofParty }) => ofParty?.key === from);
  const counted = milestones.find((one) => one.key === key);
  if (each.length === 0 || counted === undefined || isPerParty(counted) || counted.ofParty !== undefined) return null;
  return `${key} telt vanaf ${from}, maar elke ontvanger heeft een eigen ${from}. Kies er één: ${each.map((one) => one.key).join(', ')}.`;
}

const faults = (rule: string, path: Path, message: string | null): readonly Finding[] =>
  message === null ? [] : [fault(rule, path, message)];

/** A round that is there without the one before it, or null. */
function roundFault(key: string, planning: PlanningFile, { milestones }: ProcedureType): string | null {
  const named = namedIn(milestones, key, 'key');
  if (named === null || named.round === 1) return null;
  const before = roundName(named.type.key, named.round - 1);
  return Object.hasOwn(planning, before)
    ? null
    : `${key} staat er zonder ${before}. Zet ${before} erbij, of nummer de rondes door.`;
}

/** Why a key is of no milestone, or null when it is of one. */
function nameFault(key: string, type: ProcedureType): string | null {
  if (namedIn(type.milestones, key, 'key') !== null) return null;
  const first = roundOf(key)?.first;
  if (first !== undefined && type.milestones.some((one) => one.key === first))
    return `${first} komt in een ${type.name} maar één keer voor. Geef één datum.`;
  const keys = type.milestones.map((one) => one.key);
  const near = nearest(key, keys);
  return near === null
    ? `De mijlpaal ${key} hoort niet bij een ${type.name}. Kies uit: ${keys.join(', ')}.`
    : `De mijlpaal ${key} hoort niet bij een ${type.name}. Bedoelt u ${near}?`;
}

import { nameOfPart } from './part.ts';
import type { PlanningEntry } from './planning-entry.ts';
import type { MilestoneType, ProcedureType } from './procedure-type.ts';
import { means } from './trait.ts';

/** Who applies, each by its short name. @example ['perceel-1', 'zorg-bv'] */
export type Parties = readonly string[];

/** Whether an applicant can be called this: it becomes part of ids and of commands. */
export const isPartyName = (name: string): boolean => /^[a-z0-9][a-z0-9-]{0,31}$/.test(name);

/** Whether whoever applies comes in while a procedure runs: then no definition can name them. */
export const takesApplicants = ({ milestones }: Pick<ProcedureType, 'milestones'>): boolean =>
  milestones.some((one) => means(one, 'takes-applicants'));

/**
 * A procedure type in which everybody who applies has milestones of its own, where more than one does: an application, a term and a
 * decision each (Awb 4:17: one penalty a decision). What comes after such a milestone comes after all of them; what one party has comes
 * after its own. Where applicants come in, the application itself stays as well: it is the last day on which one can apply.
 */
export function withParties(type: ProcedureType, parties: Parties): ProcedureType {
  const comeIn = takesApplicants(type);
  if (!comeIn && parties.length < 2) return type;
  const own = new Map(type.milestones.filter(isPerParty).map((one) => [one.id, one]));
  const stays = (id: string): boolean => means(own.get(id) ?? { traits: [] }, 'takes-applicants');
  const ofAll = (id: string): readonly string[] =>
    own.has(id) ? [...(stays(id) ? [id] : []), ...parties.map((party) => nameOfPart(id, party))] : [id];
  const ofSame = (id: string, party: string): string => (own.has(id) ? nameOfPart(id, party) : id);
  const ofParty = (one: MilestoneType, party: string): MilestoneType => {
    const { per: _per, computed, ...bare } = one;
    return {
      ...bare,
      id: nameOfPart(one.id, party),
      key: `${one.key}-${party}`,
      traits: one.traits.filter((trait) => trait !== 'takes-applicants'),
      after: one.after.map((id) => ofSame(id, party)),
      ...(computed === undefined ? {} : { computed: { ...computed, from: ofSame(computed.from, party) } }),
      ofParty: { party, id: one.id, key: one.key },
    };
  };
  const milestones = type.milestones.flatMap((one) => [
    ...(own.has(one.id) && !stays(one.id) ? [] : [ofEverybody({ ...one, after: one.after.flatMap(ofAll) })]),
    ...(own.has(one.id) ? parties.map((party) => ofParty(one, party)) : []),
  ]);
  return { ...type, milestones };
}

/** Where applicants come in, each reports its own: nobody reports that of all. */
const ofEverybody = (one: MilestoneType): MilestoneType =>
  means(one, 'takes-applicants') ? { ...one, reportable: false } : one;

/** The type with every name that a definition of it can use: what all parties have, and what each has. */
export function nameable(type: ProcedureType, parties: Parties): ProcedureType {
  const each = withParties(type, parties).milestones.filter(({ ofParty }) => ofParty !== undefined);
  return { ...type, milestones: [...type.milestones, ...each] };
}

export const isPerParty = ({ per }: Pick<MilestoneType, 'per'>): boolean => per !== undefined;

/** The key under which a planning has a milestone: its own, or for what a party has the one that holds for every party. */
export const keyIn = (
  planning: Readonly<Record<string, unknown>>,
  { id, key, ofParty }: Pick<MilestoneType, 'id' | 'key' | 'ofParty'>,
): string => (ofParty === undefined || Object.hasOwn(planning, id) ? key : ofParty.key);

/**
 * What a planning says of a milestone: its own entry, or for what a party has the one that holds for every party, counted from what
 * that party has. Null when it says nothing.
 * @param known ids of the milestones that there are.
 */
export function entryOf(
  planning: Readonly<Record<string, PlanningEntry>>,
  { id, ofParty }: Pick<MilestoneType, 'id' | 'ofParty'>,
  known: ReadonlySet<string>,
): PlanningEntry | null {
  const entry = planning[id] ?? planning[ofParty?.id ?? ''];
  if (entry?.when.kind !== 'term' || ofParty === undefined) return entry ?? null;
  const same = nameOfPart(entry.when.from, ofParty.party);
  return known.has(same) ? { ...entry, when: { ...entry.when, from: same } } : entry;
}

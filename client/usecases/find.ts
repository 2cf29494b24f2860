import { stepOfOneLot } from '../../domain/acts/meant.ts';
import { oneWord } from '../../domain/one-word.ts';
import { stepOf } from '../../domain/plan/own-steps.ts';
import { nameOfPart, wholeOf } from '../../domain/plan/part.ts';
import { roundId, roundOf } from '../../domain/plan/round-name.ts';
import { procedureType } from '../../procedures/procedure-types.ts';
import { idOf } from '../../files/scenario/milestone-names.ts';
import { readCase, readMilestones, stateOf, type StoredCase, type StoredMilestone } from '../../store/cases.ts';
import { milestoneName, milestoneNamed } from '../../texts/labels/milestones.ts';
import { nextRound, roundToReport } from '../../domain/case/rounds.ts';
import { tenderOf, type CaseState } from '../../domain/case/state.ts';
import type { CaseFile } from './desk.ts';

export type { StoredCase, StoredMilestone } from '../../store/cases.ts';

/** A case with its milestones, in the order of the plan. */
export interface FoundCase {
  readonly stored: StoredCase;
  readonly milestones: readonly StoredMilestone[];
  /** The same, for guards and views. */
  readonly state: CaseState;
}

/** A case of the case file, or null. */
export async function findCase({ db }: CaseFile, reference: string): Promise<FoundCase | null> {
  const stored = await readCase(db, reference);
  if (stored === null) return null;
  const milestones = await readMilestones(db, reference);
  return { stored, milestones, state: stateOf(stored, milestones) };
}

/** The id that a name means in this case, whether it has such a milestone or not. */
function idIn({ stored, state }: FoundCase, name: string): string {
  const type = procedureType(stored.procedureType);
  return stepRoundIn(state, name) ?? (type === null ? name : idOf(name, type, tenderOf(state)?.lots));
}

/** The id of a round of a step of its own: a type alone does not know these. */
function stepRoundIn({ milestones }: CaseState, name: string): string | null {
  const later = roundOf(oneWord(name));
  const first = milestones.find(({ id }) => stepOf(id)?.round === 1 && milestoneName(id) === later?.first);
  return later === null || first === undefined ? null : roundId(first.id, later.round);
}

/** The milestone that a report by this name is of, also when it is a round that nobody planned; null when it is none of the case. */
export function roundAsked(given: FoundCase, name: string): string | null {
  const { milestones } = given.state;
  const id = milestoneNamed(milestones, name)?.id ?? idIn(given, name);
  return roundToReport(milestones, id)?.id ?? null;
}

/**
 * The round that a new date by this name brings in, of all or of a lot that is said beside it; null when the case has it already, or it
 * is not the next of anything.
 */
export function roundAnnounced(given: FoundCase, name: string): string | null {
  const { milestones } = given.state;
  const id = idIn(given, name);
  const lots = tenderOf(given.state)?.lots ?? [];
  const isNext = [id, ...lots.map((lot) => nameOfPart(id, lot))].some((one) => nextRound(milestones, one) !== null);
  return isNext && milestones.every((one) => one.id !== id) ? id : null;
}

/** The id that a name means: of a milestone of the case, or of what each applicant or lot has of one; null when the case has neither. */
export function idAsked(given: FoundCase, name: string): string | null {
  const { state } = given;
  const id = idIn(given, name);
  const itself = state.milestones.find((one) => one.id === id) ?? milestoneNamed(state.milestones, name);
  const has = state.milestones.some((one) => wholeOf(one.id) === id);
  return itself?.id ?? (has ? (stepOfOneLot(state, id) ?? id) : ofLot(given, name));
}

/** The id of the lot that somebody names, in whatever capitals and spaces; null when there is no such lot, or more than one. */
export function lotAsked({ lots }: { readonly lots: readonly string[] }, name: string): string | null {
  if (lots.includes(name)) return name;
  const [meant, ...others] = lots.filter((lot) => oneWord(lot) === oneWord(name));
  return meant === undefined || others.length > 0 ? null : meant;
}

/** What a lot has for itself, or would have. @example 'sluiting-perceel-2' */
function ofLot(given: FoundCase, name: string): string | null {
  const lot = tenderOf(given.state)?.lots.find((one) => name.endsWith(`-${one}`));
  const whole = lot === undefined ? null : idAsked(given, name.slice(0, -lot.length - 1));
  return lot === undefined || whole === null ? null : nameOfPart(wholeOf(whole), lot);
}

/** A milestone that someone names by Dutch key, label or id, or the names that there are. */
export function findMilestone(
  given: FoundCase,
  name: string,
): { readonly found: StoredMilestone } | { readonly names: readonly string[] } {
  const { stored, milestones } = given;
  const type = procedureType(stored.procedureType);
  const id = idAsked(given, name);
  const found = milestones.find(({ milestone }) => milestone.id === id);
  if (found !== undefined) return { found };
  // Of what each applicant has, those are meant.
  const each = id === null ? milestones : milestones.filter(({ milestone }) => wholeOf(milestone.id) === id);
  return {
    names: each.map(
      ({ milestone }) => type?.milestones.find((kind) => kind.id === milestone.id)?.key ?? milestoneName(milestone.id),
    ),
  };
}

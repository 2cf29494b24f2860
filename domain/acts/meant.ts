import { termHold } from '../case/hold.ts';
import type { CaseMilestone } from '../case/milestone.ts';
import { roundToReport } from '../case/rounds.ts';
import { tenderOf, type CaseState } from '../case/state.ts';
import { oneWord } from '../one-word.ts';
import { isPartyName } from '../plan/parties.ts';
import { nameOfPart, partOf, wholeOf } from '../plan/part.ts';
import { isStep, roundBefore } from '../plan/round-name.ts';
import { means } from '../plan/trait.ts';
import { typedBrief, type Field, type Shape } from './field.ts';
import { isRefusal, refusal, type Refusal } from './refusal.ts';

type Act = Readonly<Record<string, unknown>>;

/** The field with which people say whose milestone they mean, where each applicant has one. */
export const APPLICANT = {
  kind: 'name',
  word: 'aanvrager',
  brief: 'Wie de aanvraag doet of deed, als er meer aanvragers zijn',
  optional: true,
  whose: 'milestone',
} as const;

/** The field with which people say which lot they mean, where a lot has a milestone for itself or gets one with this act. */
export const LOT = {
  kind: 'name',
  word: 'perceel',
  brief: 'Alleen voor dit perceel; het gaat vanaf hier zijn eigen weg',
  optional: true,
  lotOf: 'milestone',
} as const;

/** An act with the very milestone that it is about, where lots or applicants have one each; or why that is none. */
export function meant<Of extends Act>(given: CaseState, shape: Shape, act: Of): Of | Refusal {
  const ofLot = meantOfLot(given, shape, act);
  return isRefusal(ofLot) ? ofLot : meantOfParty(given, shape, ofLot);
}

/** An act with the milestone that the lot has for itself which is named. */
function meantOfLot<Of extends Act>(given: CaseState, shape: Shape, act: Of): Of | Refusal {
  const [own, { lotOf = '' } = {}] = Object.entries(shape).find(([, field]) => field.lotOf !== undefined) ?? [''];
  const { [own]: lot, [lotOf]: id, ...rest } = act;
  const lots = tenderOf(given)?.lots ?? [];
  const alone = typeof id === 'string' && lot === undefined ? stepOfOneLot(given, id) : null;
  if (alone !== null) return { ...rest, [lotOf]: alone } as unknown as Of;
  if (typeof id === 'string' && lot === undefined && eachLotHas(given, id))
    return refusal('which-lot', { milestone: id, values: { lots: lots.join(', ') } });
  if (typeof lot !== 'string' || typeof id !== 'string') return act;
  const named = partOf(id)?.part ?? lot;
  if (!lots.includes(lot)) return refusal('unknown-lot', { values: { lot, lots: lots.join(', ') } });
  if (named !== lot && lots.includes(named))
    return refusal('which-lot', { milestone: wholeOf(id), values: { lots: lots.join(', ') } });
  const shared = given.milestones.find((one) => one.id === wholeOf(id));
  // The procedure is made known once, and what comes before that is about the whole.
  const known = given.milestones.findIndex((one) => means(one, 'announces'));
  if (shared !== undefined && given.milestones.indexOf(shared) <= known)
    return refusal('shared-by-lots', { milestone: shared.id, ground: 'Aw 2.62', values: { lot } });
  return { ...rest, [lotOf]: nameOfPart(wholeOf(id), lot) } as unknown as Of;
}

/** What somebody means who names a step, or a round of it, that one lot alone has; null when it is no such thing. */
export function stepOfOneLot({ milestones }: Pick<CaseState, 'milestones'>, id: string): string | null {
  if (!isStep(id) || milestones.some((one) => one.id === id)) return null;
  // A round that is not there yet is of the lot that has the one before it.
  const lotsOf = (name: string) => milestones.filter((one) => wholeOf(one.id) === name).map(({ lot }) => lot);
  const [only = null, ...others] = lotsOf(id).length > 0 ? lotsOf(id) : lotsOf(roundBefore(id));
  return only === null || others.length > 0 ? null : nameOfPart(id, only);
}

/** Whether every lot has a milestone for itself: then none has it with others. */
const eachLotHas = ({ milestones }: CaseState, id: string): boolean =>
  milestones.some((one) => one.lot !== null && one.party === undefined && wholeOf(one.id) === id) &&
  milestones.every((one) => one.id !== id || one.state === 'void');

/**
 * An act with the milestone of the applicant who is named, or the only one that can be meant. A field that may be about all at once
 * keeps the name of all when none of them was done.
 */
function meantOfParty<Of extends Act>(given: CaseState, shape: Shape, act: Of): Of | Refusal {
  const named = Object.entries(shape).find(([, field]) => field.whose !== undefined);
  if (named === undefined) return act;
  const [own, { whose = '' }] = named;
  const field = shape[whose];
  const { [own]: party, [whose]: id, ...rest } = act;
  if (field === undefined || (typeof id !== 'string' && typeof party !== 'string')) return act;
  if (typeof id !== 'string')
    return refusal('applicant-of-what', { values: { what: `${field.word} (${typedBrief(field)})` } });
  const found = typeof party === 'string' ? ofParty(given, field, id, party) : theOne(given, field, id);
  return typeof found === 'string' ? ({ ...rest, [whose]: found } as unknown as Of) : found;
}

/** Every milestone that an act about this name is about: one, or what each applicant has of it. */
export const allMeant = ({ milestones }: Pick<CaseState, 'milestones'>, id: string): readonly CaseMilestone[] => {
  const itself = milestones.find((one) => one.id === id);
  return itself === undefined ? milestones.filter((one) => isOf(one, id)) : [itself];
};

/** The milestones that somebody means who reports this name: one, or what each applicant has of it. */
export function toReport(given: Pick<CaseState, 'milestones'>, id: string): readonly CaseMilestone[] {
  const round = roundToReport(given.milestones, id);
  return round === null ? allMeant(given, id) : [round];
}

const isOf = ({ id, party }: CaseMilestone, whole: string): boolean =>
  party !== undefined && partOf(id)?.whole === whole;

/** The milestone of an applicant who is named. */
function ofParty(given: CaseState, field: Field, id: string, party: string): string | Refusal {
  const word = oneWord(party);
  const own = nameOfPart(wholeOf(id), word);
  const same = partOf(id) === null || id === own;
  if (same && given.milestones.some((one) => one.id === own)) return own;
  const whole = given.milestones.find((one) => one.id === wholeOf(id));
  if (whole !== undefined && means(whole, 'takes-applicants') && field.mayBeNew === true)
    return same && isPartyName(word) ? own : refusal('bad-applicant', { values: { what: party } });
  // The only one who applies has what the procedure has.
  if (whole !== undefined && tenderOf(given)?.grantees.some((one) => one.id === word) === true) return whole.id;
  return refusal('unknown-applicant', {
    milestone: id,
    values: { what: party, choices: partiesIn(given, wholeOf(id)).join(', ') },
  });
}

/** The milestone that is meant when no applicant is named. */
function theOne(given: CaseState, field: Field, id: string): string | Refusal {
  const [first, ...others] = allMeant(given, id);
  if (first === undefined) return id;
  if (first.id === id)
    return means(first, 'takes-applicants') && field.mayBeNew === true ? refusal('who-applies', { milestone: id }) : id;
  const all = [first, ...others];
  const able = all.filter((one) => canBeMeant(given, field, one));
  if (able.length === 1 && able[0] !== undefined) return able[0].id;
  if (field.orLater === true || (field.orAll === true && able.length === all.length)) return id;
  return refusal('which-applicant', { milestone: id, values: { choices: partiesIn(given, id).join(', ') } });
}

const partiesIn = ({ milestones }: CaseState, whole: string): readonly string[] =>
  milestones.filter((one) => isOf(one, whole)).map(({ id }) => partOf(id)?.part ?? id);

function canBeMeant(given: CaseState, { among }: Field, one: CaseMilestone): boolean {
  if (among === 'done') return one.state === 'done';
  if (among === 'held') return termHold(given, one.id) !== null;
  return one.state !== 'done' && one.state !== 'void';
}

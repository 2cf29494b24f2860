import { isRefusal, refusal, type Refusal } from '../../../../domain/acts/refusal.ts';
import type { Regime } from '../../../../domain/plan/procedure-type.ts';
import { regimeOf } from '../../../../domain/plan/regime.ts';
import { means, withTrait } from '../../../../domain/plan/trait.ts';
import { localOf } from '../../../../domain/law/clock.ts';
import { exclusionsTooEarly } from '../../../../domain/office/exclusion-told.ts';
import { lettersOf, takenDecision, type TakenDecision } from '../../../../domain/office/letter-decision.ts';
import { letterState, makesKnown } from '../../../../domain/office/letter.ts';
import type { OfficeArgs } from '../../../../domain/office/office-acts.ts';
import { partyMeant } from '../../../../domain/office/party.ts';
import { procedureType } from '../../../../procedures/procedure-types.ts';
import { readLetters, type StoredLetter } from '../../../../store/letters.ts';
import { markLetters } from '../../../../store/mark-letters.ts';
import { partiesOf } from '../../../../store/parties.ts';
import { dateInWords } from '../../../../texts/labels/day-words.ts';
import { listed } from '../../../../texts/ground.ts';
import type { AtOffice, OfficeEffect } from '../effect.ts';
import { bidsRanked } from './awards-of.ts';
import { decisionMeant } from './named-decision.ts';
import { putInOutbox } from './put-in-outbox.ts';

/** Lets letters go: all of a decision at one moment, or one that makes no decision known. */
export const releaseLetters: OfficeEffect<'releaseLetters'> = async (given, wish) => {
  const letters = await readLetters(given.tx, given.reference);
  const meant = wish.letter === undefined ? await ofDecision(given, letters, wish) : single(letters, wish.letter);
  if ('rule' in meant) return meant;
  const refused = againstRelease(given, meant.letters, wish);
  if (refused !== null) return refused;
  const otherwise = meant.letters.filter(({ address }) => address === null);
  await markLetters(
    given.tx,
    meant.letters.map(({ id }) => id),
    { kind: 'released', at: given.now, by: given.by, as: given.vouched },
  );
  for (const letter of meant.letters) if (letter.address !== null) await putInOutbox(given, letter, letter.address);
  const nos = meant.letters.map(({ no }) => no);
  return {
    key: `brieven/${nos[0]}/verstuurd`,
    fact: {
      kind: 'letters-released',
      letters: nos,
      milestone: meant.milestone,
      otherwise: otherwise.map(({ no }) => no),
      reason: wish.reason === undefined ? null : await given.text(wish.reason),
    },
    told: { count: nos.length - otherwise.length, otherwise: otherwise.map(({ no }) => no).join(', ') },
  };
};

interface Meant {
  readonly milestone: string | null;
  readonly letters: readonly StoredLetter[];
}

function single(letters: readonly StoredLetter[], no: number): Meant | Refusal {
  const letter = letters.find((one) => one.no === no);
  if (letter === undefined) return refusal('letter-unknown', { values: { no: String(no) } });
  if (makesKnown(letter.kind) && letter.milestone !== null)
    return refusal('letter-of-decision', { ground: 'Aw 2.127', milestone: letter.milestone });
  return { milestone: null, letters: [letter] };
}

async function ofDecision(
  given: AtOffice,
  letters: readonly StoredLetter[],
  { milestone: name }: OfficeArgs<'releaseLetters'>,
): Promise<Meant | Refusal> {
  const decision =
    name === undefined ? withTrait(given.state.milestones, 'decides') : decisionMeant(given, name, 'award');
  if (decision === null) return refusal('letters-none');
  if (isRefusal(decision)) return decision;
  const taken = takenDecision(decision);
  const all = lettersOf(letters, taken);
  const own = all.filter(({ releasedAt }) => releasedAt === null);
  if (own.length === 0) return refusal('letters-none');
  const missing = await withoutLetter(given, all, taken);
  if (missing.length > 0) return refusal('letters-missing', { ground: 'Aw 2.130', values: { bids: listed(missing) } });
  return { milestone: decision.id, letters: own };
}

/** The law that a procedure follows; of a type that is not known that of no tender. */
function regimeIn(definition: AtOffice['definition'], { milestones }: AtOffice['state']): Regime {
  const type = procedureType(definition.type);
  return type === null ? 'national' : regimeOf(definition, type, milestones).regime;
}

/** Bids of the fixed rankings of which nobody gets the award decision: it goes to all (Aw 2.127, 2.130). */
async function withoutLetter(
  given: AtOffice,
  letters: readonly { readonly party: string }[],
  { milestone }: TakenDecision,
): Promise<readonly string[]> {
  const decision = given.state.milestones.find((one) => one.id === milestone && means(one, 'decides'));
  if (decision === undefined) return [];
  const parties = await partiesOf(given.tx, given.procedure);
  const bids = await bidsRanked(given, decision);
  return bids.filter((bid) => {
    const party = partyMeant(parties, bid);
    return letters.every((one) => one.party !== party?.id);
  });
}

function againstRelease(
  { now, state, definition }: AtOffice,
  letters: readonly StoredLetter[],
  { reason }: OfficeArgs<'releaseLetters'>,
): Refusal | null {
  const nos = (some: readonly StoredLetter[]): string => listed(some.map(({ no }) => String(no)));
  const unready = letters.filter((one) => letterState(one) !== 'approved');
  if (unready.length > 0) return refusal('letters-not-approved', { values: { nos: nos(unready) } });
  const early = exclusionsTooEarly(state, regimeIn(definition, state), letters);
  if (early.length > 0) return refusal('exclusion-before-award', { ground: 'gids', values: { nos: nos(early) } });
  const today = localOf(now).day;
  const otherDay = letters.filter(({ datedOn, kind }) => makesKnown(kind) && datedOn !== today);
  const [first] = otherDay;
  if (first !== undefined)
    return refusal('letter-other-day', {
      ground: 'Aw 2.130',
      values: { nos: nos(otherDay), day: dateInWords(first.datedOn), today: dateInWords(today) },
    });
  const unreachable = letters.filter(({ address }) => address === null);
  return unreachable.length > 0 && reason === undefined
    ? refusal('letters-no-address', { ground: 'Aw 2.127', values: { nos: nos(unreachable) } })
    : null;
}

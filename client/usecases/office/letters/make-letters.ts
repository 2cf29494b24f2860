import { isRefusal, refusal, type Refusal } from '../../../../domain/acts/refusal.ts';
import { localOf } from '../../../../domain/law/clock.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import type { CaseMilestone } from '../../../../domain/case/milestone.ts';
import { earlierLetter, takenDecision, type TakenDecision } from '../../../../domain/office/letter-decision.ts';
import { lackedBy } from '../../../../domain/office/letter-needs.ts';
import { type LetterKind, makesKnown } from '../../../../domain/office/letter.ts';
import { remedyWindow } from '../../../../domain/office/letter-window.ts';
import { type OfficeArgs, officeSpecOf } from '../../../../domain/office/office-acts.ts';
import { type Party, partyMeant } from '../../../../domain/office/party.ts';
import { readTemplate } from '../../../../store/letter-texts.ts';
import { readLetters } from '../../../../store/letters.ts';
import { type NewLetter, nextLetterNo, putLetters } from '../../../../store/put-letters.ts';
import { partiesOf } from '../../../../store/parties.ts';
import type { AwardGiven, LetterGiven } from '../../../../texts/letters/given.ts';
import { letterContent } from '../../../../texts/letters/letter.ts';
import { TEMPLATE_VERSION } from '../../../../texts/letters/letter-templates.ts';
import type { AtOffice, OfficeEffect } from '../effect.ts';
import { bidderAwards } from './awards-of.ts';
import { decisionMeant } from './named-decision.ts';
import { partsOf } from './store-letter.ts';
import { appointment } from './appointment.ts';

type Wish = OfficeArgs<'makeLetters'>;

/** Whom a letter is for, and what is told of an award. */
interface Addressed {
  readonly kind: LetterKind;
  readonly party: Party;
  readonly awards: readonly AwardGiven[];
}

/** Makes letters once, as bytes: what is approved and sent later is what was stored here. */
export const makeLetters: OfficeEffect<'makeLetters'> = async (given, wish) => {
  const lacking = lackedBy(wish.what, wish).map((field) => wordOf(field));
  if (lacking.length > 0) return refusal('letter-needs', { values: { fields: lacking.join(' en ') } });
  const decision = decisionMeant(given, wish.milestone, wish.what);
  if (decision !== null && isRefusal(decision)) return decision;
  const addressed = await addressees(given, wish, decision);
  if ('rule' in addressed) return addressed;
  const taken = decision === null ? null : takenDecision(decision);
  const earlier = await readLetters(given.tx, given.reference);
  const there = earlier.find(
    (one) =>
      one.withdrawnAt === null &&
      makesKnown(one.kind) &&
      one.milestone === (taken?.milestone ?? null) &&
      one.anew === (taken?.anew ?? null) &&
      addressed.some(({ kind, party }) => makesKnown(kind) && party.id === one.party),
  );
  if (there !== undefined) return refusal('letter-there', { values: { no: String(there.no), party: there.addressee } });
  const first = await nextLetterNo(given.tx, given.reference);
  const letters = await Promise.all(
    addressed.map((one, at) =>
      written(given, wish, {
        ...one,
        no: first + at,
        taken,
        replaces: taken === null ? null : (earlierLetter(earlier, one.party.id, taken)?.datedOn ?? null),
      }),
    ),
  );
  await putLetters(given.tx, letters);
  const last = first + letters.length - 1;
  return {
    key: `brieven/${first}/gemaakt`,
    fact: {
      kind: 'letters-made',
      what: wish.what,
      letters: letters.map(({ no }) => no),
      hashes: letters.map(({ sha256 }) => sha256),
    },
    told: { first, last, count: letters.length },
  };
};

const wordOf = (field: string): string => {
  const { word = field } = officeSpecOf('makeLetters').shape[field] ?? {};
  return word;
};

async function addressees(
  given: AtOffice,
  { what, party: named }: Wish,
  decision: CaseMilestone | null,
): Promise<readonly Addressed[] | Refusal> {
  const parties = await partiesOf(given.tx, given.procedure);
  const only = named === undefined ? null : partyMeant(parties, named);
  if (named !== undefined && only === null) return refusal('unknown-party', { values: { party: named } });
  if (what !== 'award') return only === null ? [] : [{ kind: what, party: only, awards: [] }];
  const told = await bidderAwards(given, parties, { only, decision });
  if ('rule' in told) return told;
  return told.map(({ party, won, awards }) => ({ kind: won ? 'award' : 'rejection', party, awards }));
}

interface Place {
  readonly no: number;
  readonly taken: TakenDecision | null;
  readonly replaces: IsoDate | null;
}

async function written(
  given: AtOffice,
  wish: Wish,
  { kind, party, awards, no, taken, replaces }: Addressed & Place,
): Promise<NewLetter> {
  const { reference, definition, state, now, by, tx, procedure } = given;
  const day = wish.sentOn ?? localOf(now).day;
  const lead = definition.roles.procedureLead[0] ?? null;
  const words: LetterGiven = {
    authority: definition.authority,
    lead,
    case: { reference, subject: definition.subject },
    no,
    party,
    day,
    text: wish.text ?? null,
    at: wish.at ?? null,
    where: wish.where ?? null,
    until: wish.until ?? null,
    replaces,
    window: taken === null || !makesKnown(kind) ? null : remedyWindow(state.milestones, taken.milestone, day),
    awards,
  };
  const content = letterContent(kind, words);
  const template = await readTemplate(tx, procedure, kind);
  const parts = await partsOf(content, template?.content ?? null, appointment(kind, words, now));
  return {
    reference,
    no,
    kind,
    milestone: taken?.milestone ?? null,
    anew: taken?.anew ?? null,
    party: party.id,
    addressee: party.name,
    address: party.mail,
    subject: content.subject,
    datedOn: day,
    template: template === null ? `tenderklok ${TEMPLATE_VERSION}` : `eigen ${template.sha256}`,
    madeAt: now,
    madeBy: by,
    ...parts,
  };
}

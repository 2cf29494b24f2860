import { sql, type Kysely } from 'kysely';
import { perform, type OfficeAnswer, type OfficeWish } from '../../../../client/usecases/office/perform.ts';
import type { OfficeActName } from '../../../../domain/office/office-acts.ts';
import { fixRankings } from '../../../../store/rankings.ts';
import type { Database } from '../../../../store/database.ts';
import { readLetters, type StoredLetter } from '../../../../store/letters.ts';
import { at, caseOf, and } from '../../../domain/acts/builders.ts';
import { utrechtRankings } from '../../console/pages/assessment-rows.ts';
import { openTender } from '../desk.ts';

/** Friday 22 June 2018, 14.00 in Amsterdam: the day on which the decision is sent. */
export const SENDING = at('06-22 14:00');
export const BIDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((one) => `inschrijver-${one}`);
const [LEAD, LAWYER] = ['Noor de Wit', 'Iris Prins'];

/** A tender of which the ranking is fixed, with a party for each bid. */
export interface LetterCase {
  readonly reference: string;
  readonly act: (name: OfficeActName, fields: OfficeWish['fields'], by?: string, now?: number) => Promise<OfficeAnswer>;
  readonly letters: () => Promise<StoredLetter[]>;
}

/** @param without who has no address */
export async function letterCase(
  db: Kysely<Database>,
  { without = [] }: { readonly without?: readonly string[] } = {},
): Promise<LetterCase> {
  const rankings = utrechtRankings();
  const awards = rankings.map(({ award }) => ({
    award,
    lots: award.split('+'),
    outcome: { winner: 'inschrijver-b' },
    dropped: [],
  }));
  const { own } = and(caseOf(), { awards });
  const { reference } = (await openTender(db, { own })).stored.name;
  await fixRankings(db, reference, 'proef', () => rankings);
  const act: LetterCase['act'] = (name, fields, by = LEAD, now = SENDING) =>
    perform({ db }, { name, reference, fields, by: by ?? '', at: now });
  for (const name of BIDS)
    await act('addParty', { name, ...(without.includes(name) ? {} : { mail: `${name}@zorg.example` }) });
  return { reference, act, letters: () => readLetters(db, reference) };
}

/** Letters to all, with a reason for every grade. */
export async function made(given: LetterCase): Promise<void> {
  for (const bid of BIDS)
    await given.act('reasonGrade', { bid, every: 'lots', text: `Het plan van ${bid} is helder.` });
  await given.act('makeLetters', { what: 'award' });
}

/** The same, approved by the lawyer. */
export async function approved(given: LetterCase): Promise<void> {
  await made(given);
  await given.act('approveLetters', {}, LAWYER);
}

/** The decision falls away and is to be taken anew, as the course of the case has it then. */
export async function takenAnew(db: Kysely<Database>, { reference }: LetterCase): Promise<void> {
  await db
    .updateTable('milestones')
    .set({ state: 'open', milestone: sql`milestone || '{"state": "open", "anew": 1}'` })
    .where('reference', '=', reference)
    .where('id', '=', 'award-decision')
    .execute();
}

/** The same, let go at one moment. */
export async function released(given: LetterCase): Promise<void> {
  await approved(given);
  await given.act('releaseLetters', { reason: 'de anderen wachten al' });
}

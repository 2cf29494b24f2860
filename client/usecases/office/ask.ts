import type { Transaction } from 'kysely';
import { isPlain, isProse } from '../../../domain/acts/text-field.ts';
import { refusal, type Refusal } from '../../../domain/acts/refusal.ts';
import { isMailAddress } from '../../../domain/mail-address.ts';
import { tenderOf, type CaseState } from '../../../domain/case/state.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import { partyNamed, type PartyId } from '../../../domain/office/party.ts';
import type { QuestionAbout } from '../../../domain/office/question.ts';
import { allWithTrait } from '../../../domain/plan/trait.ts';
import type { Database } from '../../../store/database.ts';
import { partiesOf, putParty, putPartyRole } from '../../../store/parties.ts';

/** What somebody asks beside the text itself. */
export interface AskedWith {
  readonly paragraph?: string | undefined;
  readonly about?: QuestionAbout | undefined;
  /** Why it should stay out of the note (U2.4.1-c); absent: it need not. */
  readonly motivation?: string | undefined;
  /** Where its asker is reached. */
  readonly mail?: string | undefined;
}

/** Why what was typed cannot be a question: marks that a reader cannot take, or too long; or null. */
export function unfitQuestion({
  party,
  content,
  asked = {},
}: {
  readonly party: string;
  readonly content: string;
  readonly asked?: AskedWith;
}): Refusal | null {
  const { paragraph, motivation, mail } = asked;
  const wrong = [
    ...(isPlain(party) && party.trim() !== '' ? [] : ['van']),
    ...(isProse(content) && content.trim() !== '' ? [] : ['tekst']),
    ...(paragraph === undefined || isPlain(paragraph) ? [] : ['paragraaf']),
    ...(motivation === undefined || isProse(motivation) ? [] : ['vertrouwelijk']),
    ...(mail === undefined || isMailAddress(mail) ? [] : ['mail']),
  ];
  return wrong.length === 0 ? null : refusal('unfit-question', { values: { what: wrong.join(', ') } });
}

/** What is handed in as one thing: with the text alone the text, so that the same text again is the same question. */
export const contentOf = (text: string, { paragraph, about, motivation }: AskedWith): string =>
  paragraph === undefined && about === undefined && motivation === undefined
    ? text
    : JSON.stringify([text, paragraph ?? null, about ?? 'question', motivation ?? null]);

/** The id of whoever asks, who is on file as a party from then on; a known party keeps what is known of it. */
export async function askerOf(
  tx: Transaction<Database>,
  procedure: string,
  { name, mail, since }: { readonly name: string; readonly mail: string | null; readonly since: EpochMs },
): Promise<PartyId> {
  const added = await putParty(tx, procedure, {
    name: name.trim(),
    registerNo: null,
    group: null,
    contact: null,
    mail,
  });
  const party = added ?? partyNamed(await partiesOf(tx, procedure), name)?.id ?? null;
  if (party === null) throw new Error('a party is neither new nor known');
  await putPartyRole(tx, { procedure, party, role: 'enquirer', lot: null, since });
  return party;
}

/** Whether an objection to a requirement comes too late: every note is out, and with the last the right is lost (U2.7). */
export function isForfeited(
  state: CaseState,
  { about, at }: { readonly about: QuestionAbout; readonly at: EpochMs },
): boolean {
  if (about !== 'requirement' || tenderOf(state) === null) return false;
  const notes = allWithTrait(state.milestones, 'answers-questions');
  return notes.length > 0 && notes.every(({ happenedAt }) => happenedAt !== null && happenedAt <= at);
}

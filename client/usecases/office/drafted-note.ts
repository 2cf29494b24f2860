import type { Kysely } from 'kysely';
import type { CaseMilestone } from '../../../domain/case/milestone.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { localOf } from '../../../domain/law/clock.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import { findsIn, type Find } from '../../../domain/office/anonymity.ts';
import { nextNote, noteContent, passagesOf, type NoteItem } from '../../../domain/office/note.ts';
import type { NoteDocument } from '../../../domain/office/note-document.ts';
import type { Party } from '../../../domain/office/party.ts';
import type { Definition } from '../../../domain/plan/definition.ts';
import { domainOf } from '../../../files/mail/message-id.ts';
import type { Database } from '../../../store/database.ts';
import { notesOf } from '../../../store/notes.ts';
import { partiesOf } from '../../../store/parties.ts';
import { questionsOf } from '../../../store/questions.ts';
import { noteDocument } from '../../../texts/office/note.ts';

/** The note that is due, as it would go out now. */
export interface DraftedNote {
  readonly no: number;
  /** The milestone that it reaches. */
  readonly milestone: CaseMilestone;
  readonly items: readonly NoteItem[];
  /** Questions that stay open, by number. */
  readonly open: readonly number[];
  /** What in it shows who asked. */
  readonly finds: readonly Find[];
  readonly document: NoteDocument;
}

/** Makes the note that is due; null where the procedure has none. */
export async function draftedNote(
  db: Kysely<Database>,
  about: {
    readonly reference: string;
    readonly procedure: string;
    readonly state: CaseState;
    readonly definition: Definition;
    readonly now: EpochMs;
  },
): Promise<DraftedNote | null> {
  const { reference, procedure, state, definition, now } = about;
  const milestone = nextNote(state);
  if (milestone === null) return null;
  const [notes, questions, parties] = [
    await notesOf(db, reference),
    await questionsOf(db, reference),
    await partiesOf(db, procedure),
  ];
  const no = (notes.at(-1)?.no ?? 0) + 1;
  const { items, open } = noteContent(questions, milestone);
  const { subject, authority } = definition;
  const document = noteDocument({ no, reference, subject, authority: authority.name, day: localOf(now).day }, items);
  return { no, milestone, items, open, finds: findsOf(items, parties, definition), document };
}

function findsOf(items: readonly NoteItem[], parties: readonly Party[], definition: Definition): readonly Find[] {
  const { subject, authority, roles, lots } = definition;
  const people = Object.values(roles).flat();
  const domains = [authority.sender, authority.replyTo ?? authority.sender, ...people.map(({ mail }) => mail)];
  return findsIn(passagesOf(items), parties, {
    words: [subject, authority.name, ...lots.map(({ name }) => name)],
    domains: [...new Set(domains.map((mail) => domainOf(mail).toLowerCase()))],
  });
}

import { refusal, type Refusal } from '../../../domain/acts/refusal.ts';
import type { Find } from '../../../domain/office/anonymity.ts';
import type { PartyId } from '../../../domain/office/party.ts';
import { sha256 } from '../../../files/evaluation/sha256.ts';
import { NOTE_FORMS, writeNote } from '../../../files/notes/write-note.ts';
import { putNote } from '../../../store/notes.ts';
import { putMail } from '../../../store/outbox.ts';
import { partiesOf, partyRolesOf } from '../../../store/parties.ts';
import { putInNote } from '../../../store/answers.ts';
import { notePublishedMail } from '../../../texts/mail/question.ts';
import { findText, writtenDate } from '../../../texts/office/note.ts';
import { draftedNote, type DraftedNote } from './drafted-note.ts';
import type { AtOffice, OfficeEffect } from './effect.ts';
import { partyMail } from './party-mail.ts';

/** Keeps the note as bytes in every form, puts it on record, and tells whoever asked; its milestone is reported after it. */
export const publishNote: OfficeEffect<'publishNote'> = async (given, { closing, despiteOpen, overruled }) => {
  const { tx, reference, by, now, text } = given;
  const draft = await draftedNote(tx, given);
  const why = draft === null ? refusal('no-notes') : against(draft, { despiteOpen, overruled });
  if (why !== null || draft === null) return why ?? refusal('no-notes');
  const { no, milestone, items, open, document } = draft;
  const files = await Promise.all(
    NOTE_FORMS.map(async (form) => {
      const content = await writeNote(form, document);
      return { form, content, sha256: sha256(content) };
    }),
  );
  await putNote(tx, reference, { no, milestone: milestone.id, at: now, by, files });
  await putInNote(
    tx,
    reference,
    no,
    items.map((one) => ({ question: one.no, version: one.version })),
  );
  await tellAskers(given, { no, milestone: milestone.id, closing: closing ?? null });
  const [first] = files;
  return {
    key: `nota/${no}`,
    fact: {
      kind: 'note-published',
      no,
      note: milestone.id,
      questions: items.map((one) => one.no),
      // Word keeps in its file when it was made: its hash is with its row alone.
      files: files.flatMap(({ form, sha256: hash }) => (form === 'docx' ? [] : [{ form, sha256: hash }])),
      open: despiteOpen === undefined ? [] : open,
      despiteOpen: despiteOpen === undefined || open.length === 0 ? null : await text(despiteOpen),
      overruled: overruled === undefined || draft.finds.length === 0 ? null : await text(overruled),
    },
    told: { no, count: items.length, milestone: milestone.id, sha256: first?.sha256 ?? '', at: now },
  };
};

/** What keeps a note from going out, or null. */
function against(
  { items, open, finds }: DraftedNote,
  { despiteOpen, overruled }: { readonly despiteOpen: string | undefined; readonly overruled: string | undefined },
): Refusal | null {
  if (items.length === 0) return refusal('note-empty', { values: { open: numbers(open) } });
  const sure = finds.filter((one) => one.sure);
  if (sure.length > 0) return named('names-in-note', sure);
  if (finds.length > 0 && overruled === undefined) return named('maybe-names-in-note', finds);
  if (open.length > 0 && despiteOpen === undefined)
    return refusal('open-questions', {
      ground: 'Aw 2.54',
      values: { open: numbers(open) },
    });
  return null;
}

/** As many as a sentence can hold. */
const MOST = 5;

const named = (rule: 'names-in-note' | 'maybe-names-in-note', finds: readonly Find[]): Refusal =>
  refusal(rule, {
    ground: 'Aw 2.57 lid 2',
    values: {
      finds: finds.slice(0, MOST).map(findText).join('; '),
      more: finds.length > MOST ? String(finds.length - MOST) : '',
    },
  });

const numbers = (all: readonly number[]): string => all.slice(0, 20).join(', ') + (all.length > 20 ? ', …' : '');

/** Every party that asked something and can be reached hears that the note is there. */
async function tellAskers(
  given: AtOffice,
  { no, milestone, closing }: { readonly no: number; readonly milestone: string; readonly closing: string | null },
): Promise<void> {
  const { tx, procedure, reference, definition } = given;
  const roles = await partyRolesOf(tx, procedure);
  const askers = new Set<PartyId>(roles.filter(({ role }) => role === 'enquirer').map(({ party }) => party));
  const about = { reference, subject: definition.subject };
  const mails = (await partiesOf(tx, procedure)).flatMap(({ id, name, mail }) => {
    if (!askers.has(id) || mail === null) return [];
    const written = notePublishedMail(about, name, { no, closing: closing === null ? null : writtenDate(closing) });
    return [partyMail(given, { key: `nota/${no}`, kind: 'note', milestone, party: { name, mail }, mail: written })];
  });
  await putMail(tx, mails);
}

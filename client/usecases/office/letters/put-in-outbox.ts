import type { StoredLetter } from '../../../../store/letters.ts';
import { readLetterPart } from '../../../../store/letter-parts.ts';
import { putSending } from '../../../../store/letter-sendings.ts';
import { domainOf, messageIdOf, threadOf } from '../../../../files/mail/message-id.ts';
import { putMail } from '../../../../store/outbox.ts';
import { showsBidder } from '../../../../domain/office/letter-needs.ts';
import type { AtOffice } from '../effect.ts';

/** Puts a letter in the outbox as it was stored, for one reader: from here on mail brings it, once. */
export async function putInOutbox(
  given: Pick<AtOffice, 'tx' | 'reference' | 'definition' | 'now' | 'group' | 'ownClock'>,
  letter: StoredLetter,
  address: string,
): Promise<void> {
  const { tx, reference, definition, now, group } = given;
  const { authority, roles } = definition;
  const attempt = letter.attempts + 1;
  const key = `brief/${letter.id}/${attempt}`;
  const domain = domainOf(authority.sender);
  const messageId = messageIdOf(key, domain);
  const [text, html] = [await readLetterPart(tx, letter.id, 'text'), await readLetterPart(tx, letter.id, 'html')];
  if (text === null || html === null) throw new Error(`letter ${letter.id} lacks what it says`);
  const lead = roles.procedureLead[0] ?? null;
  const answered = authority.replyTo === null ? lead : { name: authority.name, mail: authority.replyTo };
  // Before the opening the mail of a case shows nobody who takes part.
  const isHidden = showsBidder(letter.kind) && (group === 'preparation' || group === 'market');
  await putMail(tx, [
    {
      key,
      kind: 'letter',
      reference: isHidden ? null : reference,
      milestone: letter.milestone,
      day: null,
      no: null,
      at: now,
      dated: given.ownClock ? now : null,
      sender: authority.sender,
      senderName: authority.name,
      replyTo: answered,
      person: letter.addressee,
      address,
      subject: letter.subject,
      text: text.toString(),
      html: html.toString(),
      messageId,
      thread: threadOf(`${reference}/${letter.party}`, domain),
      calendar: null,
      letter: letter.id,
    },
  ]);
  await putSending(tx, { reference, letter: letter.id, attempt, outboxKey: key, messageId, address, at: now });
}

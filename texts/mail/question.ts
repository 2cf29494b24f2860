import { PROGRAM } from '../command-line.ts';
import { mail, type MailText } from './layout.ts';
import { type Block } from './draw-block.ts';
import type { Receiver } from './receiver.ts';

/** The procedure that a party hears about. */
export interface HeardCase {
  readonly reference: string;
  readonly subject: string;
}

/** A party as a mail is written to it: it works with no part of the program. */
export const partyAs = (name: string, { reference, subject }: HeardCase): Receiver => ({
  name,
  roles: [],
  program: PROGRAM,
  console: null,
  case: {
    reference,
    subject,
    urgent: false,
    people: { procedureLead: [], procurementOfficer: [], lawyer: [], evaluator: [] },
  },
});

/** Text with lines as paragraphs. */
const paragraphs = (text: string): readonly Block[] => text.split(/\n+/).filter((line) => line.trim() !== '');

/** The answer to a question that stays out of the note, to its asker alone. */
export const answeredAloneMail = (
  about: HeardCase,
  name: string,
  { no, asked, answer }: { readonly no: number; readonly asked: string; readonly answer: string },
): MailText =>
  mail(`Antwoord op uw vertrouwelijke vraag ${no}`, partyAs(name, about), [
    'U vroeg om uw vraag vertrouwelijk te behandelen. Dat doen wij: de vraag en dit antwoord komen niet in de nota van inlichtingen.',
    'Uw vraag:',
    ...paragraphs(asked),
    'Ons antwoord:',
    ...paragraphs(answer),
  ]);

/** A question does not stay confidential: its asker can take it back. */
export const notConfidentialMail = (
  about: HeardCase,
  name: string,
  { no, reason }: { readonly no: number; readonly reason: string },
): MailText =>
  mail(`Uw vraag ${no} blijft niet vertrouwelijk`, partyAs(name, about), [
    `U vroeg om vraag ${no} vertrouwelijk te behandelen. Dat doen wij niet. De reden: ${reason.replace(/[.\s]+$/, '')}.`,
    'De vraag en het antwoord komen zonder uw naam in de nota van inlichtingen, voor alle inschrijvers.',
    'Wilt u dat niet? Trek uw vraag dan in voordat de nota verschijnt, via hetzelfde kanaal als waarlangs u haar stelde.',
  ]);

/** A note is out, for whoever asked something. */
export const notePublishedMail = (
  about: HeardCase,
  name: string,
  { no, closing }: { readonly no: number; readonly closing: string | null },
): MailText =>
  mail(`Nota van inlichtingen ${no} is gepubliceerd`, partyAs(name, about), [
    `Nota van inlichtingen ${no} is er. De nota staat bij de andere stukken van deze procedure.`,
    'De nota geldt voor alle inschrijvers. Een latere nota gaat voor een eerdere.',
    ...(closing === null ? [] : [`De sluiting van de inschrijving is nu ${closing}.`]),
  ]);

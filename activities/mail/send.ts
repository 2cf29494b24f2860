import type { Transporter } from 'nodemailer';
import type { OutboxMail } from '../../store/outbox.ts';
import { messageOf } from './message.ts';

export type SendOutcome =
  | { readonly kind: 'accepted'; readonly answer: string }
  /** For good, by the relay's own answer about this mail. */
  | { readonly kind: 'refused'; readonly answer: string }
  /** The relay does not have it. @param line nobody answered at all */
  | { readonly kind: 'away'; readonly answer: string; readonly line: boolean }
  /** Its last dot went out, or may have, and no answer came. */
  | { readonly kind: 'in-doubt'; readonly answer: string }
  /** Another sender has it. */
  | { readonly kind: 'elsewhere' };

/** What of an answer is about this mail; the rest is about how the relay was reached. */
const ABOUT_THE_MAIL = new Set(['EENVELOPE', 'EMESSAGE']);
/** The relay wants something else first, such as a login: every mail would get this. */
const FIRST_SOMETHING_ELSE = 530;

/** What nodemailer says of a mail that did not go out. */
interface Failure {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly permanent?: unknown;
}

/**
 * Offers one mail to the relay.
 * @param mayDot asked just before the last dot; on no, the mail does not go out.
 */
export async function send(mail: Transporter, row: OutboxMail, mayDot: () => Promise<boolean>): Promise<SendOutcome> {
  let [dotted, elsewhere] = [false, false];
  const beforeDot = async (): Promise<void> => {
    // A line that breaks is tried again by the transport; after a dot it must not be.
    if (dotted || !(await mayDot())) {
      elsewhere = !dotted;
      throw new Error('the last dot may not go out');
    }
    dotted = true;
  };
  try {
    const sent = await mail.sendMail({ ...messageOf(row), beforeDot } as Parameters<Transporter['sendMail']>[0]);
    const to = envelopeOf(sent) ?? [row.address];
    // What the relay took is compared with what was meant: a name never decides where a mail goes.
    if (to.length !== 1 || to[0] !== row.address)
      return { kind: 'in-doubt', answer: `the relay took it for ${to.join(', ')}` };
    return { kind: 'accepted', answer: answerOf(sent) };
  } catch (error) {
    const answer = error instanceof Error ? error.message : String(error);
    const { code, responseCode, permanent } = error as Failure;
    if (elsewhere) return { kind: 'elsewhere' };
    // Only the relay's own permanent answer ends the tries (M3, M4).
    if (permanent === true && ABOUT_THE_MAIL.has(String(code)) && responseCode !== FIRST_SOMETHING_ELSE)
      return { kind: 'refused', answer };
    const answered = typeof responseCode === 'number';
    return dotted && !answered ? { kind: 'in-doubt', answer } : { kind: 'away', answer, line: !answered };
  }
}

/** What the relay said when it took the mail: the number by which it knows it stands in it. */
const answerOf = (sent: unknown): string => {
  const { response } = sent as { readonly response?: unknown };
  return typeof response === 'string' && response !== '' ? response : 'accepted';
};

/** For whom it took it; null when it does not say. */
const envelopeOf = (sent: unknown): readonly string[] | null =>
  (sent as { readonly envelope?: { readonly to?: readonly string[] } }).envelope?.to ?? null;

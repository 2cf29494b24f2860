import PostalMime from 'postal-mime';
import type { EpochMs } from '../../domain/law/iso-date.ts';

/** What a delivery status report says of one message for one reader (RFC 3464). */
export interface DeliveryReport {
  /** Message-ID of the message that it is about; null when the report does not bring its headers. */
  readonly messageId: string | null;
  /** Addresses that it names as the reader's, in small letters. */
  readonly recipients: readonly string[];
  /** `other`: nothing final, such as a delay. */
  readonly outcome: 'returned' | 'delivered' | 'other';
  /** Status and what the server said, in one line. */
  readonly detail: string;
  /** When the report says that it was written; null when it does not say. */
  readonly date: EpochMs | null;
}

/** Whether a report is about the reader at an address; one that names nobody is about the only reader of the message. */
export const isAbout = ({ recipients }: Pick<DeliveryReport, 'recipients'>, address: string): boolean =>
  recipients.length === 0 || recipients.includes(address.toLowerCase());

/** A report is a few kilobytes; with the whole message in it as large as a letter with its Word file. */
export const LARGEST_REPORT = 20_000_000;

/** Reads a message; null when it is no delivery status report. */
export async function readDeliveryReport(message: Uint8Array): Promise<DeliveryReport | null> {
  if (message.byteLength > LARGEST_REPORT) return null;
  const mail = await PostalMime.parse(message, { forceRfc822Attachments: true, attachmentEncoding: 'utf8' });
  const partOf = (...types: readonly string[]): string | null => {
    const content = mail.attachments.find(({ mimeType }) => types.includes(mimeType))?.content;
    return typeof content === 'string' ? content : null;
  };
  const status = partOf('message/delivery-status', 'message/global-delivery-status');
  if (status === null) return null;
  const original = partOf('message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers');
  const fields = fieldsOf(status);
  const date = mail.date === undefined ? Number.NaN : Date.parse(mail.date);
  return {
    messageId:
      original === null
        ? null
        : (/<[^<>\s]+>/.exec(fieldsOf(original.split(/\r?\n\r?\n/, 1)[0] ?? '').get('message-id') ?? '')?.[0] ?? null),
    recipients: ['original-recipient', 'final-recipient'].flatMap((name) => {
      const address = /;\s*<?([^<>\s]+)>?/.exec(fields.get(name) ?? '')?.[1];
      return address === undefined ? [] : [address.toLowerCase()];
    }),
    outcome: outcomeOf(fields.get('action')),
    detail: [fields.get('status'), fields.get('diagnostic-code')].filter((one) => one !== undefined).join(' '),
    date: Number.isNaN(date) ? null : date,
  };
}

function outcomeOf(action = ''): DeliveryReport['outcome'] {
  switch (action.toLowerCase()) {
    case 'failed':
      return 'returned';
    case 'delivered':
      return 'delivered';
    // Delayed, relayed to where nothing is reported, or sent on to a list.
    default:
      return 'other';
  }
}

/** Fields of all groups of a report by name, the first of each; a folded line is one. */
function fieldsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([A-Za-z-]+):\s*(.*)$/.exec(line) ?? [];
    const key = name.toLowerCase();
    if (key !== '' && !found.has(key)) found.set(key, value.trim());
  }
  return found;
}

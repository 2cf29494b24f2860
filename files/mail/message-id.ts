import { createHash } from 'node:crypto';

/** The same key always gives the same Message-ID, so that a message that went out twice is known as one. */
export const messageIdOf = (key: string, domain: string): string =>
  `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${domain}>`;

/** What all mails of a case answer to, so that a mailbox keeps them together. */
export const threadOf = (reference: string, domain: string): string => messageIdOf(`zaak/${reference}`, domain);

/** @example domainOf('tender@utrecht.example') // 'utrecht.example' */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

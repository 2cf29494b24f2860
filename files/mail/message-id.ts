import { sha256 } from '../evaluation/sha256.ts';

/** The same key always gives the same Message-ID, so that a message that went out twice is known as one. */
export const messageIdOf = (key: string, domain: string): string => `<${sha256(key).slice(0, 32)}@${domain}>`;

/** What all mails of a case answer to, so that a mailbox keeps them together. */
export const threadOf = (reference: string, domain: string): string => messageIdOf(`zaak/${reference}`, domain);

/** @example domainOf('tender@utrecht.example') // 'utrecht.example' */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

import type { Client } from '@temporalio/client';
import type { Kysely } from 'kysely';
import type { Transporter } from 'nodemailer';
import type { Logger } from 'pino';
import type { Database } from '../store/database.ts';
import type { Access } from '../texts/access.ts';
import type { Channel } from './alarm/channel.ts';
import type { Copies } from './mail/copies.ts';

/** How mail of this installation looks. */
export interface Mailing {
  readonly access: Access;
  /** The part of a Message-ID behind the at sign; null: that of the sender. */
  readonly idDomain: string | null;
  /** Under which date a mail goes out: the moment of sending, or in a rehearsal that of its virtual clock. */
  readonly dated: 'sending' | 'business';
}

/** What activities work with; put together once, in the worker. */
export interface Deps {
  readonly db: Kysely<Database>;
  readonly mail: Transporter;
  /** Where the relay keeps what it took; null when nobody can look there. */
  readonly copies: Copies | null;
  /** The mailbox to which letters come back, a file each; absent when nobody can look there. */
  readonly returns?: string;
  /** Removes sealed bytes of the vault; absent where this worker has none. */
  readonly removeObject?: (address: string) => Promise<void>;
  /** Where it is told that something is stuck, beside the mail to the people of a case. */
  readonly alarms: readonly Channel[];
  readonly temporal: Client;
  /** Where the rounds and their schedules are. */
  readonly rounds: Client;
  readonly log: Logger;
  readonly taskQueue: string;
  readonly mailing: Mailing;
  /** People log in at this installation; otherwise it is a private stack, where whoever is named is taken at her word. */
  readonly logIn: boolean;
}

import type { Client } from '@temporalio/client';
import type { Kysely } from 'kysely';
import type { Transporter } from 'nodemailer';
import type { Logger } from 'pino';
import type { Database } from '../store/database.ts';
import type { Channel } from './alarm/channel.ts';
import type { Copies } from './mail/copies.ts';

/** What activities work with; put together once, in the worker. */
export interface Deps {
  readonly db: Kysely<Database>;
  readonly mail: Transporter;
  /** Where the relay keeps what it took; null when nobody can look there. */
  readonly copies: Copies | null;
  /** Where it is told that something is stuck, beside the mail to the people of a case. */
  readonly alarms: readonly Channel[];
  readonly temporal: Client;
  readonly log: Logger;
  readonly taskQueue: string;
}

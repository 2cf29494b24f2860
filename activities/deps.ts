import type { Client } from '@temporalio/client';
import type { Kysely } from 'kysely';
import type { Transporter } from 'nodemailer';
import type { Logger } from 'pino';
import type { Database } from '../store/database.ts';

/** What activities work with; put together once, in the worker. */
export interface Deps {
  readonly db: Kysely<Database>;
  readonly mail: Transporter;
  readonly temporal: Client;
  readonly log: Logger;
  readonly taskQueue: string;
}

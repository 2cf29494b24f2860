import type { Kysely } from 'kysely';
import type { Transporter } from 'nodemailer';
import type { Logger } from 'pino';
import type { Database } from '../store/database.ts';
import type { WorkerConfig } from './config.ts';
import type { Channel } from '../activities/alarm/channel.ts';
import { operatorMail } from '../activities/alarm/operator-mail.ts';
import { webhook } from '../activities/alarm/webhook.ts';
import type { Mailing } from '../activities/deps.ts';
import { type Copies, copiesIn } from '../activities/mail/copies.ts';
import { type Access, USUAL_ACCESS } from '../texts/access.ts';
import { diskStore } from '../vault/disk-store.ts';

/** What the worker is put together from. */
export interface Means {
  readonly config: WorkerConfig;
  readonly log: Logger;
  readonly db: Kysely<Database>;
  readonly mail: Transporter;
}

export function copiesOf({ SMTP_COPIES: folder, SMTP_COPIES_WITHIN_S: seconds }: WorkerConfig): Copies | null {
  return folder === undefined ? null : copiesIn(folder, seconds * 1_000);
}

export function alarmsOf(config: WorkerConfig, db: Means['db']): readonly Channel[] {
  const { ALARM_MAIL: to, ALARM_FROM, ALARM_WEBHOOK: url } = config;
  return [
    ...(to === undefined ? [] : [operatorMail(db, { to, from: ALARM_FROM ?? to, mailing: mailingOf(config) })]),
    ...(url === undefined ? [] : [webhook(url, accessOf(config).program)]),
  ];
}

export function mailingOf(config: WorkerConfig): Mailing {
  const { MAIL_DOMAIN, MAIL_DATE } = config;
  return {
    access: accessOf(config),
    idDomain: MAIL_DOMAIN ?? null,
    dated: MAIL_DATE === 'zaak' ? 'business' : 'sending',
  };
}

export function accessOf({ TENDERKLOK_OPDRACHT, CONSOLE_URL }: WorkerConfig): Access {
  return { program: TENDERKLOK_OPDRACHT ?? USUAL_ACCESS.program, console: CONSOLE_URL ?? USUAL_ACCESS.console };
}

/** Takes sealed bytes out of the vault by their address; it reads none, and has no key. */
export function removerIn(folder: string): (address: string) => Promise<void> {
  const objects = diskStore(folder);
  return (address) => objects.remove(address);
}

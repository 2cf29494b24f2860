import { z } from 'zod';
import { TASK_QUEUE } from '../contracts/names.ts';

/** Names and defaults of the environment; `docker-compose.yml` uses the same, and a test compares them. */
const schema = z.object({
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s:]+:\d+$/)
    .default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('tenderklok'),
  TASK_QUEUE: z.string().min(1).default(TASK_QUEUE),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//),
  SMTP_HOST: z.string().min(1).default('127.0.0.1'),
  SMTP_PORT: z.coerce.number().int().min(1).max(65535).default(25),
  SMTP_SECURE: z.enum(['ja', 'nee']).default('nee'),
  SMTP_USER: z.string().min(1).optional(),
  SMTP_PASSWORD: z.string().min(1).optional(),
  /** Folder in which the relay keeps a copy of all that it took, such as a Maildir; and how soon one is there. */
  SMTP_COPIES: z.string().min(1).optional(),
  // Longer than a sender waits for the answer of the relay: until then what has no copy may still get one.
  SMTP_COPIES_WITHIN_S: z.coerce.number().int().min(0).max(86_400).default(180),
  /** Mailbox to which letters that cannot be delivered come back, a file each, such as a Maildir. */
  SMTP_RETURNS: z.string().min(1).optional(),
  /** Folder of the vault, where the worker has it: it removes what unfinished uploads left there. */
  VAULT_FOLDER: z.string().min(1).optional(),
  /** How people start Tenderklok on this installation; mails and Temporal UI put it in front of every command. */
  TENDERKLOK_OPDRACHT: z
    .string()
    .trim()
    .min(1)
    .regex(/^[^\p{Cc}]+$/u)
    .optional(),
  /** Where the console is: mails and Temporal UI link to its page of a case. Absent: no links. */
  CONSOLE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The part of a Message-ID behind the at sign; without it that of the sender. */
  MAIL_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i)
    .optional(),
  /** Where people of this installation log in; absent: nowhere, and a name that is typed is taken at its word. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  /** Under which date mail goes out: the moment of sending, or in a rehearsal that of its virtual clock. */
  MAIL_DATE: z.enum(['verzending', 'zaak']).default('verzending'),
  MAX_CACHED_WORKFLOWS: z.coerce.number().int().min(0).max(10_000).default(200),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  WORKFLOW_BUNDLE: z.string().min(1).optional(),
  /** Where the worker tells how it is: /healthz, /readyz, /metrics. Absent: nowhere. */
  HTTP_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  HTTP_HOST: z.string().min(1).default('127.0.0.1'),
  /** Who hears of trouble: an address, and a place to which it is posted as JSON. */
  ALARM_MAIL: z.email().optional(),
  ALARM_FROM: z.email().optional(),
  ALARM_WEBHOOK: z.url({ protocol: /^https?$/ }).optional(),
});

export type WorkerConfig = z.infer<typeof schema>;

/** What each setting must be, for whoever has it wrong. */
const EXPECTED: Readonly<Record<string, string>> = {
  TEMPORAL_ADDRESS: 'een adres met poort, zoals 127.0.0.1:7233',
  DATABASE_URL: 'een adres dat begint met postgres://',
  SMTP_PORT: 'een poort van 1 tot en met 65535',
  SMTP_SECURE: 'ja of nee',
  SMTP_COPIES_WITHIN_S: 'een geheel getal van 0 tot en met 86400',
  TENDERKLOK_OPDRACHT: 'hoe mensen Tenderklok hier starten, zoals tenderklok',
  CONSOLE_URL: 'een adres dat begint met https:// of http://',
  MAIL_DOMAIN: 'een domein, zoals gemeente.nl',
  OIDC_ISSUER: 'het adres van de aanmelddienst, dat begint met https://',
  MAIL_DATE: 'verzending of zaak',
  MAX_CACHED_WORKFLOWS: 'een geheel getal van 0 tot en met 10000',
  LOG_LEVEL: 'debug, info, warn of error',
  HTTP_PORT: 'een poort van 1 tot en met 65535',
  ALARM_MAIL: 'een mailadres',
  ALARM_FROM: 'een mailadres',
  ALARM_WEBHOOK: 'een adres dat begint met https:// of http://',
};

/** Settings that are wrong, all at once. */
export class ConfigError extends Error {
  constructor(faults: readonly string[]) {
    super(`De instellingen kloppen niet:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** An empty value counts as absent: that is how a compose file passes on what nobody set. @throws ConfigError with every fault. */
export function readConfig(env: NodeJS.ProcessEnv): WorkerConfig {
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const what = (env[name] ?? '') === '' ? 'ontbreekt' : 'heeft een waarde die niet kan';
      return `${name} ${what}. Verwacht: ${EXPECTED[name] ?? 'een tekst'}.`;
    }),
  );
}

export const CONFIG_NAMES: readonly string[] = Object.keys(schema.shape);

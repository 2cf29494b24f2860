import { createTransport, type Transporter } from 'nodemailer';
import { holdLastDot } from './before-dot.ts';

export interface Relay {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly user?: string;
  readonly pass?: string;
}

/** Enough to work on while some wait for the database; a relay commonly allows one sender fifty. */
const CONNECTIONS = 16;
const TIMEOUT_MS = 10_000;
/** A relay that has the whole mail may be slow to say so; whoever stops listening sends it twice (RFC 5321, 4.5.3.2.6). */
const ANSWER_TIMEOUT_MS = 120_000;

/** A pooled connection to the relay; nothing connects before the first mail. Close it with `transport.close()`. */
export function connectRelay(relay: Relay): Transporter {
  const { host, port, secure, user, pass } = relay;
  const transport = createTransport({
    pool: true,
    host,
    port,
    secure,
    maxConnections: CONNECTIONS,
    maxMessages: Infinity,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: ANSWER_TIMEOUT_MS,
    // Outside a private stack nothing goes over the line that others can read or change.
    ...(isLocal(host) ? { ignoreTLS: true } : { requireTLS: true }),
    ...(user === undefined ? {} : { auth: { user, pass: pass ?? '' } }),
  });
  holdLastDot(transport);
  return transport;
}

/** A relay on this very machine: nothing leaves it. */
const isLocal = (host: string): boolean => host === '127.0.0.1' || host === 'localhost';

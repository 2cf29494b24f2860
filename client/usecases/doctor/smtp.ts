import { createTransport } from 'nodemailer';
import { ok, unknown, wrong, type Check } from './check.ts';

const TIMEOUT_MS = 5_000;
const HERE = /^(127\.|localhost$|::1$)/;

/** The relay answers, takes the login, and its line is closed to others. */
export const smtp: Check = {
  id: 'smtp',
  async look({ relay }) {
    if (relay === null) return unknown('not-set');
    const { host, port, secure, user, pass } = relay;
    const here = HERE.test(host);
    const at = `${host}:${port}`;
    const transport = (closed: boolean) =>
      createTransport({
        host,
        port,
        secure,
        connectionTimeout: TIMEOUT_MS,
        greetingTimeout: TIMEOUT_MS,
        socketTimeout: TIMEOUT_MS,
        ...(closed ? { requireTLS: true } : { ignoreTLS: here }),
        ...(user === undefined ? {} : { auth: { user, pass: pass ?? '' } }),
      });
    const answers = (closed: boolean) => transport(closed).verify();
    try {
      await answers(!here && !secure);
      return ok({ at, tls: here && !secure ? 'no' : 'yes' });
    } catch (error) {
      const { code, message } = error as { readonly code?: unknown; readonly message: string };
      const said = message.split('\n')[0] ?? '';
      if (code === 'EAUTH') return wrong('login', { at });
      if (code === 'ETLS') return wrong('no-tls', { at });
      return wrong('away', { at, said });
    }
  },
};

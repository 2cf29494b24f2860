import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { choosePorts } from '../../../client/stack/ports.ts';
import { calendar } from '../../../client/usecases/doctor/calendar.ts';
import { wrong, type Check, type Given } from '../../../client/usecases/doctor/check.ts';
import { diskOf } from '../../../client/usecases/doctor/disk.ts';
import { CHECKS, examine } from '../../../client/usecases/doctor/doctor.ts';
import { logIn } from '../../../client/usecases/doctor/log-in.ts';
import { node, nodeIsOld } from '../../../client/usecases/doctor/node.ts';
import { settings } from '../../../client/usecases/doctor/settings.ts';
import { smtp } from '../../../client/usecases/doctor/smtp.ts';
import { vault } from '../../../client/usecases/doctor/vault.ts';
import { thresholds } from '../../../client/usecases/doctor/thresholds.ts';
import { openGiven } from '../../../client/usecases/doctor/open-given.ts';
import { endOfDay, startOfDay } from '../../../domain/law/clock.ts';
import { addDays } from '../../../domain/law/day.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { DECREES_KNOWN_THROUGH } from '../../../domain/law/royal-decrees.ts';
import { THRESHOLDS_KNOWN_THROUGH } from '../../../domain/law/thresholds.ts';
import { checkName, checkText } from '../../../texts/labels/doctor.ts';
import { oidcStage } from '../login/oidc.ts';

/** A folder that is not there. */
const NOWHERE = join(tmpdir(), 'tenderklok-er-niet');

const AWAY: Given = {
  settings: [{ name: 'DATABASE_URL', value: 'postgres://…@x/y', from: 'omgeving' }],
  database: { fault: 'away' },
  temporal: { fault: 'away', address: '127.0.0.1:1' },
  relay: null,
  logIn: null,
  now: () => Date.parse('2026-06-01T10:00:00Z'),
};

/** What a check finds, and how it is said. */
async function found(check: Check, over: Partial<Given> = {}) {
  const { state, code, values } = await check.look({ ...AWAY, ...over });
  return { state, code, text: checkText(check.id, code, values) };
}

describe('de kluis', () => {
  const place = { files: join(NOWHERE, 'kluis'), keys: join(NOWHERE, 'sleutels'), mostBytes: 1 };
  it('is er, ook als er nog niets in ligt', async () =>
    expect(await found(vault, { vault: place })).toMatchObject({ state: 'ok' }));
  it('heeft haar sleutels niet bij de bestanden', async () =>
    expect(await found(vault, { vault: { ...place, keys: `${place.files}/x` } })).toMatchObject({ code: 'together' }));
  it('heeft sleutels die van één gebruiker zijn', async () =>
    expect(await found(vault, { vault: { ...place, keys: '/usr' } })).toMatchObject({ code: 'open' }));
  it('heeft plaats voor het grootste bestand', async () =>
    expect(await found(vault, { vault: { ...place, mostBytes: 1e18 } })).toMatchObject({ code: 'full' }));
});

describe('Node', () => {
  it('is young enough here', async () => expect((await found(node)).state).toBe('ok'));
  it.each([
    ['20.3.0', false],
    ['20.2.9', true],
    ['22.0.0', false],
    ['18.20.0', true],
  ])('%s is too old: %s', (version, old) => expect(nodeIsOld(version)).toBe(old));
});

describe.each([
  [calendar, DECREES_KNOWN_THROUGH, 365],
  [thresholds, THRESHOLDS_KNOWN_THROUGH, 30],
] as const)('%o', (check, through, days) => {
  const end = `${through}-12-31` as IsoDate;
  it.each([
    ['a day before', startOfDay(addDays(end, -days)) - 1, 'ok'],
    ['from that day', startOfDay(addDays(end, -days)), 'wrong'],
    ['on the last day', endOfDay(end) - 1, 'wrong'],
  ])(`${check.id} %s`, async (_when, now, state) => {
    const one = await found(check, { now: () => now });
    expect(one.state).toBe(state);
    expect(one.text).toContain(`tot en met ${through}`);
  });
});

describe('the disk', () => {
  it('has room, or has not', async () => {
    expect((await found(diskOf('/', 0))).state).toBe('ok');
    expect(await found(diskOf('/', 1_000_000))).toMatchObject({ state: 'wrong', code: 'full' });
  });
});

describe('the settings', () => {
  it('say where each came from', async () => {
    expect((await found(settings)).text).toBe('DATABASE_URL postgres://…@x/y (omgeving)');
  });
});

describe('where people log in', () => {
  const CONSOLE = 'https://klok.example';

  it('answers, and knows where the console is', async () => {
    const oidc = await oidcStage(CONSOLE);
    try {
      expect(await found(logIn, { logIn: oidc.settings })).toMatchObject({
        state: 'ok',
        text: `${oidc.issuer} antwoordt`,
      });
      const nowhere = await found(logIn, { logIn: { ...oidc.settings, consoleUrl: null } });
      expect([nowhere.code, nowhere.text]).toEqual(['no-console', expect.stringContaining('Zet CONSOLE_URL')]);
      const away = await found(logIn, { logIn: { ...oidc.settings, issuer: 'http://127.0.0.1:1' } });
      expect([away.state, away.text]).toEqual(['wrong', expect.stringContaining('Controleer OIDC_ISSUER')]);
      const other = await found(logIn, { logIn: { ...oidc.settings, issuer: `${oidc.issuer}/elders` } });
      expect(other.code).toBe('away');
    } finally {
      await oidc.close();
    }
  });

  it('says that nobody logs in where that is not set', async () => {
    expect(await found(logIn)).toMatchObject({ state: 'unknown', code: 'not-set' });
  });
});

const open: SMTPServer[] = [];
afterEach(() => open.splice(0).forEach((server) => server.close(() => undefined)));

async function relay(options: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({ authOptional: true, logger: false, ...options });
  server.on('error', () => undefined);
  open.push(server);
  const { smtp: port } = await choosePorts();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', () => done()));
  return port;
}

describe('the relay', () => {
  const at = (port: number, more: object = {}) =>
    found(smtp, { relay: { host: '127.0.0.1', port, secure: false, ...more } });

  it('is not looked at when nobody says where it is', async () => {
    expect(await found(smtp)).toMatchObject({ state: 'unknown', code: 'not-set' });
  });
  it('that answers is in order', async () => {
    expect((await at(await relay({ disabledCommands: ['STARTTLS'] }))).state).toBe('ok');
  });
  it('that is away is not', async () => {
    expect(await at(1)).toMatchObject({ state: 'wrong', code: 'away' });
  });
  it('that refuses the login is not, and the password is not repeated', async () => {
    const port = await relay({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, answer) => answer(new Error('no')),
    });
    const one = await at(port, { user: 'u', pass: 'geheim' });
    expect(one).toMatchObject({ state: 'wrong', code: 'login' });
    expect(one.text).not.toContain('geheim');
  });
  it('elsewhere that has no TLS is not', async () => {
    const port = await relay({ disabledCommands: ['STARTTLS'] });
    expect(await at(port, { host: '0.0.0.0' })).toMatchObject({ state: 'wrong', code: 'no-tls' });
  });
});

describe('all checks together', () => {
  it('each have a name and are there once', () => {
    expect(new Set(CHECKS.map(({ id }) => checkName(id))).size).toBe(CHECKS.length);
  });

  it('say something of each when everything is away, without an exception', async () => {
    const where = { databaseUrl: 'postgres://x@127.0.0.1:1/x', temporalAddress: '127.0.0.1:1', namespace: 'x' };
    const { on, close } = await openGiven(where, AWAY);
    const findings = await examine(on);
    await close();
    const states = Object.fromEntries(findings.map((one) => [one.id, one.state]));
    expect(states).toMatchObject({ temporal: 'wrong', postgresql: 'wrong', cases: 'unknown', outbox: 'unknown' });
    for (const { id, code, values } of findings) {
      const text = checkText(id, code, values);
      expect(text).not.toMatch(/undefined|Error/);
      expect(text.length).toBeGreaterThan(1);
    }
  });

  it('go on when one of them breaks', async () => {
    const breaks: Check = { id: 'disk', look: () => Promise.reject(new Error('no\nsecret')) };
    expect(await examine(AWAY, [breaks, settings])).toMatchObject([
      { id: 'disk', ...wrong('failed', { said: 'no' }) },
      { id: 'settings', state: 'ok' },
    ]);
  });
});

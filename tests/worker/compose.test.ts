import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONFIG_NAMES, readConfig } from '../../worker/config.ts';

interface Service {
  readonly image?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly configs?: readonly { readonly source: string; readonly target: string }[];
  readonly volumes?: readonly string[];
  readonly command?: readonly string[];
  readonly stop_grace_period?: string;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly configs: Readonly<Record<string, { readonly content: string }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const compose = parse(read('docker-compose.yml')) as Compose;
const service = (name: string): Service => {
  const found = compose.services[name];
  if (found === undefined) throw new Error(`there is no service ${name}`);
  return found;
};
const environmentOf = (name: string): Readonly<Record<string, string>> => service(name).environment ?? {};

/** What compose makes of a value when only the required variables are set. */
const REQUIRED: Readonly<Record<string, string>> = { POSTGRES_PASSWORD: 'geheim', SMTP_HOST: 'mail.example' };
const filled = (name: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environmentOf(name)).map(([key, value]) => [
      key,
      value.replaceAll(
        /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
        (_all, variable: string, sign: string | undefined, rest: string | undefined) =>
          REQUIRED[variable] ?? (sign === '-' ? (rest ?? '') : `${variable} is not set`),
      ),
    ]),
  );

describe('the worker in docker-compose.yml', () => {
  it('names only settings that the worker knows', () => {
    expect(Object.keys(environmentOf('worker')).filter((name) => !CONFIG_NAMES.includes(name))).toEqual([]);
  });

  it('leaves out only what the image itself knows', () => {
    const named = Object.keys(environmentOf('worker'));
    expect(CONFIG_NAMES.filter((name) => !named.includes(name))).toEqual(['WORKFLOW_BUNDLE']);
  });

  it('has the defaults of the worker itself', () => {
    const { TEMPORAL_ADDRESS, DATABASE_URL, SMTP_HOST, HTTP_HOST, HTTP_PORT, ...rest } = readConfig(filled('worker'));
    expect([TEMPORAL_ADDRESS, SMTP_HOST]).toEqual(['temporal:7233', 'mail.example']);
    expect(DATABASE_URL).toBe('postgres://tenderklok:geheim@postgres:5432/tenderklok');
    expect(service('worker').healthcheck?.test.join(' ')).toContain(`:${HTTP_PORT}/healthz`);
    expect(HTTP_HOST).toBe('0.0.0.0');
    const defaults = readConfig({ DATABASE_URL: 'postgres://x', SMTP_HOST: 'mail.example' });
    expect({ ...defaults, ...rest }).toEqual(defaults);
  });

  it('gets longer to stop than its own grace of thirty seconds', () => {
    expect(Number.parseInt(service('worker').stop_grace_period ?? '0', 10)).toBeGreaterThan(30);
  });

  it('starts after a set-up that uses the same addresses', () => {
    expect(service('worker').depends_on?.['setup']?.condition).toBe('service_completed_successfully');
    const { TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, DATABASE_URL } = filled('worker');
    expect(filled('setup')).toEqual({ TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, DATABASE_URL });
    expect(service('setup').command?.slice(1)).toEqual(['client/cli/tenderklok.mjs', 'setup']);
    expect(service('setup').image).toBe(service('worker').image);
  });
});

describe('the servers in docker-compose.yml', () => {
  it('are server 1.32 or later with the tools of the same version', () => {
    const [, version = ''] = /server:(.+)$/.exec(service('temporal').image ?? '') ?? [];
    const [major = 0, minor = 0] = version.split('.').map(Number);
    expect(major).toBe(1);
    expect(minor).toBeGreaterThanOrEqual(32);
    expect(service('temporal-schema').image).toBe(`temporalio/admin-tools:${version}`);
  });

  it('wait for database and schema', () => {
    expect(service('temporal-schema').depends_on?.['postgres']?.condition).toBe('service_healthy');
    expect(service('temporal').depends_on?.['temporal-schema']?.condition).toBe('service_completed_successfully');
  });

  it('find the file with settings that the server insists on', () => {
    const [mount] = service('temporal').configs ?? [];
    expect(mount?.target).toBe('/etc/temporal/config/dynamicconfig/docker.yaml');
    expect(parse(compose.configs[mount?.source ?? '']?.content ?? '')).toHaveProperty('limit.maxIDLength');
  });

  it('use one user and password for the database', () => {
    expect(filled('temporal')).toMatchObject({ POSTGRES_USER: 'tenderklok', POSTGRES_PWD: 'geheim' });
    expect(filled('temporal-schema')).toMatchObject({ SQL_USER: 'tenderklok', SQL_PASSWORD: 'geheim' });
  });

  it('keep the data in a volume, and show the namespace of the worker', () => {
    const [volume = ''] = (service('postgres').volumes?.[0] ?? '').split(':');
    expect(compose.volumes).toHaveProperty(volume);
    expect(environmentOf('temporal-ui')['TEMPORAL_DEFAULT_NAMESPACE']).toBe(filled('worker')['TEMPORAL_NAMESPACE']);
  });
});

describe('the image', () => {
  it('runs the worker that was built, and has the command that set-up runs', () => {
    const dockerfile = read('worker/Dockerfile');
    expect(dockerfile).toContain('CMD ["node", "dist/worker/main.js"]');
    expect(dockerfile).toMatch(/COPY .*client\/cli\/tenderklok\.mjs/);
    expect(dockerfile).toMatch(/TZ=UTC/);
  });
});

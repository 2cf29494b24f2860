import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONFIG_NAMES, ConfigError, readConfig } from '../../worker/config.ts';

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly image?: string;
        readonly environment?: Readonly<Record<string, string>>;
        readonly stop_grace_period?: string;
      }
    >
  >;
}

const compose = parse(readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8')) as Compose;
const environment = compose.services['worker']?.environment ?? {};

describe('docker-compose.yml', () => {
  it('names only settings that the worker knows', () => {
    expect(Object.keys(environment).filter((name) => name !== 'TZ' && !CONFIG_NAMES.includes(name))).toEqual([]);
  });

  it('gives the worker settings that it takes, with its own defaults', () => {
    const filled = Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [
        name,
        value.replaceAll(
          /\$\{(\w+):[-?]?([^}]*)\}|\$\{\w+\}/g,
          (_all, variable: string | undefined, other: string | undefined) =>
            variable === 'SMTP_HOST' ? 'mail.example' : (other ?? 'geheim'),
        ),
      ]),
    );
    const config = readConfig(filled);
    const defaults = readConfig({ DATABASE_URL: 'postgres://x' });
    expect(config.TEMPORAL_NAMESPACE).toBe(defaults.TEMPORAL_NAMESPACE);
    expect(config.TASK_QUEUE).toBe(defaults.TASK_QUEUE);
    expect(config.MAX_CACHED_WORKFLOWS).toBe(defaults.MAX_CACHED_WORKFLOWS);
    expect(config.SMTP_PORT).toBe(defaults.SMTP_PORT);
    expect(config.SMTP_SECURE).toBe(defaults.SMTP_SECURE);
  });

  it('runs server 1.32 or later, sets its schema up first, and shows the same namespace in the UI', () => {
    const [major, minor] = (/server:(\d+)\.(\d+)/.exec(compose.services['temporal']?.image ?? '') ?? [])
      .slice(1)
      .map(Number);
    expect(major).toBe(1);
    expect(minor).toBeGreaterThanOrEqual(32);
    expect(compose.services['temporal-schema']).toBeDefined();
    expect(compose.services['temporal-ui']?.environment?.['TEMPORAL_DEFAULT_NAMESPACE']).toBe('tenderklok');
  });

  it('leaves the worker longer to stop than its own grace of thirty seconds', () => {
    expect(Number.parseInt(compose.services['worker']?.stop_grace_period ?? '0', 10)).toBeGreaterThan(30);
  });
});

describe('worker configuration', () => {
  it('names every fault at once', () => {
    const wrong = { TEMPORAL_ADDRESS: 'nergens', SMTP_PORT: '0', LOG_LEVEL: 'luid' };
    expect(() => readConfig(wrong)).toThrow(ConfigError);
    try {
      readConfig(wrong);
    } catch (error) {
      const { message } = error as Error;
      for (const name of ['TEMPORAL_ADDRESS', 'SMTP_PORT', 'LOG_LEVEL', 'DATABASE_URL'])
        expect(message).toContain(name);
    }
  });
});

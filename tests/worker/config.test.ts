import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../worker/config.ts';

const faultsOf = (env: NodeJS.ProcessEnv): string => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
};

describe('settings of the worker', () => {
  it('names every fault at once, with what was expected', () => {
    const message = faultsOf({ TEMPORAL_ADDRESS: 'nergens', SMTP_PORT: '0', LOG_LEVEL: 'luid' });
    expect(message.split('\n')).toEqual([
      'De instellingen kloppen niet:',
      '- TEMPORAL_ADDRESS heeft een waarde die niet kan. Verwacht: een adres met poort, zoals 127.0.0.1:7233.',
      '- DATABASE_URL ontbreekt. Verwacht: een adres dat begint met postgres://.',
      '- SMTP_PORT heeft een waarde die niet kan. Verwacht: een poort van 1 tot en met 65535.',
      '- LOG_LEVEL heeft een waarde die niet kan. Verwacht: debug, info, warn of error.',
    ]);
  });

  it('never repeats a value: it may be a password', () => {
    expect(faultsOf({ DATABASE_URL: 'mysql://lead:geheim@db' })).not.toContain('geheim');
  });

  it('takes an empty value as one that nobody set', () => {
    const config = readConfig({ DATABASE_URL: 'postgres://x', SMTP_USER: '', LOG_LEVEL: '' });
    expect(config).not.toHaveProperty('SMTP_USER');
    expect(config.LOG_LEVEL).toBe('info');
    expect(faultsOf({ DATABASE_URL: '' })).toContain('DATABASE_URL ontbreekt');
  });

  it.each([
    ['SMTP_PORT', '1', true],
    ['SMTP_PORT', '65535', true],
    ['SMTP_PORT', '65536', false],
    ['MAX_CACHED_WORKFLOWS', '0', true],
    ['MAX_CACHED_WORKFLOWS', '-1', false],
    ['MAX_CACHED_WORKFLOWS', '1.5', false],
    ['TEMPORAL_ADDRESS', 'temporal:7233', true],
    ['TEMPORAL_ADDRESS', 'temporal', false],
    ['DATABASE_URL', 'postgresql://x', true],
    ['DATABASE_URL', 'x', false],
  ])('%s=%s: %s', (name, value, good) => {
    expect(faultsOf({ DATABASE_URL: 'postgres://x', [name]: value }) === '').toBe(good);
  });
});

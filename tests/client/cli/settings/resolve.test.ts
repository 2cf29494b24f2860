import { describe, expect, it } from 'vitest';
import { resolve, type Settings } from '../../../../client/cli/settings/resolve.ts';
import { takeProfile } from '../../../../client/cli/settings/profile-flag.ts';
import type { Profiles } from '../../../../files/settings/read-profiles.ts';

const PROFILES: Profiles = {
  usual: 'proef',
  named: new Map([
    ['proef', { DATABASE_URL: 'postgres://proef', TENDERKLOK_DOOR: 'Proef' }],
    ['echt', { DATABASE_URL: 'postgres://echt', TEMPORAL_ADDRESS: 'echt:7233' }],
  ]),
};
const ENV = { DATABASE_URL: 'postgres://los', TEMPORAL_ADDRESS: 'los:7233', TENDERKLOK_DOOR: 'Noor' };
const of = (given: Partial<Parameters<typeof resolve>[0]>): Settings => {
  const found = resolve({ flag: null, env: {}, profiles: PROFILES, ...given });
  if (!('made' in found)) throw new Error(found.asked);
  return found;
};
const values = ({ made }: Settings) => Object.fromEntries(Object.entries(made).map(([name, one]) => [name, one.value]));

describe('welke instelling telt', () => {
  it('zonder bestand: die van de omgeving', () => {
    expect(values(of({ env: ENV, profiles: null }))).toEqual(ENV);
    expect(values(of({ profiles: null }))).toEqual({});
  });

  it('het profiel dat het bestand noemt, als de omgeving niets zegt', () => {
    expect(values(of({}))).toEqual({ DATABASE_URL: 'postgres://proef', TENDERKLOK_DOOR: 'Proef' });
  });

  it('de omgeving gaat voor een profiel dat niet is getypt', () => {
    expect(values(of({ env: { ...ENV, TENDERKLOK_PROFIEL: 'echt' } }))).toEqual(ENV);
  });

  it('een profiel dat is getypt, gaat voor de omgeving', () => {
    const found = of({ flag: 'echt', env: ENV });
    expect([found.profile, values(found)]).toEqual([
      'echt',
      { DATABASE_URL: 'postgres://echt', TEMPORAL_ADDRESS: 'echt:7233', TENDERKLOK_DOOR: 'Noor' },
    ]);
  });

  it('database en server komen nooit uit twee opstellingen', () => {
    expect(values(of({ flag: 'proef', env: { TEMPORAL_ADDRESS: 'los:7233' } }))).not.toHaveProperty('TEMPORAL_ADDRESS');
    expect(values(of({ env: { TEMPORAL_ADDRESS: 'los:7233' } }))).not.toHaveProperty('DATABASE_URL');
  });

  it('een lege waarde is geen waarde', () => {
    expect(values(of({ env: { DATABASE_URL: '', TENDERKLOK_PROFIEL: '' } }))['DATABASE_URL']).toBe('postgres://proef');
  });

  it('een profiel dat er niet is, wordt niet door een ander vervangen', () => {
    expect(resolve({ flag: 'ecth', env: {}, profiles: PROFILES })).toEqual({ asked: 'ecth', known: ['proef', 'echt'] });
    expect(resolve({ flag: null, env: { TENDERKLOK_PROFIEL: 'x' }, profiles: null })).toEqual({
      asked: 'x',
      known: null,
    });
  });
});

describe('--profiel', () => {
  it.each([
    [['lijst', '--profiel', 'echt'], ['lijst'], 'echt'],
    [['--profiel=echt', 'lijst'], ['lijst'], 'echt'],
    [['lijst'], ['lijst'], null],
    [['lijst', '--profiel'], ['lijst'], ''],
    [['toon', '--', '--profiel', 'x'], ['toon', '--', '--profiel', 'x'], null],
  ])('%j', (typed, args, profile) => {
    expect(takeProfile(typed)).toEqual({ args, profile });
  });
});

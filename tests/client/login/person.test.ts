import { describe, expect, it } from 'vitest';
import { personOf } from '../../../client/login/person.ts';

const SETTINGS = {
  issuer: 'https://aanmelden.example',
  groups: new Map([
    ['g1', ['auditor', 'lawyer'] as const],
    ['g2', ['lawyer'] as const],
  ]),
  groupsClaim: 'groups',
  trustsMail: false,
};
const NOOR = { sub: 's1', name: 'Noor de Wit', email: 'n.dewit@utrecht.example', email_verified: true };

describe('wie iemand is naar wat haar aanmelddienst zegt', () => {
  it('is haar nummer bij die dienst, haar naam en haar adres', () => {
    expect(personOf(NOOR, SETTINGS)).toEqual({
      issuer: 'https://aanmelden.example',
      subject: 's1',
      name: 'Noor de Wit',
      mail: 'n.dewit@utrecht.example',
      roles: [],
    });
  });

  it.each([
    ['niet bevestigd', { email_verified: false }, false, null],
    ['niet bevestigd, ook als de organisatie voor adressen instaat', { email_verified: false }, true, null],
    ['waarover niets is gezegd', { email_verified: undefined }, false, null],
    ['waarover niets is gezegd, en de organisatie staat ervoor in', { email_verified: undefined }, true, NOOR.email],
    ['bevestigd met een woord', { email_verified: 'true' }, false, null],
    ['dat geen adres is', { email: 'Noor de Wit' }, false, null],
    ['met meer adressen', { email: 'a@b.example, c@d.example' }, true, null],
    ['met een regeleinde', { email: 'a@b.example\nc' }, true, null],
    ['dat geen tekst is', { email: ['a@b.example'] }, true, null],
  ])('een adres dat %s', (_name, over, trustsMail, mail) => {
    expect(personOf({ ...NOOR, ...over }, { ...SETTINGS, trustsMail }).mail).toBe(mail);
  });

  it.each([
    [
      ['g2', 'g1', 'g2', 'x'],
      ['lawyer', 'auditor'],
    ],
    ['g2', ['lawyer']],
    [undefined, []],
    [[{ name: 'g1' }, 7, null], []],
    [['G1'], []],
  ])('groepen %j geven %j', (groups, roles) => {
    expect(personOf({ ...NOOR, groups }, SETTINGS).roles).toEqual(roles);
  });

  it.each([
    [{ name: undefined, preferred_username: 'nwit' }, 'nwit'],
    [{ name: ' ' }, NOOR.email],
    [{ name: 'a\nb', email: undefined }, 's1'],
    [{ name: 'x'.repeat(201), email: undefined }, 's1'],
  ])('zonder goede naam heet zij anders: %j', (over, name) => {
    expect(personOf({ ...NOOR, ...over }, SETTINGS).name).toBe(name);
  });
});

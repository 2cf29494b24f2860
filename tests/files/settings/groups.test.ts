import { describe, expect, it } from 'vitest';
import { readGroups, ROLE_WORDS } from '../../../files/settings/groups.ts';
import { ROLE_LABEL } from '../../../texts/labels/words.ts';

describe('groepen van de aanmelddienst en hun rollen', () => {
  it('kent elke rol onder het woord dat mensen overal lezen', () => {
    expect(ROLE_WORDS).toEqual(Object.values(ROLE_LABEL));
  });

  it.each([
    ['', {}],
    ['TK Audit=auditor', { 'TK Audit': ['auditor'] }],
    [' a = jurist , b=Inkoper,', { a: ['lawyer'], b: ['procurementOfficer'] }],
    ['a=jurist,a=auditor', { a: ['lawyer', 'auditor'] }],
    ['cn=klok,ou=x=notaris', null],
    ['ou=klok=secretaris van het college', { 'ou=klok': ['executiveSecretary'] }],
    ['a', null],
    ['=jurist', null],
    ['a=keizer', null],
    ['a=constructor', null],
  ])('%j', (text, expected) => {
    const found = readGroups(text);
    expect('groups' in found ? Object.fromEntries(found.groups) : null).toEqual(expected);
  });

  it('noemt het deel dat niet te lezen is', () => {
    expect(readGroups('a=jurist, b=keizer')).toEqual({ wrong: 'b=keizer' });
  });
});

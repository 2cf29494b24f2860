import { describe, expect, it } from 'vitest';
import { judge } from '../../../domain/acts/judge.ts';
import {
  identityOfAsker,
  isVouched,
  PRIVATE_STACK,
  rolesOf,
  vouchedFor,
  type LoggedIn,
} from '../../../domain/rights/vouched.ts';
import { ACT, caseOf, NOW, REASON } from '../acts/builders.ts';

const NOOR = { name: 'Noor de Wit', mail: 'N.deWit@utrecht.example' };
const IRIS = { name: 'Iris Prins', mail: 'i.prins@utrecht.example' };
const definition = {
  roles: { procedureLead: [NOOR], procurementOfficer: [NOOR], lawyer: [IRIS], evaluator: [] },
};
const loggedIn = (over: Partial<LoggedIn> = {}): LoggedIn => ({
  issuer: 'https://aanmelden.example',
  subject: 'abc',
  name: 'Noor (inkoop)',
  mail: 'n.dewit@utrecht.example',
  roles: [],
  ...over,
});

describe('wie iets vraagt', () => {
  it('is bij naam en bij aanmelding dezelfde persoon, als het adres hetzelfde is', () => {
    expect(identityOfAsker(definition, loggedIn())).toEqual(identityOfAsker(definition, 'noor DE wit'));
  });

  it('is zonder adres wie de aanmelddienst zegt dat zij is, ook als zij heet als iemand anders', () => {
    const nobody = loggedIn({ mail: null, name: 'Iris Prins' });
    expect(identityOfAsker(definition, nobody)).toEqual({
      identity: 'https://aanmelden.example abc',
      shown: 'Iris Prins',
    });
    expect(vouchedFor(definition, nobody, 'p:1').roles).toEqual([]);
  });

  it('heeft de rollen die de definitie haar geeft en die van haar groepen, elk één keer', () => {
    const { roles, ...who } = vouchedFor(definition, loggedIn({ roles: ['auditor', 'procedureLead'] }), 'p:1');
    expect(roles).toEqual(['procedureLead', 'procurementOfficer', 'auditor']);
    expect(who).toEqual({ issuer: 'https://aanmelden.example', subject: 'abc' });
  });

  it('heeft na aanmelden geen rol als definitie en groepen niets zeggen', () => {
    expect(vouchedFor(definition, loggedIn({ mail: 'x@elders.example' }), 'p:1').roles).toEqual([]);
  });

  it('wordt op een proefopstelling geloofd, in de rollen van de definitie; wie daar niet in staat in elke rol', () => {
    expect(vouchedFor(definition, 'Iris Prins', 'p:2')).toEqual({
      issuer: PRIVATE_STACK,
      subject: 'p:2',
      roles: ['lawyer'],
    });
    expect(vouchedFor(definition, 'Iemand', 'p:3')).toEqual({ issuer: PRIVATE_STACK, subject: 'p:3', roles: null });
  });

  it('krijgt door een naam die op een adres lijkt geen rol van een ander', () => {
    expect(rolesOf(definition, { identity: 'dewit@utrecht.example' })).toEqual([]);
  });
});

describe('wat een handeling van iemand meeneemt', () => {
  const vouched = { issuer: 'https://a', subject: '1', roles: ['lawyer'] };
  it.each([
    [vouched, true],
    [{ ...vouched, roles: [] }, true],
    [{ ...vouched, roles: null }, true],
    [{ ...vouched, roles: ['keizer'] }, false],
    [{ ...vouched, roles: 'lawyer' }, false],
    [{ ...vouched, roles: undefined }, false],
    [{ ...vouched, issuer: '' }, false],
    [{ ...vouched, subject: 'a\u0000b' }, false],
    [{ ...vouched, subject: 7 }, false],
    [null, false],
    ['lawyer', false],
  ])('%j: %s', (value, good) => {
    expect(isVouched(value)).toBe(good);
    expect(judge(caseOf(), 'suspend', { ...REASON, vouched: value }, NOW, null)?.rule ?? null).toBe(
      good ? (value === null || (value as typeof vouched).roles?.length === 0 ? 'not-your-act' : null) : 'bad-act',
    );
  });

  it('wie het niet mag, hoort dat voordat de zaak iets over zichzelf zegt', () => {
    const ended = caseOf({ outcome: 'completed' });
    const evaluator = { issuer: 'https://a', subject: '1', roles: ['evaluator'] };
    const asked = { ...REASON, vouched: evaluator };
    expect(judge(ended, 'suspend', asked, NOW, null)).toMatchObject({
      rule: 'not-your-act',
      values: { who: 'procedureLead procurementOfficer lawyer', own: 'evaluator' },
    });
    expect(judge(ended, 'suspend', REASON, NOW, null)?.rule).toBe('already-ended');
  });

  it('een handeling zonder vorm zegt dat eerst', () => {
    const evaluator = { issuer: 'https://a', subject: '1', roles: ['evaluator'] };
    expect(judge(caseOf(), 'suspend', { ...ACT, vouched: evaluator }, NOW, null)?.rule).toBe('missing-reason');
  });
});

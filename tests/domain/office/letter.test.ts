import { describe, expect, it } from 'vitest';
import { decisionProof, decisionsIn, needsOtherChannel } from '../../../domain/office/letter-decision.ts';
import { letterState, provenBy, type Letter, type LetterProof } from '../../../domain/office/letter.ts';

const DECISION = { milestone: 'award-decision', anew: 0 };

const letter = (over: Partial<Letter> = {}): Letter => ({
  id: 'l:1',
  no: 1,
  kind: 'rejection',
  milestone: 'award-decision',
  anew: 0,
  party: 'o:1',
  address: 'a@b.example',
  madeAt: 1,
  approvedAt: 2,
  releasedAt: 3,
  withdrawnAt: null,
  outbox: 'waiting',
  attempts: 1,
  proofs: [],
  ...over,
});
const proof = (kind: LetterProof['kind'], at: number, attempt: number | null = 1): LetterProof => ({
  kind,
  attempt,
  at,
  detail: '',
});

describe('de stand van een brief', () => {
  it.each([
    ['gemaakt', { approvedAt: null, releasedAt: null, attempts: 0, outbox: null }, 'made'],
    ['goedgekeurd', { releasedAt: null, attempts: 0, outbox: null }, 'approved'],
    ['vrijgegeven', {}, 'released'],
    ['overgedragen', { outbox: 'sent', proofs: [proof('relay', 4)] }, 'handed-over'],
    ['afgeleverd', { outbox: 'sent', proofs: [proof('relay', 4), proof('delivered', 5)] }, 'delivered'],
    ['geweigerd', { outbox: 'refused' }, 'bounced'],
    ['teruggekomen', { outbox: 'sent', proofs: [proof('relay', 4), proof('returned', 9)] }, 'bounced'],
    ['onzeker', { outbox: 'in-doubt' }, 'in-doubt'],
    [
      'per post na terugkomst',
      { proofs: [proof('relay', 4), proof('returned', 9), proof('post', 12, null)] },
      'sent-otherwise',
    ],
    [
      'nog eens gegaan',
      { attempts: 2, proofs: [proof('relay', 4), proof('returned', 9), proof('relay', 12, 2)] },
      'handed-over',
    ],
    ['geweigerd en daarna aangenomen', { proofs: [proof('refused', 4), proof('relay', 6)] }, 'handed-over'],
    ['teruggetrokken', { releasedAt: null, withdrawnAt: 3 }, 'withdrawn'],
  ] as const)('%s', (_name, over, state) => {
    expect(letterState(letter(over))).toBe(state);
  });

  it('een terugmelding van de eerste zending raakt het bewijs van de tweede niet', () => {
    const twice = letter({ attempts: 2, proofs: [proof('relay', 4), proof('relay', 12, 2), proof('returned', 20)] });
    expect(provenBy(twice)).toMatchObject({ kind: 'relay', attempt: 2, at: 12 });
  });

  it('wie geen adres heeft of niet te bereiken was, heeft een andere weg nodig', () => {
    expect(needsOtherChannel(letter({ attempts: 0, outbox: null }))).toBe(true);
    expect(needsOtherChannel(letter({ outbox: 'refused' }))).toBe(true);
    expect(needsOtherChannel(letter())).toBe(false);
    expect(needsOtherChannel(letter({ proofs: [proof('relay', 4)] }))).toBe(false);
  });
});

describe('het bewijs van een besluit (Awb 6:8, Aw 2.127)', () => {
  const sent = (no: number, at: number): Letter => letter({ no, proofs: [proof('relay', at)] });

  it('is er pas als elke brief bewijs heeft; de laatste telt', () => {
    expect(decisionProof([sent(1, 10), sent(2, 30), sent(3, 20)], DECISION)).toEqual({
      kind: 'proven',
      at: 30,
    });
  });

  it('ontbreekt zolang één brief niet bewezen is, met die brief erbij', () => {
    const found = decisionProof([sent(1, 10), letter({ no: 2 })], DECISION);
    expect(found).toMatchObject({ kind: 'missing', since: 3, letters: [{ no: 2 }] });
  });

  it('ontbreekt weer als een brief terugkomt (M6)', () => {
    const back = letter({ no: 2, proofs: [proof('relay', 12), proof('returned', 99)] });
    expect(decisionProof([sent(1, 10), back], DECISION)).toMatchObject({ kind: 'missing' });
  });

  it('een teruggetrokken brief telt niet, een gewone brief ook niet', () => {
    const gone = letter({ no: 2, releasedAt: null, withdrawnAt: 4 });
    const talk = letter({ no: 3, kind: 'talk' });
    expect(decisionProof([sent(1, 10), gone, talk], DECISION)).toEqual({ kind: 'proven', at: 10 });
    expect(decisionsIn([gone, talk])).toEqual([]);
    expect(decisionsIn([sent(1, 10)])).toEqual(['award-decision']);
  });

  it('is van het besluit zoals het toen is genomen: wat opnieuw is beslist, heeft nieuwe brieven nodig', () => {
    const again = { ...DECISION, anew: 1 };
    expect(decisionProof([sent(1, 10)], again)).toEqual({ kind: 'not-released' });
    expect(decisionProof([sent(1, 10), { ...sent(2, 50), anew: 1 }], again)).toEqual({ kind: 'proven', at: 50 });
    expect(decisionProof([sent(1, 10), letter({ no: 2, anew: 1 })], DECISION)).toEqual({ kind: 'proven', at: 10 });
  });

  it('is er niet voordat er iets is vrijgegeven', () => {
    expect(decisionProof([letter({ releasedAt: null })], DECISION)).toEqual({ kind: 'not-released' });
  });
});

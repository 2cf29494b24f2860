import { describe, expect, it } from 'vitest';
import { asMailTold, asObjectionEnded, asReceived, asTakeOver } from '../../contracts/signal-shape.ts';

const AT = Date.parse('2018-05-16T11:00:00+02:00');
const RECEIVED = { kind: 'bid', no: 3, at: AT, inTime: 2 } as const;
const ASIDE = { judgement: 'late', milestone: 'submission-close', ground: 'Aw 2.71', receivedAt: AT, from: 't:1' };
const ENDED = { no: 1, objection: 'X/bezwaar-1', consequence: 'revoked', at: AT } as const;
const NOTHING = [undefined, null, '', 'bid', 7, true, [], {}, [RECEIVED], [ENDED]];

describe('een signaal zegt wat het zegt, of niets', () => {
  it('een ontvangst', () => {
    expect(asReceived(RECEIVED)).toEqual(RECEIVED);
    expect(asReceived({ ...RECEIVED, kind: 'question', more: 1 })).toEqual({ ...RECEIVED, kind: 'question' });
    expect(asReceived({ ...RECEIVED, aside: { ...ASIDE, more: 1 } })).toEqual({ ...RECEIVED, aside: ASIDE });
    const { from: _closed, ...bid } = ASIDE;
    expect(asReceived({ ...RECEIVED, aside: bid })).toEqual({ ...RECEIVED, aside: bid });
    const aside = { ...ASIDE, unknownLot: 't:2', numberUsed: true };
    expect(asReceived({ ...RECEIVED, aside })).toEqual({ ...RECEIVED, aside });
  });

  it.each([
    ...NOTHING,
    { ...RECEIVED, kind: 'vraag' },
    { ...RECEIVED, no: '3' },
    { ...RECEIVED, no: 0 },
    { ...RECEIVED, no: 2_147_483_648 },
    { ...RECEIVED, no: Number.NaN },
    { ...RECEIVED, at: '2018-05-16' },
    { ...RECEIVED, at: 9e15 },
    { ...RECEIVED, at: -1 },
    { ...RECEIVED, inTime: 4 },
    { ...RECEIVED, inTime: -1 },
    { ...RECEIVED, inTime: undefined },
    { ...RECEIVED, aside: null },
    { ...RECEIVED, aside: { ...ASIDE, judgement: 'in-time' } },
    { ...RECEIVED, aside: { ...ASIDE, milestone: 7 } },
    { ...RECEIVED, aside: { ...ASIDE, ground: undefined } },
    { ...RECEIVED, aside: { ...ASIDE, receivedAt: 9e15 } },
    { ...RECEIVED, aside: { ...ASIDE, from: 'x\u0000' } },
    { ...RECEIVED, aside: { ...ASIDE, from: null } },
    { ...RECEIVED, aside: { ...ASIDE, unknownLot: 7 } },
  ])('geen ontvangst: %j', (given) => {
    expect(asReceived(given)).toBeNull();
  });

  it.each(['revoked', 'withdrawn'])('een bezwaar dat eindigde: %s', (consequence) => {
    expect(asObjectionEnded({ ...ENDED, consequence })).toEqual({ ...ENDED, consequence });
  });

  it.each([
    ...NOTHING,
    { ...ENDED, no: -1 },
    { ...ENDED, objection: '' },
    { ...ENDED, objection: 7 },
    { ...ENDED, objection: 'x\u0000' },
    { ...ENDED, consequence: 'toegewezen' },
    { ...ENDED, consequence: 'toString' },
    { ...ENDED, at: null },
  ])('geen bezwaar dat eindigde: %j', (given) => {
    expect(asObjectionEnded(given)).toBeNull();
  });
});

describe('wat een signaal zegt van mail over een zaak', () => {
  it('is of zij niet aankwam, en niets anders', () => {
    expect([asMailTold({ lost: true, extra: 1 }), asMailTold({ lost: false })]).toEqual([
      { lost: true },
      { lost: false },
    ]);
    for (const given of [undefined, null, true, {}, { lost: 'ja' }, { lost: 1 }]) expect(asMailTold(given)).toBeNull();
  });
});

describe('wat een start zegt van een procedure die al loopt', () => {
  const DONE = { milestone: 'contract-notice', happenedAt: AT, proof: 't:1' };

  it('is wie overneemt en wat is gedaan, en niets anders', () => {
    expect(asTakeOver({ by: 'p:1', done: [{ ...DONE, extra: 1 }], extra: 1 })).toEqual({ by: 'p:1', done: [DONE] });
    expect(asTakeOver({ by: 'p:1', done: [] })).toEqual({ by: 'p:1', done: [] });
  });

  it.each([
    ['niets', null],
    ['zonder wie', { done: [DONE] }],
    ['met een lege naam', { by: '', done: [DONE] }],
    ['zonder lijst', { by: 'p:1', done: DONE }],
    ['zonder mijlpaal', { by: 'p:1', done: [{ ...DONE, milestone: undefined }] }],
    ['zonder bewijs', { by: 'p:1', done: [{ ...DONE, proof: 7 }] }],
    ['met een moment dat geen moment is', { by: 'p:1', done: [{ ...DONE, happenedAt: 'gisteren' }] }],
  ])('%s is het niet', (_name, given) => {
    expect(asTakeOver(given)).toBeNull();
  });
});

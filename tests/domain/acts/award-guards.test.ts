import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../domain/acts/acts.ts';
import { judge } from '../../../domain/acts/judge.ts';
import { ACT, at, caseOf, caseWith, may, milestoneOf, NOW, REASON, ruleOf } from './builders.ts';

type LooseOutcome = { readonly winner: string } | { readonly noAward: string };

const mayDropOut = may('dropOut');
const mayRecordDraw = may('recordDraw');
const mayScore = may('scoreBids');

const awards = [
  { award: 'perceel-1', outcome: { tie: ['A', 'B'] } },
  { award: 'perceel-2', outcome: { winner: 'C' } },
  { award: 'perceel-3', outcome: { noAward: 'floor' } },
  { award: 'perceel-5', outcome: { winners: ['D'], tie: ['E', 'F'], places: 1, ordered: false, after: [] } },
  { award: 'perceel-6', outcome: { winner: 'G' }, dropped: ['H'] },
];
const given = caseOf({ phase: 'evaluation', awards });

describe('punten berekenen', () => {
  it.each([
    ['mag in de beoordeling', caseOf({ phase: 'evaluation' }), null],
    ['mag niet ervoor', caseOf({ phase: 'opening' }), 'wrong-phase'],
    ['mag niet erna', caseOf({ phase: 'award' }), 'wrong-phase'],
    ['mag niet nog eens', given, 'already-scored'],
    ['mag ook niet nog eens als niets te verdelen was', caseOf({ phase: 'evaluation', awards: [] }), 'already-scored'],
  ] as const)('%s', (_name, of, rule) => {
    expect(ruleOf(mayScore(of, ACT, NOW))).toBe(rule);
  });

  it('de weigering noemt de fase van nu', () => {
    expect(mayScore(caseOf({ phase: 'award' }), ACT, NOW)?.values).toEqual({ phase: 'evaluation', current: 'award' });
  });
});

describe('een loting', () => {
  const draw = {
    ...ACT,
    award: 'perceel-1',
    winner: 'A',
    notary: 'mr. Kok',
    proof: 'akte 7',
  };

  it.each([
    ['mag tussen wie gelijk staan', {}, null],
    ['de ander kan ook winnen', { winner: 'B' }, null],
    ['wie niet gelijk staat, wint niet', { winner: 'C' }, 'no-such-tie'],
    ['met een winnaar valt er niets te loten', { award: 'perceel-2', winner: 'C' }, 'no-such-tie'],
    ['zonder gunning valt er niets te loten', { award: 'perceel-3' }, 'no-such-tie'],
    ['mag om de laatste plaats', { award: 'perceel-5', winner: 'E' }, null],
    ['wie al een plaats heeft, loot niet', { award: 'perceel-5', winner: 'D' }, 'no-such-tie'],
    ['een onbekende gunning heeft geen gelijke stand', { award: 'perceel-4' }, 'no-such-tie'],
    ['zonder notaris mag niet', { notary: ' ' }, 'missing-reference'],
    ['zonder akte mag niet', { proof: '' }, 'missing-reference'],
  ] as const)('%s', (_name, over, rule) => {
    expect(ruleOf(mayRecordDraw(given, { ...draw, ...over }, NOW))).toBe(rule);
  });

  it('wat leeg is gelaten, heet bij zijn naam', () => {
    expect(mayRecordDraw(given, { ...draw, notary: '' }, NOW)).toMatchObject({
      rule: 'missing-reference',
      values: { what: expect.stringContaining('notaris') },
    });
  });

  it('vóór de rangorde bestaat geen gelijke stand', () => {
    expect(ruleOf(mayRecordDraw(caseOf({ phase: 'evaluation' }), draw, NOW))).toBe('no-such-tie');
  });
});

describe('uitval', () => {
  const drop = { ...REASON, award: 'perceel-2', bid: 'C' };

  it.each([
    ['de winnaar kan uitvallen', {}, null],
    ['zonder reden mag niet', { reason: ' ' }, 'missing-reason'],
    ['wie nog moet loten, ook', { award: 'perceel-1', bid: 'A' }, null],
    ['wie al is uitgevallen, niet nog eens', { award: 'perceel-6', bid: 'H' }, 'not-ranked'],
    ['een van meer winnaars kan uitvallen', { award: 'perceel-5', bid: 'D' }, null],
    ['wie nog moet loten om een plaats, ook', { award: 'perceel-5', bid: 'E' }, null],
    ['een onbekende gunning heeft geen rangorde', { award: 'perceel-4' }, 'not-ranked'],
  ] as const)('%s', (_name, over, rule) => {
    expect(ruleOf(mayDropOut(given, { ...drop, ...over }, NOW))).toBe(rule);
  });

  it.each([
    ['zonder rangorde is het ook gebeurd', 'done', null],
    ['vóór de opening trekt wie stopt zijn inschrijving in', 'open', 'not-ranked'],
  ] as const)('%s', (_name, state, rule) => {
    const unranked = caseWith('bid-opening', { state }, caseOf({ phase: 'award', awards: null }));
    expect(ruleOf(mayDropOut(unranked, { ...drop, award: 'alles' }, NOW))).toBe(rule);
  });

  it.each([
    ['wie lager in de rangorde staat, kan uitvallen', 'perceel-2', true, null],
    ['wie er niet in staat, niet', 'perceel-2', false, 'not-ranked'],
    ['ook als niemand wint', 'perceel-3', false, 'not-ranked'],
  ] as const)('%s', (_name, award, ranked, rule) => {
    expect(judge(given, 'dropOut', { ...drop, award, bid: 'A' }, NOW, { ranked })?.rule ?? null).toBe(rule);
  });

  it.each([
    ['perceel-1', 'A', false],
    ['perceel-1', 'C', true],
    ['perceel-2', 'C', false],
    ['perceel-2', 'A', true],
    ['perceel-3', 'A', true],
    ['perceel-4', 'A', false],
    ['perceel-5', 'D', false],
  ])('de rangorde van %s wordt voor %s geraadpleegd: %s', (award, bid, asked) => {
    expect(ACTS.dropOut.asksEvidence?.(given, { ...drop, award, bid })).toBe(asked);
  });

  it.each([
    ['de gunningsbeslissing', 'award-decision', null],
    ['de definitieve gunning', 'award-final', 'award-settled'],
    ['het subsidiebesluit', 'subsidy-decision', 'award-settled'],
  ])('na %s', (_name, milestone, rule) => {
    const done = caseWith(milestone, { state: 'done', happenedAt: NOW }, given);
    expect(ruleOf(mayDropOut(done, drop, NOW))).toBe(rule);
  });

  it('na het besluit voor een ander perceel kan het nog', () => {
    const own = given.own.kind === 'tender' ? given.own : null;
    if (own === null) throw new Error('no tender');
    const grantees = ['perceel-1', 'perceel-2'].map((id) => ({ id, lots: [id] }));
    const granted = (party: string) => ({
      ...given,
      own: { ...own, grantees },
      milestones: [
        milestoneOf(`subsidy-decision@${party}`, { traits: ['settles-award'], state: 'done', happenedAt: NOW }),
      ],
    });
    expect(ruleOf(mayDropOut(granted('perceel-1'), drop, NOW))).toBeNull();
    expect(ruleOf(mayDropOut(granted('perceel-2'), drop, NOW))).toBe('award-settled');
  });

  it('vóór de rangorde is er geen winnaar', () => {
    expect(mayDropOut(caseOf(), drop, NOW)).toMatchObject({ values: { award: 'perceel-2', bid: 'C' } });
  });
});

describe('een definitieve gunning met één inschrijver (Aw 2.127 lid 4)', () => {
  const sent = milestoneOf('award-decision', { phase: 'award', state: 'done', happenedAt: at('06-22 10:00') });
  const standstill = milestoneOf('standstill', { owner: 'effect', phase: 'remedy', reportable: false });
  const final = milestoneOf('award-final', { phase: 'conclusion' });
  const report = { ...ACT, milestone: 'award-final', proof: 'brief 3' };
  const now = at('06-25 10:00');
  const rule = (bids: number, milestones = [sent, standstill, final], outcome: LooseOutcome = { winner: 'A' }) =>
    judge(caseOf({ phase: 'remedy', milestones, awards: [{ award: '1', outcome }] }), 'reportMilestone', report, now, {
      bids,
    })?.rule ?? null;

  it.each([
    ['wacht niet op de opschortende termijn', rule(1), null],
    ['wel met twee inschrijvers', rule(2), 'wrong-phase'],
    ['wel zonder inschrijver', rule(0), 'wrong-phase'],
    [
      'niet voordat is beslist',
      rule(1, [{ ...sent, state: 'open', happenedAt: null }, standstill, final]),
      'wrong-phase',
    ],
    [
      'wel wie het voornemen vooraf aankondigde (Aw 4.16)',
      rule(1, [sent, { ...standstill, ground: 'Aw 4.16 lid 1' }, final]),
      'wrong-phase',
    ],
    ['niet als hij niet wint', rule(1, undefined, { noAward: 'floor' }), 'wrong-phase'],
  ] as const)('%s', (_name, found, expected) => {
    expect(found).toBe(expected);
  });

  it('ook als pas na die termijn wordt gemeld dat hij eerder definitief werd', () => {
    const passed = milestoneOf('standstill', { ...standstill, state: 'passed', endsAt: at('07-13 00:00') });
    const given = caseOf({ phase: 'conclusion', milestones: [sent, passed, final] });
    const told = (bids: number) =>
      ruleOf(judge(given, 'reportMilestone', { ...report, happenedAt: now }, at('07-20 10:00'), { bids }));
    expect([told(1), told(2)]).toEqual([null, 'award-within-standstill']);
  });

  it.each([
    ['zolang een brief geen bewijs heeft', { unsent: [2, 4] }, 'decision-letters-unsent', '2, 4'],
    [
      'zolang de melding eerder is dan de laatste verzending',
      { sentAt: at('06-29 14:00') },
      'decision-sent-later',
      undefined,
    ],
    ['wel als de brieven kloppen', undefined, null, undefined],
  ] as const)('met meer inschrijvers niet %s (Awb 6:8, Aw 2.127)', (_name, letters, expected, nos) => {
    const passed = milestoneOf('standstill', { ...standstill, state: 'passed', endsAt: at('07-13 00:00') });
    const given = caseOf({ phase: 'conclusion', milestones: [sent, passed, final] });
    const why = (bids: number) =>
      judge(given, 'reportMilestone', report, at('07-20 10:00'), {
        bids,
        ...(letters === undefined ? {} : { letters }),
      });
    expect([ruleOf(why(2)), why(2)?.values?.['nos']]).toEqual([expected, nos]);
    // One who bid alone waits for nothing.
    expect(why(1)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { comesSooner, dutiesLeft, opensDuties, opensMoves } from '../../../domain/case/duties.ts';
import type { CaseState, ChangedDate } from '../../../domain/case/state.ts';
import { caseOf, caseWith, milestoneOf, NOW } from '../acts/builders.ts';

const changed = (milestone: string, version = 2): ChangedDate => ({ milestone, version, from: 'toen', to: 'straks' });
const opened = (state: CaseState, ...dates: readonly ChangedDate[]) => opensDuties(state, dates, NOW);

describe('wat buiten nog moet gebeuren (Aw 2.73; U2.4-n)', () => {
  it('een verplaatste sluiting moet op het platform', () => {
    const state = caseOf();
    expect(opened(state, changed('submission-close'))).toEqual(['submission-close']);
    expect(state.duties).toEqual([{ milestone: 'submission-close', version: 2, since: NOW }]);
  });

  it('elke bekendgemaakte datum die meeschuift, in hun orde', () => {
    const state = caseOf();
    const asked = opened(state, changed('bid-opening'), changed('evaluation'), changed('submission-close'));
    expect(asked).toEqual(['bid-opening', 'submission-close']);
    expect(state.duties.map((one) => one.milestone)).toEqual(asked);
  });

  it('een tweede verplaatsing vraagt één rectificatie, met de laatste datum', () => {
    const state = caseOf({ duties: [{ milestone: 'submission-close' }, { milestone: 'bid-opening' }] });
    opensDuties(state, [changed('submission-close', 3)], NOW + 1);
    expect(state.duties).toEqual([
      { milestone: 'bid-opening', version: 1, since: NOW },
      { milestone: 'submission-close', version: 3, since: NOW + 1 },
    ]);
  });

  it.each([
    ['een datum die niemand kende', caseOf(), changed('evaluation')],
    ['voor de aankondiging', caseWith('contract-notice', { state: 'open' }), changed('submission-close')],
    ['een aankondiging die te laat is', caseWith('contract-notice', { state: 'overdue' }), changed('submission-close')],
    ['zonder aankondiging', caseWith('contract-notice', null), changed('submission-close')],
    ['een mijlpaal die er niet is', caseOf(), changed('nergens')],
  ] as const)('%s vraagt niets', (_name, state, date) => {
    const before = state.duties;
    expect(opened(state, date)).toEqual([]);
    expect(state.duties).toBe(before);
  });

  it('wat niet verschoof, vraagt niets', () => {
    expect(opened(caseOf())).toEqual([]);
  });
});

describe('wie anderen minder tijd laat dan was bekendgemaakt (Aw 1.10)', () => {
  const CLOSE = milestoneOf('submission-close', { owner: 'theirs' });

  it.each([
    ['eerder: het wordt gezegd', caseOf(), CLOSE, -1, true],
    ['later niet', caseOf(), CLOSE, 1, false],
    ['voor de aankondiging niet', caseWith('contract-notice', { state: 'open' }), CLOSE, -1, false],
    ['wat van ons is niet', caseOf(), milestoneOf('bid-opening', { owner: 'ours' }), -1, false],
  ] as const)('%s', (_name, { milestones }, one, by, told) => {
    expect(comesSooner(milestones, one, one.endsAt + by)).toBe(told);
  });
});

describe('een sluiting moet opschuiven omdat de stukken wijzigden (Aw 2.73)', () => {
  const closing = milestoneOf('submission-close');
  const asked = (state: CaseState = caseOf()): CaseState => {
    opensMoves(state, [closing], NOW);
    return state;
  };
  const MOVE = { milestone: 'submission-close', version: closing.version, since: NOW, asks: 'move' };

  it('blijft te doen, naast een rectificatie die er al was', () => {
    const state = asked(caseOf({ duties: [{ milestone: 'submission-close' }] }));
    expect(dutiesLeft(state)).toEqual([{ milestone: 'submission-close', version: 1, since: NOW }, MOVE]);
  });

  it('een tweede wijziging vraagt het één keer', () => {
    expect(asked(asked()).duties).toEqual([MOVE]);
  });

  it('is gedaan met de verplaatsing, die een rectificatie vraagt', () => {
    const state = asked();
    opensDuties(state, [changed('submission-close')], NOW);
    expect(state.duties).toEqual([{ milestone: 'submission-close', version: 2, since: NOW }]);
  });

  it('is er niet meer als de sluiting voorbij is', () => {
    const state = caseWith('submission-close', { state: 'passed' });
    expect(dutiesLeft(asked(state))).toEqual([]);
  });
});

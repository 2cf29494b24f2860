import { describe, expect, it } from 'vitest';
import { squeezedIn } from '../../../../domain/plan/change/length-kept.ts';
import { makePlan } from '../../../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../../../domain/plan/plan-facts.ts';
import { at } from '../../acts/builders.ts';
import { example } from '../../../examples.ts';
import { change, move, planned } from './plan-changes.ts';

/** The assessment of Utrecht: 28 May through 21 June, 25 days; the decision a day later at the latest. */
const evaluationIn = (made: ReturnType<typeof change>) => {
  const one = planned(made).on.get('evaluation');
  return [one?.firstDay, one?.lastDay];
};
const decided = (day: string) => (text: string) => text.replace('uiterlijk: 2018-06-22', `uiterlijk: ${day}`);

describe('een periode waarvoor een verplaatsing komt', () => {
  const LONG = move('submission-close', '2018-06-14 15:00');

  it('houdt haar dagen als wat erna komt ruimte laat', () => {
    expect(evaluationIn(change(LONG, NO_FACTS, { edit: decided('2018-08-15') }))).toEqual(['2018-06-14', '2018-07-09']);
  });

  it('houdt er zo veel als er voor het volgende zijn', () => {
    expect(evaluationIn(change(LONG, NO_FACTS, { edit: decided('2018-07-02') }))).toEqual(['2018-06-14', '2018-06-29']);
  });

  it('eindigt nooit eerder dan staf koos', () => {
    expect(evaluationIn(change(LONG))).toEqual(['2018-06-14', '2018-06-21']);
  });

  it('is geen dag maar heel, als zij voorbij het volgende begint', () => {
    expect(evaluationIn(change(move('submission-close', '2018-06-28 15:00')))).toEqual(['2018-06-28', '2018-07-23']);
  });

  it('eindigt zoals zij stond, als alleen iets later kwam dan gepland', () => {
    const late = change({ kind: 'report', milestone: 'bid-opening', happenedAt: at('05-31 10:00') }, NO_FACTS, {
      edit: decided('2018-08-15'),
    });
    expect(evaluationIn(late)).toEqual(['2018-05-31', '2018-06-21']);
  });
});

describe('een periode met minder dagen', () => {
  const before = (edit?: (text: string) => string) => {
    const { definition, type } = example('utrecht-2018', edit);
    const plan = makePlan(definition, type, NO_FACTS);
    if (!plan.ok) throw new Error('no plan');
    return plan.value;
  };
  const squeezed = (made: ReturnType<typeof change>, edit?: (text: string) => string) => {
    const { facts, on } = planned(made);
    return squeezedIn(before(edit), { milestones: [...on.values()], facts });
  };

  it('wordt genoemd met de dag voor haar einde en wat dan te vroeg komt', () => {
    expect(squeezed(change(move('submission-close', '2018-06-14 15:00')))).toEqual([
      { milestone: 'evaluation', days: 8, were: 25, whole: '2018-07-09', passes: ['award-decision'] },
    ]);
  });

  it('krijgt ze terug met de dag die genoemd wordt, als wat erna komt eerst opschuift', () => {
    const { facts } = planned(change(move('submission-close', '2018-06-14 15:00')));
    const decidedLater = planned(change(move('award-decision', '2018-07-10'), facts));
    const again = change(move('evaluation', '2018-07-09'), decidedLater.facts);
    expect(evaluationIn(again)).toEqual(['2018-06-14', '2018-07-09']);
    expect(squeezed(again)).toEqual([]);
  });

  it('niet als zij haar dagen hield, en niet als alleen haar einde eerder komt', () => {
    const edit = decided('2018-08-15');
    expect(squeezed(change(move('submission-close', '2018-06-14 15:00'), NO_FACTS, { edit }), edit)).toEqual([]);
    expect(squeezed(change(move('evaluation', '2018-06-11')))).toEqual([]);
  });
});

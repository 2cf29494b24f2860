import { describe, expect, it } from 'vitest';
import { questionState, type Question } from '../../../domain/office/question.ts';

const question = (over: Partial<Question>): Question => ({
  no: 1,
  party: 'party-1',
  at: 0,
  judgement: 'in-time',
  verdict: null,
  round: null,
  lot: null,
  paragraph: null,
  text: 'Mag het?',
  about: 'question',
  confidential: null,
  motivation: null,
  forfeited: false,
  assignee: null,
  handled: null,
  withdrawnAt: null,
  erasedAt: null,
  answer: null,
  ...over,
});

describe('hoe ver een vraag is', () => {
  it.each([
    ['op tijd', {}, 'unanswered'],
    ['te laat', { judgement: 'late' }, 'aside'],
    ['onder een nummer dat al gebruikt was', { judgement: 'doubtful' }, 'doubtful'],
    ['twijfelachtig, en een mens oordeelde dat zij telt', { judgement: 'doubtful', verdict: 'counts' }, 'unanswered'],
    [
      'twijfelachtig, en een mens oordeelde dat zij niet telt',
      { judgement: 'doubtful', verdict: 'counts-not' },
      'aside',
    ],
  ] as const)('%s', (_what, over, state) => {
    expect(questionState(question(over))).toBe(state);
  });
});

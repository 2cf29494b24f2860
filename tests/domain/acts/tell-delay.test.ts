import { describe, expect, it } from 'vitest';
import { tellDelay } from '../../../domain/acts/tell-delay.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { ACT, at, caseOf, caseWith, may, NOW, ruleOf, SUSPENDED, termOf } from './builders.ts';

const mayTellDelay = may('tellDelay');
const decisionBy = (grounds: readonly string[], over = {}, given: CaseState = caseOf()): CaseState =>
  caseWith(
    'subsidy-decision',
    {
      endsAt: at('05-16 00:00'),
      term: termOf({ firstDay: '2018-03-21' as IsoDate, lastDay: '2018-05-15' as IsoDate, grounds }),
      ...over,
    },
    given,
  );
const given = decisionBy(['Awb 4:13 lid 2']);
const TOLD = { ...ACT, milestone: 'subsidy-decision', until: '2018-06-30', sentOn: '2018-05-15', proof: 'brief 6' };

describe('een bericht dat het besluit later komt (Awb 4:14 lid 3)', () => {
  it.each([
    ['verzonden op de laatste dag, later vastgelegd', given, {}, null],
    ['verzonden na de termijn: vastgelegd', given, { sentOn: '2018-05-16' }, null],
    ['verzonden in de toekomst', given, { sentOn: '2018-05-17' }, 'moment-in-future'],
    ['een dag na de termijn is uitstel', given, { until: '2018-05-16' }, null],
    ['de laatste dag zelf niet', given, { until: '2018-05-15' }, 'delay-too-short'],
    ['ook als de termijn al te laat leek', decisionBy(['Awb 4:13 lid 2'], { state: 'overdue' }), {}, null],
    ['ook als de hele zaak stilstaat', decisionBy(['Awb 4:13 lid 2'], {}, caseOf(SUSPENDED)), {}, null],
    ['een termijn van een regeling: vastgelegd', decisionBy(['Awb 4:13 lid 1', 'local-scheme']), {}, null],
    ['een besluit dat er is', decisionBy(['Awb 4:13 lid 2'], { state: 'done' }), {}, 'already-done'],
    ['zonder aanvraag', decisionBy(['Awb 4:13 lid 2'], { waitsFor: 'subsidy-application' }), {}, 'nothing-applied'],
    ['van een besluit dat niet op een aanvraag is', given, { milestone: 'award-decision' }, 'delay-not-possible'],
  ] as const)('%s', (_name, state, act, rule) => {
    expect(ruleOf(mayTellDelay(state, { ...TOLD, ...act }, NOW))).toBe(rule);
  });

  it.each([
    ['waar geen regeling een termijn stelt', given, {}, '2018-05-15'],
    ['ook na de termijn: het plan weet of het op tijd was', given, { sentOn: '2018-05-16' }, '2018-05-16'],
    ['zonder dag telt vandaag', given, { sentOn: undefined }, '2018-05-16'],
    ['niet bij een termijn van een regeling', decisionBy(['Awb 4:13 lid 1', 'local-scheme']), {}, undefined],
  ] as const)('vraagt het plan opnieuw: %s', (_name, state, act, sentOn) => {
    expect(tellDelay.change?.(state, { ...TOLD, ...act } as never, NOW)).toEqual(
      sentOn === undefined ? null : { kind: 'delay', milestone: 'subsidy-decision', until: '2018-06-30', sentOn },
    );
  });
});

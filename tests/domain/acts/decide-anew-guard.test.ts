import { describe, expect, it } from 'vitest';
import { offeredNow } from '../../../domain/acts/judge.ts';
import { ACT, at, caseOf, may, milestoneOf, ruleOf } from './builders.ts';

const mayDecideAnew = may('decideAnew');
const NOW = at('06-28 11:00');
const ANEW = { ...ACT, milestone: 'award-decision', reason: 'betere motivering', proof: 'brief 2' };

/** The award decision was sent on 22 June. */
const decided = (...others: ReturnType<typeof milestoneOf>[]) =>
  caseOf({
    phase: 'remedy',
    milestones: [
      milestoneOf('award-decision', { phase: 'award', state: 'done', happenedAt: at('06-22 10:00'), feeds: true }),
      milestoneOf('clarification-note', { state: 'done', happenedAt: at('05-14 10:00') }),
      milestoneOf('bid-opening', { state: 'done', happenedAt: at('05-24 17:00') }),
      milestoneOf('evaluation', { state: 'open' }),
      ...others,
    ],
  });

describe('opnieuw beslissen', () => {
  it.each([
    ['een gunningsbeslissing kan opnieuw', {}, null],
    ['een nota ook', { milestone: 'clarification-note' }, null],
    ['met de intrekking eerder dan het nieuwe besluit', { withdrawnAt: at('06-25 09:00') }, null],
    ['met beide op hetzelfde ogenblik', { withdrawnAt: at('06-25 09:00'), takenAt: at('06-25 09:00') }, null],
    [
      'niet met het nieuwe vóór de intrekking',
      { withdrawnAt: at('06-25 09:00'), takenAt: at('06-25 08:59') },
      'decided-out-of-order',
    ],
    ['niet met de intrekking op het eerste besluit', { withdrawnAt: at('06-22 10:00') }, 'decided-out-of-order'],
    ['niet in de toekomst', { takenAt: at('06-28 11:02') }, 'moment-in-future'],
    ['een opening is geen besluit', { milestone: 'bid-opening' }, 'not-a-decision'],
    ['een onbekende mijlpaal evenmin', { milestone: 'x' }, 'unknown-milestone'],
    ['zonder reden niet', { reason: ' ' }, 'missing-reason'],
    ['zonder bewijs niet', { proof: '' }, 'missing-reference'],
  ] as const)('%s', (_name, over, rule) => {
    expect(ruleOf(mayDecideAnew(decided(), { ...ANEW, ...over }, NOW))).toBe(rule);
  });

  it('wat nog niet is beslist, wordt gemeld', () => {
    const open = caseOf({ phase: 'award', milestones: [milestoneOf('award-decision', { phase: 'award' })] });
    expect(ruleOf(mayDecideAnew(open, ANEW, NOW))).toBe('not-decided-yet');
    expect(offeredNow(open)).not.toContain('decideAnew');
  });

  it('na de definitieve gunning valt het besluit niet meer weg; een nota gaat dan nog wel', () => {
    const settled = decided(milestoneOf('award-final', { state: 'done', happenedAt: at('06-27 10:00') }));
    expect(ruleOf(mayDecideAnew(settled, ANEW, NOW))).toBe('decided-and-settled');
    expect(ruleOf(mayDecideAnew(settled, { ...ANEW, milestone: 'clarification-note' }, NOW))).toBeNull();
  });

  it('wordt aangeboden zodra er een besluit ligt', () => {
    expect(offeredNow(decided())).toContain('decideAnew');
  });
});

describe('een selectie of een rangorde opnieuw', () => {
  const selected = (...others: ReturnType<typeof milestoneOf>[]) =>
    caseOf({
      phase: 'questions',
      milestones: [
        milestoneOf('selection-decision', { phase: 'selection', state: 'done', happenedAt: at('05-22 10:00') }),
        milestoneOf('invitation', { phase: 'questions', state: 'done', happenedAt: at('05-23 10:00') }),
        ...others,
      ],
    });
  const opened = milestoneOf('bid-opening', { state: 'done', happenedAt: at('06-20 17:00') });
  const awards = [{ award: 'perceel-1', outcome: { winner: 'A' } }];
  const ranked = (state: 'open' | 'done', ...others: ReturnType<typeof milestoneOf>[]) =>
    caseOf({
      phase: 'evaluation',
      awards,
      milestones: [
        milestoneOf('evaluation', {
          phase: 'evaluation',
          state,
          happenedAt: state === 'done' ? at('06-20 10:00') : null,
        }),
        ...others,
      ],
    });
  const final = milestoneOf('award-final', { state: 'done', happenedAt: at('06-27 10:00') });

  it.each([
    ['een selectie kan opnieuw', selected(), 'selection-decision', null],
    ['niet meer als de inschrijvingen zijn geopend', selected(opened), 'selection-decision', 'selected-and-opened'],
    ['een rangorde kan opnieuw', ranked('done'), 'evaluation', null],
    ['ook als de beoordeling nog loopt', ranked('open'), 'evaluation', null],
    ['niet meer na de definitieve gunning', ranked('done', final), 'evaluation', 'decided-and-settled'],
    ['niet als er geen ligt', { ...caseOf({ phase: 'evaluation' }) }, 'evaluation', 'not-decided-yet'],
  ] as const)('%s', (_name, given, milestone, rule) => {
    expect(ruleOf(mayDecideAnew(given, { ...ANEW, milestone }, NOW))).toBe(rule);
  });
});

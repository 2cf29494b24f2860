import { describe, expect, it } from 'vitest';
import {
  closedBeforeNote,
  closingAfterChange,
  closingAfterLateNote,
} from '../../../../domain/plan/change/late-note.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import { at } from '../../acts/builders.ts';

type Dated = Parameters<typeof closingAfterLateNote>[1];

const close: Dated = {
  id: 'submission-close',
  traits: ['closes-bids'],
  lastDay: '2018-05-24' as IsoDate,
  state: 'open',
  happenedAt: null,
};
const note = (happenedAt: number | null, over: Partial<Dated> = {}): Dated => ({
  id: 'clarification-note',
  traits: ['answers-questions'],
  lastDay: '2018-05-14' as IsoDate,
  state: 'done',
  happenedAt,
  ...over,
});

describe('een nota die te laat komt (Aw 2.54, 2.73)', () => {
  it.each([
    ['tien dagen ervoor mag de sluiting blijven', at('05-14 23:59'), null],
    ['na middernacht zijn het er negen: de sluiting moet een dag opschuiven', at('05-15 00:00'), '2018-05-25'],
    ['een dag voor de sluiting schuift zij op naar de maandag na die negen dagen', at('05-23 12:00'), '2018-06-04'],
    ['een nota die nog niet verscheen, verschuift niets', null, null],
  ] as const)('%s', (_name, happenedAt, day) => {
    const found = closingAfterLateNote([close], note(happenedAt), 10);
    expect(found).toEqual(day === null ? null : { milestone: 'submission-close', day });
  });

  const late = at('05-16 12:00');
  it.each([
    ['een sluiting die voorbij is, schuift niet meer', [{ ...close, state: 'passed' }], note(late)],
    ['zonder sluiting schuift er niets', [], note(late)],
    ['een andere mijlpaal verschuift niets', [close], note(late, { id: 'contract-notice', traits: ['announces'] })],
  ] as const)('%s', (_name, milestones, reported) => {
    expect(closingAfterLateNote([close], note(late), 10)?.day).toBe('2018-05-28');
    expect(closingAfterLateNote(milestones, reported, 10)).toBeNull();
  });
});

describe('een nota als er niets meer te verplaatsen is', () => {
  const closed: Dated = { ...close, state: 'passed' };
  it.each([
    ['na de sluiting', [closed], at('05-25 12:00'), '2018-05-24'],
    ['voor de sluiting, te laat, en pas erna vastgelegd', [closed], at('05-15 00:00'), '2018-05-24'],
    ['op tijd, en pas erna vastgelegd', [closed], at('05-14 23:59'), null],
    ['te laat, met de sluiting nog open', [close], at('05-16 12:00'), null],
  ] as const)('%s', (_name, milestones, happenedAt, day) => {
    expect(closedBeforeNote(milestones, note(happenedAt), 10)).toBe(day);
  });

  it('een andere mijlpaal zegt niets', () => {
    expect(
      closedBeforeNote([closed], note(at('05-25 12:00'), { id: 'bid-opening', traits: ['opens-bids'] }), 10),
    ).toBeNull();
  });
});

describe('stukken die wezenlijk wijzigen (Aw 2.73)', () => {
  it.each([
    ['2018-05-14', '2018-05-24'],
    ['2018-05-15', '2018-05-25'],
    ['2018-04-20', '2018-05-24'],
  ] as const)('op %s: de sluiting niet voor %s', (changed, day) => {
    expect(closingAfterChange(close, changed as IsoDate, 10)).toBe(day);
  });
});

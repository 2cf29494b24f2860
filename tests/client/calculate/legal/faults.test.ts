import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../../client/calculate/line.ts';
import { legalCalculations } from '../../../../client/calculate/legal/calculations.ts';
import { GOOD, type GoodLine } from './good.ts';

type Json = Readonly<Record<string, unknown>>;

const answer = (calculate: string, members: Json): { ok: boolean; error?: string } =>
  JSON.parse(answerLine(JSON.stringify({ id: 'x', calculate, ...members }))) as { ok: boolean; error?: string };

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

const without = (members: Json, name: string): Json =>
  Object.fromEntries(Object.entries(members).filter(([member]) => member !== name));

const LINES = Object.entries<GoodLine>(GOOD).map(([name, { asked, optional = {} }]) => {
  const whole = { ...asked, ...optional };
  return { name, asked, optional, whole, texts: membersOf(whole, 'string'), numbers: membersOf(whole, 'number') };
});

function membersOf(members: Json, type: string): string[] {
  return Object.keys(members).filter((member) => typeof members[member] === type);
}

it('every calculation of the page has a good line here', () => {
  expect(Object.keys(GOOD).sort()).toEqual(Object.keys(legalCalculations).sort());
});

describe.each(LINES)('$name', ({ name, asked, optional, whole, texts, numbers }) => {
  it('answers with and without what may be left out', () => {
    expect(answer(name, whole)).toMatchObject({ ok: true });
    expect(answer(name, asked)).toMatchObject({ ok: true });
  });

  it.each(Object.keys(asked))('asks for %s', (member) => {
    expect(answer(name, without(whole, member)).error).toBe('missing-field');
  });

  it.each(Object.keys(optional))('does not take null for an absent %s', (member) => {
    expect(answer(name, { ...whole, [member]: null }).error).toBe('bad-type');
  });

  it('knows no other member', () => {
    for (const other of ['extra', 'constructor', 'toString', 'Event', ''])
      expect(answer(name, { ...whole, [other]: 1 }).error).toBe('unknown-field');
  });

  it.each(texts)('wants text for %s, exactly so written', (member) => {
    for (const other of [null, 1, true, [], {}])
      expect(answer(name, { ...whole, [member]: other }).error).toBe('bad-type');
    const badly = member === 'rule' ? 'unknown-rule' : 'bad-value';
    for (const around of [
      '',
      ` ${String(whole[member])}`,
      `${String(whole[member])}\n`,
      `${String(whole[member])}\u2028`,
    ])
      expect(answer(name, { ...whole, [member]: around }).error).toBe(badly);
  });

  it.each(numbers)('wants a whole number for %s', (member) => {
    for (const other of [null, '6', true, [6], {}])
      expect(answer(name, { ...whole, [member]: other }).error).toBe('bad-type');
    for (const other of [0, -1, 1.5, 5000]) expect(answer(name, { ...whole, [member]: other }).error).toBe('bad-value');
  });
});

describe('members that go with another', () => {
  const hand = { announced: '2021-06-01', channel: 'hand', receivedAt: '2021-06-20T02:30:00' };
  const completion = { kind: 'completion', requested: '2021-06-10', completed: '2021-06-12' };
  const suspended = (suspension: Json): Json => ({ received: '2021-06-01', suspensions: [suspension] });

  it.each<readonly [string, Json, string | undefined]>([
    ['objection-timeliness', hand, undefined],
    ['objection-timeliness', { ...hand, postedOn: '2021-06-20' }, 'unknown-field'],
    ['objection-timeliness', { ...GOOD['objection-timeliness'].asked, receivedAt: hand.receivedAt }, 'unknown-field'],
    ['objection-timeliness', without(hand, 'receivedAt'), 'missing-field'],
    ['objection-timeliness', { ...GOOD['objection-timeliness'].asked, channel: 'fax' }, 'bad-value'],
    ['lapse-term', { kind: 'coupled', sent: '2021-06-01' }, undefined],
    ['lapse-term', { kind: 'Coupled', sent: '2021-06-01', days: 20 }, 'bad-value'],
    ['standstill', { sent: '2021-06-01', judgment: '2021-07-01' }, 'missing-field'],
    ['grant-decision', { received: '2021-06-01' }, undefined],
    ['grant-decision', suspended(completion), undefined],
    ['grant-decision', suspended({ ...completion, from: '2021-06-10' }), 'unknown-field'],
    ['grant-decision', suspended({ ...completion, note: 'x' }), 'unknown-field'],
    ['grant-decision', suspended({ ...completion, completed: null }), 'bad-type'],
    ['grant-decision', suspended(without(completion, 'completed')), 'missing-field'],
    ['grant-decision', suspended(without(completion, 'kind')), 'missing-field'],
    ['grant-decision', suspended({ ...completion, completed: '2021-06-09' }), 'bad-value'],
    ['grant-decision', suspended({ ...completion, setLastDay: '2021-06-10' }), 'bad-value'],
    ['grant-decision', { received: '2021-06-01', suspensions: times(20, completion) }, undefined],
    ['grant-decision', { received: '2021-06-01', suspensions: times(21, completion) }, 'bad-value'],
    ['grant-decision', { received: '2021-06-01', suspensions: [[]] }, 'bad-type'],
    ['grant-decision', { received: '2021-06-01', suspensions: { length: 0 } }, 'bad-type'],
    ['working-day-reminders', { deadline: '2021-06-01T12:00', workingDaysBefore: times(21, 1) }, 'bad-value'],
    ['working-day-reminders', { deadline: '2021-06-01T12:00', workingDaysBefore: [1, '1'] }, 'bad-type'],
    ['working-day-reminders', { deadline: '2021-06-01T12:00', workingDaysBefore: [251] }, 'bad-value'],
  ])('%s %j: %s', (name, members, code) => {
    expect(answer(name, members).error).toBe(code);
  });
});

import { describe, expect, it } from 'vitest';
import { ACT_NAMES, specOf, type ActName } from '../../../domain/acts/acts.ts';
import type { Field } from '../../../domain/acts/field.ts';
import { judge, offeredNow } from '../../../domain/acts/judge.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { caseOf, milestoneOf, NOW, ruleOf, subsidyOf } from './builders.ts';

/** A value that fits a field. */
function fitting(field: Field): string | number {
  switch (field.kind) {
    case 'milestone':
      return 'submission-close';
    case 'day':
      return '2018-05-14';
    case 'date':
      return '2018-05-31';
    case 'instant':
      return NOW;
    case 'year':
      return 2020;
    case 'version':
    case 'number':
      return 1;
    case 'mail':
      return 'naam@bedrijf.example';
    case 'percentage':
      return '3.28';
    case 'choice':
      return Object.values(field.choices ?? {})[0] ?? '';
    case 'name':
    case 'text':
    case 'prose':
      return 't:00000000-0000-4000-8000-000000000001';
  }
}

const good = (name: ActName): Record<string, unknown> => ({
  id: 'a',
  by: 'p:1',
  ...Object.fromEntries(
    Object.entries(specOf(name).shape)
      .filter(([, field]) => field.insteadOf === undefined)
      .map(([own, field]) => [own, fitting(field)]),
  ),
});
const given = (name: ActName): CaseState => (specOf(name).kinds.includes('tender') ? caseOf() : subsidyOf([]));
const rule = (name: ActName, act: unknown) => ruleOf(judge(given(name), name, act as never, NOW, null));

const FORM = ['bad-act', 'missing-id', 'missing-by', 'missing-reason', 'missing-reference', 'missing-field'];
const HOSTILE: readonly unknown[] = [
  7,
  NaN,
  null,
  {},
  [],
  true,
  'a\u0000b',
  'a\nb',
  '\u202Eevil',
  '\uD800',
  'x'.repeat(1_000_000),
  { toString: 1 },
];

describe.each(ACT_NAMES)('de vorm van %s', (name) => {
  it('een goede handeling struikelt niet over haar vorm', () => {
    expect(FORM).not.toContain(rule(name, good(name)));
  });

  it.each([
    ['niets', null],
    ['tekst', 'x'],
    ['een getal', 7],
    ['een lege handeling', {}],
    ['zonder id', { ...good(name), id: '' }],
    ['een id van een megabyte', { ...good(name), id: 'x'.repeat(1_000_000) }],
    ['zonder naam', { ...good(name), by: ' ' }],
    ['een naam die geen tekst is', { ...good(name), by: 7 }],
    ['een id dat de database niet kan bewaren', { ...good(name), id: 'a\u0000b' }],
    ['een naam die de database niet kan bewaren', { ...good(name), by: 'p:\u0000' }],
    ['een naam van een megabyte', { ...good(name), by: 'x'.repeat(1_000_000) }],
    ['een moment dat geen getal is', { ...good(name), moment: 'nu' }],
    ['een veld dat er niet is', { ...good(name), nieuw: 1 }],
    ['een veld constructor', { ...good(name), constructor: 1 }],
    ['een veld __proto__', JSON.parse(`{"id":"a","by":"p:1","__proto__":{"reason":"x"},"x":1}`)],
  ])('%s wordt geweigerd en stopt niets', (_name, act) => {
    expect(FORM).toContain(rule(name, act));
  });

  const fields = Object.entries(specOf(name).shape);
  const dated = fields.filter(([, { kind }]) => kind === 'day' || kind === 'instant');
  const OUTSIDE = {
    day: ['0000-01-01', '2014-12-31', '2036-01-01', '9999-12-31'],
    instant: [Number.MIN_SAFE_INTEGER, -1, Date.parse('2035-12-31T23:00:00Z'), Number.MAX_SAFE_INTEGER],
  };
  const INSIDE = {
    day: ['2015-01-01', '2035-12-31'],
    instant: [Date.parse('2014-12-31T23:00:00Z'), Date.parse('2035-12-31T22:59:59Z')],
  };
  it.each(dated.map(([own, { kind }]) => [own, kind === 'day' ? 'day' : 'instant'] as const))(
    'het veld %s ligt in de kalender van vrije dagen',
    (own, kind) => {
      const ruled = (values: readonly unknown[]) => values.map((value) => rule(name, { ...good(name), [own]: value }));
      expect(new Set(ruled(OUTSIDE[kind]))).toEqual(new Set(['outside-calendar']));
      expect(ruled(INSIDE[kind])).not.toContain('outside-calendar');
    },
  );

  it.each(fields)('het veld %s met waarden van buiten wordt geweigerd', (own) => {
    for (const value of HOSTILE) {
      const number = typeof value === 'number' && Number.isSafeInteger(value);
      const kind = specOf(name).shape[own]?.kind ?? '';
      if (number && ['instant', 'year', 'version'].includes(kind)) continue;
      expect([own, FORM.includes(rule(name, { ...good(name), [own]: value }) ?? '')]).toEqual([own, true]);
    }
  });

  it.each(fields.filter(([, field]) => field.optional !== true))('zonder %s kan het niet', (own) => {
    const { [own]: _left, ...rest } = good(name);
    expect(FORM).toContain(rule(name, rest));
  });

  it.each(fields.filter(([, field]) => field.insteadOf !== undefined))(
    '%s kan niet naast het veld waar het voor in de plaats komt',
    (own, field) => {
      expect(rule(name, { ...good(name), [own]: fitting(field) })).toBe('bad-act');
    },
  );

  it.each(fields.filter(([, field]) => field.kind === 'text' && field.optional !== true))(
    '%s leeg telt niet',
    (own) => {
      expect(rule(name, { ...good(name), [own]: '  ' })).toBe(
        own === 'reason' ? 'missing-reason' : 'missing-reference',
      );
    },
  );
});

describe('wat een weigering meedraagt', () => {
  const LONG = 'x'.repeat(1_000_000);
  it.each([
    ['een veld met een naam van een megabyte', { ...good('withdraw'), [LONG]: 1 }],
    ['een veld met een stuurteken', { ...good('withdraw'), 'a\u0000b': 1 }],
    ['een mijlpaal van een megabyte', { ...good('confirmDuty'), milestone: LONG, proof: ' ' }],
    ['een handeling die tekst van een megabyte is', LONG],
  ])('is kort en leesbaar: %s', (_name, act) => {
    const name = 'proof' in (Object(act) as object) ? 'confirmDuty' : 'withdraw';
    const said = JSON.stringify(judge(caseOf(), name, act as never, NOW, null));
    expect(said).toMatch(/"(bad-act|missing-reference)"/);
    expect(said.length).toBeLessThan(300);
    expect(said).not.toContain('\\u0000');
  });
});

describe('wat kan, hangt af van wat er is', () => {
  /** A meeting of the board: dates, and nothing that the law of tenders knows. */
  const meeting = caseOf({ phase: 'submission', milestones: [milestoneOf('agenda'), milestoneOf('minutes')] });

  it('een vergadering neemt geen wijziging van stukken en geen punten, en mag worden ingetrokken', () => {
    expect(rule2(meeting, 'changeDocuments')).toBe('no-such-moment');
    expect(rule2(meeting, 'scoreBids')).toBe('no-such-moment');
    expect(rule2(meeting, 'withdraw')).toBeNull();
    expect(offeredNow(meeting)).toEqual(['reportMilestone', 'moveMilestone', 'suspend', 'terminateEarly', 'withdraw']);
  });

  it('een aanbesteding die openstaat, biedt een wijziging aan en geen intrekking', () => {
    expect(offeredNow(caseOf())).toEqual([
      'moveMilestone',
      'suspend',
      'changeDocuments',
      'fileObjection',
      'terminateEarly',
    ]);
  });

  it('een subsidie biedt haar indexering aan, en neemt geen loting', () => {
    const subsidy = subsidyOf([milestoneOf('indexation-2020')]);
    expect(offeredNow(subsidy)).toContain('recordIndex');
    expect(ruleOf(judge(subsidy, 'recordDraw', good('recordDraw'), NOW, null))).toBe('not-for-this-case');
  });

  it('een zaak die klaar is, biedt niets aan', () => {
    expect(offeredNow(caseOf({ outcome: 'completed' }))).toEqual([]);
  });

  const rule2 = (state: CaseState, name: ActName) => ruleOf(judge(state, name, good(name), NOW, null));
});

describe('wat het dossier weet', () => {
  const scoring = caseOf({ phase: 'evaluation' });
  it.each([
    ['nog niet gevraagd', null, null],
    ['volledig', { lacks: null }, null],
    ['niet volledig', { lacks: 'incomplete' }, 'assessment-incomplete'],
  ] as const)('een beoordeling die %s is', (_name, evidence, refused) => {
    expect(ruleOf(judge(scoring, 'scoreBids', good('scoreBids'), NOW, evidence))).toBe(refused);
  });

  const subsidy = subsidyOf([milestoneOf('indexation-2020')]);
  const figure = { ...good('recordIndex') };
  const october = Date.parse('2019-10-02T10:00:00Z');
  it.each([
    ['dat kan', { prices: 3 }, null, {}],
    ['van een andere reeks', { refused: { why: 'other-series', wanted: 'CPI' } }, 'index-refused', { wanted: 'CPI' }],
    ['terwijl de uitgave niet vaststaat', { refused: { why: 'not-settled' } }, 'index-not-settled', {}],
  ] as const)('een cijfer %s', (_name, evidence, refused, values) => {
    const why = judge(subsidy, 'recordIndex', figure, october, evidence);
    expect(ruleOf(why)).toBe(refused);
    if (why !== null) expect(why.values).toMatchObject(values);
  });
});

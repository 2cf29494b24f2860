import { describe, expect, it } from 'vitest';
import type { PlanChange } from '../../../../domain/plan/change/change-plan.ts';
import { NO_FACTS } from '../../../../domain/plan/plan-facts.ts';
import { at, NOW } from '../../acts/builders.ts';
import { change, dayOf, move, planned } from './plan-changes.ts';

const resume = (since: number, until: number, ...open: string[]): PlanChange => ({
  kind: 'resume',
  since,
  until,
  open,
});

const from = at('05-16 11:00');

describe('hervatten', () => {
  it.each([
    ['dezelfde dag verschuift niets', at('05-16 17:00'), '2018-05-24'],
    ['na middernacht is het een dag', at('05-17 00:00'), '2018-05-25'],
    ['twaalf dagen stil is twaalf dagen later', at('05-28 09:00'), '2018-06-05'],
    ['een sluiting die zo op zondag komt, is op maandag', at('05-26 09:00'), '2018-06-04'],
  ] as const)('%s', (_name, until, day) => {
    expect(dayOf(change(resume(from, until, 'submission-close')), 'submission-close')).toBe(day);
  });

  it('een moment dat ook na verschuiving in de schorsing valt, schuift een dag meer, met alles wat open is', () => {
    // On the 24th at 14.00 the case stops, on the 26th at 16.00 it goes on: two days on the closing is 26 May 15.00.
    const lapsed = change(resume(at('05-24 14:00'), at('05-26 16:00'), 'submission-close', 'bid-opening'));
    // That is a Sunday, and bids close on the Monday after it.
    expect(dayOf(lapsed, 'submission-close')).toBe('2018-05-28');
    expect(dayOf(lapsed, 'bid-opening')).toBe('2018-05-28');
    const intime = change(resume(at('05-24 14:00'), at('05-25 14:59'), 'submission-close', 'bid-opening'));
    expect(dayOf(intime, 'submission-close')).toBe('2018-05-25');
  });

  it('wat voorbij was toen de schorsing begon, blijft staan', () => {
    const resumed = change(resume(from, at('05-28 09:00'), 'questions-close', 'submission-close'));
    expect(planned(resumed).facts.shifts).toEqual({ 'submission-close': 12 });
  });

  it('wat niet open was, blijft staan', () => {
    const resumed = change(resume(from, at('05-26 09:00'), 'submission-close'));
    expect(dayOf(resumed, 'award-decision')).toBe('2018-06-22');
  });

  it('een tweede schorsing telt op bij de eerste', () => {
    const once = planned(change(resume(from, at('05-28 09:00'), 'submission-close')));
    const twice = change(resume(at('05-29 09:00'), at('05-31 09:00'), 'submission-close'), once.facts);
    expect(dayOf(twice, 'submission-close')).toBe('2018-06-07');
  });

  it('een termijn volgt de datum waarvan zij telt en schuift niet nog eens', () => {
    const resumed = change(resume(from, at('05-26 09:00'), 'award-decision', 'objection-window'));
    expect(dayOf(resumed, 'award-decision')).toBe('2018-07-02');
    expect(dayOf(resumed, 'objection-window')).toBe('2018-08-13');
  });

  it('een jaar van een subsidie schuift ook', () => {
    const resumed = change(resume(at('05-16 11:00'), at('05-26 09:00'), 'settlement-2019'), NO_FACTS, {
      grantee: 'perceel-1',
    });
    expect(dayOf(resumed, 'settlement-2019')).toBe('2020-07-10');
  });
});

describe('geen datum die het programma kiest, valt op een vrije dag', () => {
  it.each([
    // The 22nd and three days more is a Monday; two is Sunday, one is Saturday.
    [at('05-17 09:00'), '2018-06-25'],
    [at('05-18 09:00'), '2018-06-25'],
    [at('05-19 09:00'), '2018-06-25'],
    [at('05-20 09:00'), '2018-06-26'],
  ] as const)('een beslissing na hervatten op %s', (until, day) => {
    expect(dayOf(change(resume(from, until, 'award-decision')), 'award-decision')).toBe(day);
  });

  it('en een tweede schorsing telt op bij de dagen van de eerste', () => {
    const once = planned(change(resume(NOW, at('05-18 12:00'), 'award-decision')));
    expect(once.on.get('award-decision')?.lastDay).toBe('2018-06-25');
    const twice = change(resume(at('05-21 09:00'), at('05-23 09:00'), 'award-decision'), once.facts);
    expect(dayOf(twice, 'award-decision')).toBe('2018-06-26');
  });

  it('ook niet een datum van een subsidie', () => {
    const until = at('05-25 09:00');
    const resumed = change(resume(from, until, 'settlement-2019'), NO_FACTS, { grantee: 'perceel-1' });
    expect(dayOf(resumed, 'settlement-2019')).toBe('2020-07-09');
    const saturday = change(resume(from, at('05-27 09:00'), 'settlement-2019'), NO_FACTS, { grantee: 'perceel-1' });
    expect(dayOf(saturday, 'settlement-2019')).toBe('2020-07-13');
  });

  it('en een periode begint en eindigt niet op zo een dag', () => {
    const { on } = planned(change(resume(from, at('05-21 09:00'), 'evaluation', 'award-meetings')));
    expect([on.get('evaluation')?.firstDay, on.get('evaluation')?.lastDay]).toEqual(['2018-06-04', '2018-06-26']);
    expect([on.get('award-meetings')?.firstDay, on.get('award-meetings')?.lastDay]).toEqual([
      '2018-07-03',
      '2018-07-04',
    ]);
  });

  it('stond zij niet stil, dan blijft een vrije dag die de gids noemt', () => {
    const edit = (text: string) => text.replace('uiterlijk: 2018-06-22', 'uiterlijk: 2018-06-23');
    const same = change(resume(from, at('05-16 17:00'), 'award-decision'), NO_FACTS, { edit });
    expect(dayOf(same, 'award-decision')).toBe('2018-06-23');
  });
});

describe('een periode', () => {
  it('begint niet voordat de sluiting en de opening er zijn, hoe die ook schoven', () => {
    const edit = (text: string) =>
      text
        .replace('van: 2018-05-28', 'van: 2018-05-25')
        .replace(/^ {2}opening:.*$/m, '  opening: { op: 2018-05-25 10:00, grond: x }');
    const open = ['submission-close', 'bid-opening', 'evaluation', 'award-decision'];
    const { on } = planned(change(resume(from, at('05-18 09:00'), ...open), NO_FACTS, { edit }));
    // Saturday 26 May becomes Monday, and the opening a day later.
    expect(on.get('submission-close')?.lastDay).toBe('2018-05-28');
    expect(on.get('bid-opening')?.lastDay).toBe('2018-05-29');
    expect(on.get('evaluation')?.firstDay).toBe('2018-05-29');
  });

  it('schuift haar eerste dag één keer, ook als daarna haar einde wordt verplaatst', () => {
    const { facts } = planned(change(resume(from, at('05-26 09:00'), 'evaluation')));
    const again = planned(change(move('evaluation', '2018-07-05'), facts)).on.get('evaluation');
    expect([again?.firstDay, again?.lastDay]).toEqual(['2018-06-07', '2018-07-05']);
  });

  it('die nog moet beginnen, schuift als geheel', () => {
    const { on } = planned(change(resume(from, at('05-26 09:00'), 'evaluation')));
    expect([on.get('evaluation')?.firstDay, on.get('evaluation')?.lastDay]).toEqual(['2018-06-07', '2018-07-02']);
  });

  it('die begonnen is, eindigt later', () => {
    const { on, facts } = planned(change(resume(at('05-28 09:00'), at('06-07 09:00'), 'evaluation')));
    expect([on.get('evaluation')?.firstDay, on.get('evaluation')?.lastDay]).toEqual(['2018-05-28', '2018-07-02']);
    const again = planned(change(move('evaluation', '2018-07-05'), facts)).on.get('evaluation');
    expect([again?.firstDay, again?.lastDay]).toEqual(['2018-05-28', '2018-07-05']);
  });
});

describe('na een schorsing', () => {
  it('volgt de opening de sluiting met dezelfde dagen, en schuift niet nog eens', () => {
    const resumed = planned(change(resume(NOW, at('05-27 09:00'), 'submission-close', 'bid-opening')));
    expect(resumed.on.get('bid-opening')?.lastDay).toBe('2018-06-04');
    const moved = planned(change(move('submission-close', '2018-06-05', at('05-28 09:00')), resumed.facts));
    expect(moved.on.get('submission-close')?.lastDay).toBe('2018-06-05');
    expect(moved.on.get('bid-opening')?.lastDay).toBe('2018-06-05');
  });

  const { facts } = planned(change(resume(NOW, at('05-26 09:00'), 'award-decision', 'objection-window')));

  it('een verplaatste beslissing geeft weer zes weken, geen dag meer', () => {
    expect(dayOf(change(move('award-decision', '2018-06-29'), facts), 'objection-window')).toBe('2018-08-10');
  });

  it('een beslissing die na de schorsing nog uitgaat, geeft precies zes weken', () => {
    // Overdue when the case stopped: its own date has passed and stays.
    const resumed = planned(change(resume(at('06-25 09:00'), at('07-05 09:00'), 'award-decision', 'objection-window')));
    expect(resumed.on.get('award-decision')?.lastDay).toBe('2018-06-22');
    const sent = change({ kind: 'report', milestone: 'award-decision', happenedAt: at('07-06 10:00') }, resumed.facts);
    expect(dayOf(sent, 'objection-window')).toBe('2018-08-17');
  });

  it('de zes weken lopen door terwijl de zaak is geschorst: bezwaar schorst niet (Awb 6:16)', () => {
    const sent = planned(change({ kind: 'report', milestone: 'award-decision', happenedAt: at('07-02 10:00') }, facts));
    const again = change(resume(at('07-10 09:00'), at('07-20 09:00'), 'objection-window'), sent.facts);
    expect(dayOf(again, 'objection-window')).toBe('2018-08-13');
  });

  it('wat vanzelf ingaat, schuift niet', () => {
    const resumed = change(resume(from, at('05-26 09:00'), 'service-start', 'implementation-start'));
    expect(dayOf(resumed, 'service-start')).toBe('2019-01-01');
    expect(dayOf(resumed, 'implementation-start')).toBe('2018-08-01');
  });
});

const hold = (since: number, until: number): PlanChange => ({
  kind: 'hold',
  milestone: 'subsidy-decision@perceel-1',
  since,
  until,
});

describe('een beslistermijn die stilstaat (Awb 4:15)', () => {
  it.each([
    [
      'de dag van het verzoek en de dag van aanvulling tellen niet mee',
      at('10-01 10:00'),
      at('10-11 10:00'),
      '2018-12-09',
    ],
    ['aangevuld op de dag erna is geen dag', at('10-01 10:00'), at('10-02 10:00'), '2018-11-30'],
    ['aangevuld op dezelfde dag is geen dag', at('10-01 10:00'), at('10-01 16:00'), '2018-11-30'],
    ['twee dagen later is één dag', at('10-01 23:59'), at('10-03 00:00'), '2018-12-01'],
  ] as const)('%s', (_name, since, until, day) => {
    expect(dayOf(change(hold(since, until)), 'subsidy-decision@perceel-1')).toBe(day);
  });

  it.each([
    [undefined, 'Awb 4:15 lid 1 sub a', '2018-12-10'],
    ['Awb 4:15 lid 1 sub b', 'Awb 4:15 lid 1 sub b', undefined],
    ['Awb 4:15 lid 2 sub a', 'Awb 4:15 lid 2 sub a', undefined],
    ['Awb 4:15 lid 2 sub c', 'Awb 4:15 lid 2 sub c', undefined],
  ])('om %s: de termijn noemt %s, en alleen van een aanvulling is de telling omstreden', (ground, named, contested) => {
    const stretch = { ...hold(at('10-01 10:00'), at('10-11 10:00')), ...(ground === undefined ? {} : { ground }) };
    const { term } = planned(change(stretch)).on.get('subsidy-decision@perceel-1') ?? {};
    expect(term?.lastDay).toBe('2018-12-09');
    expect(term?.contestedLastDay).toBe(contested);
    expect(term?.grounds.filter((one) => one.startsWith('Awb 4:15'))).toEqual([named]);
  });

  it('voor een advies van het Bureau Bibob vanaf de dag van het verzoek zelf (Bibob 31)', () => {
    const stretch = { ...hold(at('10-01 10:00'), at('10-11 10:00')), ground: 'Bibob 31' };
    const { term } = planned(change(stretch)).on.get('subsidy-decision@perceel-1') ?? {};
    // 1 through 10 October: a day more than a request to complete gives. Whether the day of the advice counts as well is open.
    expect(term).toMatchObject({ lastDay: '2018-12-10', suspendedDays: 10, contestedLastDay: '2018-12-11' });
    expect(term?.grounds).toContain('Bibob 31');
    const longer = { ...hold(at('10-01 10:00'), at('10-16 10:00')), ground: 'Bibob 31' };
    const again = planned(change(longer, planned(change(stretch)).facts));
    expect(again.on.get('subsidy-decision@perceel-1')?.term?.suspendedDays).toBe(15);
  });

  it('een tweede keer telt op bij de eerste', () => {
    const once = planned(change(hold(at('10-01 10:00'), at('10-11 10:00'))));
    const twice = change(hold(at('10-12 10:00'), at('10-15 10:00')), once.facts);
    expect(dayOf(twice, 'subsidy-decision@perceel-1')).toBe('2018-12-11');
  });

  it('telt ook als de aanvraag eerder door een schorsing schoof', () => {
    const { facts } = planned(
      change(
        resume(at('08-01 09:00'), at('08-06 09:00'), 'subsidy-application@perceel-1', 'subsidy-decision@perceel-1'),
      ),
    );
    const applied = planned(
      change({ kind: 'report', milestone: 'subsidy-application@perceel-1', happenedAt: at('08-31 10:00') }, facts),
    );
    expect(applied.on.get('subsidy-decision@perceel-1')?.lastDay).toBe('2018-11-30');
    expect(dayOf(change(hold(at('10-01 10:00'), at('10-11 10:00')), applied.facts), 'subsidy-decision@perceel-1')).toBe(
      '2018-12-09',
    );
  });
});

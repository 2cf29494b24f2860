import { describe, expect, it } from 'vitest';
import { changePlan, type ChangedPlan } from '../../../../domain/plan/change/change-plan.ts';
import { refusal } from '../../../../domain/acts/refusal.ts';
import { localIso, startOfDay } from '../../../../domain/law/clock.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import { holdThrough } from '../../../../domain/plan/change/held-stretch.ts';
import type { PlanChange } from '../../../../domain/plan/change/replan.ts';
import { OBJECTION } from '../../../../domain/plan/objection-plan.ts';
import { NO_FACTS } from '../../../../domain/plan/plan-facts.ts';
import { example } from '../../../examples.ts';
import { at, NOW } from '../../acts/builders.ts';
import { change, dayOf, move, planned } from './plan-changes.ts';

const refusalOf = (changed: ChangedPlan) => (changed.kind === 'refused' ? changed.refusal : null);

describe('een begin en een melding', () => {
  it('een begin verandert niets aan de planning', () => {
    const started = change({ kind: 'start', now: NOW });
    expect(planned(started).facts).toEqual(NO_FACTS);
    expect(dayOf(started, 'objection-window')).toBe('2018-08-03');
  });

  it('de bezwaartermijn telt vanaf de dag waarop de beslissing werkelijk uitging', () => {
    const reported = change({ kind: 'report', milestone: 'award-decision', happenedAt: at('06-25 10:00') });
    expect(dayOf(reported, 'objection-window')).toBe('2018-08-06');
    expect(dayOf(reported, 'award-decision')).toBe('2018-06-22');
  });

  it('een definitie waarvan geen planning te maken is, geeft de fouten', () => {
    const edit = (text: string) => text.replace(/^ {2}sluiting: .*\n/m, '');
    const faulty = change({ kind: 'start', now: NOW }, NO_FACTS, { edit });
    expect(faulty).toMatchObject({ kind: 'faulty', faults: [{ rule: 'missing-date', milestone: 'submission-close' }] });
  });
});

describe('verplaatsen', () => {
  it.each([
    ['een dag houdt de klok van de sluiting', 'submission-close', '2018-05-31', '2018-05-31T15:00:00+02:00'],
    ['een tijd wordt de klok van de sluiting', 'submission-close', '2018-05-31 12:00', '2018-05-31T12:00:00+02:00'],
    ['een laatste dag telt heel mee', 'award-decision', '2018-06-29', '2018-06-30T00:00:00+02:00'],
    ['wat van de datum afhangt, schuift mee', 'award-decision', '2018-06-29', '2018-06-30T00:00:00+02:00'],
  ] as const)('%s', (_name, milestone, to, endsAt) => {
    const moved = planned(change(move(milestone, to)));
    expect(localIso(moved.on.get(milestone)?.endsAt ?? 0)).toBe(endsAt);
    expect(Object.keys(moved.facts.moved)).toContain(milestone);
    expect(moved.on.get('objection-window')?.lastDay).toBe(
      milestone === 'award-decision' ? '2018-08-10' : '2018-08-03',
    );
  });

  it.each([
    ['een onbekende mijlpaal verplaatst niet', move('sluiting', '2018-05-31'), 'unknown-milestone'],
    ['een dag die niet bestaat, kan niet', move('submission-close', '2018-06-31'), 'no-such-day'],
    ['een laatste dag heeft geen klok', move('award-decision', '2018-06-29 12:00'), 'whole-day'],
    ['een jaar na de kalender kan niet', move('submission-close', '2047-05-31 15:00'), 'outside-calendar'],
    ['ook niet het eerste jaar erna', move('award-decision', '2036-01-01'), 'outside-calendar'],
    ['en geen jaar ervoor', move('submission-close', '2014-12-31 15:00'), 'outside-calendar'],
    ['een uur dat niet bestaat, kan niet', move('submission-close', '2018-05-31 25:00'), 'no-such-time'],
    ['een tijd die de klok overslaat, kan niet', move('submission-close', '2019-03-31 02:30'), 'no-such-time'],
    ['een tijd die er twee keer is, kan niet', move('submission-close', '2018-10-28 02:30'), 'no-such-time'],
    ['een sluiting op 23 mei ligt te dicht op de nota', move('submission-close', '2018-05-23'), 'move-under-minimum'],
    ['een sluiting op 24 mei niet', move('submission-close', '2018-05-24 09:00'), null],
    ['gisteren is voorbij', move('award-meetings', '2018-05-15'), 'move-into-past'],
    ['vandaag als laatste dag nog niet', move('award-meetings', '2018-05-16'), null],
    ['het ogenblik van nu is voorbij', move('bid-opening', '2018-05-16 11:00'), 'move-into-past'],
    ['een opening vóór de sluiting kan niet', move('bid-opening', '2018-05-24 14:59'), 'breaks-rule'],
    ['een opening op de sluiting wel', move('bid-opening', '2018-05-24 15:00'), null],
    ['een bezwaartermijn van vijf weken kan niet', move('objection-window', '2018-07-27'), 'fixed-by-law'],
    ['een bezwaartermijn van zeven weken ook niet', move('objection-window', '2018-08-10'), 'fixed-by-law'],
    ['een besluit later dan zijn termijn kan niet', move('subsidy-decision@perceel-1', '2018-12-01'), 'term-of-law'],
    ['een besluit eerder dan zijn termijn wel', move('subsidy-decision@perceel-1', '2018-11-29'), null],
    ['ver na de laatste bekende kalender kan het ook niet', move('award-decision', '2050-01-01'), 'outside-calendar'],
  ] as const)('%s', (_name, made, rule) => {
    expect(refusalOf(change(made))?.rule ?? null).toBe(rule);
  });

  it.each([
    ['2018-05-31', '2018-05-31T17:00:00+02:00'],
    ['2018-05-31 09:00', '2018-05-31T11:00:00+02:00'],
    ['2018-05-31 22:30', '2018-06-01T00:30:00+02:00'],
    ['2018-05-24 17:00', '2018-05-24T19:00:00+02:00'],
    ['2018-05-24 18:15', '2018-05-24T20:15:00+02:00'],
    ['2018-05-24 16:00', '2018-05-24T18:00:00+02:00'],
    ['2018-05-24 09:00', '2018-05-24T11:00:00+02:00'],
  ] as const)('een opening volgt haar sluiting (%s), met haar afstand in dagen en uren', (to, opening) => {
    const past = planned(change(move('submission-close', to)));
    expect(localIso(past.on.get('bid-opening')?.endsAt ?? 0)).toBe(opening);
  });

  const openedOn = (to: string, opening: string): string => {
    const edit = (text: string) => text.replace(/^ {2}opening:.*$/m, `  opening: { ${opening}, grond: x }`);
    const moved = planned(change(move('submission-close', to), NO_FACTS, { edit }));
    return localIso(moved.on.get('bid-opening')?.endsAt ?? 0).slice(0, 16);
  };

  it.each([
    ['2018-05-31', 'op: 2018-05-25 10:00', '2018-06-01T10:00'],
    // A day after Friday is Saturday: the program chooses no free day.
    ['2018-06-01', 'op: 2018-05-25 10:00', '2018-06-04T10:00'],
    // What staff chose for the closing is good for its opening.
    ['2018-06-03', 'op: 2018-05-24 17:00', '2018-06-03T17:00'],
    // A term keeps its own distance.
    ['2018-05-31', 'termijn: 5 dagen, na: sluiting, om: 10:00', '2018-06-05T10:00'],
  ])('een sluiting op %s, met een opening %s: geopend op %s', (to, opening, at) => {
    expect(openedOn(to, opening)).toBe(at);
  });

  it('een sluiting die later werd en teruggaat, neemt haar opening mee terug', () => {
    const later = planned(change(move('submission-close', '2018-06-05')));
    const back = planned(change(move('submission-close', '2018-05-31'), later.facts));
    expect(localIso(back.on.get('bid-opening')?.endsAt ?? 0)).toBe('2018-05-31T17:00:00+02:00');
  });

  it('een afstand die in het uur komt dat een nacht niet heeft, verliest dat uur niet', () => {
    const night = planned(change(move('submission-close', '2019-03-31 00:30')));
    expect(localIso(night.on.get('bid-opening')?.endsAt ?? 0)).toBe('2019-03-31T03:30:00+02:00');
  });

  it('een nota mag in een spoedprocedure tot vier dagen voor de sluiting (Aw 2.74)', () => {
    const edit = (text: string): string => text.replace('spoed: nee', 'spoed: ja');
    const close = (day: string) => refusalOf(change(move('submission-close', day), NO_FACTS, { edit }))?.rule ?? null;
    expect(close('2018-05-18')).toBeNull();
    expect(close('2018-05-17')).toBe('move-under-minimum');
  });

  it('een weigering noemt wat wel kan', () => {
    expect(refusalOf(change(move('submission-close', '2018-05-23')))).toEqual({
      rule: 'move-under-minimum',
      ground: 'Aw 2.54',
      milestone: 'submission-close',
      values: { other: '2018-05-14', allowed: '2018-05-24' },
    });
  });
});

describe('de dichtstbijzijnde dag die aan alle regels voldoet', () => {
  const NOW_2020 = Date.parse('2020-09-21T10:00:00+02:00');
  const european = (milestone: string, to: string, edit?: (text: string) => string) =>
    refusalOf(
      changePlan({
        ...example('lnvt-2020', edit),
        of: { kind: 'tender' },
        facts: NO_FACTS,
        change: move(milestone, to, NOW_2020),
      }),
    );
  const note = (day: string) => (text: string) =>
    text.replace(/^ {2}nota-van-inlichtingen:.*$/m, `  nota-van-inlichtingen: { uiterlijk: ${day}, grond: x }`);

  it.each([
    // Ten days after the note of 16 October is the 26th; forty full days after the notice end on the 28th.
    ['submission-close', '2020-10-20', '2020-10-16', 'move-under-minimum', '2020-10-29'],
    ['submission-close', '2020-10-27', '2020-10-09', 'breaks-rule', '2020-10-29'],
    ['clarification-note', '2020-10-20', '2020-10-16', 'move-under-minimum', '2020-10-19'],
    ['award-final', '2020-12-02', '2020-10-16', 'breaks-rule', '2020-12-04'],
    ['bid-opening', '2020-10-28', '2020-10-16', 'breaks-rule', '2020-10-29'],
  ] as const)('%s naar %s (nota %s): %s, en wel %s', (milestone, to, day, rule, allowed) => {
    expect(european(milestone, to, note(day))).toMatchObject({ rule, values: { allowed } });
  });

  it('wie later vraagt dan de datum van nu, krijgt geen eerdere dag als raad', () => {
    const latest = note('2020-10-19');
    expect(european('clarification-note', '2020-10-23', latest)).toMatchObject({ rule: 'move-under-minimum' });
    expect(european('clarification-note', '2020-10-23', latest)?.values).not.toHaveProperty('allowed');
  });

  it('een vroegere gunning houdt een definitieve gunning niet tegen die toch moet wachten', () => {
    expect(european('award-decision', '2020-11-16')).toBeNull();
  });
});

describe('na 2035 kent niemand de vrije dagen', () => {
  const terms = { receivedOn: '2035-07-19' as IsoDate, windowLastDay: '2035-08-03' as IsoDate, committee: false };
  const { definition, type } = example('utrecht-2018');
  const after = (change: PlanChange, windowLastDay = terms.windowLastDay, facts = NO_FACTS) =>
    changePlan({ definition, type, of: { kind: 'objection', terms: { ...terms, windowLastDay } }, facts, change });
  const hold = (until: string): PlanChange =>
    holdThrough(OBJECTION.decision, startOfDay('2035-08-20' as IsoDate), until as IsoDate);

  it.each([
    ['een hersteltermijn die ervoor eindigt', after(hold('2035-09-14')), null],
    ['een hersteltermijn die de beslissing erna brengt', after(hold('2035-12-31')), OBJECTION.decision],
    ['verdagen tot erna', after({ kind: 'adjourn' }, '2035-11-02' as IsoDate), OBJECTION.decision],
    [
      'wat er al na lag, houdt niets op',
      after({ kind: 'agree', until: '2035-12-31' as IsoDate }, '2035-11-30' as IsoDate),
      null,
    ],
    ['een begin wordt niet geweigerd', after({ kind: 'start', now: 0 }, '2035-12-03' as IsoDate), null],
    ['een planning die niet meer te maken is', after({ kind: 'adjourn' }, '2045-11-20' as IsoDate), OBJECTION.decision],
  ] as const)('%s', (_name, changed, milestone) => {
    expect(refusalOf(changed)).toEqual(milestone === null ? null : refusal('past-calendar', { milestone }));
  });
});

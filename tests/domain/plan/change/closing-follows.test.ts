import { describe, expect, it } from 'vitest';
import { changePlan } from '../../../../domain/plan/change/change-plan.ts';
import type { PlanChange } from '../../../../domain/plan/change/replan.ts';
import { localIso } from '../../../../domain/law/clock.ts';
import { NO_FACTS } from '../../../../domain/plan/plan-facts.ts';
import { readDefinition } from '../../../../files/definition/read-definition.ts';
import { minicompetitie } from '../../../../procedures/minicompetitie.ts';
import { nietOpenbaar } from '../../../../procedures/niet-openbaar.ts';
import { template } from '../../../../procedures/template.ts';
import { example } from '../../../examples.ts';
import { planned } from './plan-changes.ts';

const OPEN = ['contract-notice', 'questions-close', 'submission-close', 'bid-opening'];
/** Electronic bids: forty days from the day after dispatch. */
const DATES: Readonly<Record<string, string>> = {
  aankondiging: '{ op: 2026-09-02, grond: gids }',
  'vragen-tot': '{ op: 2026-09-25 17:00, grond: gids }',
  sluiting: '{ op: 2026-10-13 12:00, grond: gids }',
  opening: '{ op: 2026-10-13 14:00, grond: gids }',
};
const edit = (text: string): string =>
  Object.entries(DATES).reduce(
    (all, [key, entry]) => all.replace(new RegExp(`^ {2}${key}:.*$`, 'm'), `  ${key}: ${entry}`),
    text.replace(/^ {2}nota-van-inlichtingen:.*\n/m, ''),
  );
const plan = (change: PlanChange, facts = NO_FACTS) =>
  planned(changePlan({ ...example('lnvt-2020', edit), of: { kind: 'tender' }, facts, change }));
const datesOf = ({ on }: ReturnType<typeof plan>) =>
  ['submission-close', 'bid-opening'].map((id) => localIso(on.get(id)?.endsAt ?? 0).slice(0, 16));
const instant = (text: string): number => Date.parse(`2026-${text.replace(' ', 'T')}:00+02:00`);
const sent = (day: string, open: readonly string[] = OPEN): PlanChange => ({
  kind: 'report',
  milestone: 'contract-notice',
  happenedAt: instant(`${day} 10:00`),
  open,
});
const resume = (since: string, until: string): PlanChange => ({
  kind: 'resume',
  since: instant(since),
  until: instant(until),
  open: OPEN,
});

describe('de sluiting na een aankondiging die later is verzonden (Aw 2.71)', () => {
  it.each([
    ['op tijd', '09-02', ['2026-10-13T12:00', '2026-10-13T14:00']],
    // Forty days after 7 September end on Saturday 17 October: Monday the 19th is the last, the 20th the first closing.
    ['vijf dagen later', '09-07', ['2026-10-20T12:00', '2026-10-20T14:00']],
  ] as const)('%s', (_name, day, dates) => {
    expect(datesOf(plan(sent(day)))).toEqual(dates);
  });

  it('blijft waar zij was als zij al voorbij is', () => {
    expect(datesOf(plan(sent('09-07', ['bid-opening'])))).toEqual(['2026-10-13T12:00', '2026-10-13T14:00']);
  });

  it('is daarna niet terug te zetten onder de termijn', () => {
    const { facts } = plan(sent('09-07'));
    const change = {
      kind: 'move',
      milestone: 'submission-close',
      to: '2026-10-16',
      now: instant('09-08 10:00'),
    } as const;
    const made = changePlan({ ...example('lnvt-2020', edit), of: { kind: 'tender' }, facts, change });
    expect(made).toMatchObject({ kind: 'refused', refusal: { values: { allowed: '2026-10-20' } } });
  });
});

describe('de sluiting na een nota die te laat is verzonden (Aw 2.54, 2.73)', () => {
  const note = (id: string, day: string, more: Partial<Extract<PlanChange, { kind: 'report' }>> = {}): PlanChange => ({
    kind: 'report',
    milestone: id,
    happenedAt: instant(`${day} 16:00`),
    open: OPEN,
    ...more,
  });

  it.each([
    ['tien dagen ervoor: zij blijft', 'clarification-note', '10-03', ['2026-10-13T12:00', '2026-10-13T14:00']],
    ['een dag te laat', 'clarification-note', '10-04', ['2026-10-14T12:00', '2026-10-14T14:00']],
    // Ten days after the 7th is Saturday the 17th; Monday until noon is no hour to close.
    ['en niet op een vrije dag', 'clarification-note', '10-07', ['2026-10-20T12:00', '2026-10-20T14:00']],
    ['een ronde die niemand plande', 'clarification-note-2', '10-05', ['2026-10-15T12:00', '2026-10-15T14:00']],
  ] as const)('%s', (_name, id, day, dates) => {
    const first = plan(note('clarification-note', '10-01')).facts;
    expect(datesOf(plan(note(id, day), id === 'clarification-note' ? NO_FACTS : first))).toEqual(dates);
  });

  it('ook als zij is ingetrokken en opnieuw is gegeven', () => {
    const { facts } = plan(note('clarification-note', '10-01'));
    expect(datesOf(plan(note('clarification-note', '10-05', { again: true }), facts))).toEqual([
      '2026-10-15T12:00',
      '2026-10-15T14:00',
    ]);
  });

  it('blijft waar zij was als zij al voorbij is', () => {
    expect(datesOf(plan(note('clarification-note', '10-07', { open: ['bid-opening'] })))[0]).toBe('2026-10-13T12:00');
  });
});

describe('de sluiting na een schorsing', () => {
  it('komt niet op zondag en niet onder haar termijn: de aankondiging schoof mee', () => {
    expect(datesOf(plan(resume('08-26 08:30', '08-31 10:00')))).toEqual(['2026-10-20T12:00', '2026-10-20T14:00']);
  });

  it('schuift gewoon mee waar dat kan', () => {
    const { facts } = plan(sent('09-02'));
    expect(datesOf(plan(resume('09-10 09:00', '09-12 10:00'), facts))).toEqual([
      '2026-10-15T12:00',
      '2026-10-15T14:00',
    ]);
  });
});

describe('de sluiting van de aanmelding na een aankondiging die later is verzonden (Aw 2.71 lid 2)', () => {
  const { found } = readDefinition(template(nietOpenbaar));
  const closes = (day: string): string | undefined => {
    if (found === null) throw new Error('no template');
    const happenedAt = Date.parse(`2029-12-${day}T10:00:00+01:00`);
    const change = { kind: 'report', milestone: 'contract-notice', happenedAt, open: ['requests-close'] } as const;
    const { on } = planned(changePlan({ ...found, of: { kind: 'tender' }, facts: NO_FACTS, change }));
    return localIso(on.get('requests-close')?.endsAt ?? 0).slice(0, 16);
  };

  it.each([
    ['blijft als er dertig dagen overblijven', '09', '2030-01-08T15:00'],
    ['schuift op als dat er minder zijn', '10', '2030-01-10T15:00'],
    ['en komt niet op een vrije dag', '12', '2030-01-14T15:00'],
  ])('%s', (_name, day, closing) => {
    expect(closes(day)).toBe(closing);
  });
});

describe('een sluiting die een termijn na de nota is', () => {
  const invited = (text: string): string =>
    Object.entries({
      'nota-van-inlichtingen': '{ op: 2027-06-02, grond: uitvraag }',
      sluiting: '{ termijn: 10 werkdagen, na: nota-van-inlichtingen, om: 12:00, bron: overeenkomst, grond: uitvraag }',
      opening: '{ op: 2027-06-16 13:00, grond: uitvraag }',
      uitnodiging: '{ op: 2027-05-24, grond: uitvraag }',
    }).reduce(
      (all, [key, entry]) => all.replace(new RegExp(`^ {2}(?:# )?${key}:.*$`, 'm'), `  ${key}: ${entry}`),
      text,
    );
  const { found } = readDefinition(invited(template(minicompetitie)));
  const dates = (change: PlanChange) => {
    if (found === null) throw new Error('no template');
    return datesOf(planned(changePlan({ ...found, of: { kind: 'tender' }, facts: NO_FACTS, change })));
  };

  it.each<[string, PlanChange]>([
    [
      'die een dag later verschijnt',
      {
        kind: 'report',
        milestone: 'clarification-note',
        happenedAt: Date.parse('2027-06-03T16:00:00+02:00'),
        open: [],
      },
    ],
    [
      'die wordt verplaatst',
      { kind: 'move', milestone: 'clarification-note', to: '2027-06-03', now: Date.parse('2027-06-01T16:00:00+02:00') },
    ],
  ])('%s, neemt de opening mee', (_name, change) => {
    expect(dates(change)).toEqual(['2027-06-17T12:00', '2027-06-17T13:00']);
  });
});

import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../domain/case/state.ts';
import { ACTS } from '../../../domain/acts/acts.ts';
import type { RefusalRule } from '../../../domain/acts/refusal.ts';
import { at, caseOf, caseWith, may, NOW, REASON, ruleOf } from './builders.ts';

const mayMove = may('moveMilestone');

type Act = Readonly<Record<string, unknown>>;
type Row = readonly [name: string, given: CaseState, act: Partial<Act>, rule: RefusalRule | null];

const CLOSE: Act = { ...REASON, milestone: 'submission-close', to: '2018-05-31 15:00' };
const CLOSING = at('05-24 15:00');

const table = (rows: readonly Row[], now: number): void =>
  it.each(rows)('%s', (_name, given, act, rule) => {
    expect(ruleOf(mayMove(given, { ...CLOSE, moment: NOW, ...act }, now))).toBe(rule);
  });

describe('verplaatsen van een mijlpaal', () => {
  table(
    [
      ['de sluiting mag vóór de sluiting', caseOf(), {}, null],
      ['een datum zonder tijd mag', caseOf(), { to: '2018-05-31' }, null],
      ['een onbekende mijlpaal mag niet', caseOf(), { milestone: 'x' }, 'unknown-milestone'],
      ['zonder reden mag niet', caseOf(), { reason: ' ' }, 'missing-reason'],
      ['een datum in een andere volgorde mag niet', caseOf(), { to: '31-05-2018' }, 'bad-act'],
      ['een tijd met een punt mag niet', caseOf(), { to: '2018-05-31 15.00' }, 'bad-act'],
      ['een datum met iets erachter mag niet', caseOf(), { to: '2018-05-31 15:00:00' }, 'bad-act'],
      ['een datum met een regeleinde erachter mag niet', caseOf(), { to: '2018-05-31\n' }, 'bad-act'],
      ['wat gedaan is, verplaatst niet', caseOf(), { milestone: 'contract-notice' }, 'already-done'],
      ['wat voorbij is, verplaatst niet', caseOf(), { milestone: 'questions-close' }, 'move-after-closing'],
      ['wat te laat is, mag', caseWith('award-decision', { state: 'overdue' }), { milestone: 'award-decision' }, null],
      ['de versie die iemand zag, is die van nu', caseWith('submission-close', { version: 2 }), { version: 2 }, null],
      [
        'wie een oudere versie zag, hoort dat een ander hem voor was',
        caseWith('submission-close', { version: 2 }),
        { version: 1 },
        'changed-meanwhile',
      ],
      ['een ogenblik vóór de sluiting mag', caseOf(), { moment: CLOSING - 1 }, null],
      ['op het ogenblik van de sluiting mag niet', caseOf(), { moment: CLOSING }, 'move-after-closing'],
      ['een ronde die er nog niet is, mag', caseOf(), { milestone: 'questions-close-2' }, null],
      ['niet een die pas daarna komt', caseOf(), { milestone: 'questions-close-3' }, 'unknown-milestone'],
      [
        'geen ronde meer na de sluiting',
        caseWith('submission-close', { state: 'passed' }),
        { milestone: 'questions-close-2' },
        'move-after-closing',
      ],
      [
        'een eigen datum mag ook nog na zijn dag',
        caseOf(),
        { milestone: 'bid-opening', moment: at('05-25 09:00') },
        null,
      ],
    ],
    at('05-25 10:00'),
  );

  it('zonder opgegeven moment telt de klok', () => {
    expect(mayMove(caseOf(), CLOSE, CLOSING - 1)).toBeNull();
    expect(mayMove(caseOf(), CLOSE, CLOSING)).toMatchObject({
      rule: 'move-after-closing',
      milestone: 'submission-close',
      values: { when: 'do 24 mei 2018 15.00' },
    });
  });
});

describe('een storing kort voor de sluiting (Aw 2.109)', () => {
  const closed = caseWith('submission-close', { state: 'passed' });
  const outage = 't:melding-TN-1';

  table(
    [
      ['met bewijs mag het na de sluiting', closed, { outage }, null],
      ['zonder storing mag het niet', closed, {}, 'move-after-closing'],
      ['zonder bewijs mag het niet', closed, { outage: '' }, 'outage-not-proven'],
      ['een bewijs van alleen spaties is geen bewijs', closed, { outage: '  ' }, 'outage-not-proven'],
      [
        'een opening die te laat is, is nog geen opening',
        caseWith('bid-opening', { state: 'overdue' }, closed),
        { outage },
        null,
      ],
      [
        'na de opening mag het niet',
        caseWith('bid-opening', { state: 'done' }, closed),
        { outage },
        'outage-after-opening',
      ],
      [
        'een procedure zonder opening heeft dat ogenblik niet',
        caseWith('bid-opening', null, closed),
        { outage },
        'no-such-moment',
      ],
      ['vóór de sluiting is geen bewijs nodig', caseOf(), { outage: '' }, null],
      [
        'voor een andere mijlpaal bestaat deze weg niet',
        caseOf(),
        { milestone: 'questions-close', outage },
        'move-after-closing',
      ],
      ['van wat nog open is, neemt een storing niets af', caseOf(), { to: '2018-05-23', outage }, 'outage-shortens'],
      ['ook geen minuut', caseOf(), { to: '2018-05-24 14:59', outage }, 'outage-shortens'],
      ['een minuut erbij mag', caseOf(), { to: '2018-05-24 15:01', outage }, null],
      [
        'van een eigen datum ook niet',
        caseOf(),
        { milestone: 'award-decision', to: '2018-05-30', outage },
        'outage-shortens',
      ],
    ],
    NOW,
  );

  it('de weigering noemt het artikel', () => {
    const refused = mayMove(closed, { ...CLOSE, outage: '' }, NOW);
    expect(refused).toMatchObject({ ground: 'Aw 2.109', milestone: 'submission-close' });
    expect(mayMove(caseOf(), { ...CLOSE, to: '2018-05-23', outage }, NOW)).toMatchObject({
      ground: 'Aw 2.109',
      milestone: 'submission-close',
      values: { when: 'do 24 mei 2018 15.00' },
    });
  });
});

describe('hoeveel mensen het vraagt', () => {
  it.each([
    ['een gewone verplaatsing', undefined, 1],
    ['na een storing', 't:melding-TN-1', 2],
  ] as const)('%s', (_name, outage, people) => {
    const fields = { milestone: 'submission-close', to: '2018-05-31', reason: 't:1' };
    expect(ACTS.moveMilestone.people?.(outage === undefined ? fields : { ...fields, outage })).toBe(people);
  });
});

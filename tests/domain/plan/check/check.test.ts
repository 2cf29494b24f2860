import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../../../../domain/plan/check/check.ts';
import { CHECK_RULES } from '../../../../domain/plan/check/check-rules.ts';
import { makePlan } from '../../../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../../../domain/plan/plan-facts.ts';
import { example } from '../../../examples.ts';

type Edit = (text: string) => string;

function findings(name: string, edit: Edit = (text) => text) {
  const { definition, type } = example(name, edit);
  const plan = makePlan(definition, type, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return checkProcedure(definition, type, plan.value);
}

const rulesOf = (name: string, edit?: Edit): string[] => findings(name, edit).map((finding) => finding.rule);

/** Replaces the line of a milestone in the planning. */
const plan =
  (key: string, entry: string): Edit =>
  (text) =>
    text.replace(new RegExp(`^ {2}${key}:.*$`, 'm'), `  ${key}: ${entry}`);

const swap =
  (from: string | RegExp, to: string): Edit =>
  (text) => {
    if (text.replace(from, to) === text) throw new Error(`nothing to replace: ${String(from)}`);
    return text.replace(from, to);
  };

const all =
  (...edits: Edit[]): Edit =>
  (text) =>
    edits.reduce((changed, edit) => edit(changed), text);

describe('de voorbeelden, met de hand nagelopen', () => {
  it('LNVT 2020 heeft geen bevindingen', () => {
    expect(findings('lnvt-2020')).toEqual([]);
  });

  it('Utrecht 2018 heeft deze gebreken (gids 1.3, 1.6, 1.7, 2.4, 3, 4.2, 4.3, 5.3)', () => {
    const count = new Map<string, number>();
    for (const rule of rulesOf('utrecht-2018')) count.set(rule, (count.get(rule) ?? 0) + 1);
    expect(Object.fromEntries(count)).toEqual({
      'missing-year': 8,
      'clarification-margin': 1,
      'start-inside-remedy-window': 1,
      'subsidy-years': 1,
      'start-before-decision': 1,
      'second-remedy-window-open': 1,
      'validity-gap': 1,
      'application-after-start': 1,
      'sum-of-weights': 3,
      'scheme-not-in-force': 1,
      'threshold-regime': 1,
      'participant-leaves-during-term': 1,
      'criterion-letter-mismatch': 4,
      'dead-floor': 1,
      'effective-weight': 1,
      'undefined-policy': 6,
    });
  });

  it.each([
    ['start-inside-remedy-window', '23 juni 2018 tot en met 3 augustus 2018'],
    ['second-remedy-window-open', '11 januari 2019'],
    ['validity-gap', '21 september 2018'],
    ['validity-gap', '70 dagen'],
    ['threshold-regime', '(€ 36.910.776) ligt op of boven de Europese drempel van 2018 (€ 750.000)'],
    ['dead-floor', 'ten minste 1.285,24'],
    ['validity-gap', 'tot en met 29 oktober 2018'],
    ['validity-gap', 'tot 7 december 2018'],
    ['application-after-start', '31 augustus 2018, na de start van de implementatie op 1 augustus 2018'],
    ['sum-of-weights', '200 in 4.2, 400 in 5.3.1'],
    ['participant-leaves-during-term', 'nog vóór de subsidie (2019 tot en met 2024)'],
    ['effective-weight', '1,74%'],
    ['criterion-letter-mismatch', 'B in 4.2, E in 5.3.1'],
  ])('%s noemt %s', (rule, words) => {
    const messages = findings('utrecht-2018')
      .filter((finding) => finding.rule === rule)
      .map((finding) => finding.message);
    expect(messages.join(' ')).toContain(words);
  });
});

describe('elke regel slaat aan waar het moet', () => {
  const cases: readonly (readonly [rule: string, example: string, what: string, edit: Edit])[] = [
    [
      'minimum-term',
      'lnvt-2020',
      'sluiting na 39 dagen',
      all(
        plan('sluiting', '2020-10-27 12:00'),
        plan('opening', '2020-10-27 14:00'),
        swap('sluit: 2020-10-29', 'sluit: 2020-10-27'),
      ),
    ],
    [
      'minimum-term',
      'lnvt-2020',
      'stukken niet vrij beschikbaar: vijf dagen meer',
      swap('stukken-vrij-beschikbaar: ja', 'stukken-vrij-beschikbaar: nee'),
    ],
    [
      'minimum-term',
      'lnvt-2020',
      'verkort zonder vooraankondiging',
      swap('stukken-vrij-beschikbaar: ja', 'stukken-vrij-beschikbaar: ja, verkort-door-vooraankondiging: ja'),
    ],
    [
      'minimum-term',
      'utrecht-2018',
      'vooraankondiging 51 dagen ervoor',
      all(
        swap('verkort-door-vooraankondiging: nee', 'verkort-door-vooraankondiging: ja'),
        plan('vooraankondiging', '{ op: 2018-02-20, grond: gids 2.4 }'),
      ),
    ],
    [
      'full-days',
      'lnvt-2020',
      'sluiting op dag veertig',
      all(
        plan('sluiting', '2020-10-28 12:00'),
        plan('opening', '2020-10-28 14:00'),
        swap('sluit: 2020-10-29', 'sluit: 2020-10-28'),
      ),
    ],
    [
      'clarification-margin',
      'lnvt-2020',
      'nota negen dagen ervoor',
      plan('nota-van-inlichtingen', '{ uiterlijk: 2020-10-20, grond: x }'),
    ],
    [
      'closing-boundary',
      'utrecht-2018',
      'vóór, en het platform zegt niet hoe het werkt',
      plan('sluiting', '{ voor: 2018-05-24 15:00, grond: x }'),
    ],
    [
      'closing-boundary',
      'utrecht-2018',
      'vóór, en het platform neemt dat tijdstip mee',
      all(
        plan('sluiting', '{ voor: 2018-05-24 15:00, grond: x }'),
        swap('sluit: 2018-05-24 15:00', 'sluit: 2018-05-24 15:00, grens: tot-en-met'),
      ),
    ],
    [
      'closing-boundary',
      'utrecht-2018',
      'uiterlijk, en het platform neemt dat tijdstip niet mee',
      swap('sluit: 2018-05-24 15:00', 'sluit: 2018-05-24 15:00, grens: voor'),
    ],
    [
      'decision-after-term',
      'utrecht-2018',
      'een dag later dan acht weken, zonder regeling',
      plan('subsidiebesluit', '{ uiterlijk: 2018-10-27, grond: x }'),
    ],
    [
      'decision-after-term',
      'utrecht-2018',
      'een termijn die een gids niet kan stellen',
      plan('subsidiebesluit', '{ termijn: 13 weken, na: subsidieaanvraag, bron: overeenkomst, grond: x }'),
    ],
    [
      'ordinance-as-scheme',
      'utrecht-2018',
      'een verordening als regeling',
      plan(
        'subsidiebesluit',
        '{ termijn: 8 weken, na: subsidieaanvraag, bron: regeling, grond: Algemene subsidieverordening art. 7 }',
      ),
    ],
    ['questions-to-answers', 'lnvt-2020', 'vier werkdagen', plan('vragen-tot', '{ op: 2020-10-12 17:00, grond: x }')],
    [
      'closing-before-questions',
      'lnvt-2020',
      'vragen na de nota',
      plan('vragen-tot', '{ op: 2020-10-19 17:00, grond: x }'),
    ],
    [
      'closing-before-questions',
      'lnvt-2020',
      'opening voor de sluiting op dezelfde dag',
      plan('opening', '{ op: 2020-10-29 11:00, grond: x }'),
    ],
    [
      'closing-before-questions',
      'utrecht-2018',
      'beoordeling die begint voor de opening',
      swap('van: 2018-05-28', 'van: 2018-05-23'),
    ],
    [
      'closing-before-questions',
      'utrecht-2018',
      'gesprekken voor de gunningsbeslissing',
      plan('gesprekken', '{ van: 2018-06-21, tot-en-met: 2018-06-29, grond: x }'),
    ],
    [
      'closing-before-questions',
      'utrecht-2018',
      'aanvraag voor de gunningsbeslissing',
      plan('subsidieaanvraag', '{ uiterlijk: 2018-06-15, grond: x }'),
    ],
    [
      'closing-before-questions',
      'lnvt-2020',
      'start voor de definitieve gunning',
      swap(
        /^ {2}definitieve-gunning:/m,
        '  start-dienstverlening: { op: 2020-12-03, grond: x }\n  definitieve-gunning:',
      ),
    ],
    [
      'standstill-length',
      'lnvt-2020',
      'genoemd is langer, en de definitieve gunning valt erin',
      plan('opschortende-termijn', '{ van: 2020-11-14, tot-en-met: 2020-12-10, grond: x }'),
    ],
    [
      'objection-length',
      'utrecht-2018',
      'vier weken',
      swap(
        'termijn: 6 weken, na: gunningsbeslissing, bron: wet',
        'termijn: 4 weken, na: gunningsbeslissing, bron: regeling',
      ),
    ],
    [
      'objection-length',
      'utrecht-2018',
      'een dag langer',
      plan('bezwaartermijn', '{ van: 2018-06-23, tot-en-met: 2018-08-04, grond: x }'),
    ],
    [
      'minimum-term',
      'lnvt-2020',
      'na een vooraankondiging tussen 22 en 29 dagen',
      all(
        swap('stukken-vrij-beschikbaar: ja', 'stukken-vrij-beschikbaar: ja, verkort-door-vooraankondiging: ja'),
        swap(/^ {2}aankondiging:/m, '  vooraankondiging: { op: 2020-07-01, grond: x }\n  aankondiging:'),
        plan('vragen-tot', '{ op: 2020-09-25 17:00, grond: x }'),
        plan('nota-van-inlichtingen', '{ uiterlijk: 2020-10-02, grond: x }'),
        plan('sluiting', '2020-10-13 12:00'),
        swap('sluit: 2020-10-29', 'sluit: 2020-10-13'),
      ),
    ],
    ['clock-mismatch', 'lnvt-2020', 'sluiting zonder tijd', plan('sluiting', '{ op: 2020-10-29, grond: x }')],
    ['sum-of-weights', 'utrecht-2018', 'genoemd aandeel 20', swap('aandeel-prijs: "15"', 'aandeel-prijs: "20"')],
    [
      'criterion-letter-mismatch',
      'utrecht-2018',
      'één letter voor twee wensen van een perceel',
      swap('letters: { "4.2": F, "5.3.1": F }', 'letters: { "4.2": C, "5.3.1": F }'),
    ],
    [
      'price-band-empty',
      'utrecht-2018',
      'minimum nul',
      swap('minimum: "283.73", maximum: "313.59"', 'minimum: "0.00", maximum: "313.59"'),
    ],
    [
      'price-band-empty',
      'utrecht-2018',
      'omgedraaid',
      swap('minimum: "283.73", maximum: "313.59"', 'minimum: "313.59", maximum: "283.73"'),
    ],
    [
      'evidence-age',
      'utrecht-2018',
      'uittreksel van een maand',
      swap(
        'stuk: Uittreksel uit het handelsregister, hoogstens: 6 maanden',
        'stuk: KvK-uittreksel, hoogstens: 1 maand',
      ),
    ],
    [
      'awkward-closing',
      'utrecht-2018',
      'de eerste werkdag na een vrije vrijdag',
      all(
        plan('sluiting', '{ op: 2019-04-23 15:00, grond: x }'),
        plan('opening', '{ op: 2019-04-23 17:00, grond: x }'),
      ),
    ],
    [
      'standstill-length',
      'lnvt-2020',
      'negentien dagen',
      plan('opschortende-termijn', '{ van: 2020-11-14, tot-en-met: 2020-12-02, grond: x }'),
    ],
    [
      'standstill-length',
      'lnvt-2020',
      'definitief op de laatste dag',
      plan('definitieve-gunning', '{ uiterlijk: 2020-12-03, grond: x }'),
    ],
    [
      'start-inside-remedy-window',
      'utrecht-2018',
      'op de laatste dag',
      plan('start-implementatie', '{ op: 2018-08-03, grond: x }'),
    ],
    [
      'application-after-start',
      'utrecht-2018',
      'op de startdag',
      plan('subsidieaanvraag', '{ uiterlijk: 2019-01-01, grond: x }'),
    ],
    [
      'decision-after-start',
      'utrecht-2018',
      'dertien weken na 2 oktober',
      plan('subsidieaanvraag', '{ uiterlijk: 2018-10-02, grond: x }'),
    ],
    [
      'ends-on-free-day',
      'lnvt-2020',
      'nota op zaterdag',
      plan('nota-van-inlichtingen', '{ uiterlijk: 2020-10-17, grond: x }'),
    ],
    [
      'awkward-closing',
      'lnvt-2020',
      'vrijdagmiddag',
      all(
        plan('sluiting', '{ op: 2020-10-30 15:00, grond: x }'),
        plan('opening', '2020-10-30 16:00'),
        swap('sluit: 2020-10-29 12:00', 'sluit: 2020-10-30 15:00'),
      ),
    ],
    [
      'awkward-closing',
      'lnvt-2020',
      'maandagochtend',
      all(
        plan('sluiting', '{ op: 2020-11-02 10:00, grond: x }'),
        plan('opening', '2020-11-02 11:00'),
        swap('sluit: 2020-10-29 12:00', 'sluit: 2020-11-02 10:00'),
      ),
    ],
    ['holiday-period', 'lnvt-2020', 'door de zomer', plan('aankondiging', '{ op: 2020-08-20, grond: x }')],
    [
      'clock-mismatch',
      'lnvt-2020',
      'platform een uur eerder',
      swap('sluit: 2020-10-29 12:00', 'sluit: 2020-10-29 11:00'),
    ],
    [
      'placeholder-left',
      'lnvt-2020',
      'het onderwerp van het voorbeeld',
      swap(/^onderwerp: .*$/m, 'onderwerp: Waar het om gaat'),
    ],
    [
      'placeholder-left',
      'lnvt-2020',
      'een mens van het voorbeeld',
      swap(/jurist: \[\{ naam: [^,]*,/, 'jurist: [{ naam: Naam,'),
    ],
    [
      'reminder-hour',
      'lnvt-2020',
      'een ander uur dan dat van de ronde',
      swap(/^planning:/m, 'herinneringen: { werkdagen: [10], om: 08:00 }\n\nplanning:'),
    ],
    ['clock-mismatch', 'lnvt-2020', 'platform zonder tijd', swap('sluit: 2020-10-29 12:00', 'sluit: 2020-10-29')],
    [
      'weekday-mismatch',
      'utrecht-2018',
      'dinsdag bij een maandag',
      swap('weekdag: maandag, week: 8', 'weekdag: dinsdag, week: 8'),
    ],
    ['week-mismatch', 'utrecht-2018', 'week 9 bij week 8', swap('week: 8', 'week: 9')],
    ['sum-of-weights', 'utrecht-2018', 'genoemd 1600', swap('kwaliteit: "1700"', 'kwaliteit: "1600"')],
    [
      'price-band-empty',
      'utrecht-2018',
      'minimum is maximum',
      swap('minimum: "283.73", maximum: "313.59"', 'minimum: "313.59", maximum: "313.59"'),
    ],
    [
      'scheme-not-in-force',
      'utrecht-2018',
      'regeling na de aanvraag',
      swap('hoogstens-jaren: 6', 'hoogstens-jaren: 6, in-werking: 2018-09-01'),
    ],
    [
      'scheme-term-over-limit',
      'utrecht-2018',
      'regeling van vijf jaar',
      swap('hoogstens-jaren: 6', 'hoogstens-jaren: 5'),
    ],
    [
      'threshold-regime',
      'lnvt-2020',
      'onder de drempel van 214.000',
      swap('bedrag: "750000.00"', 'bedrag: "213999.99"'),
    ],
    ['evidence-age', 'utrecht-2018', 'gedragsverklaring van een jaar', swap('hoogstens: 2 jaar', 'hoogstens: 1 jaar')],
    [
      'round-without-note',
      'lnvt-2020',
      'een tweede ronde vragen zonder nota',
      plan('vragen-tot', '[{ op: 2020-10-01 17:00, grond: x }, { op: 2020-10-05 17:00, grond: x }]'),
    ],
    [
      'lots-assessed',
      'utrecht-2018',
      'een perceel zonder beoordeling',
      swap('    - perceel: perceel-2', '    - perceel: perceel-9'),
    ],
    [
      'stated-first-day',
      'lnvt-2020',
      'een opschortende termijn die op de dag van de beslissing zelf begint',
      plan('opschortende-termijn', '{ van: 2020-11-13, tot-en-met: 2020-12-03, grond: x }'),
    ],
    ['urgent-without-ground', 'lnvt-2020', 'spoed zonder reden', swap(/^publicatie: \{/m, 'publicatie: { spoed: ja,')],
    [
      'step-out-of-order',
      'lnvt-2020',
      'een presentatie na de gunningsbeslissing waar zij vóór komt',
      swap(
        /^planning:/m,
        'stappen: [{ naam: Presentatie, op: 2020-12-15, grond: x, komt-voor: gunningsbeslissing }]\nplanning:',
      ),
    ],
    [
      'site-visit',
      'lnvt-2020',
      'een schouw na de laatste dag voor vragen',
      swap(
        /^planning:/m,
        'stappen: [{ naam: Schouw, soort: schouw, op: 2020-10-20, grond: x, komt-voor: sluiting }]\nplanning:',
      ),
    ],
    ['subsidy-part-year', 'utrecht-2018', 'een dag na 1 januari', plan('start-dienstverlening', '2019-01-02')],
    [
      'concession-term',
      'lnvt-2020',
      'een concessie die na 29 dagen sluit',
      all(
        swap('soort: diensten', 'soort: concessies'),
        swap('bedrag: "750000.00"', 'bedrag: "5350000.00"'),
        plan('sluiting', '2020-10-17 12:00'),
        plan('opening', '2020-10-19 14:00'),
      ),
    ],
    [
      'proportional-term',
      'lnvt-2020',
      'sociale diensten met 31 dagen',
      all(swap('soort: diensten', 'soort: sociaal-en-specifiek'), plan('sluiting', '2020-10-19 12:00')),
    ],
    ['missing-ground', 'lnvt-2020', 'geen grond', plan('vragen-tot', '2020-10-05 17:00')],
  ];

  it.each(cases)('%s (%s): %s', (rule, name, _what, edit) => {
    const before = rulesOf(name).filter((one) => one === rule).length;
    const after = rulesOf(name, edit).filter((one) => one === rule).length;
    expect(after).toBeGreaterThanOrEqual(1);
    if (rule !== 'start-inside-remedy-window' && rule !== 'scheme-not-in-force') expect(after).toBeGreaterThan(before);
  });

  it('elke regel heeft een geval', () => {
    // What only one type knows has its cases with that type (regime.test.ts, types-and-law.test.ts), an urgent note and who set a term with the guides.
    const covered = new Set([
      // An application that came in early is found while the round runs (broken-rules.test.ts).
      'application-before-opening',
      'least-term',
      'works-terms',
      'award-notice-late',
      'no-urgency',
      'framework-term',
      'ceiling-divided',
      'part-unused',
      'note-ordinary-days',
      'term-source',
      ...cases.map(([rule]) => rule),
      ...rulesOf('utrecht-2018'),
    ]);
    expect(CHECK_RULES.map((rule) => rule.id).filter((id) => !covered.has(id))).toEqual([]);
  });
});

describe('net goed is goed', () => {
  it.each([
    ['start-inside-remedy-window', plan('start-implementatie', '{ op: 2018-08-04, grond: x }')],
    // With a committee that adjourns a decision on an objection comes by 7 December, 197 days after the closing.
    ['validity-gap', swap('dagen: 120', 'dagen: 197')],
    ['scheme-not-in-force', swap('hoogstens-jaren: 6', 'hoogstens-jaren: 6, in-werking: 2018-08-31')],
    ['participant-leaves-during-term', swap('tot-en-met: 2018-12-31', 'tot-en-met: 2024-12-31')],
    ['clarification-margin', plan('nota-van-inlichtingen', '{ uiterlijk: 2018-05-11, grond: x }')],
    ['dead-floor', swap('punten: "1100"', 'punten: "1300"')],
    ['application-after-start', plan('start-implementatie', '{ op: 2018-09-01, grond: x }')],
    ['objection-length', plan('bezwaartermijn', '{ van: 2018-06-23, tot-en-met: 2018-08-03, grond: x }')],
    ['objection-length', plan('bezwaartermijn', '{ termijn: 6 weken, na: gunningsbeslissing, grond: Awb 6:7 }')],
    [
      'weekday-mismatch',
      swap(
        'tot-en-met: 2018-06-29, grond: gids 2.4.4, week: 26',
        'tot-en-met: 2018-06-29, weekdag: donderdag, grond: x',
      ),
    ],
    ['clock-mismatch', swap(', sluit: 2018-05-24 15:00', '')],
    ['decision-after-term', plan('subsidiebesluit', '{ uiterlijk: 2018-10-26, grond: x }')],
    ['decision-after-term', plan('subsidiebesluit', '{ uiterlijk: 2018-11-30, bron: regeling, grond: x }')],
    ['closing-boundary', swap('sluit: 2018-05-24 15:00', 'sluit: 2018-05-24 15:00, grens: tot-en-met')],
    [
      'closing-boundary',
      all(
        plan('sluiting', '{ voor: 2018-05-24 15:00, grond: x }'),
        swap('sluit: 2018-05-24 15:00', 'sluit: 2018-05-24 15:00, grens: voor'),
      ),
    ],
    [
      'ordinance-as-scheme',
      plan(
        'subsidiebesluit',
        '{ termijn: 8 weken, na: subsidieaanvraag, bron: regeling, grond: Verordening (EU) 2023/2831 }',
      ),
    ],
    [
      'ordinance-as-scheme',
      plan(
        'subsidiebesluit',
        '{ termijn: 8 weken, na: subsidieaanvraag, bron: verordening, grond: Algemene subsidieverordening art. 7 }',
      ),
    ],
  ])('%s zwijgt', (rule, edit) => {
    expect(rulesOf('utrecht-2018', edit)).not.toContain(rule);
  });

  it('veertig volle dagen en een dag', () => {
    expect(rulesOf('lnvt-2020').filter((rule) => rule === 'minimum-term' || rule === 'full-days')).toEqual([]);
  });
});

describe('het bezwaar als laatste besluit (Awb 7:10)', () => {
  it('wie tot en met het subsidiebesluit bindt, bindt nog niet tot een besluit op bezwaar', () => {
    const found = findings('utrecht-2018', swap('dagen: 120', 'dagen: 190')).filter(
      (one) => one.rule === 'validity-gap',
    );
    expect(found).toMatchObject([{ severity: 'warning', milestone: 'objection-window' }]);
    expect(found[0]?.message).toContain('genoeg zolang niemand bezwaar maakt');
    expect(found[0]?.message).toContain('tot 7 december 2018');
    expect(found[0]?.message).toContain('ten minste 197 dagen');
  });
});

describe('de grenzen van een prijs', () => {
  const band = (to: string) =>
    findings('utrecht-2018', swap('minimum: "283.73", maximum: "313.59"', to)).filter(
      (one) => one.rule === 'price-band-empty',
    );

  it.each(['minimum: "283.73"', 'maximum: "313.59"', 'grond: gids'])('mogen ontbreken: alleen %s', (bounds) => {
    expect(band(bounds)).toEqual([]);
  });

  it('een minimum van nul is geen fout, een maximum van nul wel', () => {
    expect(band('minimum: "0.00", maximum: "313.59"')).toMatchObject([{ severity: 'hint' }]);
    expect(band('maximum: "0.00"')).toMatchObject([{ severity: 'error' }]);
  });
});

describe('letters van wensen', () => {
  const { definition, type } = example('utrecht-2018');
  const [lot] = definition.evaluation?.lots ?? [];
  const check = (...letters: readonly Record<string, string>[]) => {
    if (definition.evaluation === null || lot === undefined) throw new Error('no lots');
    const criteria = lot.criteria.slice(0, letters.length).map((one, at) => ({ ...one, letters: letters[at] ?? {} }));
    const evaluation = { ...definition.evaluation, lots: [{ ...lot, criteria }] };
    return checkProcedure({ ...definition, evaluation }, type, []).filter(
      (one) => one.rule === 'criterion-letter-mismatch',
    );
  };

  it.each([
    ['één letter op één plaats voor twee wensen', [{ '4.2': 'A' }, { '4.2': 'A' }], 1],
    ['één letter op twee plaatsen voor twee wensen', [{ '4.2': 'A' }, { '5.3': 'A' }], 1],
    [
      'elke wens overal zijn eigen letter',
      [
        { '4.2': 'A', '5.3': 'A' },
        { '4.2': 'B', '5.3': 'B' },
      ],
      0,
    ],
    [
      'een wens met twee letters, die daardoor ook botst',
      [
        { '4.2': 'A', '5.3': 'B' },
        { '4.2': 'C', '5.3': 'A' },
      ],
      2,
    ],
    ['zonder letters', [{}, {}], 0],
  ] as const)('%s', (_name, letters, count) => {
    expect(check(...letters)).toHaveLength(count);
  });

  it('noemt beide plaatsen', () => {
    expect(check({ '4.2': 'A' }, { '5.3': 'A' })[0]?.message).toMatch(
      /^Letter A betekent twee dingen: .* in 4\.2 en .* in 5\.3\./,
    );
  });
});

describe('wat de bevindingen zeggen', () => {
  const first = (rule: string, name: string, edit: Edit): string =>
    findings(name, edit).find((one) => one.rule === rule)?.message ?? '';

  it('een vroegste sluiting geldt voor alle regels samen', () => {
    // Forty days after 18 September end on 28 October; ten days after a note of the 20th are the 30th.
    const edit = all(
      plan('sluiting', '2020-10-26 12:00'),
      plan('nota-van-inlichtingen', '{ uiterlijk: 2020-10-20, grond: x }'),
    );
    expect(first('minimum-term', 'lnvt-2020', edit)).toContain('Kies 3 november 2020 of later');
    const early = all(
      plan('sluiting', '2020-10-20 12:00'),
      plan('nota-van-inlichtingen', '{ uiterlijk: 2020-10-14, grond: x }'),
    );
    expect(first('clarification-margin', 'lnvt-2020', early)).toContain('Sluit op 29 oktober 2020 of later');
  });

  it('op één dag staat de klok erbij', () => {
    expect(first('closing-before-questions', 'lnvt-2020', plan('opening', '2020-10-29 11:00'))).toContain(
      'opening (29 oktober 2020, 11.00 uur) komt vóór sluiting (29 oktober 2020, 12.00 uur)',
    );
  });

  it.each([
    ['2020-10-15', 'zit 1 werkdag;'],
    ['2020-10-16', 'zit geen werkdag;'],
    ['2020-10-14', 'zitten 2 werkdagen;'],
  ])('vragen tot %s: %s', (day, words) => {
    expect(first('questions-to-answers', 'lnvt-2020', plan('vragen-tot', `{ op: ${day} 17:00, grond: x }`))).toContain(
      words,
    );
  });

  it('een aankondiging op de laatste vakantiedag telt niet mee', () => {
    const on = (day: string): string[] => rulesOf('lnvt-2020', plan('aankondiging', `{ op: ${day}, grond: x }`));
    expect(on('2020-08-31')).not.toContain('holiday-period');
    expect(on('2020-08-30')).toContain('holiday-period');
  });

  it('van vóór 1 juli 2016 kent de controle geen kortste termijn, en zegt dat', () => {
    const found = findings('lnvt-2020', plan('aankondiging', '{ op: 2016-06-30, grond: x }'));
    expect(found.find((one) => one.rule === 'minimum-term')).toMatchObject({
      severity: 'warning',
      milestone: 'contract-notice',
    });
    expect(
      findings('lnvt-2020', plan('aankondiging', '{ op: 2016-07-01, grond: x }')).map((one) => one.rule),
    ).not.toContain('minimum-term');
  });
});

describe('na een vooraankondiging (Aw 2.71)', () => {
  it('ook aan de ondergrens is een dag overdag niet vol', () => {
    const days = (day: string): string[] =>
      findings('lnvt-2020', closing(day))
        .filter((one) => one.rule === 'full-days')
        .map((one) => one.message);
    expect(days('2020-10-12')[0]).toContain('de termijn van 22 dagen');
    expect(days('2020-10-12')[0]).toContain('Kies 13 oktober 2020.');
    expect(days('2020-10-13')).toEqual([]);
    expect(days('2020-10-19')[0]).toContain('de termijn van 29 dagen');
  });

  const closing = (day: string): Edit =>
    all(
      swap('stukken-vrij-beschikbaar: ja', 'stukken-vrij-beschikbaar: ja, verkort-door-vooraankondiging: ja'),
      swap(/^ {2}aankondiging:/m, '  vooraankondiging: { op: 2020-07-01, grond: x }\n  aankondiging:'),
      plan('vragen-tot', '{ op: 2020-09-21 17:00, grond: x }'),
      plan('nota-van-inlichtingen', '{ uiterlijk: 2020-09-28, grond: x }'),
      plan('sluiting', `${day} 12:00`),
      swap('sluit: 2020-10-29', `sluit: ${day}`),
    );

  // Notice on 18 September: day 22 is a Saturday, 10 October, and moves to Monday the 12th; day 29 is Saturday 17 October.
  it.each([
    ['2020-10-09', 'error'],
    ['2020-10-12', 'warning'],
    ['2020-10-16', 'warning'],
    ['2020-10-19', undefined],
  ])('sluiting %s: %s', (day, severity) => {
    const found = findings('lnvt-2020', closing(day)).find((one) => one.rule === 'minimum-term');
    expect(found?.severity).toBe(severity);
  });
});

describe('wie wat zegt', () => {
  it('elk minimum noemt zijn artikel', () => {
    const grounds = (edit: Edit) =>
      findings('lnvt-2020', all(edit, plan('sluiting', '2020-09-29 12:00')))
        .filter((one) => one.rule === 'minimum-term')
        .map((one) => one.ground);
    expect(grounds((text) => text)).toEqual(['Aw 2.74b']);
    expect(grounds(swap('stukken-vrij-beschikbaar: ja', 'stukken-vrij-beschikbaar: nee'))).toEqual(['Aw 2.72']);
    expect(grounds(swap('elektronisch: ja', 'elektronisch: nee'))).toEqual(['Aw 2.71']);
    expect(grounds(swap('elektronisch: ja', 'elektronisch: ja, spoed: ja'))).toEqual(['Aw 2.74']);
  });

  it('van een nota zonder speling zegt alleen een tip iets, en alleen als iemand haar dag koos', () => {
    const without = swap(/^ {2}nota-van-inlichtingen:.*\n/m, '');
    const slack = (edit: (text: string) => string) =>
      findings('utrecht-2018', edit).find((one) => one.rule === 'clarification-margin');
    expect(slack((text) => text)?.severity).toBe('hint');
    expect(slack(without)).toBeUndefined();
  });

  it('met een winnaar per perceel telt de ondergrens per perceel', () => {
    const perLot = (floor: string): Edit =>
      all(swap('rangschikking: samen', 'rangschikking: per-perceel'), swap('punten: "1100"', `punten: "${floor}"`));
    const dead = (floor: string) =>
      findings('utrecht-2018', perLot(floor))
        .filter((one) => one.rule === 'dead-floor')
        .map((one) => one.message);
    expect(dead('700')).toEqual([]);
    expect(dead('600')).toEqual([
      expect.stringContaining('Taken Veilig Thuis: De ondergrens van 600 punten'),
      expect.stringContaining('jeugdreclassering: De ondergrens van 600 punten'),
    ]);
  });
});

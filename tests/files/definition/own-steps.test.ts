import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../../../domain/plan/check/check.ts';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../../domain/plan/plan-facts.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { milestoneLabel, milestoneName, milestonePhrase } from '../../../texts/labels/milestones.ts';
import { exampleText } from '../../examples.ts';

const withSteps = (...steps: readonly string[]): string =>
  exampleText('lnvt-2020').replace(
    /^planning:/m,
    `stappen:\n${steps.map((one) => `  - ${one}`).join('\n')}\nplanning:`,
  );

function planOf(...steps: readonly string[]) {
  const { found, findings, place } = readDefinition(withSteps(...steps));
  if (found === null) return { findings, plan: [], keys: [], checked: [] };
  const plan = makePlan(found.definition, found.type, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return {
    findings,
    plan: plan.value,
    keys: found.type.milestones.map((one) => one.key),
    checked: checkProcedure(found.definition, found.type, plan.value).map(place),
  };
}

describe('stappen die een procedure zelf heeft', () => {
  it('staan achter wat zij volgen en voor wat erna komt, met eigen datum, rollen, grond en herinneringen', () => {
    const { findings, plan, keys, checked } = planOf(
      '{ naam: Schouw, soort: schouw, op: 2020-09-28 10:00, volgt-op: aankondiging, rollen: [inkoper], grond: paragraaf 2.1, herinneringen: [3] }',
      '{ naam: Besluit van het college, op: 2020-11-12, komt-voor: gunningsbeslissing, grond: paragraaf 5, houdt-fase-op: nee }',
      '{ naam: Tweede bijeenkomst, op: 2020-09-29, volgt-op: schouw, wie: anderen, grond: paragraaf 2.2 }',
    );
    expect(findings).toEqual([]);
    expect(keys.slice(keys.indexOf('aankondiging'), keys.indexOf('aankondiging') + 4)).toEqual([
      'aankondiging',
      'schouw',
      'tweede-bijeenkomst',
      'vragen-tot',
    ]);
    expect(keys.indexOf('besluit-van-het-college')).toBe(keys.indexOf('gunningsbeslissing') - 1);
    expect(plan.find((one) => one.id === 'stap-schouw')).toMatchObject({
      kind: 'moment',
      owner: 'ours',
      phase: 'questions',
      roles: ['procurementOfficer'],
      ground: 'paragraaf 2.1',
      remindWorkdays: [3],
      after: ['contract-notice'],
      traits: ['visits-site'],
    });
    expect(plan.find((one) => one.id === 'stap-besluit-van-het-college')?.traits).toEqual(['holds-nothing']);
    expect(plan.find((one) => one.id === 'award-decision')?.after).toContain('stap-besluit-van-het-college');
    expect(checked.filter((one) => one.milestone?.startsWith('stap-'))).toEqual([]);
  });

  it('kunnen een termijn na een mijlpaal zijn', () => {
    const { plan } = planOf(
      '{ naam: Verificatie, termijn: 7 dagen, na: gunningsbeslissing, bron: overeenkomst, grond: x }',
    );
    expect(plan.find((one) => one.id === 'stap-verificatie')).toMatchObject({
      phase: 'award',
      lastDay: '2020-11-20',
      dependsOn: ['award-decision'],
      after: ['award-decision'],
    });
  });

  it('komen in rondes terug: elk met een eigen datum, na de vorige, en wat erop volgt komt na de laatste', () => {
    const { findings, plan, keys, checked } = planOf(
      '{ naam: Presentatie, volgt-op: opening, komt-voor: gunningsbeslissing, grond: gids 4.2, rondes: [2020-11-04 10:00, { op: 2020-11-06 10:00, grond: gids 4.3 }] }',
      '{ naam: Gesprek, volgt-op: presentatie, op: 2020-11-09, grond: gids 4.4 }',
    );
    expect(findings).toEqual([]);
    expect(keys.filter((key) => /presentatie|gesprek$/.test(key))).toEqual(['presentatie', 'presentatie-2', 'gesprek']);
    const second = plan.find((one) => one.id === 'stap-presentatie--2');
    expect(second).toMatchObject({
      lastDay: '2020-11-06',
      kind: 'moment',
      after: ['stap-presentatie'],
      ground: 'gids 4.3',
    });
    expect(plan.find((one) => one.id === 'stap-presentatie')).toMatchObject({ ground: 'gids 4.2' });
    expect(plan.find((one) => one.id === 'award-decision')?.after).toContain('stap-presentatie--2');
    expect(plan.find((one) => one.id === 'stap-gesprek')?.after).toEqual(['stap-presentatie--2']);
    expect(checked.filter((one) => one.milestone?.startsWith('stap-'))).toEqual([]);
    expect(milestoneLabel('stap-presentatie--2')).toBe('presentatie, 2e ronde');
    expect(milestoneName('stap-presentatie--2')).toBe('presentatie-2');
    expect(milestonePhrase('stap-presentatie--2')).toBe('de stap presentatie van de 2e ronde');
  });

  it('lopen in rondes over fasen heen, elke in de fase van haar dag', () => {
    const { plan } = planOf('{ naam: Overleg, wie: anderen, rondes: [2020-09-30, 2020-11-05] }');
    expect(plan.filter((one) => one.id.startsWith('stap-')).map((one) => one.phase)).toEqual([
      'questions',
      'evaluation',
    ]);
  });

  it('tellen terug van wat later komt: een opzegtermijn en het verlengen van een contract', () => {
    const { findings, plan, keys } = planOf(
      '{ naam: Einde contract, op: 2024-12-31, wie: vanzelf }',
      '{ naam: Opzegtermijn, termijn: 6 maanden, voor: einde-contract, bron: overeenkomst, grond: contract 9 }',
    );
    expect(findings).toEqual([]);
    expect(plan.find((one) => one.id === 'stap-opzegtermijn')).toMatchObject({
      lastDay: '2024-06-30',
      dependsOn: ['stap-einde-contract'],
      term: { rawLastDay: '2024-06-30', eventDay: '2024-12-31', length: { amount: 6, unit: 'months' } },
    });
    expect(keys.indexOf('opzegtermijn')).toBe(keys.indexOf('einde-contract') - 1);
  });

  it('tellen elke ronde terug van haar eigen einde', () => {
    const { findings, plan, checked } = planOf(
      '{ naam: Einde contract, wie: vanzelf, rondes: [2023-04-30, 2024-04-30] }',
      '{ naam: Optie lichten, houdt-fase-op: nee, rondes: [{ termijn: 3 maanden, voor: einde-contract, bron: overeenkomst }, { termijn: 3 maanden, voor: einde-contract-2, bron: overeenkomst }] }',
    );
    expect([findings, checked.filter(({ severity }) => severity === 'error')]).toEqual([[], []]);
    const day = (id: string) => plan.find((one) => one.id === id)?.lastDay;
    expect([day('stap-optie-lichten'), day('stap-optie-lichten--2')]).toEqual(['2023-01-30', '2024-01-30']);
  });

  it.each([
    ['termijn: 7 dagen, na: gunningsbeslissing, bron: wet', true],
    ['termijn: 7 dagen, na: gunningsbeslissing, bron: wet, grond: gids 4', true],
    ['termijn: 7 dagen, na: gunningsbeslissing, bron: wet, grond: paragraaf 5.2', true],
    ['termijn: 7 dagen, na: gunningsbeslissing, bron: wet, grond: gekozen', true],
    ['op: 2020-11-20, bron: wet, grond: bijlage 3', true],
    ['rondes: [{ termijn: 7 dagen, na: gunningsbeslissing, bron: wet }, 2020-12-01]', true],
    ['termijn: 7 dagen, na: gunningsbeslissing, bron: wet, grond: Gemeentewet 169', false],
    ['termijn: 7 dagen, na: gunningsbeslissing, bron: wet, grond: Wet op de ondernemingsraden 25', false],
    ['termijn: 7 dagen, na: gunningsbeslissing, bron: overeenkomst', false],
  ])('noemen geen wet die er niet is: %s', (entry, found) => {
    const { checked, findings } = planOf(`{ naam: Verificatie, ${entry} }`);
    expect(findings).toEqual([]);
    expect(checked.filter(({ rule }) => rule === 'term-source').map(({ line: at }) => at)).toEqual(found ? [17] : []);
  });

  it.each([
    [
      'een gesprek tijdens de beoordeling',
      'op: 2020-11-04, volgt-op: opening, komt-voor: gunningsbeslissing',
      'evaluation',
    ],
    ['ook zonder wat erna komt', 'op: 2020-11-04, volgt-op: opening', 'evaluation'],
    [
      'een besluit tussen beoordeling en gunning',
      'op: 2020-11-13, volgt-op: opening, komt-voor: gunningsbeslissing',
      'award',
    ],
    ['niet later dan wat erna komt', 'op: 2020-11-13, volgt-op: aankondiging, komt-voor: sluiting', 'submission'],
    ['een termijn: in de fase waarvan zij telt', 'termijn: 3 dagen, na: opening, bron: overeenkomst', 'opening'],
  ])('vallen in de fase van hun dag, tussen wat zij volgen en wat erna komt: %s', (_what, said, phase) => {
    const { plan } = planOf(`{ naam: Gesprek, ${said}, grond: x }`);
    expect(plan.find((one) => one.id === 'stap-gesprek')?.phase).toBe(phase);
  });

  it('vinden hun fase ook door hun dag alleen', () => {
    const { plan } = planOf('{ naam: Presentatie, van: 2020-11-03, tot-en-met: 2020-11-04, grond: x }');
    expect(plan.find((one) => one.id === 'stap-presentatie')).toMatchObject({ kind: 'window', phase: 'evaluation' });
  });

  it('heten zoals de definitie ze noemt', () => {
    expect(milestoneLabel('stap-besluit-van-het-college')).toBe('besluit van het college');
    expect(milestoneName('stap-besluit-van-het-college')).toBe('besluit-van-het-college');
    expect(milestonePhrase('stap-schouw')).toBe('de stap schouw');
  });

  const line = (part: string, ...steps: readonly string[]): number =>
    withSteps(...steps)
      .split('\n')
      .findIndex((one) => one.includes(part)) + 1;

  it.each([
    [
      'een naam die al een mijlpaal is',
      ['{ naam: Opening, op: 2020-10-01 }'],
      'step-name-taken',
      'naam: Opening',
      'andere naam',
    ],
    [
      'twee stappen van één naam',
      ['{ naam: Gesprek A, op: 2020-10-01 }', '{ naam: gesprek a, op: 2020-10-02 }'],
      'step-name-taken',
      'naam: gesprek a',
      'gesprek-a',
    ],
    [
      'rondes die geen lijst zijn',
      ['{ naam: Gesprek, rondes: 2020-10-01 }'],
      'bad-value',
      'rondes: 2020-10-01',
      'voor elke ronde een datum',
    ],
    [
      'één datum naast rondes',
      ['{ naam: Gesprek, op: 2020-10-01, rondes: [2020-10-02] }'],
      'step-date-twice',
      'rondes: [',
      'Houd er één over',
    ],
    [
      'een stap die als een ronde heet',
      ['{ naam: Gesprek, op: 2020-10-01 }', '{ naam: Gesprek 2, op: 2020-10-02 }'],
      'step-name-taken',
      'naam: Gesprek 2',
      'rondes: met een datum',
    ],
    [
      'een slechte datum van een ronde',
      ['{ naam: Gesprek, rondes: [2020-10-01, 2020-13-01] }'],
      'bad-date',
      'rondes: [2020-10-01, 2020-13-01]',
      'bestaat niet',
    ],
    [
      'terugtellen van iets dat er niet is',
      ['{ naam: Gesprek, termijn: 5 dagen, voor: loting }'],
      'unknown-key',
      'voor: loting',
      'loting',
    ],
    ['een stap zonder datum', ['{ naam: Gesprek }'], 'bad-date', 'naam: Gesprek', 'Geef één datum'],
    ['een stap zonder naam', ['{ op: 2020-10-01 }'], 'missing-key', '- { op: 2020-10-01 }', 'naam ontbreekt'],
    ['een naam zonder letter', ['{ naam: "!!!", op: 2020-10-01 }'], 'bad-value', 'naam: "!!!"', 'letter of cijfer'],
    [
      'een naam die te lang is',
      [`{ naam: ${'x'.repeat(61)}, op: 2020-10-01 }`],
      'bad-value',
      'naam: xxx',
      'hoogstens 60 tekens',
    ],
    [
      'een stap die niets is',
      ['{ naam: Gesprek, op: 2020-10-01 }', '[]'],
      'bad-value',
      '- []',
      'Nummer 2 onder stappen',
    ],
    [
      'een verschreven sleutel',
      ['{ naam: Gesprek, op: 2020-10-01, volgt_op: opening }'],
      'unknown-key',
      'volgt_op',
      'Bedoelt u volgt-op?',
    ],
    ['een slechte datum', ['{ naam: Gesprek, op: 1 oktober }'], 'bad-date', '1 oktober', 'geen datum'],
    [
      'een stap na iets dat er niet is',
      ['{ naam: Gesprek, op: 2020-10-01, volgt-op: loting }'],
      'unknown-key',
      'volgt-op: loting',
      'Gesprek volgt op loting',
    ],
    [
      'een stap tussen wat andersom ligt',
      ['{ naam: Gesprek, op: 2020-10-01, volgt-op: gunningsbeslissing, komt-voor: opening }'],
      'step-order',
      'volgt-op: gunningsbeslissing',
      'opening komt niet na gunningsbeslissing',
    ],
    [
      'een stap die volgt op wat er zelf na komt',
      [
        '{ naam: Gesprek A, op: 2020-10-01 }',
        '{ naam: Gesprek B, op: 2020-10-01, volgt-op: gesprek-a, komt-voor: gesprek-a }',
      ],
      'step-order',
      'naam: Gesprek B',
      'gesprek-a komt niet na gesprek-a',
    ],
    [
      'stappen in een kring',
      [
        '{ naam: Gesprek A, op: 2020-10-01 }',
        '{ naam: Gesprek B, op: 2020-10-01, volgt-op: gesprek-a }',
        '{ naam: Gesprek C, op: 2020-10-01, volgt-op: gesprek-b, komt-voor: gesprek-a }',
        '{ naam: Gesprek D, op: 2020-10-01, volgt-op: gesprek-b, komt-voor: sluiting }',
      ],
      'step-order',
      'naam: Gesprek C',
      'gesprek-a komt niet na gesprek-b',
    ],
    [
      'een naam die een ronde al heeft of kan krijgen',
      ['{ naam: Nota van inlichtingen 3, op: 2020-10-01 }'],
      'step-name-taken',
      'naam: Nota van inlichtingen 3',
      'andere naam',
    ],
    [
      'een stap na één ronde',
      ['{ naam: Gesprek, op: 2020-10-01, volgt-op: nota-van-inlichtingen-2 }'],
      'unknown-key',
      'volgt-op: nota-van-inlichtingen-2',
      'Schrijf nota-van-inlichtingen',
    ],
    [
      'een onbekende rol',
      ['{ naam: Gesprek, op: 2020-10-01, rollen: [wethouder] }'],
      'bad-value',
      'wethouder',
      'Kies uit',
    ],
    ['een onbekende sleutel', ['{ naam: Gesprek, op: 2020-10-01, uur: 3 }'], 'unknown-key', 'uur: 3', 'uur'],
  ])('%s', (_what, steps, rule, part, words) => {
    const { findings } = planOf(...steps);
    expect(findings[0]?.message).toContain(words);
    expect([findings[0]?.rule, findings[0]?.line]).toEqual([rule, line(part, ...steps)]);
  });

  it('geven bij een fout naam alleen wat daaraan fout is', () => {
    expect(planOf('{ op: 2020-10-01, grond: x }').findings.map((one) => one.rule)).toEqual(['missing-key']);
  });

  it('hebben hun datum op één plaats', () => {
    const text = withSteps('{ naam: Gesprek, op: 2020-10-01 }').replace(
      /^planning:/m,
      'planning:\n  gesprek: 2020-10-02',
    );
    const { findings } = readDefinition(text);
    expect(findings.map((one) => [one.rule, one.message])).toEqual([
      ['step-date-twice', expect.stringContaining('gesprek staat ook onder planning')],
    ]);
  });

  it.each([
    ['na de laatste dag voor vragen', '2020-10-14', 'kan niemand dan nog vragen'],
    ['na de sluiting', '2020-10-30', 'niet vóór de sluiting'],
  ])('een schouw %s: gewaarschuwd, met artikel 2.73', (_when, day, words) => {
    const { checked } = planOf(`{ naam: Schouw, soort: schouw, op: ${day}, volgt-op: aankondiging, grond: x }`);
    const found = checked.filter((one) => one.rule === 'site-visit');
    expect(found.map((one) => one.message).join(' ')).toContain(words);
    expect(found[0]?.ground).toBe('Aw 2.73');
  });
});

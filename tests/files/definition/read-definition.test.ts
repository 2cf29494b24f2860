import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { checkProcedure } from '../../../domain/plan/check/check.ts';
import { means } from '../../../domain/plan/trait.ts';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../../domain/plan/plan-facts.ts';
import { PROCEDURE_TYPES } from '../../../procedures/procedure-types.ts';
import { techniqueTemplate } from '../../../procedures/techniques.ts';
import { template } from '../../../procedures/template.ts';
import { exampleText } from '../../examples.ts';

const utrecht = exampleText('utrecht-2018');
const findingsOf = (edit: (text: string) => string) => readDefinition(edit(utrecht)).findings;
const line = (text: string, part: string): number => text.split('\n').findIndex((one) => one.includes(part)) + 1;

describe('goede definities', () => {
  it.each(['utrecht-2018', 'lnvt-2020'])('%s heeft geen bevindingen over de vorm', (name) => {
    const read = readDefinition(exampleText(name));
    expect(read.findings).toEqual([]);
    expect(read.found).not.toBeNull();
  });

  it.each(PROCEDURE_TYPES.map((type) => [type.id, type] as const))(
    'de invulvorm van %s is goed te lezen',
    (_id, type) => {
      const { found: read, findings } = readDefinition(template(type));
      expect(findings).toEqual([]);
      const plan = read === null ? null : makePlan(read.definition, type, NO_FACTS);
      if (read === null || plan?.ok !== true) return expect.fail('the template makes a plan');
      const found = checkProcedure(read.definition, type, plan.value);
      expect(found.filter((finding) => finding.severity === 'error')).toEqual([]);
    },
  );

  it.each(PROCEDURE_TYPES.map((type) => [type.id, type] as const))(
    'de invulvorm van %s is ook goed met alles wat er als commentaar in staat',
    (_id, type) => {
      const [head = '', rest = ''] = template(type).split(/(?<=^herinneringen:.*\n)/m);
      const { found: read, findings } = readDefinition(head + rest.replace(/^# /gm, ''));
      expect(findings).toEqual([]);
      const plan = read === null ? null : makePlan(read.definition, type, NO_FACTS);
      if (read === null || plan?.ok !== true) return expect.fail('the template makes a plan');
      expect(read.definition.evaluation !== null).toBe(type.milestones.some((one) => means(one, 'scores')));
      const found = checkProcedure(read.definition, type, plan.value);
      expect(found.filter((finding) => finding.severity === 'error')).toEqual([]);
      expect(found.map((finding) => finding.rule)).not.toContain('dead-floor');
    },
  );
});

describe('een raamovereenkomst is geen type (ADR 0017)', () => {
  it('haar invulvorm is die van een Europese openbare procedure, met haar duur erin', () => {
    const { found, findings } = readDefinition(techniqueTemplate('raamovereenkomst') ?? '');
    expect(findings).toEqual([]);
    expect(found?.definition).toMatchObject({ type: 'europees-openbaar', framework: { years: 4, reference: null } });
    const plan = found === null ? null : makePlan(found.definition, found.type, NO_FACTS);
    if (found === null || plan?.ok !== true) return expect.fail('the template makes a plan');
    const errors = checkProcedure(found.definition, found.type, plan.value).filter((one) => one.severity === 'error');
    expect(errors).toEqual([]);
  });

  it('als type zegt het bestand wat u dan schrijft, op zijn regel', () => {
    const text = exampleText('lnvt-2020').replace('type: europees-openbaar', 'type: raamovereenkomst');
    const { found, findings } = readDefinition(text);
    expect(found).toBeNull();
    expect(findings).toMatchObject([
      { rule: 'unknown-type', line: text.split('\n').indexOf('type: raamovereenkomst') + 1 },
    ]);
    expect(findings[0]?.message).toContain('Schrijf het type van die procedure');
    expect(techniqueTemplate('europees-openbaar')).toBeNull();
  });
});

describe('fouten, elk met regel en kolom', () => {
  it.each([
    ['een onbekende sleutel, met de naaste', 'namens:', 'namns:', 'unknown-key', 'Bedoelt u namens?'],
    ['een onbekende mijlpaal', 'sluiting:', 'sluting:', 'unknown-key', 'Bedoelt u sluiting?'],
    ['een dag die niet bestaat', '2018-02-19', '2018-02-30', 'bad-date', '28 dagen'],
    ['een dag zoals mensen die schrijven', '2018-02-19', '19-2-2018', 'bad-date', 'Bedoelt u 2018-02-19?'],
    [
      'dag en tijd zoals mensen die schrijven',
      '2018-04-30 17:00',
      '30 april 2018 17.00 uur',
      'bad-date',
      '"30 april 2018 17.00 uur" is geen datum. Bedoelt u 2018-04-30 17:00?',
    ],
    // In the year of the date before it, which is not that of the clock.
    ['een dag zonder jaar', '2018-04-30 17:00', '30 april 17.00 uur', 'bad-date', 'Bedoelt u 2018-04-30 17:00?'],
    ['een maand zonder dag', '2018-04-30 17:00', 'eind april', 'bad-date', 'Kies er een, zoals 2018-04-30.'],
    ['een dag die nog niet bekend is', '2018-04-30 17:00', 'n.t.b.', 'bad-date', 'de dag die u nu verwacht'],
    ['aanhalingstekens van Word', '2018-04-30 17:00', '“2018-04-30 17:00”', 'bad-date', 'Bedoelt u 2018-04-30 17:00?'],
    ['een tijd met een punt', 'om: 09:00', 'om: 9.00 uur', 'bad-date', 'Bedoelt u 09:00?'],
    ['een tijd die geen tekst is', 'om: 09:00', 'om: 9.30', 'bad-value', 'uur:minuut'],
    [
      'een rol met alleen een naam',
      '[{ naam: Iris Prins, mail: i.prins@utrecht.example }]',
      'Iris Prins',
      'bad-value',
      'jurist: [{ naam: Iris Prins, mail: naam@gemeente.example }]',
    ],
    ['een rol die leeg is', '[{ naam: Iris Prins, mail: i.prins@utrecht.example }]', '', 'empty-role', 'De rol jurist'],
    [
      'een sleutel die elk object heeft',
      'namens:',
      'constructor:',
      'unknown-key',
      'De sleutel constructor is onbekend.',
    ],
    ['een mijlpaal met zo’n naam', 'sluiting:', 'constructor:', 'unknown-key', 'De mijlpaal constructor hoort niet'],
    ['een tijd die niet bestaat', '2018-04-30 17:00', '2018-04-30 24:30', 'bad-date', '23:59'],
    ['een tijd die de klok overslaat', '2018-04-30 17:00', '2018-03-25 02:30', 'nonexistent-or-double-time', '03:00'],
    ['een tijd die er twee keer is', '2018-04-30 17:00', '2018-10-28 02:30', 'nonexistent-or-double-time', 'twee keer'],
    ['een jaar buiten de kalender', '2019-01-01', '2041-01-01', 'bad-date', '2035'],
    ['een rol met niemand', '[{ naam: Iris Prins, mail: i.prins@utrecht.example }]', '[]', 'empty-role', 'niemand'],
    [
      'een adres met een regeleinde',
      'i.prins@utrecht.example',
      '"i.prins@utrecht.example\\nBcc: x@y.example"',
      'bad-address',
      'mailadres',
    ],
    [
      'twee adressen in één',
      'i.prins@utrecht.example',
      '"i.prins@utrecht.example, x@y.example"',
      'bad-address',
      'mailadres',
    ],
    ['een naam die de schrijfrichting omdraait', 'Iris Prins', '"Iris \\u202esnirP"', 'unsafe-text', 'schrijfrichting'],
    ['een onbekend type', 'type: subsidietender', 'type: subsidietendr', 'unknown-type', 'Bedoelt u subsidietender?'],
    ['een aantal dagen van nul', 'dagen: 120', 'dagen: 0', 'bad-value', 'dagen'],
  ])('%s', (_name, from, to, rule, words) => {
    const findings = findingsOf((text) => text.replace(from, to));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule, severity: 'error', line: line(utrecht, from) });
    expect(findings[0]?.column).toBeGreaterThan(0);
    expect(findings[0]?.message).toContain(words);
  });

  it('alle tegelijk, in volgorde van regel', () => {
    const findings = findingsOf((text) =>
      text.replace('onderwerp:', 'onderwrep:').replace('2018-02-19', '2018-02-30').replace('om: 09:00', 'om: 9 uur'),
    );
    expect(findings.length).toBeGreaterThanOrEqual(4);
    expect(findings.map((finding) => finding.line)).toEqual(
      findings.map((finding) => finding.line).sort((a, b) => a - b),
    );
  });
});

describe('YAML die niet te vertrouwen is (I2)', () => {
  const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: &b${index} [*a, *a]`).join('\n')}\n`;

  it.each([
    ['verwijzingen', bomb, 'Verwijzingen'],
    ['een dubbele sleutel', `${utrecht}\nkenmerk: X\n`, 'twee keer'],
    ['__proto__', `${utrecht}\n__proto__: { x: 1 }\n`, '__proto__'],
    ['te diep', `a: ${'['.repeat(40)}${']'.repeat(40)}\n`, 'niveaus'],
    ['te groot', `a: "${'x'.repeat(300_000)}"\n`, '256 KiB'],
    ['geen YAML', 'a: [1, 2\nb: }', 'geen goede YAML'],
  ])('%s wordt geweigerd', (_name, text, words) => {
    const { found, findings } = readDefinition(`type: subsidietender\n${text}`);
    expect(found).toBeNull();
    expect(findings.map((finding) => finding.message).join(' ')).toContain(words);
  });

  it.each(['', '# niets\n', 'tekst', '[1, 2]'])('%j is geen definitie', (text) => {
    const { found, findings } = readDefinition(text);
    expect(found).toBeNull();
    expect(findings.length).toBeGreaterThan(0);
  });
});

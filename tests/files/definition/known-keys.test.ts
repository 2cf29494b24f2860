import { describe, expect, it } from 'vitest';
import { readAssessmentYaml } from '../../../files/assessment/assessment.ts';
import { knownKeys } from '../../../files/definition/known-keys.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { definitionSchema } from '../../../files/definition/schema.ts';
import { readScenario } from '../../../files/scenario/read-scenario.ts';
import { procedureType } from '../../../procedures/procedure-types.ts';
import { exampleText } from '../../examples.ts';

describe('de sleutels die een bestand op een plaats kent', () => {
  it.each([
    [[], 'kenmerk'],
    [['kanaal'], 'sluit'],
    [['planning', 'sluiting'], 'jaar'],
    [['rollen', 'jurist', 0], 'mail'],
    [['beoordeling', 'percelen', 0, 'wensen', 1], 'ondergrens'],
    [['subsidie', 'indexering'], 'uitgave'],
  ])('%j: ook %s', (path, key) => {
    expect(knownKeys(definitionSchema, path, {})).toContain(key);
  });

  it.each([[['geen']], [['kenmerk', 'x']], [['planning']], [['percelen']]])('%j: geen', (path) => {
    expect(knownKeys(definitionSchema, path, {})).toEqual([]);
  });
});

describe('een sleutel die een bestand niet kent', () => {
  const type = procedureType('subsidietender');
  if (type === null) throw new Error('geen subsidietender');
  const definition = (from: string, to: string) =>
    readDefinition(exampleText('utrecht-2018').replace(from, to)).findings;
  const script = (act: string) => readScenario(`handelingen:\n  - ${act}`, type).findings;

  it.each([
    [
      'in een datum',
      definition('{ op: 2018-05-24 17:00, grond', '{ op: 2018-05-24 17:00, gronden'),
      'Bedoelt u grond?',
    ],
    ['in een wens', definition('ondergrens: 6, letters', 'ondergrnes: 6, letters'), 'Bedoelt u ondergrens?'],
    [
      'in een handeling, met de sleutels van die handeling',
      script('{ op: 2018-05-24 17:00, handeling: hervat, door: lead, redne: x }'),
      'Bedoelt u reden?',
    ],
    [
      'in een ander bestand, met de sleutels daarvan',
      readAssessmentYaml('kenmerk: X\ninschrijvingen: [{ inschrijving: a }]').findings,
      'De sleutel kenmerk is onbekend. Haal hem weg, of kies uit: inschrijvingen.',
    ],
  ])('%s', (_name, findings, way) => {
    expect(findings.map((one) => [one.rule, one.message])).toContainEqual([
      'unknown-key',
      expect.stringContaining(way),
    ]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editDefinition, type Edit } from '../../../files/definition/edit-definition.ts';
import { readYaml } from '../../../files/definition/yaml-file.ts';
import { PROCEDURE_TYPES } from '../../../procedures/procedure-types.ts';
import { template } from '../../../procedures/template.ts';
import { exampleText } from '../../examples.ts';

const TEXTS = [...PROCEDURE_TYPES.map(template), exampleText('utrecht-2018'), exampleText('raam-2022')];
const text = fc.constantFrom(...TEXTS);
const line = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });

/** What stands behind a # on every line, in order. */
const comments = (of: string): readonly string[] =>
  (of.match(/(?:^|\s)#.*$/gm) ?? []).map((one) => one.trim()).toSorted();
const data = (of: string) => parse(of) as Record<string, Record<string, unknown>>;

const SETTABLE: readonly Edit['path'][] = [
  ['kenmerk'],
  ['onderwerp'],
  ['dienst', 'naam'],
  ['dienst', 'namens'],
  ['rollen', 'jurist', 0, 'naam'],
  ['planning', 'eigen'],
  ['planning', 'eigen-periode', 'van'],
];

function withValue(of: string, path: Edit['path'], value: string): unknown {
  const whole: Record<string | number, unknown> = data(of);
  let holder = whole;
  for (const step of path.slice(0, -1)) holder = (holder[step] ??= {}) as typeof holder;
  holder[path.at(-1) ?? ''] = value;
  return whole;
}

describe('een wijziging in de tekst van een definitie', () => {
  it('zet één waarde, laat de rest gelijk en houdt elk commentaar, wat er ook staat', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...SETTABLE), line, (before, path, value) => {
        const after = editDefinition(before, [{ kind: 'set', path, value }]);
        expect(data(after)).toEqual(withValue(before, path, value));
        expect(comments(after)).toEqual(expect.arrayContaining([...comments(before)]));
      }),
      { numRuns: 150 },
    );
  });

  it('die niets verandert, laat elke letter staan', () => {
    fc.assert(
      fc.property(text, (before) => {
        const { onderwerp } = parse(before) as { readonly onderwerp: string };
        const same: Edit = { kind: 'set', path: ['onderwerp'], value: onderwerp };
        expect(editDefinition(before, [same, { kind: 'remove', path: ['planning', 'is-er-niet'] }])).toBe(before);
      }),
    );
  });

  it('blijft te lezen, en nog eens wijzigen geeft dezelfde vorm', () => {
    fc.assert(
      fc.property(text, line, (before, value) => {
        const once = editDefinition(before, [{ kind: 'set', path: ['onderwerp'], value }]);
        expect(readYaml(once).findings.filter(({ message }) => !message.includes('stuurteken'))).toEqual([]);
        const other = editDefinition(once, [{ kind: 'set', path: ['onderwerp'], value: `${value}x` }]);
        expect(editDefinition(other, [{ kind: 'set', path: ['onderwerp'], value }])).toBe(once);
      }),
      { numRuns: 60 },
    );
  });

  const SHORT =
    '# kop\nrollen:\n  jurist: { naam: A, mail: a@b.example } # wie\n  inkoper: [{ naam: B, mail: b@b.example }]\n';

  it('voegt iemand toe aan een lijst, en maakt van één mens een lijst', () => {
    const value = { naam: 'C', mail: 'c@b.example' };
    const after = editDefinition(SHORT, [
      { kind: 'add', path: ['rollen', 'jurist'], value },
      { kind: 'add', path: ['rollen', 'inkoper'], value },
      { kind: 'add', path: ['rollen', 'beoordelaar'], value },
      { kind: 'add', path: ['percelen'], value: { id: 'perceel-1', naam: 'Een' } },
    ]);
    expect(data(after)).toEqual({
      rollen: {
        jurist: [{ naam: 'A', mail: 'a@b.example' }, value],
        inkoper: [{ naam: 'B', mail: 'b@b.example' }, value],
        beoordelaar: [value],
      },
      percelen: [{ id: 'perceel-1', naam: 'Een' }],
    });
    expect(comments(after)).toEqual(['# kop', '# wie']);
  });

  it('haalt weg wat er staat, van achteren naar voren, en een lijst die leeg raakt ook', () => {
    const lots = 'kenmerk: X\npercelen:\n  - { id: a }\n  - { id: b }\n  - { id: c }\n';
    const without = (...places: readonly number[]) =>
      data(
        editDefinition(
          lots,
          places.map((at): Edit => ({ kind: 'remove', path: ['percelen', at] })),
        ),
      );
    expect(without(0, 2)).toEqual({ kenmerk: 'X', percelen: [{ id: 'b' }] });
    expect(without(0, 1, 2)).toEqual({ kenmerk: 'X' });
  });

  it('zet een nieuwe datum op haar plaats in de volgorde', () => {
    const planning = 'planning:\n  aankondiging: 2030-01-14\n  sluiting: 2030-03-07 15:00\n';
    const after = editDefinition(planning, [
      { kind: 'set', path: ['planning', 'vragen-tot'], value: '2030-02-05', before: ['sluiting', 'opening'] },
    ]);
    expect(Object.keys(data(after)['planning'] ?? {})).toEqual(['aankondiging', 'vragen-tot', 'sluiting']);
  });

  it.each(['planning: 3\n', 'planning: [a]\n', 'x'])('laat %j staan als de plaats er niet kan komen', (before) => {
    expect(editDefinition(before, [{ kind: 'set', path: ['planning', 'sluiting', 'op'], value: '2030-01-01' }])).toBe(
      before,
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { findingsOfRest } from '../../../client/usecases/checked-definition.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { exampleText } from '../../examples.ts';

const utrecht = exampleText('utrecht-2018');
type Edit = readonly [from: string | RegExp, to: string];
const told = (...edits: readonly Edit[]): readonly string[] => {
  const read = readDefinition(edits.reduce((text, [from, to]) => text.replace(from, to), utrecht));
  return [...read.findings, ...findingsOfRest(read)].map(({ rule }) => rule);
};

const WRONG_NAME: Edit = [/^  vragen-tot:/m, '  vragen-tt:'];
const WRONG_MAIL: Edit = ['i.prins@utrecht.example', 'i.prins'];
const NO_CLOSING: Edit = [/^  sluiting:.*\n/m, ''];
const WRONG_DAY: Edit = ['2018-02-19', '19-2-2018'];
const WRONG_TYPE: Edit = ['type: subsidietender', 'type: subsidietendr'];
const WRONG_POINTS: Edit = [/punten: "\d+"/, 'punten: 5'];

describe('alle bevindingen komen in één keer', () => {
  it.each([
    ['vorm en naam', [WRONG_MAIL, WRONG_NAME], ['bad-address', 'unknown-key']],
    ['vorm en plan', [WRONG_MAIL, NO_CLOSING], ['bad-address', 'missing-date']],
    ['naam en plan', [WRONG_NAME, NO_CLOSING], ['unknown-key', 'missing-date']],
    [
      'vorm, naam en plan',
      [WRONG_MAIL, WRONG_DAY, WRONG_NAME, NO_CLOSING],
      ['bad-address', 'bad-date', 'unknown-key', 'missing-date'],
    ],
    ['vorm en type', [WRONG_MAIL, WRONG_DAY, WRONG_TYPE], ['bad-address', 'bad-date', 'unknown-type']],
    ['de beoordeling en plan', [WRONG_POINTS, NO_CLOSING], ['bad-value', 'missing-date']],
    ['een rol die ontbreekt, en naam', [[/^  jurist:.*\n/m, ''], WRONG_NAME], ['empty-role', 'unknown-key']],
    ['geen planning', [[/^planning:\n(?: .*\n|\n)*/m, ''], WRONG_MAIL], ['bad-address', 'missing-key']],
  ] as const)('%s', (_name, edits, rules) => {
    const found = told(...edits);
    for (const rule of rules) expect(found).toContain(rule);
  });

  it('een fout wekt geen andere', () => {
    expect(told(WRONG_DAY)).toEqual(['bad-date']);
    expect(told([/^  sluiting: .*$/m, '  sluiting: morgen'])).toEqual(['bad-date']);
    expect(told([/^  - \{ id: perceel-1,/m, '  - { id: Perceel 1,'])).toEqual(['bad-value']);
  });

  it('een fout naast de planning houdt de controle ervan niet tegen', () => {
    const rules = told(WRONG_MAIL);
    expect(rules).toContain('bad-address');
    expect(rules).toContain('start-inside-remedy-window');
  });
});

describe('wat voor een fout deel in de plaats komt', () => {
  const OTHER_MAIL: Edit = ['s.bakker@utrecht.example', 's.bakker'];

  it('heeft niets van wat erin fout was, hoeveel dat ook is, en is de volgende keer hetzelfde', () => {
    for (let times = 0; times < 2; times += 1) {
      const rules = told(WRONG_MAIL, OTHER_MAIL);
      expect(rules.filter((rule) => rule === 'bad-address')).toHaveLength(2);
      expect(rules).toContain('start-inside-remedy-window');
    }
  });
});

/** Every place in a piece of data. */
const placesIn = (data: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof data === 'object' && data !== null
    ? [path, ...Object.entries(data).flatMap(([key, value]) => placesIn(value, [...path, key]))]
    : [path];

const put = (data: unknown, [step, ...rest]: readonly string[], value: unknown): unknown => {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((one: unknown, at) => (String(at) === step ? put(one, rest, value) : one));
  const held = data as Record<string, unknown>;
  return { ...held, [step]: put(held[step], rest, value) };
};

describe('wat er ook verkeerd is, het wordt gezegd', () => {
  const data: unknown = parse(utrecht);
  const places = placesIn(data).slice(1);

  it('op elke plaats en met elke waarde', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(...places),
            fc.constantFrom<unknown>(null, 5, 1.5, true, [], {}, '', 'x', [{}], [null]),
          ),
          { minLength: 1, maxLength: 3 },
        ),
        (edits) => {
          const text = stringify(
            edits.reduce((held, [path, value]) => {
              try {
                return put(held, path, value);
              } catch {
                return held;
              }
            }, data),
          );
          const read = readDefinition(text);
          for (const { line, message } of [...read.findings, ...findingsOfRest(read)]) {
            expect(line).toBeGreaterThan(0);
            expect(message).not.toMatch(/undefined|\[object|NaN|function /);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../files/definition/yaml-file.ts';

describe('een bestand dat geen goede YAML is', () => {
  it.each([
    ['een haakje dat open blijft', 'a: [1,\nb: 2', 'inspringing', 2, 1],
    ['een aanhalingsteken dat ontbreekt', 'a: "x', 'aanhalingsteken', 1, 6],
    ['een tab', 'a:\n\tb: 1', 'tab', 2, 1],
    ['twee dubbele punten', 'a: b: c', 'dubbele punten', 1, 4],
    ['een teken vooraan', 'a: @x', 'aanhalingstekens', 1, 4],
    ['een teken achter een backslash', 'a: "\\q"', '\\', 1, 5],
    ['een tweede document', 'a: 1\n---\nb: 2', 'twee documenten', 2, 1],
    ['een sleutel zonder dubbele punt', 'a\nb: 1', 'dubbele punt', 1, 1],
    ['een lijst als sleutel', '[a]: 1', 'geen tekst', 1, 1],
    ['een haakje te veel', 'a: {b: 1}}', 'niet hoort', 1, 10],
    ['een sleutel die er twee keer staat', 'a: 1\nb: 2\na: 3', 'twee keer', 3, 1],
    ['een verwijzing', 'a: &x 1\nb: *x', 'Verwijzingen', 2, 4],
    ['de sleutel __proto__', 'a: 1\n__proto__: 2', '__proto__', 2, 1],
  ])('%s', (_name, text, part, line, column) => {
    const { data, findings } = readYaml(text);
    expect(data).toBeNull();
    expect(findings[0]).toMatchObject({ rule: 'yaml', severity: 'error', line, column });
    expect(findings[0]?.message).toContain(part);
    for (const { message } of findings) expect(message).not.toMatch(/\b(the|must|not|with|line|expected|token)\b/i);
  });

  it.each([
    ['256 KiB mag', `a: ${'x'.repeat(256 * 1024 - 3)}`, 0],
    ['één byte meer niet', `a: ${'x'.repeat(256 * 1024 - 2)}`, 1],
    ['32 niveaus mogen', `a: ${'['.repeat(32)}${']'.repeat(32)}`, 0],
    ['33 niveaus niet', `a: ${'['.repeat(33)}${']'.repeat(33)}`, 1],
  ])('%s', (_name, text, faults) => {
    expect(readYaml(text).findings).toHaveLength(faults);
  });
});

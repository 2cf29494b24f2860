import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../files/definition/yaml-file.ts';

const MANY = 100_000;

describe('een bestand dat geen goede YAML is', () => {
  it.each([
    ['een haakje dat open blijft', 'a: [1,\nb: 2', 'inspringing', 2, 1],
    ['een aanhalingsteken dat ontbreekt', 'a: "x', 'aanhalingsteken', 1, 4],
    ['een tab', 'a:\n\tb: 1', 'tab', 2, 1],
    ['twee dubbele punten', 'a: b: c', 'dubbele punten', 1, 4],
    ['een teken vooraan', 'a: @x', 'aanhalingstekens', 1, 4],
    ['een teken achter een backslash', 'a: "\\q"', '\\', 1, 5],
    ['een tweede document', 'a: 1\n---\nb: 2', 'twee documenten', 2, 1],
    ['een sleutel zonder dubbele punt', 'a\nb: 1', 'dubbele punt', 1, 1],
    ['een lijst als sleutel', '[a]: 1', 'geen tekst', 1, 1],
    ['een haakje te veel', 'a: {b: 1}}', 'niet hoort', 1, 10],
    ['een sleutel die er twee keer staat', 'a: 1\nb: 2\na: 3', 'twee keer', 3, 1],
    ['een verwijzing', 'a: &x 1\nb: *x', 'Verwijzingen', 1, 4],
    ['een soort', 'a: !t 1', 'met !', 1, 4],
    ['twee waarden achter elkaar', 'a: [[1] [2]]', 'tweede waarde', 1, 9],
    ['een apostrof vooraan', "a: 1\nb: 's-Hertogenbosch bus # x\nc: 1\nd: 2", `"'s-Hertogenbosch bus".`, 2, 4],
    [
      'een apostrof vooraan, en nog een',
      "a: 's-Gravenhage en 's-Hertogenbosch",
      `"'s-Gravenhage en 's-Hertogenbosch".`,
      1,
      4,
    ],
    ['een apostrof vooraan in een blok', "a: { b: 't Gooi, c: 1 }\nd: 'x'\n", `"'t Gooi".`, 1, 9],
    ['een woord tussen aanhalingstekens', 'a: "Bus" en tram', '"Bus\\" en tram".', 1, 4],
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

describe('een bestand dat een lezer laat hangen', () => {
  it.each([
    ['aanhalingstekens', '"'.repeat(MANY)],
    ['losse waarden', `a: [${"'x'\n".repeat(MANY / 5)}]`],
    ['paren haakjes', `a: ${'{} '.repeat(MANY / 3)}`],
    ['ankers', '&a '.repeat(MANY / 3)],
    ['soorten', '!a '.repeat(MANY / 3)],
    ['sleutels', Array.from({ length: MANY / 8 }, (_, at) => `k${at}: 1`).join('\n')],
    ['lijsten', `a: [${'1,'.repeat(MANY)}1]`],
    ['documenten', '---\n'.repeat(MANY / 4)],
    ['regels met een fout', 'a:\n'.repeat(9_999)],
  ])('wordt vlug geweigerd, met een handvol bevindingen: %s', (_name, text) => {
    const began = process.cpuUsage();
    const { findings } = readYaml(text);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1e6).toBeLessThan(2);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(10);
  });
});

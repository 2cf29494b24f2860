import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../files/scenario/read-scenario.ts';
import { example } from '../../examples.ts';

const { type } = example('utrecht-2018');
const read = (text: string) => readScenario(text, type);
const acts = (...lines: string[]): string => `handelingen:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const OP = 'op: 2018-05-16 11:00';

describe('fouten in een script, elk met regel en kolom', () => {
  const good = `{ handeling: vraag, ${OP} }`;

  it.each([
    ['een dag die niet bestaat', acts(good, '{ handeling: vraag, op: 2018-02-30 11:00 }'), 'is geen moment', 3, 25],
    ['een dag zonder tijd', acts('{ handeling: vraag, op: 2018-05-16 }'), 'is geen moment', 2, 25],
    ['een uur dat niet bestaat', acts('{ handeling: vraag, op: 2018-05-16 24:00 }'), 'is geen moment', 2, 25],
    ['een seconde die niet bestaat', acts('{ handeling: vraag, op: 2018-05-16 11:00:60 }'), 'is geen moment', 2, 25],
    ['een tijd die de klok overslaat', acts('{ handeling: vraag, op: 2018-03-25 02:30 }'), 'is geen moment', 2, 25],
    ['een tijd die er twee keer is', acts('{ handeling: vraag, op: 2018-10-28 02:30 }'), 'is geen moment', 2, 25],
    [
      'een sleutel die niet bestaat',
      acts(good, `{ handeling: vraag, ${OP}, wie: A }`),
      'De sleutel wie is onbekend',
      3,
      47,
    ],
    ['een reden die ontbreekt', acts(`{ handeling: schors, ${OP} }`), 'reden ontbreekt', 2, 5],
    ['een handeling die ontbreekt', acts(`{ ${OP} }`), 'handeling', 2, 5],
    ['een handeling die niet bestaat', acts(`{ handeling: melden, ${OP} }`), 'handeling', 2, 7],
    [
      'een jaar met decimalen',
      acts(
        `{ handeling: indexeer, ${OP}, jaar: 2020.5, reeks: O, status: definitief, percentage: "1", bron: N, tweede: I }`,
      ),
      'jaar heeft geen goede waarde',
      2,
      50,
    ],
    [
      'een status die niet bestaat',
      acts(`{ handeling: indexeer, ${OP}, jaar: 2020, reeks: O, status: vast, percentage: "1", bron: N, tweede: I }`),
      'Kies uit: voorlopig, definitief.',
      2,
      72,
    ],
    [
      'een percentage zonder aanhalingstekens',
      acts(
        `{ handeling: indexeer, ${OP}, jaar: 2020, reeks: O, status: definitief, percentage: 3.28, bron: N, tweede: I }`,
      ),
      'zet getallen tussen aanhalingstekens',
      2,
      92,
    ],
    [
      'twee mailadressen bij een vraag',
      acts(`{ ${OP}, handeling: vraag, mail: "a@b.example, c@d.example" }`),
      'is geen mailadres',
      2,
      47,
    ],
    [
      'een regel achter het mailadres bij een inschrijving',
      acts(`{ ${OP}, handeling: inschrijving, mail: "a@b.example\\nBcc: c@d.example" }`),
      'is geen mailadres',
      2,
      54,
    ],
    [
      'twee mailadressen bij een partij',
      acts(`{ ${OP}, handeling: partij voeg-toe, naam: A, mail: "a@b.example, c@d.example" }`),
      'is geen mailadres',
      2,
      66,
    ],
    [
      'een KvK-nummer van zeven cijfers',
      acts(`{ ${OP}, handeling: inschrijving, kvk: "1234567" }`),
      'is geen KvK-nummer',
      2,
      54,
    ],
    ['een standaard die niet bestaat', 'handelingen: []\nstandaard: soms', 'Kies uit: op-tijd, niets.', 2, 1],
    ['een sleutel te veel bovenaan', 'handelingen: []\nhandeling: []', 'De sleutel handeling is onbekend', 2, 1],
    ['een bestand dat geen blok is', '- meld', 'Het bestand heeft geen goede waarde', 1, 1],
    ['geen YAML', 'handelingen: [\n', 'goede YAML', 2, 1],
  ])('%s', (_name, text, part, line, column) => {
    const { scenario, findings } = read(text);
    expect(scenario).toBeNull();
    expect(findings.map((one) => one.message).join('\n')).toContain(part);
    expect(findings[0]).toMatchObject({ severity: 'error', line, column });
    for (const { message } of findings)
      expect(message).not.toMatch(/undefined|\b(the|expected|invalid|input|received)\b/i);
  });

  it('noemt elke fout, niet alleen de eerste', () => {
    const { findings } = read(acts('{ handeling: vraag, op: x }', '{ handeling: vraag, op: y }'));
    expect(findings.map((one) => one.line)).toEqual([2, 3]);
  });
});

describe('een handeling voordat de procedure begint', () => {
  const begins = Date.parse('2018-05-16T08:00:00+02:00');
  const told = (op: string) =>
    readScenario(
      acts('{ handeling: vraag, op: 2018-05-16 11:00 }', `{ handeling: vraag, op: ${op} }`),
      type,
      [],
      begins,
    );

  it('staat er met regel en kolom, en met wat u kunt doen', () => {
    expect(told('2018-05-16 07:59:59')).toMatchObject({
      scenario: null,
      findings: [
        { rule: 'before-begin', line: 3, column: 25, message: expect.stringContaining('Kies een later moment') },
      ],
    });
  });

  it('op het uur zelf kan zij', () => {
    expect(told('2018-05-16 08:00').findings).toEqual([]);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { planFile } from '../../../client/cli/definition-file.ts';
import { runningFile, runningText } from '../../../client/cli/take-over-file.ts';
import { EXAMPLE_WORDS } from '../../../domain/plan/example-words.ts';
import { subsidietender } from '../../../procedures/subsidietender.ts';
import { template } from '../../../procedures/template.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenderklok-lopend-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MANUAL = readFileSync(new URL('../../../docs/handleiding.md', import.meta.url), 'utf8');
/** The file of what was done, as the manual shows it. */
const [, SHOWN = ''] = /```yaml\n(gedaan:\n[^`]+)```/.exec(MANUAL) ?? [];
const NOW = Date.parse('2030-02-26T09:00:00+01:00');

function read(done: string, edit: (text: string) => string = (text) => text) {
  const [definition, running] = [join(folder, 'mijn-tender.yaml'), join(folder, 'gedaan.yaml')];
  const filled = template(subsidietender)
    .replace(EXAMPLE_WORDS.subject, 'Jeugdhulp')
    .replaceAll('naam: Naam', 'naam: Iris');
  writeFileSync(definition, edit(filled));
  writeFileSync(running, done);
  return runningFile(running, planFile(definition), NOW);
}

describe('start --lopend', () => {
  it('neemt over wat de handleiding laat zien', () => {
    const running = read(SHOWN);
    expect(running.phase).toBe('submission');
    const rows = runningText(running)
      .split('\n')
      .map((row) => row.trim().split(/ {2,}/));
    expect(rows.slice(0, 9)).toEqual([
      ['Fase: inschrijven'],
      [''],
      ['Mijlpaal', 'Wanneer', 'Stand'],
      [expect.stringMatching(/^-+$/), expect.any(String), expect.any(String)],
      ['Aankondiging', 'ma 14 jan 2030 09.00', 'gedaan'],
      ['Vragen tot', 'di 5 feb 2030 17.00', 'voorbij'],
      ['Nota van inlichtingen', 'ma 18 feb 2030 16.00', 'gedaan'],
      ['Sluiting inschrijving', 'do 7 mrt 2030 15.00', 'komt nog'],
      ['Opening', 'do 7 mrt 2030 17.00', 'komt nog'],
    ]);
    expect(runningText(running)).not.toContain('Niet gemeld');
  });

  it('zegt wat niet is gemeld, en neemt het niet aan', () => {
    const running = read('gedaan:\n  aankondiging: { op: 2030-01-14, bewijs: TenderNed 1 }\n');
    expect(running.phase).toBe('questions');
    expect(runningText(running)).toContain('Niet gemeld: nota van inlichtingen. Is het gedaan, zet het er dan nu bij.');
  });

  it.each([
    ['een dag in de toekomst', 'aankondiging: { op: 2030-02-27, bewijs: x }', /:2:\d+: fout: .+ moet nog komen/],
    [
      'een mijlpaal zonder wat ervoor komt',
      'nota-van-inlichtingen: { op: 2030-02-18, bewijs: x }',
      /:2:\d+: fout: .+ Zet aankondiging erbij/,
    ],
    [
      'een onbekende mijlpaal',
      'aankondigin: { op: 2030-01-14, bewijs: x }',
      /:2:\d+: fout: .+ Bedoelt u aankondiging\?/,
    ],
  ])('weigert met regel en uitweg: %s', (_name, line, message) => {
    expect(() => read(`gedaan:\n  ${line}\n`)).toThrow(message);
  });

  it.each([
    ['aangekondigd', SHOWN, 'warning'],
    ['nog niet aangekondigd', 'gedaan: {}\n', 'error'],
  ])('een fout van de controle, %s', (_name, done, severity) => {
    const late = (text: string) => text.replace('opening: 2030-03-07 17:00', 'opening: 2030-03-06 17:00');
    const [first] = read(done, late).findings.filter((one) => one.severity !== 'hint');
    expect(first).toMatchObject({ severity });
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleText } from '../../examples.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenderklok-simuleer-'));
const head = exampleText('utrecht-2018').split('\nbeoordeling:')[0] ?? '';

/** One total price without bounds, beside a wish. */
const ASSESSMENT = `
beoordeling:
  afronding: { decimalen: 2, wijze: half-op }
  laagste-prijs-over: geprijsd
  bij-gelijke-stand: { loting: notaris }
  bij-uitval: { volgende: oude-rangorde }
  percelen:
    - perceel: perceel-1
      wensen: [{ id: plan, naam: Plan van aanpak, punten: "50" }]
      prijs:
        punten: "50"
        formule: laagste-gedeeld-door-eigen
        producten: [{ id: totaal, naam: Totaalprijs, aantal: "1" }]
`;
const PRICES = ['a', 'b', 'c'].map((bid, at) => {
  const price = ['720000.00', '650000.00', '695000.00'][at];
  return `  - { inschrijving: ${bid}, prijzen: { perceel-1: { totaal: "${price}" } } }`;
});
const BIDS = ['inschrijvingen:', ...PRICES].join('\n');

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const simuleer = (args: string) => run(['simuleer', ...args.split(' ')], { cwd: folder });

beforeAll(() => {
  put('open.yaml', `${head}${ASSESSMENT}`);
  put('prijzen.yaml', BIDS);
  put('cijfers.yaml', BIDS.replaceAll(' prijzen:', ' cijfers: { perceel-1: { plan: 8 } }, prijzen:'));
  put(
    'excel.csv',
    [
      'Inschrijving;Perceel;Soort;Onderdeel;Waarde;',
      'Taxi Jansen;perceel-1;Prijs;Totaalprijs;"€ 720.000,00";',
      'Taxi Jansen;PERCEEL 1;Cijfer;Plan van aanpak;8;',
      'Café;Perceel 1;prijs;totaal;650000;',
      'Café;perceel-1;cijfer;plan;7;',
      ';;;;;',
    ].join('\r\n'),
  );
  put('vreemd.csv', 'inschrijving;perceel;soort;onderdeel;waarde\na;perceel-1;prijs;uur;5\nb;zuid;prijs;uur;5\n');
  put('onbekend.yaml', BIDS.replaceAll('totaal:', 'uurtarief:'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('inschrijvingen uit een rekenblad', () => {
  it.concurrent('met namen in plaats van ids, en prijzen zoals Excel ze toont', async () => {
    const ran = await simuleer('open.yaml --rondes 5 --inschrijvingen excel.csv');
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toContain('Taxi Jansen');
  });

  it.concurrent('wat er niet is, wordt gezegd met wat er wel is', async () => {
    const ran = await simuleer('open.yaml --rondes 5 --inschrijvingen vreemd.csv');
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(
      'vreemd.csv:2:19: fout: a/perceel-1/uur hoort niet bij deze procedure. Kies uit: plan, totaal.',
    );
    expect(ran.stderr).toContain(
      'vreemd.csv:3:14: fout: b/zuid/uur hoort niet bij deze procedure. Kies uit: perceel-1.',
    );
  });
});

describe('simuleren met een prijs zonder bandbreedte', () => {
  it.concurrent('vraagt om een bereik', async () => {
    const ran = await simuleer('open.yaml');
    expect([ran.code, ran.stdout]).toEqual([3, '']);
    expect(ran.stderr).toContain('--bereik perceel-1/totaal=laagste..hoogste');
  });

  it.concurrent.each(['totaal=600000..800000', 'perceel-1/totaal=600000.00..800000.00', 'totaal=600000,00..800000'])(
    'rekent met het bereik %s',
    async (bereik) => {
      const ran = await simuleer(`open.yaml --rondes 5 --bereik ${bereik}`);
      expect([ran.code, ran.stderr]).toEqual([0, '']);
      expect(ran.stdout).toContain('€ 600.000,00');
      expect(ran.stdout).toContain('Binnen het bereik van de prijzen kan prijs hoogstens 12,50 punten verschil maken');
    },
  );

  it.concurrent('geeft opgegeven prijzen hun punten, en neemt hun bereik', async () => {
    const ran = await simuleer('open.yaml --rondes 5 --inschrijvingen prijzen.yaml');
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toMatch(
      / a {2,}€ 720\.000,00 +45,14\n {2}b {2,}€ 650\.000,00 +50,00\n {2}c {2,}€ 695\.000,00 +46,76\n/,
    );
    expect(ran.stdout).toContain('geen rangorde');
    expect(ran.stdout).toMatch(/€ 650\.000,00 {2}█/);
  });

  it.concurrent('geeft ook een rangorde als er cijfers zijn', async () => {
    const ran = await simuleer('open.yaml --rondes 5 --inschrijvingen cijfers.yaml');
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toContain('  1. b: 90,00 punten\n  2. c: 86,76 punten');
    expect(ran.stdout).toContain('Uitkomst: b staat eerste.');
  });

  it.concurrent.each([
    ['--bereik totaal=800000..600000', 'is de laagste prijs niet lager dan de hoogste'],
    ['--bereik totaal=600000', 'is niet te lezen'],
    ['--bereik uur=1..2', 'De definitie kent uur niet. Kies uit: perceel-1/totaal.'],
    ['--bereik totaal=0..5', 'boven nul'],
    ['--inschrijvingen onbekend.yaml', 'onbekend.yaml:2:'],
    ['--inschrijvingen weg.yaml', 'weg.yaml is er niet'],
  ])('zegt wat er niet klopt aan %s', async (args, part) => {
    const ran = await simuleer(`open.yaml ${args}`);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain(part);
  });
});

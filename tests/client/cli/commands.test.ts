import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerLine } from '../../../client/calculate/line.ts';
import { PROCEDURE_TYPES } from '../../../procedures/procedure-types.ts';
import { exampleText } from '../../examples.ts';
import { run, type Ran } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenderklok-cli-'));
const CLOSED = { DATABASE_URL: 'postgres://tk:geheim@127.0.0.1:1/tk' };
const tenderklok = (args: string, env: Record<string, string> = {}): Promise<Ran> =>
  run(args === '' ? [] : args.split(' '), { cwd: folder, env });

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);

beforeAll(() => {
  const utrecht = exampleText('utrecht-2018');
  put('utrecht.yaml', utrecht);
  put('lnvt.yaml', exampleText('lnvt-2020'));
  put('heerlen.yaml', exampleText('heerlen-2018'));
  put('kapot.yaml', utrecht.replace('2018-02-19', '2018-02-30'));
  put('geen.yaml', 'kenmerk: [');
  put('geen.json', 'geen json');
  put('leeg.yaml', ' \n');
  put('zonder.yaml', exampleText('utrecht-2018').replace(/^beoordeling:\n(?:[ #].*\n|\n)*/m, ''));
  put('plaatje.yaml', 'PNG\u0000\u0001');
  put('leesmij.md', '# Tenderklok\n\nEen klok: *snel*, `goed`.\n\n- [x] een: {twee\n\n> let op: dit\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without a terminal: no colours, no traces, no English of a library. */
function isCalm({ stdout, stderr }: Ran): void {
  expect(`${stdout}${stderr}`).not.toContain('\u001b');
  expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at |node:internal|Error:|\bundefined\b(?!-)|\[object/);
  expect(stderr).not.toMatch(/\b(the|is not|are|must|unknown|missing|expected|failed|error|found|with)\b/i);
}

const { version: VERSION } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

const NEW = [
  ...PROCEDURE_TYPES.map((type) => [`nieuw ${type.id}`, 0, `type: ${type.id}`] as const),
  ['nieuw raamovereenkomst', 0, '\nraamovereenkomst: { jaren: 4'] as const,
];

describe('wat lukt, geeft gegevens op de uitvoer en niets anders', () => {
  it.concurrent.each([
    ...NEW,
    ['', 0, 'HANDELEN IN EEN ZAAK'],
    ['--help', 0, 'OMGEVING'],
    ['help', 0, 'VOORBEELDEN'],
    ['help plan', 0, 'tenderklok plan mijn-tender.yaml --naar planning.docx'],
    ['help beoordeling lees-in', 0, 'tenderklok beoordeling lees-in 2027-001 cijfers.xlsx --proef'],
    ['--version', 0, VERSION],
    ['-v', 0, VERSION],
    ['schema', 0, '"kenmerk": {'],
    ['aanvulling zsh', 0, '#compdef tenderklok'],
    ['plan utrecht.yaml', 0, 'donderdag 24 mei 2018'],
    ['nieuw europees-openbaar --begin 2027-01-11', 0, '  aankondiging: 2027-01-11 '],
    ['nieuw scenario', 0, 'handeling: verplaats'],
    ['termijn', 0, 'objection-window'],
    ['termijn', 0, 'bezwaartermijn'],
    ['termijn objection-window --vanaf 2018-06-22', 0, 'vrijdag 3 augustus 2018'],
    ['termijn bezwaartermijn --vanaf 2018-06-22', 0, 'vrijdag 3 augustus 2018'],
    ['termijn Opschortende-termijn --vanaf 2018-06-22', 0, 'donderdag 12 juli 2018'],
    ['simuleer utrecht.yaml --rondes 5 --seed 7', 0, '150,00'],
  ] as const)('tenderklok %s', async (args, code, part) => {
    const ran = await tenderklok(args);
    expect([ran.code, ran.stderr]).toEqual([code, '']);
    expect(ran.stdout).toContain(part);
    isCalm(ran);
  });

  it.concurrent('een controle geeft bevindingen op de uitvoer en de telling ernaast', async () => {
    const ran = await tenderklok('controleer utrecht.yaml');
    expect(ran.code).toBe(3);
    expect(ran.stdout).toMatch(/^utrecht\.yaml:\d+:\d+: (fout|waarschuwing|tip): .+ \[[a-z-]+\]$/m);
    expect(ran.stdout).not.toContain('houden een start tegen');
    expect(ran.stderr).toMatch(
      /^Regime: subsidie, naar het type: Awb 4:21\.\nFouten \(houden een start tegen\): \d+\. Waarschuwingen \(vragen een reden\): \d+\. Tips: \d+\.\nLet op: \d+ datums zijn al voorbij\. Dat houdt een start ook tegen; oefenen kan wel, en een procedure die al loopt neemt u over met start --lopend\.\n$/,
    );
    isCalm(ran);
  });
});

describe('wat niet lukt, zegt waarom naast de uitvoer', () => {
  it.concurrent.each([
    ['onzin', 2, 'De opdracht onzin bestaat niet.'],
    ['help pln', 2, 'Bedoelt u `plan`?'],
    ['aanvulling csh', 2, 'Kies uit: bash, zsh, fish.'],
    ['pln utrecht.yaml', 2, 'Bedoelt u `plan`?'],
    ['plan', 2, 'De waarde <bestand> ontbreekt.'],
    ['plan utrecht.yaml --kleur', 2, 'De optie --kleur bestaat niet.'],
    ['plan utrecht.yaml -x', 2, 'De optie -x bestaat niet.'],
    ['plan utrecht.yaml --uitvoer xml', 2, 'Kies uit: tabel, json, jsonl, csv, ics, xlsx, docx, md of html.'],
    [
      'plan utrecht.yaml --uitvoer xlsx',
      2,
      'xlsx past niet op een scherm. Noem een bestand met --naar, zoals planning.xlsx.',
    ],
    ['plan utrecht.yaml --naar planning.pdf', 2, 'is niet te zien welke vorm u wilt'],
    ['plan utrecht.yaml --naar weg/planning.md', 2, 'is niet te schrijven: de map waarin het moet staan, is er niet.'],
    ['controleer utrecht.yaml --uitvoer xml', 2, 'Kies uit: tabel, json, jsonl of csv.'],
    ['plan utrecht.yaml lnvt.yaml', 2, 'De waarde lnvt.yaml is er één te veel.'],
    ['plan kapot.yaml', 2, 'kapot.yaml:28:23: fout: '],
    ['plan geen.yaml', 2, 'Dit is geen goede YAML'],
    ['plan weg.yaml', 5, `Het bestand weg.yaml is er niet. Gezocht is: ${join(folder, 'weg.yaml')}.`],
    ['plan utrect.yaml', 5, 'Bedoelt u utrecht.yaml?'],
    ['plan .', 5, '. is een map.'],
    ['plan /dev/zero', 2, '/dev/zero is een apparaat.'],
    ['simuleer zonder.yaml', 2, 'zonder.yaml heeft geen beoordeling, dus er valt niets te simuleren.'],
    ['plan leeg.yaml', 2, 'leeg.yaml:1:1: fout: Het bestand is leeg. Maak een definitie met de opdracht nieuw <type>.'],
    ['plan plaatje.yaml', 2, 'plaatje.yaml is geen tekstbestand.'],
    ['plan leesmij.md', 2, 'leesmij.md:1:1: fout: Dit is geen definitie'],
    ['nieuw', 2, 'De waarde <type> ontbreekt. Kies uit: '],
    ['nieuw europees-openbar', 2, 'Bedoelt u europees-openbaar?'],
    ['nieuw europees-openbaar --begin 11-1-2027', 2, 'Bedoelt u 2027-01-11?'],
    ['nieuw europees-openbaar --begin 2041-01-11', 2, 'Kies een dag van 2015 tot en met 2029'],
    ['nieuw onzin', 2, `Kies uit: ${PROCEDURE_TYPES.map((type) => type.id).join(', ')}.`],
    ['termijn onzin', 5, 'De regel onzin bestaat niet.'],
    ['termijn bezwaar', 5, 'Bedoelt u: bezwaartermijn, '],
    ['termijn objection-window', 2, 'Geef met --vanaf de dag'],
    ['termijn objection-window --vanaf 2018-02-30', 2, 'Bedoelt u 2018-02-28 of 2018-03-01?'],
    [
      'termijn objection-window --vanaf 11-1-2027',
      2,
      'Schrijf een dag als jaar-maand-dag, en niet als 11-1-2027. Bedoelt u 2027-01-11?',
    ],
    ['termijn objection-window --vanaf 15-3-2027', 2, 'Bedoelt u 2027-03-15?'],
    [
      'vraag stel X --van A\u001b[31m --tekst x',
      2,
      'De waarde bij van klopt niet. Hier staat een regeleinde of stuurteken',
    ],
    ['meld X sluiting --door A\u202eB', 2, 'De waarde bij door klopt niet. Hier staat een onzichtbaar teken'],
    [`toon ${'x'.repeat(201)}`, 2, 'De waarde bij kenmerk klopt niet. Dit is langer dan 200 tekens.'],
    ['termijn objection-window --vanaf 2036-01-01', 2, 'valt buiten 2015 tot en met 2035'],
    ['simuleer heerlen.yaml', 2, 'heeft geen beoordeling'],
    ['simuleer utrecht.yaml --rondes 0', 2, 'Geef met --rondes een geheel getal van 1 tot en met 100000.'],
    ['simuleer utrecht.yaml --rondes veel', 2, 'De waarde bij rondes klopt niet. Dit is geen getal.'],
    ['leg-uit-score geen.json', 2, 'Het is geen JSON.'],
    ['leg-uit-score weg.json', 5, 'weg.json'],
    ['lijst', 7, 'Er is geen database ingesteld.'],
    ['lijst --profiel proef', 2, 'Er is geen profiel proef: het bestand '],
    ['lijst --profiel', 2, 'Bij --profiel staat geen naam.'],
    ['schors X --reden x --termijn t --perceel p', 2, 'Kies --termijn of --perceel, niet allebei.'],
  ] as const)('tenderklok %s', async (args, code, part) => {
    const ran = await tenderklok(args);
    expect([ran.code, ran.stdout]).toEqual([code, '']);
    expect(ran.stderr).toContain(part);
    expect(ran.stderr).toMatch(/(?:[.?\]]|: tenderklok [^.\n]+)\n$/);
    isCalm(ran);
  });
});

describe('wat een bureau doorgeeft, komt in een bestand', () => {
  it.concurrent.each(['xlsx', 'docx', 'md', 'html', 'ics', 'csv', 'json', 'jsonl'])('planning.%s', async (form) => {
    const ran = await tenderklok(`plan utrecht.yaml --naar planning.${form}`);
    const beside = form === 'md' ? ', met de planning als plaatje in planning.svg' : '';
    expect(ran).toEqual({ code: 0, stdout: '', stderr: `Geschreven: planning.${form}${beside}.\n` });
    expect(readFileSync(join(folder, `planning.${form}`)).length).toBeGreaterThan(1_000);
    if (form === 'md') expect(readFileSync(join(folder, 'planning.svg'), 'utf8')).toMatch(/^<svg /);
  });

  it.concurrent.each([
    ['md', '| Sluiting inschrijving | donderdag 24 mei 2018 | 15:00 |'],
    ['html', '<svg '],
    ['csv', 'Sluiting inschrijving;donderdag 24 mei 2018;15:00;anderen;'],
  ] as const)('of als tekst op de uitvoer: %s', async (form, part) => {
    const ran = await tenderklok(`plan utrecht.yaml --uitvoer ${form}`);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toContain(part);
  });

  it.concurrent('een tabel die een programma leest: een regel een rij, met tabs en zonder kop', async () => {
    const { stdout } = await tenderklok('plan utrecht.yaml');
    expect(stdout).toMatch(/^Vooraankondiging\tmaandag 19 februari 2018\thele dag\twij\t/);
    expect(
      new Set(
        stdout
          .trimEnd()
          .split('\n')
          .map((line) => line.split('\t').length),
      ),
    ).toEqual(new Set([6]));
  });
});

describe('een nieuwe definitie in een bestand', () => {
  it('heeft het schema voor een editor naast zich, en schrijft niet over wat er is', async () => {
    const args = 'nieuw europees-openbaar --begin 2027-01-11 --naar mijn.yaml';
    const first = await tenderklok(args);
    expect(first).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Geschreven: mijn.yaml, met het schema voor uw editor in tenderklok.schema.json.\n',
    });
    expect(readFileSync(join(folder, 'mijn.yaml'), 'utf8').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=tenderklok.schema.json',
    );
    const schema = JSON.parse(readFileSync(join(folder, 'tenderklok.schema.json'), 'utf8')) as object;
    expect(schema).toHaveProperty('properties.kenmerk.description');
    expect((await tenderklok('controleer mijn.yaml')).stderr).toContain('Fouten (houden een start tegen): 0.');
    const again = await tenderklok(args);
    expect([again.code, again.stderr]).toEqual([
      6,
      'Het bestand mijn.yaml is er al. Er is niets geschreven. Kies een andere naam.\n',
    ]);
  });
});

describe('wie gegevens vraagt, krijgt ook een fout als gegevens', () => {
  it.concurrent.each([
    ['plan weg.yaml --uitvoer json', 5, 'notFound', 'Het bestand weg.yaml is er niet.'],
    ['plan kapot.yaml --uitvoer=jsonl', 2, 'wrongUsage', 'kapot.yaml:28:23: fout: '],
    ['plan --uitvoer json', 2, 'wrongUsage', 'De waarde <bestand> ontbreekt.'],
    ['pln x --uitvoer json', 2, 'wrongUsage', 'Bedoelt u `plan`?'],
    ['lijst --uitvoer json', 7, 'dependencyAway', 'Er is geen database ingesteld.'],
  ] as const)('tenderklok %s', async (args, code, kind, part) => {
    const ran = await tenderklok(args);
    expect([ran.code, ran.stdout]).toEqual([code, '']);
    expect(JSON.parse(ran.stderr)).toEqual({ error: { code, kind, message: expect.stringContaining(part) as string } });
    expect(ran.stderr.trimEnd()).not.toContain('\n');
  });
});

describe('een database die niet antwoordt', () => {
  it.concurrent.each(['lijst --alle', 'leg-uit X sluiting'])('tenderklok %s', async (args) => {
    const ran = await tenderklok(args, CLOSED);
    expect([ran.code, ran.stdout]).toEqual([7, '']);
    expect(ran.stderr).toMatch(/^PostgreSQL antwoordt niet\. Er is niets gewijzigd\. .*DATABASE_URL.*\.\n$/);
    expect(ran.stderr).not.toContain('geheim');
    isCalm(ran);
  });

  it.concurrent('een server zonder database: geen van beide wordt geraden', async () => {
    const ran = await tenderklok('meld X sluiting --door lead', { TEMPORAL_ADDRESS: '127.0.0.1:1' });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/^TEMPORAL_ADDRESS is gezet, maar DATABASE_URL niet\. Er is niets gewijzigd/);
    isCalm(ran);
  });
});

describe('gegevens voor een ander programma', () => {
  it.concurrent.each([
    ['plan utrecht.yaml', 0, { milestone: 'submission-close', endsAt: '2018-05-24T15:00:00+02:00' }],
    ['controleer utrecht.yaml', 3, { rule: 'missing-year', severity: 'warning', line: 28, column: 3 }],
    ['termijn', 0, { id: 'objection-window', unit: 'weeks', amount: 6 }],
  ] as const)('%s als json en als jsonl is hetzelfde', async (args, code, item) => {
    const [json, jsonl] = await Promise.all([
      tenderklok(`${args} --uitvoer json`),
      tenderklok(`${args} --uitvoer jsonl`),
    ]);
    expect([json.code, json.stderr, jsonl.code, jsonl.stderr]).toEqual([code, '', code, '']);
    const items = JSON.parse(json.stdout) as object[];
    expect(items).toContainEqual(expect.objectContaining(item));
    const lines = jsonl.stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual(items);
  });

  it.concurrent('reken antwoordt op elke regel, ook op een slechte, en houdt de volgorde', async () => {
    const good = JSON.stringify({ id: 'a', calculate: 'day-kind', date: '2018-02-19' });
    const ran = await run(['reken'], { cwd: folder, input: `${good}\ngeen json\n\n${good}` });
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout.split('\n')).toEqual([...[good, 'geen json', '', good].map(answerLine), '']);
    expect(JSON.parse(ran.stdout.split('\n')[0] ?? '')).toMatchObject({ id: 'a', ok: true, isoWeekday: 1 });
  });
});

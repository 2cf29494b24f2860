import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import readWorkbook from 'read-excel-file/node';
import { convertIcsCalendar } from 'ts-ics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { run } from '../client/cli/run.ts';
import { milestoneOf } from '../domain/acts/builders.ts';
import { emptyCaseFile, openedWith, snapshotOf, urlOf } from './case-file.ts';

const db = emptyCaseFile();
const folder = mkdtempSync(join(tmpdir(), 'tenderklok-lijst-'));
let env: Readonly<Record<string, string>>;
const asked = (...args: readonly string[]) => run(args, { cwd: folder, env });

const close = milestoneOf('submission-close', { kind: 'moment' });
const nameOf = (reference: string) => ({ name: { reference, parent: null, part: null } });

beforeAll(async () => {
  env = { DATABASE_URL: await urlOf(db()) };
  await openedWith(db(), [close, milestoneOf('evaluation')], { ...nameOf('LOOPT-1'), subject: '=1+1' });
  const holds = [{ what: { of: 'case' }, since: close.endsAt, reason: 'kort geding', answered: null }] as never;
  await openedWith(db(), [close], { ...nameOf('STIL-1'), state: snapshotOf({ holds }) });
  await openedWith(db(), [close], { ...nameOf('KLAAR-1'), state: snapshotOf({ outcome: 'completed' }) });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('de lijst om door te geven', () => {
  it('als agenda: elke datum die nog komt, van wat loopt; wat stilstaat, heeft geen dag', async () => {
    const { code, stdout } = await asked('lijst', '--uitvoer', 'ics');
    expect(code).toBe(0);
    const calendar = new ICAL.Component(ICAL.parse(stdout) as never);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).uid);
    expect(events.toSorted()).toEqual(['LOOPT-1/evaluation@tenderklok', 'LOOPT-1/submission-close@tenderklok']);
    expect(
      convertIcsCalendar(undefined, stdout)
        .events?.map((one) => one.uid)
        .toSorted(),
    ).toEqual(events.toSorted());
  });

  it('als werkmap en als pagina', async () => {
    expect((await asked('lijst', '--alle', '--naar', 'zaken.xlsx')).stderr).toBe('Geschreven: zaken.xlsx.\n');
    const [sheet] = await readWorkbook(readFileSync(join(folder, 'zaken.xlsx')));
    expect(sheet?.data.map((row) => row[0])).toEqual(['Kenmerk', 'LOOPT-1', 'STIL-1', 'KLAAR-1']);
    expect(sheet?.data[1]?.[5]).toBe('=1+1');
    await asked('lijst', '--naar', 'zaken.html');
    expect(readFileSync(join(folder, 'zaken.html'), 'utf8')).toMatch(/<svg [^]*LOOPT-1[^]*<table>/);
  });

  it('als CSV zonder formules, en voor een programma met tabs', async () => {
    expect((await asked('lijst', '--uitvoer', 'csv')).stdout).toContain(";'=1+1\r\n");
    expect((await asked('lijst')).stdout.split('\n')[0]?.split('\t')).toHaveLength(6);
  });
});

describe('wat een terminal aanvult uit het dossier', () => {
  it('zijn kenmerken, en mijlpalen van de zaak die er staat', async () => {
    const words = async (...typed: readonly string[]) =>
      (await asked('__vul-aan', ...typed)).stdout.split('\n').map((line) => line.split('\t')[0]);
    expect(await words('toon', 'L')).toEqual(['LOOPT-1', '']);
    expect(await words('verplaats', 'LOOPT-1', 's')).toEqual(['sluiting-inschrijving', '']);
    expect(await words('schors', 'LOOPT-1', '--termijn', 'b')).toEqual(['beoordeling', '']);
  });
});

describe('tienduizend zaken', () => {
  it('staan in een lijst, en worden niet alle opgehaald om er een aan te vullen', async () => {
    await sql`insert into cases (reference, workflow_id, kind, procedure_type, subject, hash, phases, phase, state, started_at, seq)
      select 'VEEL-' || n, 'aanbesteding/VEEL-' || n, kind, procedure_type, subject, hash, phases, phase, state, started_at, seq
      from cases, generate_series(1, 10000) n where reference = 'LOOPT-1'`.execute(db());
    const { code, stdout } = await asked('lijst');
    expect([code, stdout.trimEnd().split('\n').length]).toEqual([0, 10_002]);
    const filled = await asked('__vul-aan', 'toon', 'VEEL-9999');
    expect(
      filled.stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[0]),
    ).toEqual(['VEEL-9999']);
  });
});

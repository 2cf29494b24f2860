import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tenderklok-config-')));
const file = join(folder, 'config.yaml');
const wrong = join(folder, 'fout.yaml');
const elsewhere = join(folder, 'ergens', 'diep');
const own = (path = file) => ({ TENDERKLOK_CONFIG: path });

beforeAll(() => {
  writeFileSync(
    file,
    'profielen:\n  echt:\n    database: postgres://tk:geheim@127.0.0.1:1/tk\n    temporal: 127.0.0.1:1\n    smtp-wachtwoord: geheim\n    opdracht: klok\n    console: https://tk.example\n',
  );
  writeFileSync(wrong, 'profielen:\n  echt:\n    databse: x\n');
  mkdirSync(elsewhere, { recursive: true });
  mkdirSync(join(folder, '.tenderklok', 'dev'), { recursive: true });
  writeFileSync(
    join(folder, '.tenderklok', 'dev', 'adressen.json'),
    JSON.stringify({
      databaseUrl: 'postgres://tk:geheim@127.0.0.1:1/proef',
      temporalAddress: '127.0.0.1:1',
      namespace: 'tenderklok',
      mailFolder: join(folder, 'postvak'),
      uiUrl: 'http://127.0.0.1:2',
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('tenderklok config', () => {
  it.concurrent('zegt van elke instelling waar zij vandaan komt, en niets wat geheim is', async () => {
    const { code, stdout, stderr } = await run(['config', '--profiel', 'echt', '--uitvoer', 'json'], {
      cwd: elsewhere,
      env: { ...own(), TENDERKLOK_DOOR: 'Noor' },
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('geheim');
    expect(JSON.parse(stdout)).toEqual(
      expect.arrayContaining([
        { name: 'DATABASE_URL', value: 'postgres://…@127.0.0.1:1/tk', from: 'profiel echt' },
        { name: 'TEMPORAL_NAMESPACE', value: 'tenderklok', from: 'standaard' },
        { name: 'CONSOLE_URL', value: 'https://tk.example', from: 'profiel echt' },
        { name: 'TENDERKLOK_DOOR', value: 'Noor', from: 'omgeving' },
        { name: 'SMTP_PASSWORD', value: '…', from: 'profiel echt' },
      ]),
    );
  });

  it.concurrent('vindt een proefopstelling vanuit elke map eronder', async () => {
    const { code, stdout, stderr } = await run(['config'], { cwd: elsewhere });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^DATABASE_URL\s+postgres:\/\/…@127\.0\.0\.1:1\/proef\s+proefopstelling in /m);
    expect(stderr).toContain('(is er niet). Profiel: geen.');
  });

  it.concurrent('en vanuit elke andere map, als zij zegt waar zij loopt', async () => {
    writeFileSync(join(folder, 'dev.json'), JSON.stringify({ folder }));
    const { stdout } = await run(['config'], { cwd: tmpdir(), env: { TENDERKLOK_DATA: folder } });
    expect(stdout).toContain(`proefopstelling in ${folder}`);
  });
});

describe('een configuratiebestand', () => {
  it.concurrent('met een fout wordt genoemd, met de regel en wat te doen; er gebeurt niets', async () => {
    const { code, stdout, stderr } = await run(['lijst'], { cwd: elsewhere, env: own(wrong) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      `${wrong}:3: De instelling databse bestaat niet. Bedoelt u database?\nEr is niets gewijzigd. Verbeter het bestand, of haal het weg.\n`,
    );
  });

  it.concurrent('met een fout houdt uitleg niet tegen', async () => {
    expect((await run(['--help'], { cwd: elsewhere, env: own(wrong) })).code).toBe(0);
  });

  it.concurrent('zegt ook hoe een opdracht hier heet', async () => {
    const env = { ...own(), TENDERKLOK_OPDRACHT: '', TENDERKLOK_PROFIEL: 'echt' };
    const { stdout } = await run(['nieuw', '--help'], { cwd: elsewhere, env });
    expect(stdout).toContain('klok nieuw');
  });
});

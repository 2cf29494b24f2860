import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { rehearsedFiles, summary } from '../../../client/cli/told-rehearsal.ts';

const PLAYED = { steps: 12, lines: 30, stoppedAt: null, unfinished: [] };

describe('wat een oefening aan het eind zegt', () => {
  it('is dat alles klaar is, of wat niet', () => {
    expect(summary(PLAYED, '4,2')).toBe('30 feiten en mails in 12 stappen, in 4,2 seconden. Alle zaken zijn afgerond.');
    expect(summary({ ...PLAYED, unfinished: ['A-1', 'A-1/x'] }, '4,2')).toContain('Nog niet afgerond: A-1, A-1/x.');
  });

  it('is van een oefening die werd gestopt dat zij niet klaar was, waar zij stond en wat er nog loopt', () => {
    const stoppedAt = Date.parse('2018-05-24T15:00:00+02:00');
    const told = summary({ ...PLAYED, stoppedAt, unfinished: ['A-1'] }, '4,2');
    expect(told).toContain('De oefening is gestopt voordat zij klaar was, op donderdag 24 mei 2018, 15.00 uur.');
    expect(told).toContain('Nog niet afgerond: A-1.');
    expect(told).not.toContain('Alle zaken');
    expect(summary({ ...PLAYED, stoppedAt }, '4,2')).not.toContain('Alle zaken');
  });
});

describe('een script dat niet bij de definitie past, zegt dat vóór de oefening begint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const script = (line: string): string => {
    const path = join(folder, 'script.yaml');
    writeFileSync(path, `handelingen:\n  - ${line}\n`);
    return path;
  };
  const example = (name: string) => fileURLToPath(new URL(`../../../examples/${name}.yaml`, import.meta.url));
  const bid = '{ handeling: beoordeling, op: 2020-11-05 10:00, inschrijvingen: [{ inschrijving: A }] }';

  it.each([
    ['cijfers die ontbreken', 'lnvt-2020', bid, ':2:5: fout: A/', 'heeft geen cijfer'],
    [
      'een definitie zonder beoordeling',
      'twee-rondes-2018',
      bid.replace('2020', '2018'),
      ':2:5: fout: ',
      'geen beoordeling',
    ],
    [
      'een handeling voor de eerste dag',
      'lnvt-2020',
      bid.replace('2020', '2019'),
      ':2:31: fout: ',
      'nog niet begonnen',
    ],
  ])('%s', async (_what, name, line, place, part) => {
    const stopped = rehearsedFiles(example(name), script(line));
    await expect(stopped).rejects.toThrow(place);
    await expect(stopped).rejects.toThrow(part);
  });
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { dossierFiles } from '../../../client/told/dossier/files.ts';
import { dossierOf } from '../../../client/usecases/dossier.ts';
import { findCase } from '../../../client/usecases/find.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { filledCase } from '../../store/evidence/filled.ts';

const db = emptyCaseFile();
const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PROGRAM = fileURLToPath(new URL('../../verify/verify.py', import.meta.url));
const python = spawnSync('python3', ['--version']).status === 0;

async function filesOf(reference: string): Promise<ReadonlyMap<string, string>> {
  const found = await findCase({ db: db() }, reference);
  if (found === null) throw new Error(reference);
  const files = dossierFiles(await dossierOf({ db: db() }, found, 'Noor de Wit'));
  return new Map(files.map(({ path, content }) => [path, content.toString()]));
}

/** What the second program says of an export. */
function computed(record: string): { readonly code: number | null; readonly said: string } {
  const path = join(folder, 'vastlegging.jsonl');
  writeFileSync(path, record);
  const { status, stdout, stderr } = spawnSync('python3', [PROGRAM, path], { encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

/** Lines of one kind, changed. */
const changed = (record: string, kind: string, change: (line: Record<string, unknown>) => object | null): string =>
  record
    .trimEnd()
    .split('\n')
    .flatMap((text) => {
      const line = JSON.parse(text) as Record<string, unknown>;
      const other = line['kind'] === kind ? change(line) : line;
      return other === null ? [] : [`${JSON.stringify(other)}\n`];
    })
    .join('');

describe('a case as files', () => {
  it('has what happened with its ground, what came in, what went out, and the definition', async () => {
    const files = await filesOf(await filledCase(db()));
    expect(files.get('chronologie.md')).toContain('Inschrijving 1 van P1');
    expect(files.get('chronologie.html')).toContain('<table>');
    expect(files.get('planning.csv')).toContain('Eerst gepland');
    expect(files.get('ontvangsten.csv')).toContain('telt toch');
    expect(files.get('mails.csv')).toContain('250 queued as 1');
    expect([...files.keys()].filter((path) => path.startsWith('mails/'))).toHaveLength(6);
    expect(files.get('definitie.yaml')).toBe('kenmerk: x\n');
  });

  it('has the hash of each of them', async () => {
    const files = await filesOf(await filledCase(db()));
    const sums = files.get('SHA256SUMS')?.trimEnd().split('\n') ?? [];
    expect(sums).toHaveLength(files.size - 1);
    for (const line of sums) {
      const [sum, path] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files.get(path ?? '') ?? '')
          .digest('hex'),
      ).toBe(sum);
    }
  });

  it('tells no price and no grade', async () => {
    const files = await filesOf(await filledCase(db()));
    const record = files.get('vastlegging.jsonl') ?? '';
    expect(record).toContain('"evidence":"prices"');
    // A hash can hold any digits.
    const rows = record.split('\n').filter((line) => line.startsWith('{"kind":"row"'));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((line) => /"evidence":"(?:prices|grades|assessed_bids)"|cents\\": 751[23]/.test(line))).toEqual(
      [],
    );
  });
});

const SECOND = 'a second program, written from docs/verify.md alone';
describe.runIf(python)(python ? SECOND : `${SECOND}: skipped, python3 is not here`, () => {
  it('computes the same of a case as it was written', async () => {
    const record = (await filesOf(await filledCase(db()))).get('vastlegging.jsonl') ?? '';
    expect(computed(record)).toEqual({
      code: 0,
      said: expect.stringMatching(/^holds: \d+ links, 1 chains, \d+ rows; without text: .*prices.*\n$/),
    });
  });

  it.each<[string, string, (line: Record<string, unknown>) => object | null]>([
    ['a row that was changed', 'row', (row) => ({ ...row, text: String(row['text']).replace('Noor', 'Nora') })],
    ['a row that is spelled otherwise', 'row', (row) => ({ ...row, text: String(row['text']).replace(', ', ',') })],
    ['a row that is gone', 'row', (row) => (row['evidence'] === 'receipts' ? null : row)],
    ['a link that is gone', 'link', (link) => (link['no'] === 3 ? null : link)],
    [
      'a link with another instant',
      'link',
      (link) => (link['no'] === 3 ? { ...link, at: '2018-05-24T13:00:00.000000Z' } : link),
    ],
    ['a head that is gone', 'head', () => null],
  ])('finds %s', async (_what, kind, change) => {
    const record = (await filesOf(await filledCase(db()))).get('vastlegging.jsonl') ?? '';
    const { code, said } = computed(changed(record, kind, change));
    expect(code).toBe(1);
    expect(said).not.toContain('Traceback');
  });
});

import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startedAs } from '../../../client/cli/started-as.ts';

const place = mkdtempSync(join(tmpdir(), 'tenderklok-pad-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

function put(folder: string): string {
  const path = join(place, folder);
  mkdirSync(path, { recursive: true });
  return path;
}
const root = put('ons');
const ours = join(put('ons/client/cli'), 'tenderklok.mjs');
writeFileSync(ours, '');
const [installed, npx, stranger] = [put('bin'), put('npx/node_modules/.bin'), put('vreemd')];
for (const folder of [installed, npx]) symlinkSync(ours, join(folder, 'tenderklok'));
writeFileSync(join(stranger, 'tenderklok'), '');
chmodSync(join(stranger, 'tenderklok'), 0o755);

describe('hoe mensen het programma starten', () => {
  it.each([
    [
      'zoals het is ingesteld',
      [installed],
      'docker compose exec worker tenderklok',
      'docker compose exec worker tenderklok',
    ],
    ['met zijn naam, als die op het pad staat', [stranger, installed], undefined, 'tenderklok'],
    ['in zijn map, als er onder die naam een ander staat', [stranger], undefined, 'npx --no tenderklok'],
    ['in zijn map, als alleen npx het op het pad zette', [npx], undefined, 'npx --no tenderklok'],
  ])('%s', (_how, folders, set, words) => {
    expect(startedAs(folders.join(delimiter), set, root)).toBe(words);
  });
});

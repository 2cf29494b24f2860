import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { postvak } from '../../../client/cli/commands/postvak.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postvak-'));
  writeFileSync(
    join(folder, '1.eml'),
    'From: a@example.org\r\nTo: b@example.org\r\nSubject: Verplaatst\r\nDate: Sun, 29 Nov 2026 07:06:48 +0000\r\n\r\nBeste B\r\n',
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('het postvak', () => {
  it.each([
    ['de lijst', undefined],
    ['een mail', 1],
  ])('%s noemt de tijd hier, in woorden', async (_what, number) => {
    let said = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
      said += String(part);
      return true;
    });
    await postvak({ uitvoer: 'tabel', map: folder }, number);
    expect(said).toContain('zo 29 nov 2026 08.06');
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PROGRAM } from '../../activities/score.ts';

it('een rangorde noemt de versie van het programma dat haar maakte', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(PROGRAM).toBe(`tenderklok ${version}`);
});

import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { ontvangInschrijving } from '../../../client/cli/commands/inschrijving.ts';

const received = (path: string): Promise<void> =>
  ontvangInschrijving('2018-JGD-1', { van: 'Zorg BV', kwaliteit: [path], uitvoer: 'tekst' });

describe('een bestand van een inschrijving', () => {
  it('dat er niet is, krijgt dat te horen', async () => {
    await expect(received('/nergens/plan.pdf')).rejects.toThrow(/^Er is geen bestand \/nergens\/plan\.pdf\./);
  });

  it.each([
    [tmpdir(), 'een map'],
    ['/dev/null', 'geen gewoon bestand'],
  ])('dat geen bestand is, ook: %s', async (path, what) => {
    await expect(received(path)).rejects.toThrow(`${path} is ${what}. Er is niets ontvangen.`);
  });
});

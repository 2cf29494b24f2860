import { describe, expect, it } from 'vitest';
import { GLOSSARY } from '../../texts/glossary.ts';
import { groundInWords } from '../../texts/ground.ts';

describe('de woordenlijst', () => {
  it('staat op alfabet, elk woord één keer', () => {
    const words = GLOSSARY.map(({ word }) => word);
    expect(words).toEqual([...new Set(words)].toSorted((one, other) => one.localeCompare(other, 'nl')));
    expect(new Set(GLOSSARY.map(({ id }) => id)).size).toBe(words.length);
  });

  it.each(GLOSSARY)('$word: in korte zinnen, met de wet voluit', ({ what, why, ground }) => {
    for (const sentence of `${what} ${why}`.split(/(?<=\.) /)) {
      expect(sentence).toMatch(/^[A-ZÉ].*\.$/);
      expect(sentence.split(' ').length).toBeLessThanOrEqual(25);
    }
    if (ground !== null) expect(groundInWords(ground)).toMatch(/^\p{Lu}.+, artikel /u);
  });
});

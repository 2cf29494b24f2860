import { describe, expect, it } from 'vitest';
import { groundInShort, groundInWords } from '../../texts/ground.ts';

describe('een grond', () => {
  it.each([
    ['statute', 'wet', 'wettelijke termijn'],
    ['contract', 'afspraak', 'afspraak in de aanbestedingsstukken'],
    ['local-scheme', 'regeling', 'subsidieregeling'],
    ['ordinance', 'verordening', 'verordening'],
    ['Awb 6:7', 'Awb 6:7', 'Algemene wet bestuursrecht, artikel 6:7'],
    ['gids 2.4.1', 'gids 2.4.1', 'gids, paragraaf 2.4.1'],
  ])('%s staat er in het Nederlands', (ground, short, words) => {
    expect([groundInShort(ground), groundInWords(ground)]).toEqual([short, words]);
  });
});

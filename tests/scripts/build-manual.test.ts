import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../../scripts/build-manual.mjs';

const MANUAL = [
  '# Handleiding',
  'Vooraf.',
  '## 1. Schrijf op',
  'Zie [Later](#wat-later-komt).',
  '```',
  'tenderklok nieuw <type>',
  '```',
  '## 2. Volg',
  '### Wat later komt',
  '| a | b |',
  '|---|---|',
  '| `x` | y |',
].join('\n');

describe('de handleiding als pagina’s', () => {
  it('heeft een pagina per hoofdstuk, en wat ervoor staat is er ook een', () => {
    expect(chaptersOf(MANUAL).map(({ id, title }) => [id, title])).toEqual([
      ['handleiding', 'Handleiding'],
      ['1-schrijf-op', '1. Schrijf op'],
      ['2-volg', '2. Volg'],
    ]);
  });

  it('wijst binnen de handleiding naar de pagina waar het staat', () => {
    expect(chaptersOf(MANUAL)[1]?.html).toContain('href="/uitleg/handleiding/2-volg#wat-later-komt"');
    expect(chaptersOf(MANUAL)[2]?.html).toContain('<h2 id="wat-later-komt">');
  });

  it('toont wat iemand typt als tekst, en een tabel met een kop', () => {
    expect(chaptersOf(MANUAL)[1]?.html).toContain('nieuw &lt;type&gt;');
    expect(chaptersOf(MANUAL)[2]?.html).toContain('<th scope="col">a</th>');
  });

  it('wordt niet gemaakt als zij naar iets wijst dat er niet is', () => {
    expect(() => chaptersOf('# A\n[b](#nergens)')).toThrow('#nergens');
  });
});

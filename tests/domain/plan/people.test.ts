import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../domain/plan/people.ts';
import { example } from '../../examples.ts';

const { definition } = example('utrecht-2018');
const identity = (name: string): string => identityOf(definition, name).identity;

describe('wie iemand is', () => {
  it.each([
    ['Noor de Wit', 'noor  de wit ', true],
    ['Noor de Wit', 'N.deWit@utrecht.example', true],
    ['n.dewit@utrecht.example', ' Noor de Wit', true],
    ['Noor de Wit', 'Iris Prins', false],
    ['iemand', 'een ander', false],
    ['iemand', ' IEMAND ', true],
    ['n.dewit@utrecht.example', 'i.prins@utrecht.example', false],
    ['José Núñez', 'Jose Nunez', true],
    ['José', 'Jose\u0301', true],
    ['Bjørn Sørensen', 'bjorn sorensen', true],
    ['Anne-Marie O’Brien', "Anne Marie O'Brien", true],
    ["'t Hooft", '’t Hooft', true],
    ['Mr. Vos', 'mr Vos', true],
    ['IJsbrand', 'Ĳsbrand', true],
    ['José', 'Josée', false],
    ['Ю. Иванова', 'Ю. Петрова', false],
    ['вера', 'ВЕРА', true],
    ['Noor de Wit', 'N\u043e\u043er d\u0435 Wit', true],
    ['Iris Prins', '\u0399ris \u03a1r\u0456n\u0455', true],
    ['?', '!', false],
    ['j.os@utrecht.example', 'jos@utrecht.example', false],
    ['josé@utrecht.example', 'jose@utrecht.example', false],
  ])('%s en %s: één en dezelfde is %s', (one, other, same) => {
    expect(identity(one) === identity(other)).toBe(same);
  });

  it('hoe haar naam ook is getypt, het is één mens', () => {
    const names = fc.array(fc.constantFrom('José', 'Noor', 'de', 'Wit', 'Łukasz', 'Åse', 'O', 'Brien', 'Meer'), {
      minLength: 1,
      maxLength: 4,
    });
    const between = fc.constantFrom(' ', '  ', '-', '\u2011', "'", '’', '\u00a0', '. ');
    const spelled = (words: readonly string[], marks: readonly string[]): string =>
      words.map((word, at) => (at === 0 ? word : `${marks[at % marks.length]}${word}`)).join('');
    const typed = (text: string, how: number): string =>
      [text.toUpperCase(), text.toLowerCase(), text.normalize('NFD'), text.normalize('NFKD').replaceAll(/\p{M}/gu, '')][
        how
      ] ?? text;
    fc.assert(
      fc.property(
        names,
        fc.array(between, { minLength: 1, maxLength: 4 }),
        fc.nat(4),
        fc.constantFrom('', ' ', '\t'),
        (words, marks, how, around) => {
          const one = identity(words.join(' '));
          expect(identity(`${around}${typed(spelled(words, marks), how)}${around}`)).toBe(one);
        },
      ),
    );
  });

  it('wie in de definitie staat, is dezelfde met en zonder accent', () => {
    const roles = { ...definition.roles, lawyer: [{ name: 'José Núñez-d’Hont', mail: 'j.nunez@utrecht.example' }] };
    expect(identityOf({ roles }, 'jose nunez d hont').identity).toBe('j.nunez@utrecht.example');
  });

  it('wie in de definitie staat, wordt getoond met haar adres; een ander zoals geschreven', () => {
    expect(identityOf(definition, 'Noor de Wit').shown).toBe('n.dewit@utrecht.example');
    expect(identityOf(definition, ' Mr. Vos ').shown).toBe('Mr. Vos');
  });
});

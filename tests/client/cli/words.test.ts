import { describe, expect, it } from 'vitest';
import { name, ordinal, words } from '../../../client/cli/specs/words.ts';

describe('wat iemand typt', () => {
  it.each([
    ['een spatie zonder breedte', 'Stichting\u200b Noord'],
    ['een zacht afbreekstreepje', 'Stich\u00adting'],
    ['een teken dat de tekst omdraait', 'Stichting \u202eNoord'],
    ['een letter die niet te zien is', 'Noord\u{e0041}'],
  ])('met %s, wordt niet aangenomen', (_case, text) => {
    for (const read of [name, words]) expect(() => read(text)).toThrow(/Hier staat een (?:onzichtbaar )?teken/);
  });

  it.each(['0', '-1', '1,5', '0x1', '1e3', '3000000000', '9007199254740991', 'een', ' 1'])(
    'is met %s geen nummer',
    (text) => {
      expect(() => ordinal(text)).toThrow(/Schrijf een heel getal/);
    },
  );
});

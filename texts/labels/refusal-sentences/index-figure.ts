import { figureText } from './figure.ts';
import type { Sentences } from './sentence.ts';

/** A figure for the prices of a year. */
export const INDEX_FIGURE = {
  'index-not-settled': () =>
    'Niet vastgelegd. De definitie zegt niet welk cijfer telt, het voorlopige of het definitieve. Zet onder subsidie, indexering: uitgave.',
  'index-refused': (_given, values) => `Niet vastgelegd: ${figureText(values)}. Controleer het cijfer en zijn bron.`,
  'index-too-early': (_given, { year = '', quarter = '', from = '' }) =>
    `Niet vastgelegd. De indexering voor ${year} wordt in kwartaal ${quarter} van het jaar ervoor vastgesteld. Wacht tot ${from}.`,
  'index-bad-figure': (_given, { what = '' }) =>
    `Niet vastgelegd. ${what} is geen goed percentage. Schrijf twee decimalen, zoals 3.28, tussen -50.00 en 50.00.`,
  'no-such-year': ({ step }, { year = '' }) =>
    `Niet vastgelegd. Deze subsidie kent geen indexering voor ${year}. Kijk met ${step({ look: 'case' })} voor welke jaren er een is.`,
} satisfies Sentences;

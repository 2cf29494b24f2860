import type { Sentences } from './sentence.ts';

/** Parties of a procedure. */
export const PARTY = {
  'party-there': ({ step }, { party = '' }) =>
    `Niet vastgelegd. Er is al een partij ${party} in deze procedure. Kies een andere naam, of wijzig die partij met ${step({ office: 'partij wijzig' })}.`,
  'unknown-party': ({ step }, { party = '' }) =>
    `Niet vastgelegd. Er is geen partij ${party} in deze procedure, of er zijn er meer die zo heten. Geef de hele naam of het KvK-nummer. Kijk met ${step({ office: 'partij lijst' })} welke er zijn.`,
  'party-unchanged': (_given, { party = '' }) =>
    `Niet gewijzigd. De gegevens van ${party} zijn al zo. Geef alleen wat anders wordt.`,
  'bad-register-no': (_given, { no = '' }) =>
    `Niet vastgelegd. ${no} is geen KvK-nummer: dat heeft acht cijfers. Controleer het in het handelsregister.`,
} satisfies Sentences;

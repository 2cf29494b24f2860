import type { Sentences } from './sentence.ts';

/** Clarification notes. */
export const NOTE = {
  'no-notes': () =>
    'Niet gepubliceerd. In deze procedure staat geen nota van inlichtingen in de planning. Geef inlichtingen op de manier die de stukken noemen.',
  'note-empty': (_given, { open = '' }) =>
    `Niet gepubliceerd. Er is geen goedgekeurd antwoord dat nog in geen nota staat.${open === '' ? ' Kwamen er geen vragen, meld de nota dan als mijlpaal.' : ` Deze vragen wachten nog: ${open}. Laat ze beantwoorden, en laat een ander de antwoorden goedkeuren.`}`,
  'names-in-note': (_given, { finds = '', more = '' }) =>
    `Niet gepubliceerd. Wie meedoet, blijft geheim (Aanbestedingswet 2012, artikel 2.57), en hier staat wie meedoet: ${finds}${andMore(more)}. Schrijf het antwoord zonder die woorden, of geef de vraag bij het antwoord een andere tekst voor de nota.`,
  'maybe-names-in-note': (_given, { finds = '', more = '' }) =>
    `Niet gepubliceerd. Wie meedoet, blijft geheim (Aanbestedingswet 2012, artikel 2.57), en dit kan verraden wie meedoet: ${finds}${andMore(more)}. Schrijf het anders. Verraadt het niets? Leg dan vast waarom.`,
  'open-questions': (_given, { open = '' }) =>
    `Niet gepubliceerd. Deze vragen hebben geen goedgekeurd antwoord: ${open}. Inlichtingen die op tijd zijn gevraagd, komen op tijd (Aanbestedingswet 2012, artikel 2.54). Geef eerst die antwoorden. Gaan zij mee in een latere nota? Leg dan vast waarom deze nu al verschijnt.`,
  'note-moves-closing': ({ about }, { allowed = '', was = '' }) =>
    `Niet gepubliceerd. Er is minder tijd over dan tussen de nota en de sluiting moet zitten (Aanbestedingswet 2012, artikelen 2.54 en 2.73). De ${about} schuift dan van ${was} naar ${allowed}. Bekijk de proef, en geef die dag op als nieuwe sluiting om beide samen te doen.`,
} satisfies Sentences;

const andMore = (more: string): string => (more === '' ? '' : `; en nog ${more}`);

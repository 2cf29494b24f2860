import type { Sentences } from './sentence.ts';

/** Clarification notes. */
export const NOTE = {
  'no-notes': () =>
    'Niet gepubliceerd. In deze procedure staat geen nota van inlichtingen in de planning. Geef inlichtingen op de manier die de stukken noemen.',
  'note-empty': ({ step }, { open = '' }) =>
    `Niet gepubliceerd. Er is geen goedgekeurd antwoord dat nog in geen nota staat.${open === '' ? ` Kwamen er geen vragen, meld de nota dan als mijlpaal met ${step({ act: 'reportMilestone' })}.` : ` Deze vragen wachten nog: ${open}. Laat ze beantwoorden met ${step({ office: 'vraag beantwoord' })}, en laat een ander de antwoorden goedkeuren met ${step({ office: 'vraag keur-goed' })}.`}`,
  'names-in-note': ({ step }, { finds = '', more = '' }) =>
    `Niet gepubliceerd. Wie meedoet, blijft geheim (Aanbestedingswet 2012, artikel 2.57, tweede lid), en hier staat wie meedoet: ${finds}${andMore(more)}. Schrijf het antwoord zonder die woorden met ${step({ office: 'vraag beantwoord' })}, of geef de vraag bij het antwoord een andere tekst voor de nota.`,
  'maybe-names-in-note': ({ step }, { finds = '', more = '' }) =>
    `Niet gepubliceerd. Wie meedoet, blijft geheim (Aanbestedingswet 2012, artikel 2.57, tweede lid), en dit kan verraden wie meedoet: ${finds}${andMore(more)}. Schrijf het anders met ${step({ office: 'vraag beantwoord' })}. Verraadt het niets? Leg dan vast waarom, bij ${step({ office: 'nota publiceer' })}.`,
  'open-questions': ({ step }, { open = '' }) =>
    `Niet gepubliceerd. Deze vragen hebben geen goedgekeurd antwoord: ${open}. Inlichtingen die op tijd zijn gevraagd, komen op tijd (Aanbestedingswet 2012, artikel 2.54). Geef eerst die antwoorden met ${step({ office: 'vraag beantwoord' })}. Gaan zij mee in een latere nota? Leg dan vast waarom deze nu al verschijnt, bij ${step({ office: 'nota publiceer' })}.`,
  'note-moves-closing': ({ about, step }, { allowed = '', was = '' }) =>
    `Niet gepubliceerd. Er is minder tijd over dan tussen de nota en de sluiting moet zitten (Aanbestedingswet 2012, artikelen 2.54 en 2.73). De ${about} schuift dan van ${was} naar ${allowed}. Bekijk eerst wat erin komt met ${step({ office: 'nota concept' })}, en geef die dag op als nieuwe sluiting bij ${step({ office: 'nota publiceer' })} om beide samen te doen.`,
} satisfies Sentences;

const andMore = (more: string): string => (more === '' ? '' : `; en nog ${more}`);

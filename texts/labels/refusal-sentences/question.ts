import type { Sentences } from './sentence.ts';

/** Questions and answers. */
export const QUESTION = {
  'unfit-question': (_given, { what = '' }) =>
    `Niet aangenomen. Wat bij ${what} staat, is leeg, te lang of bevat een teken dat niemand ziet. Een vraag heeft ten hoogste 20.000 tekens; al het andere past op één regel. Controleer de tekst en geef hem opnieuw.`,
  'unknown-question': ({ step }, { no = '' }) =>
    `Niet gedaan. Er is geen vraag ${no} in deze procedure. Kijk met ${step({ office: 'vraag lijst' })} welke nummers er zijn.`,
  'question-withdrawn': ({ step }, { no = '' }) =>
    `Niet gedaan. Vraag ${no} is ingetrokken door wie haar stelde. Komt zij terug? Neem haar dan opnieuw in ontvangst met ${step({ office: 'vraag stel' })}.`,
  'question-erased': ({ step }, { no = '' }) =>
    `Niet gedaan. De tekst van vraag ${no} is al gewist. Kijk met ${step({ office: 'vraag toon' })} wat er nog staat.`,
  'question-in-use': ({ step }, { no = '' }) =>
    `Niet gewist. Met vraag ${no} moet nog iets gebeuren. Kijk met ${step({ office: 'vraag toon' })} hoe ver zij is, en rond haar eerst af: met een antwoord, of doordat de vragensteller haar intrekt.`,
  'question-aside': ({ step }, { no = '' }) =>
    `Niet gedaan. Vraag ${no} kwam niet op tijd en wie te laat vraagt, heeft geen recht op antwoord (Aanbestedingswet 2012, artikel 2.54). Is zij nodig voor een goede inschrijving? Leg dan eerst vast dat u haar toch behandelt, en waarom, met ${step({ office: 'vraag behandel-toch' })}.`,
  'question-handled': ({ step }, { no = '' }) =>
    `Niet vastgelegd. Vraag ${no} wordt al behandeld. Schrijf het antwoord met ${step({ office: 'vraag beantwoord' })}.`,
  'not-on-the-team': ({ step }, { no = '', who = '' }) =>
    `Niet toegewezen. ${who} is in deze procedure geen procesleider, inkoper of jurist en ziet vraag ${no} niet. Kies iemand die dat wel is, met ${step({ office: 'vraag wijs-toe' })}.`,
  'same-answer': ({ step }, { no = '' }) =>
    `Niet gewijzigd. Dit antwoord op vraag ${no} staat er al. Geef een ander antwoord met ${step({ office: 'vraag beantwoord' })}.`,
  'no-answer': ({ step }, { no = '' }) =>
    `Niet goedgekeurd. Er is nog geen antwoord op vraag ${no}. Schrijf eerst het antwoord met ${step({ office: 'vraag beantwoord' })}.`,
  'own-answer': ({ step }, { no = '' }) =>
    `Niet goedgekeurd. Wie het antwoord op vraag ${no} schreef, keurt het niet zelf goed. Laat een ander het lezen en goedkeuren met ${step({ office: 'vraag keur-goed' })}.`,
  'approved-already': ({ step }, { no = '' }) =>
    `Niet goedgekeurd. Het antwoord op vraag ${no} is al goedgekeurd. Schrijf een nieuw antwoord als het anders moet, met ${step({ office: 'vraag beantwoord' })}.`,
  'answer-changed': ({ step }, { no = '' }) =>
    `Niet goedgekeurd. Iemand schreef intussen een ander antwoord op vraag ${no}. Lees dat eerst met ${step({ office: 'vraag toon' })}.`,
  'answered-alone': (_given, { no = '' }) =>
    `Niet gewijzigd. Het antwoord op vraag ${no} is al aan de vragensteller alleen gestuurd. Vraag de vragensteller een nieuwe vraag te stellen als het anders moet.`,
  'answer-sent': ({ step }, { no = '' }) =>
    `Niet vastgelegd. Het antwoord op vraag ${no} is al gegeven en blijft staan. Schrijf een nieuw antwoord als het anders moet, met ${step({ office: 'vraag beantwoord' })}; dat komt in een latere nota, en die gaat voor.`,
  'asker-without-mail': ({ step }, { no = '' }) =>
    `Niet gedaan. Van wie vraag ${no} stelde, is geen mailadres bekend, en dit antwoord gaat alleen daarheen. Leg het adres eerst vast bij de partij met ${step({ office: 'partij wijzig' })}.`,
  'not-confidential': ({ step }, { no = '' }) =>
    `Niet vastgelegd. Bij vraag ${no} is niet gevraagd om haar vertrouwelijk te houden; zij komt dan in de nota, voor iedereen. Schrijf het antwoord met ${step({ office: 'vraag beantwoord' })}.`,
  'confidential-undecided': ({ step }, { no = '' }) =>
    `Niet goedgekeurd. Bij vraag ${no} is gevraagd om haar vertrouwelijk te houden, en daarover is niet beslist (Aanbestedingswet 2012, artikel 2.57, eerste lid). Leg eerst dat besluit vast met ${step({ office: 'vraag vertrouwelijkheid' })}.`,
  'confidential-decided': ({ step }, { no = '' }) =>
    `Niet vastgelegd. Over de vertrouwelijkheid van vraag ${no} is al zo beslist. Schrijf nu het antwoord met ${step({ office: 'vraag beantwoord' })}.`,
} satisfies Sentences;

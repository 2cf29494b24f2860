import type { Sentences } from './sentence.ts';

/** Questions and answers. */
export const QUESTION = {
  'unfit-question': (_given, { what = '' }) =>
    `Niet aangenomen. Wat bij ${what} staat, is leeg, te lang of bevat een teken dat niemand ziet. Een vraag heeft ten hoogste 20.000 tekens; al het andere past op één regel. Controleer de tekst en geef hem opnieuw.`,
  'unknown-question': (_given, { no = '' }) =>
    `Niet gedaan. Er is geen vraag ${no} in deze procedure. Kijk in de lijst van vragen welke nummers er zijn.`,
  'question-withdrawn': (_given, { no = '' }) =>
    `Niet gedaan. Vraag ${no} is ingetrokken door wie haar stelde. Komt zij terug? Neem haar dan opnieuw in ontvangst.`,
  'question-aside': (_given, { no = '' }) =>
    `Niet gedaan. Vraag ${no} kwam niet op tijd en wie te laat vraagt, heeft geen recht op antwoord (Aanbestedingswet 2012, artikel 2.54). Is zij nodig voor een goede inschrijving? Leg dan eerst vast dat u haar toch behandelt, en waarom.`,
  'question-handled': (_given, { no = '' }) => `Niet vastgelegd. Vraag ${no} wordt al behandeld. Schrijf het antwoord.`,
  'not-on-the-team': (_given, { no = '', who = '' }) =>
    `Niet toegewezen. ${who} is in deze procedure geen procesleider, inkoper of jurist en ziet vraag ${no} niet. Kies iemand die dat wel is.`,
  'same-answer': (_given, { no = '' }) =>
    `Niet gewijzigd. Dit antwoord op vraag ${no} staat er al. Geef een ander antwoord.`,
  'no-answer': (_given, { no = '' }) =>
    `Niet goedgekeurd. Er is nog geen antwoord op vraag ${no}. Schrijf eerst het antwoord.`,
  'own-answer': (_given, { no = '' }) =>
    `Niet goedgekeurd. Wie het antwoord op vraag ${no} schreef, keurt het niet zelf goed. Laat een ander het lezen en goedkeuren.`,
  'approved-already': (_given, { no = '' }) =>
    `Niet goedgekeurd. Het antwoord op vraag ${no} is al goedgekeurd. Schrijf een nieuw antwoord als het anders moet.`,
  'answer-changed': (_given, { no = '' }) =>
    `Niet goedgekeurd. Iemand schreef intussen een ander antwoord op vraag ${no}. Lees dat eerst.`,
  'answered-alone': (_given, { no = '' }) =>
    `Niet gewijzigd. Het antwoord op vraag ${no} is al aan de vragensteller alleen gestuurd. Vraag de vragensteller een nieuwe vraag te stellen als het anders moet.`,
  'answer-sent': (_given, { no = '' }) =>
    `Niet vastgelegd. Het antwoord op vraag ${no} is al gegeven en blijft staan. Schrijf een nieuw antwoord als het anders moet; dat komt in een latere nota, en die gaat voor.`,
  'asker-without-mail': (_given, { no = '' }) =>
    `Niet gedaan. Van wie vraag ${no} stelde, is geen mailadres bekend, en dit antwoord gaat alleen daarheen. Leg het adres eerst vast bij de partij.`,
  'not-confidential': (_given, { no = '' }) =>
    `Niet vastgelegd. Bij vraag ${no} is niet gevraagd om haar vertrouwelijk te houden; zij komt dan in de nota, voor iedereen. Schrijf het antwoord.`,
  'confidential-undecided': (_given, { no = '' }) =>
    `Niet goedgekeurd. Bij vraag ${no} is gevraagd om haar vertrouwelijk te houden, en daarover is niet beslist (Aanbestedingswet 2012, artikel 2.57). Leg eerst dat besluit vast.`,
  'confidential-decided': (_given, { no = '' }) =>
    `Niet vastgelegd. Over de vertrouwelijkheid van vraag ${no} is al zo beslist. Schrijf nu het antwoord.`,
} satisfies Sentences;

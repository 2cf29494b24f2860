import type { ErasureGround, QuestionFacts } from '../../domain/office/question-facts.ts';
import { listed } from '../ground.ts';

const ERASED_BY: Readonly<Record<ErasureGround, string>> = {
  personal: 'om persoonsgegevens (AVG, artikel 17)',
  judgment: 'door een vonnis',
  secret: 'om een bedrijfsgeheim (Aanbestedingswet 2012, artikel 2.57)',
};

/** What happened to questions and notes, as sentences without a full stop. */
export const questionFactTexts: { readonly [Kind in keyof QuestionFacts]: (fact: QuestionFacts[Kind]) => string } = {
  'questions-read-in': ({ count, first, last }) =>
    first === null
      ? 'Vragen ingelezen uit een bestand: alles was al bekend'
      : `Vragen ingelezen uit een bestand: ${count}, ${first === last ? `nummer ${first}` : `nummers ${first} tot en met ${last}`}`,
  'question-assigned': ({ no, to }) => `Vraag ${no} toegewezen aan ${to}`,
  'question-answered': ({ no, version }) => `Vraag ${no}: antwoord geschreven, versie ${version}`,
  'answer-approved': ({ no, version, alone }) =>
    `Vraag ${no}: antwoord goedgekeurd, versie ${version}${alone ? '; het gaat alleen naar de vragensteller' : ''}`,
  'question-handled': ({ no }) => `Vraag ${no}: kwam niet op tijd, wordt toch behandeld`,
  'confidentiality-decided': ({ no, granted }) =>
    `Vraag ${no}: ${granted ? 'blijft vertrouwelijk' : 'blijft niet vertrouwelijk'}`,
  'question-withdrawn': ({ no }) => `Vraag ${no}: ingetrokken door de vragensteller`,
  'question-erased': ({ no, ground, sha256 }) =>
    `Vraag ${no}: tekst gewist, ${ERASED_BY[ground]} (sha256 van wat er stond ${sha256.slice(0, 12)})`,
  'note-published': ({ no, questions, open, files }) => {
    const hash = files.find(({ form }) => form === 'md')?.sha256.slice(0, 12) ?? '';
    const left = open.length === 0 ? '' : `, zonder antwoord op ${listed(open.map(String))}`;
    return `Nota van inlichtingen ${no} gepubliceerd, vragen ${listed(questions.map(String))}${left} (sha256 ${hash})`;
  },
};

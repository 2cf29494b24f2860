import type { Row } from './fact-rows.ts';

const HASH = 'a'.repeat(64);

/** What happens to questions and notes. */
export const QUESTION_ROWS: readonly Row[] = [
  [
    'vragen ingelezen',
    { kind: 'questions-read-in', count: 3, first: 4, last: 6, sha256: HASH },
    'Vragen ingelezen uit een bestand: 3, nummers 4 tot en met 6',
    null,
    null,
  ],
  [
    'één vraag ingelezen',
    { kind: 'questions-read-in', count: 1, first: 4, last: 4, sha256: HASH },
    'Vragen ingelezen uit een bestand: 1, nummer 4',
    null,
    null,
  ],
  [
    'niets nieuws ingelezen',
    { kind: 'questions-read-in', count: 0, first: null, last: null, sha256: HASH },
    'Vragen ingelezen uit een bestand: alles was al bekend',
    null,
    null,
  ],
  [
    'vraag toegewezen',
    { kind: 'question-assigned', no: 3, to: 'j@x.example' },
    'Vraag 3 toegewezen aan j@x.example',
    null,
    null,
  ],
  [
    'antwoord',
    { kind: 'question-answered', no: 3, version: 2, sha256: HASH },
    'Vraag 3: antwoord geschreven, versie 2',
    null,
    null,
  ],
  [
    'goedgekeurd',
    { kind: 'answer-approved', no: 3, version: 2, sha256: HASH, alone: false },
    'Vraag 3: antwoord goedgekeurd, versie 2',
    null,
    null,
  ],
  [
    'alleen beantwoord',
    { kind: 'answer-approved', no: 3, version: 1, sha256: HASH, alone: true },
    'Vraag 3: antwoord goedgekeurd, versie 1; het gaat alleen naar de vragensteller',
    null,
    null,
  ],
  [
    'toch behandeld',
    { kind: 'question-handled', no: 3, reason: 'nodig voor de prijs' },
    'Vraag 3: kwam niet op tijd, wordt toch behandeld',
    'nodig voor de prijs',
    null,
  ],
  [
    'vertrouwelijk',
    { kind: 'confidentiality-decided', no: 3, granted: true, reason: 'bedrijfsgeheim' },
    'Vraag 3: blijft vertrouwelijk',
    'bedrijfsgeheim',
    null,
  ],
  [
    'niet vertrouwelijk',
    { kind: 'confidentiality-decided', no: 3, granted: false, reason: 'gaat over de eisen' },
    'Vraag 3: blijft niet vertrouwelijk',
    'gaat over de eisen',
    null,
  ],
  [
    'ingetrokken',
    { kind: 'question-withdrawn', no: 3, reason: 'mail van 3 mei' },
    'Vraag 3: ingetrokken door de vragensteller',
    'mail van 3 mei',
    null,
  ],
  [
    'tekst gewist',
    { kind: 'question-erased', no: 3, ground: 'personal', sha256: HASH, reason: 'verzoek van 3 mei' },
    'Vraag 3: tekst gewist, om persoonsgegevens (AVG, artikel 17) (sha256 van wat er stond aaaaaaaaaaaa)',
    'verzoek van 3 mei',
    null,
  ],
  [
    'nota',
    {
      kind: 'note-published',
      no: 1,
      note: 'clarification-note',
      questions: [1, 2, 4],
      files: [{ form: 'md', sha256: HASH }],
      open: [3],
      despiteOpen: 'volgt in nota 2',
      overruled: 'zorg is hier een woord',
    },
    'Nota van inlichtingen 1 gepubliceerd, vragen 1, 2 en 4, zonder antwoord op 3 (sha256 aaaaaaaaaaaa)',
    'volgt in nota 2; zorg is hier een woord',
    null,
  ],
];

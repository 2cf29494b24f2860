import type { ReceivedKind } from '../../domain/case/received-kind.ts';

const LABELS: Readonly<Record<ReceivedKind, string>> = {
  question: 'vraag',
  request: 'verzoek tot deelneming',
  bid: 'inschrijving',
};

/** What came in at the desk. @example receivedLabel('request') // 'verzoek tot deelneming' */
export const receivedLabel = (kind: ReceivedKind): string => LABELS[kind];

const WORDS: Readonly<Record<ReceivedKind, string>> = {
  question: 'de vraag',
  request: 'het verzoek',
  bid: 'de inschrijving',
};

/** The same inside a sentence. @example receivedWord('request') // 'het verzoek' */
export const receivedWord = (kind: ReceivedKind): string => WORDS[kind];

import type { Sentences } from './sentence.ts';

/** What was made known, and what that leaves possible. */
export const PUBLICATION = {
  'withdraw-after-notice': ({ step }) =>
    `Niet ingetrokken. De procedure is aangekondigd; intrekken in stilte kan dan niet meer. Beëindig haar voortijdig met ${step({ act: 'terminateEarly' })}: dat wordt bekendgemaakt.`,
  'no-such-duty': ({ about, step }) =>
    `Niet bevestigd. Voor ${about} staat geen rectificatie open. Kijk met ${step({ look: 'case' })} wat er nog moet gebeuren.`,
  'change-before-notice': () =>
    'Niet vastgelegd. De procedure is nog niet aangekondigd; dan wijzigt u de stukken gewoon. Meld de aankondiging als die wel is gepubliceerd.',
  'change-after-closing': ({ step }) =>
    `Niet vastgelegd. De sluiting is voorbij; daarna veranderen de stukken niet meer (Aanbestedingswet 2012, artikel 2.73). Vraag de jurist wat nu kan; opnieuw beginnen kan met ${step({ act: 'terminateEarly' })}.`,
} satisfies Sentences;

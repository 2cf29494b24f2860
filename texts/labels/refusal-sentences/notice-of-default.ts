import type { Sentences } from './sentence.ts';

/** A notice of default (Awb 4:17), and a decision that comes later (Awb 4:14). */
export const NOTICE_OF_DEFAULT = {
  'no-notice-to-judge': ({ step }) =>
    `Niet vastgelegd. Er is geen ingebrekestelling die een dag te vroeg kwam; alleen daarover oordeelt een mens (Algemene wet bestuursrecht, artikel 4:17 lid 3). Kijk met ${step({ look: 'case' })} wat er is binnengekomen, en controleer de dag bij ${step({ field: 'noticeOf', of: 'judgeTimeliness' })}.`,
  'delay-not-possible': ({ about, step }) =>
    `Niet vastgelegd. Bericht dat het later komt, hoort bij een besluit op een aanvraag (Algemene wet bestuursrecht, artikel 4:14), en niet bij ${about}. Kies het besluit bij ${step({ field: 'milestone', of: 'tellDelay' })}.`,
  'delay-too-short': ({ step }, { last = '', until = '' }) =>
    `Niet vastgelegd. Er is al tijd tot en met ${last}; ${until} is geen uitstel. Controleer de dag bij ${step({ field: 'until', of: 'tellDelay' })}.`,
} satisfies Sentences;

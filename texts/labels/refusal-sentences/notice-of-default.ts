import type { Sentences } from './sentence.ts';

/** A notice of default (Awb 4:17), and a decision that comes later (Awb 4:14). */
export const NOTICE_OF_DEFAULT = {
  'no-notice-to-judge': ({ step }) =>
    `Niet vastgelegd. Er is geen ingebrekestelling die een dag te vroeg kwam; alleen daarover oordeelt een mens (Algemene wet bestuursrecht, artikel 4:17 lid 3). Kijk met ${step({ look: 'case' })} wat er is binnengekomen, en controleer de dag bij ${step({ field: 'noticeOf', of: 'judgeTimeliness' })}.`,
  'delay-not-possible': ({ about }) =>
    `Niet vastgelegd. Een bericht aan de aanvrager verlengt de termijn alleen als geen wet of regeling een termijn geeft (Algemene wet bestuursrecht, artikel 4:14 lid 3). Voor ${about} is dat niet zo: de termijn loopt door. Vraag de jurist.`,
  'delay-too-late': ({ about, step }, { last = '', sent = '' }) =>
    `Niet vastgelegd. Het bericht is van ${sent}; de termijn voor ${about} was voorbij op ${last}. Het verlengt alleen een termijn die nog loopt (Algemene wet bestuursrecht, artikel 4:14 lid 3). Controleer de dag bij ${step({ field: 'sentOn', of: 'tellDelay' })}; klopt die, besluit dan zo snel mogelijk.`,
  'delay-too-short': ({ step }, { last = '', until = '' }) =>
    `Niet vastgelegd. Er is al tijd tot en met ${last}; ${until} is geen uitstel. Controleer de dag bij ${step({ field: 'until', of: 'tellDelay' })}.`,
} satisfies Sentences;

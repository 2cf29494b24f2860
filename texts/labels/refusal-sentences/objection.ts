import type { Sentences } from './sentence.ts';

/** What is done with an objection (Awb 6 and 7). */
export const OBJECTION = {
  'objection-in-time': ({ step }) =>
    `Niet vastgelegd. Het bezwaar kwam op tijd; daar is niets aan te beoordelen. Kijk met ${step({ look: 'case' })} wat er nog moet gebeuren.`,
  'objection-not-in-time': () =>
    'Niet vastgelegd. Het bezwaar kwam niet op tijd en dat is niet verschoonbaar; dan is het niet-ontvankelijk (Algemene wet bestuursrecht, artikel 6:11). Kies dat gevolg, of beoordeel de termijn opnieuw.',
  'timeliness-not-judged': ({ step }) =>
    `Niet vastgelegd. Het bezwaar kwam niet op tijd; een mens moet eerst beoordelen of het toch telt. Leg dat vast met ${step({ act: 'judgeTimeliness' })}.`,
  'no-repair-asked': ({ step }) =>
    `Niet vastgelegd. Er is niet gevraagd iets te herstellen. Vraag dat eerst met ${step({ act: 'askRepair' })}.`,
  'already-adjourned': ({ step }) =>
    `Niet verdaagd. Dat is al één keer gedaan, en vaker mag niet (Algemene wet bestuursrecht, artikel 7:10 lid 3). Vraag de indiener om in te stemmen met uitstel, en leg dat vast met ${step({ act: 'agreeDelay' })}.`,
  'delay-agreed-already': ({ step }) =>
    `Niet verdaagd. De indiener heeft al ingestemd met uitstel; dat gaat voor. Vraag zo nodig om nieuwe instemming, en leg die vast met ${step({ act: 'agreeDelay' })}.`,
  'adjourned-too-late': ({ step }) =>
    `Niet verdaagd. De beslistermijn is voorbij; verdagen kan alleen daarvóór (Algemene wet bestuursrecht, artikel 7:10 lid 3). Beslis zo snel mogelijk, of vraag de indiener om in te stemmen met uitstel. Leg dat vast met ${step({ act: 'agreeDelay' })}.`,
  'no-delay': ({ step }, { last = '', until = '' }) =>
    `Niet vastgelegd. Er is al tijd tot en met ${last}; ${until} is geen uitstel. Controleer de dag bij ${step({ field: 'until', of: 'agreeDelay' })}.`,
  'not-heard': ({ step }) =>
    `Niet vastgelegd. De indiener is nog niet gehoord (Algemene wet bestuursrecht, artikel 7:2). Meld het horen met ${step({ act: 'reportMilestone' })}, of geef met ${step({ field: 'unheard', of: 'decideObjection' })} waarom dat niet hoefde (artikel 7:3).`,
} satisfies Sentences;

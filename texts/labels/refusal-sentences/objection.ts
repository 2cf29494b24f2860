import { groundInWords } from '../../ground.ts';
import { cameOf } from '../came.ts';
import { capital } from '../milestones.ts';
import type { Sentences } from './sentence.ts';

/** What is done with an objection (Awb 6 and 7). */
export const OBJECTION = {
  'posted-after-receipt': ({ step }, { posted = '', received = '' }) =>
    `Niet vastgelegd. Gepost op ${posted} en ontvangen op ${received} kan niet allebei. Controleer ${step({ field: 'postedOn', of: 'fileObjection' })} en ${step({ field: 'receivedAt', of: 'fileObjection' })}.`,
  'objection-before-start': ({ step }, { day = '', start = '' }) =>
    `Niet vastgelegd. Deze procedure begon op ${start}; een bezwaar ertegen van ${day} kan niet. Controleer ${step({ field: 'receivedAt', of: 'fileObjection' })} en ${step({ field: 'postedOn', of: 'fileObjection' })}.`,
  'no-decision-of': (_given, { what = '', choices = '' }) =>
    choices === ''
      ? `Niet vastgelegd. In deze zaak is er niet per aanvrager een besluit; ${what} hoort er niet bij. Laat de aanvrager weg.`
      : `Niet vastgelegd. Deze zaak kent geen besluit voor ${what}. Kies uit: ${choices}.`,
  'unknown-objection': ({ step }, { no = '' }) =>
    `Niet vastgelegd. Deze zaak kent geen bezwaar ${no} dat nog loopt. Kijk met ${step({ look: 'case' })} welke er zijn.`,
  'about-that-already': ({ step }, { no = '', what = '' }) =>
    `Niet vastgelegd. Van bezwaar ${no} staat al vast dat het over ${what} gaat. Kijk met ${step({ look: 'case' })} hoe het ervoor staat.`,
  'before-receipt': ({ about, step }, { day = '', received = '' }) =>
    `Niet gemeld. ${capital(about)} kan niet op ${day} zijn gebeurd: het bezwaar kwam pas op ${received} binnen. Controleer de datum bij ${step({ field: 'happenedAt', of: 'reportMilestone' })}.`,
  'hearing-after-decision': ({ step }, { to = '', last = '' }) =>
    `Niet verplaatst. Horen gebeurt vóór de beslissing (Algemene wet bestuursrecht, artikel 7:2), en die moet er uiterlijk ${last} zijn; ${to} ligt daarna. Kies een eerdere dag, of maak eerst meer tijd met ${step({ act: 'adjourn' })} of ${step({ act: 'agreeDelay' })}.`,
  'objection-in-time': ({ step }) =>
    `Niet vastgelegd. Het bezwaar kwam op tijd; daar is niets aan te beoordelen. Kijk met ${step({ look: 'case' })} wat er nog moet gebeuren.`,
  'objection-not-in-time': ({ step }, { came = '' }) =>
    `Niet vastgelegd. ${cameOf(came).came} Het bezwaar telt niet, en is dan niet-ontvankelijk (${groundInWords(cameOf(came).ground)}). Kies dat gevolg, of beoordeel de termijn opnieuw met ${step({ act: 'judgeTimeliness' })}.`,
  'timeliness-not-judged': ({ step }, { came = '' }) =>
    `Niet vastgelegd. ${cameOf(came).came} Een mens moet eerst beoordelen of het bezwaar toch telt (${groundInWords(cameOf(came).ground)}). Leg dat vast met ${step({ act: 'judgeTimeliness' })}.`,
  'repair-asked-already': ({ step }, { last = '' }) =>
    `Niet vastgelegd. De indiener heeft al tot en met ${last} om te herstellen. Wacht dat af, of leg het herstel vast met ${step({ act: 'recordRepair' })}.`,
  'repair-before-receipt': ({ step }, { day = '', received = '' }) =>
    `Niet vastgelegd. Om herstel vragen op ${day} kan niet: het bezwaar kwam pas op ${received} binnen. Controleer de dag bij ${step({ field: 'requestedOn', of: 'askRepair' })}.`,
  'no-time-to-repair': ({ step }, { day = '', last = '' }) =>
    `Niet vastgelegd. Wie op ${day} wordt gevraagd te herstellen, krijgt daar tijd voor (Algemene wet bestuursrecht, artikel 6:6); ${last} ligt daar niet na. Geef met ${step({ field: 'setLastDay', of: 'askRepair' })} een latere dag.`,
  'hold-in-objection': ({ step }) =>
    `Niet geschorst. Zo staat de termijn van een aanvraag stil, niet die van een bezwaar (Algemene wet bestuursrecht, artikel 7:14). Moet de indiener iets herstellen, dan staat zij wel stil (artikel 7:10 lid 2). Leg dat vast met ${step({ act: 'askRepair' })}. Meer tijd om een andere reden kan met ${step({ act: 'adjourn' })}, of met ${step({ act: 'agreeDelay' })} als de indiener instemt.`,
  'decided-by-act': ({ step }) =>
    `Niet gemeld. Een beslissing op bezwaar heeft een gevolg, en dat hoort erbij. Leg de beslissing vast met ${step({ act: 'decideObjection' })}.`,
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

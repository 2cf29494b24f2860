import { receiptJudgedMail, receiptMail } from '../../../texts/mail/receipt.ts';
import { LEAD } from './builders.ts';
import type { Case } from './notice-cases.ts';

/** A bid that did not simply come in time. */
const ASIDE = {
  reference: LEAD.case.reference,
  what: 'bid',
  no: 3,
  filedAt: Date.parse('2018-05-25T09:00:00+02:00'),
  judgedBy: null,
  aside: {
    judgement: 'late',
    milestone: 'submission-close',
    ground: 'Aw 2.71',
    receivedAt: Date.parse('2018-05-24T15:20:00+02:00'),
    from: 'Zorg BV',
  },
} as const;
const JUDGE = 'tenderklok beoordeel-ontvangst 2019-JGD21110 --wat inschrijving --nummer 3 --oordeel … --reden "…"';

/** What came in and did not simply come in time, and what a person judged of it. */
export const RECEIPT_CASES: readonly Case[] = [
  {
    name: 'een inschrijving die te laat kwam',
    mail: receiptMail(LEAD, ASIDE),
    subject: 'Inschrijving 3: te laat',
    parts: [
      'Inschrijving 3 van Zorg BV kwam binnen op donderdag 24 mei 2018, 15.20 uur en is op vrijdag 25 mei 2018, 09.00 uur vastgelegd.',
      'De inschrijving kwam te laat: na de sluiting van de inschrijving (Aanbestedingswet 2012, artikel 2.71). Daarom telt dit niet mee.',
      'Telt het toch, bijvoorbeeld omdat het platform een storing had? Iris Prins (jurist) beoordeelt dat.',
      JUDGE,
    ],
  },
  {
    name: 'een inschrijving tijdens het aanmelden',
    mail: receiptMail(LEAD, {
      ...ASIDE,
      aside: { ...ASIDE.aside, judgement: 'premature', milestone: 'requests-close' },
    }),
    subject: 'Inschrijving 3: te vroeg',
    parts: ['inschrijven kan pas na de selectie en de uitnodiging', 'Is het een verzoek tot deelneming?', JUDGE],
  },
  {
    name: 'een inschrijving voor de uitnodiging',
    mail: receiptMail(LEAD, {
      ...ASIDE,
      judgedBy: 'invites',
      aside: { ...ASIDE.aside, judgement: 'premature', milestone: 'invitation' },
    }),
    subject: 'Inschrijving 3: te vroeg',
    parts: ['De inschrijving kwam te vroeg: vóór de uitnodiging', JUDGE],
  },
  {
    name: 'een inschrijving als de uitnodiging niet is gemeld',
    mail: receiptMail(LEAD, {
      ...ASIDE,
      judgedBy: 'invites',
      aside: { ...ASIDE.aside, judgement: 'doubtful', milestone: 'invitation' },
    }),
    subject: 'Inschrijving 3: nog te beoordelen',
    parts: ['had er moeten zijn en is niet gemeld', 'Beoordeel het nu. Iris Prins (jurist) beoordeelt dat.', JUDGE],
  },
  {
    name: 'een inschrijving voor een perceel dat er niet is, met een nummer van iets anders',
    mail: receiptMail(LEAD, {
      ...ASIDE,
      aside: { ...ASIDE.aside, judgement: 'doubtful', unknownLot: 'perceel-9', numberUsed: true },
    }),
    subject: 'Inschrijving 3: nog te beoordelen',
    parts: [
      'Of de inschrijving telt, is nog niet zeker. Zolang niemand dit beoordeelt, telt dit niet mee.',
      'Er staat een perceel bij dat deze zaak niet kent: perceel-9. Vraag de afzender voor welk perceel dit is.',
      'De afzender gebruikte dit nummer eerder, voor iets anders. Beide zijn bewaard.',
      JUDGE,
    ],
  },
  {
    name: 'een inschrijving zonder perceel',
    mail: receiptMail(LEAD, { ...ASIDE, aside: { ...ASIDE.aside, judgement: 'doubtful' } }),
    subject: 'Inschrijving 3: nog te beoordelen',
    parts: ['er staat geen perceel bij', JUDGE],
  },
  {
    name: 'een verzoek na de eerste ronde van een aankoopsysteem, waar men nog toegelaten kan worden',
    mail: receiptMail(LEAD, {
      ...ASIDE,
      what: 'request',
      judgedBy: 'takes-applicants',
      aside: { ...ASIDE.aside, judgement: 'doubtful', milestone: 'admission-request', ground: 'Aw 2.146' },
    }),
    subject: 'Verzoek tot deelneming 3: nog te beoordelen',
    parts: [
      'Is het een verzoek tot toelating? Dat kan hier nog (Aanbestedingswet 2012, artikel 2.146).',
      'tenderklok meld 2019-JGD21110 verzoek-tot-toelating --aanvrager … --bewijs "…" --gebeurd …',
      'tenderklok beoordeel-ontvangst 2019-JGD21110 --wat verzoek --nummer 3',
    ],
  },
  {
    name: 'een vraag waar niets wordt gevraagd',
    mail: receiptMail(LEAD, {
      ...ASIDE,
      what: 'question',
      aside: { ...ASIDE.aside, judgement: 'no-desk', milestone: null, ground: null },
    }),
    subject: 'Vraag 3: hoort niet bij deze zaak',
    parts: ['De vraag hoort niet bij deze zaak: er is hier geen sluiting voor', 'leg het daar ook vast'],
  },
  {
    name: 'een verzoek na het einde, van wie niemand meer weet',
    mail: receiptMail(LEAD, {
      ...ASIDE,
      what: 'request',
      aside: {
        ...ASIDE.aside,
        judgement: 'after-end',
        milestone: null,
        ground: null,
        from: 't:00000000-0000-4000-8000-000000000001',
      },
    }),
    subject: 'Verzoek tot deelneming 3: na het einde',
    parts: [
      'Verzoek tot deelneming 3 kwam binnen op',
      'De procedure of het perceel was al geëindigd. Het verzoek is bewaard en er wordt niets mee gedaan. Laat dat aan de afzender weten.',
    ],
  },
  {
    name: 'een late inschrijving die toch telt',
    mail: receiptJudgedMail(LEAD, {
      reference: LEAD.case.reference,
      what: 'bid',
      no: 3,
      judgement: 'late',
      verdict: 'counts',
      by: 'Iris Prins',
      reason: 'storing',
    }),
    subject: 'Inschrijving 3 telt toch',
    parts: [
      'Inschrijving 3 was bij ontvangst: te laat. Iris Prins heeft beoordeeld: de inschrijving telt toch. De reden: Storing.',
      'De rangorde volgt dit oordeel.',
    ],
  },
  {
    name: 'een vraag die niet telt',
    mail: receiptJudgedMail(LEAD, {
      reference: LEAD.case.reference,
      what: 'question',
      no: 3,
      judgement: 'late',
      verdict: 'counts-not',
      by: 'Iris Prins',
      reason: 'te laat',
    }),
    subject: 'Vraag 3 telt niet',
    parts: ['de vraag telt niet'],
  },
];

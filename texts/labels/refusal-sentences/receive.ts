import type { Sentences } from './sentence.ts';

/** What comes in at the desk for questions and bids. */
export const RECEIVE = {
  'question-late': (_given, { no = '' }) =>
    `De vraag met nummer ${no} kwam na de sluiting binnen. Zij wordt niet behandeld. Zij is wel bewaard, met de tijd van ontvangst.`,
  'request-late': (_given, { no = '' }) =>
    `Het verzoek tot deelneming met nummer ${no} kwam na de sluiting binnen. Het wordt niet beoordeeld. Het is wel bewaard, met de tijd van ontvangst.`,
  'bid-late': (_given, { no = '' }) =>
    `De inschrijving met nummer ${no} kwam na de sluiting binnen. Zij wordt niet beoordeeld. Zij is wel bewaard, met de tijd van ontvangst.`,
  'question-ended': (_given, { no = '' }) =>
    `De vraag met nummer ${no} kwam binnen na het einde van de procedure. Zij wordt niet behandeld. Zij is wel bewaard, met de tijd van ontvangst.`,
  'request-ended': (_given, { no = '' }) =>
    `Het verzoek tot deelneming met nummer ${no} kwam binnen na het einde van de procedure. Het wordt niet beoordeeld. Het is wel bewaard, met de tijd van ontvangst.`,
  'requests-first': () =>
    'Niet aangenomen als inschrijving. Nu vraagt men nog om te mogen meedoen; inschrijven kan pas na de selectie en de uitnodiging (Aanbestedingswet 2012, artikel 2.71). Leg dit vast als verzoek tot deelneming, met de opdracht verzoek.',
  'bid-ended': (_given, { no = '' }) =>
    `De inschrijving met nummer ${no} kwam binnen na het einde van de procedure. Zij wordt niet beoordeeld. Zij is wel bewaard, met de tijd van ontvangst.`,
  'no-desk': ({ step }) =>
    `Niet aangenomen. Deze zaak neemt dit niet aan: een vraag, verzoek tot deelneming of inschrijving hoort bij een procedure die er een sluiting voor heeft. Kijk met ${step({ look: 'cases' })} bij welke procedure dit hoort.`,
} satisfies Sentences;

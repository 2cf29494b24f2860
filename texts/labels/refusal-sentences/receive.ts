import type { Sentences } from './sentence.ts';

/** What comes in at the desk for questions and bids. */
export const RECEIVE = {
  'question-late': (_given, { no = '' }) =>
    `De vraag met nummer ${no} kwam na de sluiting binnen. Zij wordt niet behandeld. Zij is wel bewaard, met de tijd van ontvangst.`,
  'bid-late': (_given, { no = '' }) =>
    `De inschrijving met nummer ${no} kwam na de sluiting binnen. Zij wordt niet beoordeeld. Zij is wel bewaard, met de tijd van ontvangst.`,
  'question-ended': (_given, { no = '' }) =>
    `De vraag met nummer ${no} kwam binnen na het einde van de procedure. Zij wordt niet behandeld. Zij is wel bewaard, met de tijd van ontvangst.`,
  'bid-ended': (_given, { no = '' }) =>
    `De inschrijving met nummer ${no} kwam binnen na het einde van de procedure. Zij wordt niet beoordeeld. Zij is wel bewaard, met de tijd van ontvangst.`,
  'no-desk': ({ step }) =>
    `Niet aangenomen. Deze zaak neemt geen vragen en inschrijvingen aan. Kijk met ${step({ look: 'cases' })} bij welke procedure dit hoort.`,
} satisfies Sentences;

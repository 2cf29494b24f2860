import { STEERING } from '../acts/spec.ts';
import { officeAct } from './spec.ts';

/** Publishes the clarification note that is due: answers that were approved, with no name in them (U2.4.1-b). */
export const publishNote = officeAct({
  word: 'nota publiceer',
  brief: 'Publiceer de nota van inlichtingen die aan de beurt is',
  roles: STEERING,
  follows: true,
  mails: true,
  shape: {
    closing: {
      kind: 'date',
      word: 'sluiting',
      brief: 'De nieuwe dag van de sluiting, als die mee moet schuiven; de proef noemt haar',
      optional: true,
    },
    despiteOpen: {
      kind: 'text',
      word: 'ondanks-open',
      brief: 'Waarom nu al, terwijl er vragen zonder goedgekeurd antwoord zijn',
      optional: true,
    },
    overruled: {
      kind: 'text',
      word: 'geen-naam',
      brief: 'Waarom woorden die een naam kunnen zijn hier geen naam zijn',
      optional: true,
    },
  },
});

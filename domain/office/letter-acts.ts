import { STEERING } from '../acts/spec.ts';
import { officeAct } from './spec.ts';

/** Kinds of letter as people name them; an award brings the rejections with it. */
export const LETTER_WORDS = {
  gunning: 'award',
  ontvangst: 'receipt',
  nota: 'note',
  verzoek: 'request',
  selectie: 'selection',
  uitsluiting: 'exclusion',
  gesprek: 'talk',
  'bezwaar-ontvangst': 'objection-receipt',
  'bezwaar-hoorzitting': 'objection-hearing',
  'bezwaar-beslissing': 'objection-decision',
  subsidiebesluit: 'grant-decision',
  gestanddoening: 'extend-validity',
  uitstel: 'delay',
} as const;

/** Kinds of letter that staff can have a Word template of: a rejection has its own. */
export const TEMPLATE_WORDS = { ...LETTER_WORDS, afwijzing: 'rejection' } as const;

/** Makes letters, once: from then on they are what was stored. */
export const makeLetters = officeAct({
  word: 'brief maak',
  brief: 'Maak brieven; de gunning maakt de brief aan de winnaar en de afwijzingen',
  roles: STEERING,
  alsoIn: { ranked: ['executiveSecretary'], decided: ['executiveSecretary'], performance: ['budgetHolder'] },
  shape: {
    what: { kind: 'choice', word: 'soort', brief: 'Soort brief', positional: true, choices: LETTER_WORDS },
    party: {
      kind: 'name',
      word: 'aan',
      brief: 'Partij; bij de gunning: alle inschrijvers als u niemand noemt',
      optional: true,
    },
    milestone: {
      kind: 'name',
      word: 'besluit',
      brief: 'Mijlpaal van het besluit dat de brief bekendmaakt; vanzelf de gunningsbeslissing',
      optional: true,
    },
    text: {
      kind: 'prose',
      word: 'tekst',
      brief: 'Wat u schrijft: de vraag, het besluit of de motivering',
      optional: true,
    },
    sentOn: {
      kind: 'day',
      word: 'verzenddag',
      brief: 'Dag waarop u verzendt: de termijn in de brief telt vanaf die dag; vanzelf vandaag',
      optional: true,
    },
    at: { kind: 'instant', word: 'moment', brief: 'Moment van het gesprek of de hoorzitting', optional: true },
    where: { kind: 'text', word: 'plaats', brief: 'Plaats van het gesprek of de hoorzitting', optional: true },
    until: {
      kind: 'day',
      word: 'uiterlijk',
      brief: 'Laatste dag om te antwoorden, of nieuwe laatste dag',
      optional: true,
    },
  },
});

/** Says why a bid got its grades: the letter repeats it (Aw 2.130 lid 2, Awb 3:46). */
export const reasonGrade = officeAct({
  word: 'brief motiveer',
  brief: 'Leg vast waarom een inschrijving haar cijfer kreeg',
  roles: STEERING,
  alsoIn: { grading: ['facilitator'], ranked: ['facilitator'] },
  shape: {
    bid: { kind: 'name', word: 'inschrijving', brief: 'Inschrijving in de rangorde', positional: true },
    criterion: {
      kind: 'name',
      word: 'onderdeel',
      brief: 'Onderdeel van de beoordeling; zonder: alle onderdelen van het perceel samen',
      optional: true,
    },
    lot: {
      kind: 'name',
      word: 'perceel',
      brief: 'Perceel waarvoor dit de reden is; nodig als de inschrijving in meer percelen is beoordeeld',
      optional: true,
    },
    every: {
      kind: 'choice',
      word: 'voor',
      brief: 'De reden is in elk perceel dezelfde',
      choices: { 'alle-percelen': 'lots' },
      optional: true,
      insteadOf: 'lot',
    },
    text: { kind: 'prose', word: 'tekst', brief: 'De motivering' },
  },
});

/** Approves letters: somebody else than who made them. */
export const approveLetters = officeAct({
  word: 'brief keur-goed',
  brief: 'Keur brieven goed die een ander maakte',
  roles: STEERING,
  alsoIn: { ranked: ['executiveSecretary'], decided: ['executiveSecretary'], performance: ['budgetHolder'] },
  shape: {
    letter: { kind: 'number', word: 'nummer', brief: 'Nummer van één brief; zonder: alle die wachten', optional: true },
    // A letter never changes and numbers only grow: the last number says which letters somebody read.
    upTo: { kind: 'version', word: 'gelezen-tot', brief: 'Nummer van de laatste brief die u las', optional: true },
  },
});

/** Lets letters go, at one moment for all that make one decision known (Aw 2.127). */
export const releaseLetters = officeAct({
  word: 'brief verstuur',
  brief: 'Verstuur brieven: van een besluit alle tegelijk',
  roles: STEERING,
  mails: true,
  alsoIn: { ranked: ['executiveSecretary'], decided: ['executiveSecretary'], performance: ['budgetHolder'] },
  shape: {
    milestone: {
      kind: 'name',
      word: 'besluit',
      brief: 'Mijlpaal van het besluit: alle brieven daarvan',
      optional: true,
    },
    letter: {
      kind: 'number',
      word: 'nummer',
      brief: 'Nummer van één brief die geen besluit bekendmaakt',
      optional: true,
    },
    reason: {
      kind: 'text',
      word: 'ondanks',
      brief: 'Waarom de andere brieven gaan als er een niet per mail kan',
      optional: true,
    },
  },
});

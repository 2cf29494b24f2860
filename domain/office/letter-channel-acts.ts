import { STEERING } from '../acts/spec.ts';
import { officeAct } from './spec.ts';

const no = { kind: 'number', word: 'brief', brief: 'Nummer van de brief', positional: true } as const;

/** Takes back a letter that did not go yet. */
export const withdrawLetter = officeAct({
  word: 'brief trek-terug',
  brief: 'Trek een brief terug die nog niet is verstuurd',
  roles: STEERING,
  shape: { letter: no, reason: { kind: 'text', word: 'reden', brief: 'Waarom' } },
});

/** The same letter to another address, after it came back. */
export const sendLetterAgain = officeAct({
  word: 'brief opnieuw',
  brief: 'Verstuur een brief die terugkwam naar een ander adres',
  roles: STEERING,
  mails: true,
  shape: { letter: no, mail: { kind: 'mail', word: 'mail', brief: 'Het andere adres' } },
});

const sentAt = {
  kind: 'instant',
  word: 'verzonden',
  brief: 'Wanneer, als dat eerder was',
  optional: true,
  now: true,
} as const;

/** It went by registered post. */
export const postLetter = officeAct({
  word: 'brief per-post',
  brief: 'Leg vast dat een brief aangetekend is verstuurd',
  roles: STEERING,
  mails: true,
  shape: {
    letter: no,
    proof: { kind: 'text', word: 'nummer', brief: 'Nummer van de aangetekende zending' },
    sentAt,
  },
});

/** It was published on TenderNed. */
export const publishLetter = officeAct({
  word: 'brief tenderned',
  brief: 'Leg vast dat een brief via TenderNed is verzonden',
  roles: STEERING,
  mails: true,
  shape: {
    letter: no,
    proof: { kind: 'text', word: 'publicatie', brief: 'Nummer van het bericht of de publicatie' },
    sentAt,
  },
});

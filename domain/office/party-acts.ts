import { STEERING } from '../acts/spec.ts';
import { officeAct } from './spec.ts';

const registerNo = {
  kind: 'name',
  word: 'kvk',
  brief: 'Nummer in het handelsregister, acht cijfers',
  optional: true,
} as const;
const group = {
  kind: 'name',
  word: 'groep',
  brief: 'Groep waartoe zij hoort, zoals een concern',
  optional: true,
} as const;
const contact = { kind: 'name', word: 'contact', brief: 'Naam van de contactpersoon', optional: true } as const;
const mail = { kind: 'mail', word: 'mail', brief: 'Mailadres voor alle berichten', optional: true } as const;

/** Puts a party on file. */
export const addParty = officeAct({
  word: 'partij voeg-toe',
  brief: 'Leg een partij vast, met haar gegevens',
  roles: STEERING,
  shape: {
    name: { kind: 'name', word: 'naam', brief: 'Naam van de partij', positional: true },
    registerNo,
    group,
    contact,
    mail,
  },
});

/** Changes what is known of a party: what is not named stays. */
export const changeParty = officeAct({
  word: 'partij wijzig',
  brief: 'Wijzig de gegevens van een partij',
  roles: STEERING,
  shape: {
    party: { kind: 'name', word: 'partij', brief: 'Naam van de partij zoals die nu is', positional: true },
    name: { kind: 'name', word: 'naam', brief: 'Nieuwe naam', optional: true },
    registerNo,
    group,
    contact,
    mail,
    reason: { kind: 'text', word: 'reden', brief: 'Waarom dit wijzigt' },
  },
});

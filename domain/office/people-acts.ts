import type { AccessRole } from '../rights/role.ts';
import { officeAct } from './spec.ts';

/** Whoever leads the procedure, and whoever keeps the installation running: also when the lead is gone. */
const WHO = ['procedureLead', 'administrator'] as const satisfies readonly AccessRole[];

const ROLES = {
  procesleider: 'procedureLead',
  inkoper: 'procurementOfficer',
  jurist: 'lawyer',
  beoordelaar: 'evaluator',
} as const;

const person = {
  kind: 'name',
  word: 'wie',
  brief: 'Naam of mailadres van wie weggaat',
  example: '"Iris Prins"',
  positional: true,
} as const;
const name = { kind: 'name', word: 'naam', brief: 'Naam van wie erbij komt', example: '"Karin Smit"' } as const;
const mail = {
  kind: 'mail',
  word: 'mail',
  brief: 'Mailadres van wie erbij komt',
  example: 'k.smit@utrecht.example',
} as const;
const oneRole = {
  kind: 'choice',
  word: 'rol',
  brief: 'Alleen in deze rol; anders in elke rol',
  choices: ROLES,
  optional: true,
} as const;
const since = {
  kind: 'day',
  word: 'per',
  brief: 'Eerste dag waarop dit zo is; anders vandaag',
  optional: true,
} as const;
const reason = { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' } as const;

/** Puts somebody in the place of somebody else. */
export const replacePerson = officeAct({
  word: 'persoon vervang',
  brief: 'Laat iemand een ander vervangen, in één of in elke rol',
  roles: WHO,
  mails: true,
  shape: { person, name, mail, role: oneRole, since, reason },
});

/** Somebody comes for a role, beside whoever has it. */
export const addPerson = officeAct({
  word: 'persoon voeg-toe',
  brief: 'Geef iemand een rol in de procedure',
  roles: WHO,
  mails: true,
  shape: {
    name: { ...name, positional: true },
    mail,
    role: { kind: 'choice', word: 'rol', brief: 'De rol', choices: ROLES },
    since,
    reason,
  },
});

/** Somebody leaves, and nobody comes in her place. */
export const removePerson = officeAct({
  word: 'persoon verwijder',
  brief: 'Haal iemand uit de procedure; wat diegene deed, blijft staan',
  roles: WHO,
  mails: true,
  shape: { person, role: oneRole, since, reason },
});

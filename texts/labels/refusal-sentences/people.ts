import type { Role } from '../../../domain/plan/milestone.ts';
import { ROLE_LABEL } from '../words.ts';
import type { Sentences } from './sentence.ts';

const label = (role: string): string => ROLE_LABEL[role as Role] ?? role;

/** Who has which role. */
export const PEOPLE = {
  'people-of-procedure': (_given, { procedure = '' }) =>
    `Niet vastgelegd. Wie welke rol heeft, hoort bij de procedure met alles wat eronder valt. Doe dit bij ${procedure}.`,
  'person-without-role': ({ step }, { who = '', role = '' }) =>
    `Niet vastgelegd. ${who} heeft in deze procedure ${role === '' ? 'geen rol' : `niet de rol van ${label(role)}`}. Kijk met ${step({ office: 'persoon lijst' })} wie welke rol heeft.`,
  'person-has-role': ({ step }, { who = '', role = '' }) =>
    `Niet vastgelegd. ${who} is al ${label(role)} in deze procedure. Kijk met ${step({ office: 'persoon lijst' })} wie welke rol heeft.`,
  'person-other-name': ({ step }, { who = '', name = '' }) =>
    `Niet vastgelegd. Het mailadres ${who} is in deze procedure van ${name}. Kijk met ${step({ office: 'persoon lijst' })} wie er zijn, en geef ieder een eigen mailadres.`,
  'last-of-role': ({ step }, { who = '', role = '' }) =>
    `Niet vastgelegd. Zonder ${who} heeft deze procedure geen ${label(role)} meer. Zet iemand anders in de plaats met ${step({ office: 'persoon vervang' })}.`,
  'one-person-left': () =>
    'Niet vastgelegd. Procesleider, inkoper en jurist zouden dan één en dezelfde persoon zijn, en wat twee personen moeten doen, kan dan niemand meer doen. Kies iemand anders.',
  'people-later-day': (_given, { day = '' }) =>
    `Niet vastgelegd. ${day} is nog niet geweest, en dit geldt direct. Leg het vast op die dag.`,
} satisfies Sentences;

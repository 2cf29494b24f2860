import { specOf } from '../../domain/acts/acts.ts';
import { actLabel } from '../../texts/labels/acts.ts';
import type { Look, NextStep, Operation, Wording } from '../../texts/next-step.ts';
import { capital } from '../../texts/labels/milestones.ts';

const LOOKS: Readonly<Record<Look, string>> = {
  cases: 'de pagina Procedures',
  case: 'de pagina van de zaak',
  timeline: 'het dossier van de zaak',
  ranking: 'de pagina Rangorde',
};

const OPERATIONS: Readonly<Record<Operation, string>> = {
  restart: 'de knop Herstart onder Beheer',
  mail: 'de pagina Beheer, bij mail',
  doctor: 'de pagina Beheer',
};

/** Where the things of a case file are. */
const PAGES: Readonly<Record<string, string>> = {
  brief: 'de pagina Brieven',
  inschrijving: 'de pagina Inschrijvingen',
  navraag: 'de pagina Inschrijvingen',
  nota: 'de pagina Vragen',
  opening: 'de pagina Inschrijvingen',
  partij: 'de pagina Partijen',
  vraag: 'de pagina Vragen',
};

/** Next steps in the words of the console: what to press, or where to look. */
export const consoleWording: Wording = (step: NextStep) => {
  if ('who' in step) return step.who === 'first' ? 'de eigen aanmelding' : 'een eigen aanmelding';
  if ('field' in step) return `het veld ${capital(specOf(step.of).shape[step.field]?.word ?? step.field)}`;
  const on = 'on' in step && step.on !== undefined ? ` (${step.on})` : '';
  if ('operate' in step) return `${OPERATIONS[step.operate]}${on}`;
  if ('office' in step) return `${PAGES[step.office.split(' ')[0] ?? ''] ?? LOOKS.case}${on}`;
  return 'look' in step ? `${LOOKS[step.look]}${on}` : `de knop ${capital(actLabel(step.act))}${on}`;
};

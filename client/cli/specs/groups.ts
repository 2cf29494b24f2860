import { ACT_NAMES, specOf } from '../../../domain/acts/acts.ts';

/** Commands that belong together, in the order of the work. */
export interface Group {
  readonly title: string;
  readonly commands: readonly string[];
}

/** Acts that people look for with what they score. */
const SCORING = ['loting', 'uitval'];

const acts = ACT_NAMES.filter((act) => act !== 'scoreBids').map(specOf);
const onObjections = acts.filter(
  ({ word, kinds }) => word.startsWith('bezwaar') || kinds.every((kind) => kind === 'objection'),
);
const onCases = acts.filter((one) => !onObjections.includes(one) && !SCORING.includes(one.word));

/** Every command once. */
export const GROUPS: readonly Group[] = [
  { title: 'OPSCHRIJVEN EN OEFENEN', commands: ['nieuw', 'plan', 'controleer', 'simuleer', 'oefen', 'demo', 'schema'] },
  { title: 'STARTEN EN VOLGEN', commands: ['start', 'lijst', 'toon', 'tijdlijn', 'leg-uit', 'persoon', 'dossier'] },
  { title: 'HANDELEN IN EEN ZAAK', commands: onCases.map(({ word }) => word) },
  {
    title: 'ONTVANGEN',
    commands: ['partij', 'vraag', 'nota', 'verzoek', 'inschrijving', 'opening', 'toets', 'navraag'],
  },
  { title: 'BEOORDELEN', commands: ['beoordeling', ...SCORING, 'leg-uit-score'] },
  { title: 'BRIEVEN', commands: ['brief'] },
  { title: 'BEZWAAR', commands: onObjections.map(({ word }) => word) },
  { title: 'REKENEN', commands: ['termijn', 'reken'] },
  {
    title: 'BEHEER',
    commands: [
      'inloggen',
      'uitloggen',
      'dev',
      'console',
      'setup',
      'config',
      'doctor',
      'mail',
      'verifieer',
      'herstart',
      'postvak',
      'aanvulling',
    ],
  },
];

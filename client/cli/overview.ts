import { typed } from '../../texts/command-line.ts';
import { GROUPS } from './specs/groups.ts';
import { ROUTES } from './specs/routes.ts';

const FIRST_EXAMPLES = [
  'nieuw europees-openbaar --begin 2027-01-11 --naar mijn-tender.yaml',
  'controleer mijn-tender.yaml',
  'oefen mijn-tender.yaml',
].map(typed);

/** What the program heeds beside what is typed. */
const ENVIRONMENT: readonly (readonly [string, string])[] = [
  ['DATABASE_URL', 'het dossier (PostgreSQL); zonder deze geldt een proefopstelling die loopt (dev)'],
  ['TEMPORAL_ADDRESS', 'de server van Temporal (standaard 127.0.0.1:7233)'],
  ['TEMPORAL_NAMESPACE', 'de naamruimte (standaard tenderklok)'],
  ['TEMPORAL_UI_URL', 'waar Temporal UI staat, voor de links die u ziet'],
  ['CONSOLE_URL', 'waar de console staat, voor de links die u ziet'],
  ['OIDC_ISSUER', 'waar mensen zich aanmelden voor de console; zie de uitleg voor beheerders'],
  ['TENDERKLOK_DOOR', 'wie dit doet, als u --door weglaat'],
  ['TENDERKLOK_OPDRACHT', 'hoe mensen het programma hier starten'],
  ['TENDERKLOK_PROFIEL', 'profiel uit het configuratiebestand; voor één opdracht --profiel <naam>'],
  ['PAGER', 'toont wat langer is dan het scherm, zoals less'],
  ['NO_COLOR', 'geen kleur'],
];

const CODES =
  '0 gedaan, 1 mislukt, 2 verkeerd getypt, 3 mag niet, 5 niet gevonden, 6 botst, 7 er is iets niet bereikbaar';

const columns = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
};

const briefs: Readonly<Record<string, { readonly brief: string }>> = ROUTES;

/** The first page of the help: every command in its group, examples, and what the program heeds. Made when the program is built, with the name of the program; whoever starts it in another way is shown that. */
export const overview = (): string =>
  [
    'Tenderklok: de klok van een aanbesteding of subsidietender.',
    'Het rekent termijnen uit, herinnert mensen, en legt vast wat er gebeurt.',
    '',
    'GEBRUIK',
    `  ${typed('<opdracht> [waarden] [opties]')}`,
    '',
    ...GROUPS.flatMap(({ title, commands }) => [
      title,
      ...columns(commands.map((word) => [word, briefs[word]?.brief ?? ''])),
      '',
    ]),
    'VOORBEELDEN',
    ...FIRST_EXAMPLES.map((one) => `  ${one}`),
    '',
    'OMGEVING',
    ...columns(ENVIRONMENT),
    '',
    'CODES',
    `  ${CODES}`,
    '',
    'MEER',
    `  ${typed('help <opdracht>')}   uitleg en voorbeelden van één opdracht`,
    `  ${typed('--version')}         welke versie dit is`,
    '',
  ].join('\n');

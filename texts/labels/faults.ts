import { typed as usual, type Typed } from '../command-line.ts';

/** What people are told when something that the program cannot do without is not as it must be: what, and what to do. */

/** What may have happened to what was asked. */
export type Changed =
  /** Nothing was asked yet. */
  | 'nothing'
  /** It was asked, and no answer came. */
  | 'unknown';

const CHANGED: Readonly<Record<Changed, (typed: Typed) => string>> = {
  nothing: () => 'Er is niets gewijzigd.',
  unknown: (typed) => `Of dit is vastgelegd, is niet zeker. Kijk straks met ${typed('tijdlijn <kenmerk>')}.`,
};

type Fault = readonly [what: string, todo: string | ((typed: Typed) => string)];

const DATABASE = {
  away: ['PostgreSQL antwoordt niet', 'Start de database of controleer DATABASE_URL, en probeer het opnieuw.'],
  'bad-address': [
    'DATABASE_URL is geen adres',
    'Schrijf postgres://naam:wachtwoord@server:5432/database; een teken als @ of / in het wachtwoord schrijft u als %40 of %2F.',
  ],
  'bad-login': [
    'PostgreSQL kent deze naam met dit wachtwoord niet',
    'Controleer naam en wachtwoord in DATABASE_URL, en probeer het opnieuw.',
  ],
  'no-database': [
    'PostgreSQL kent deze database niet',
    'Controleer de naam van de database in DATABASE_URL, of laat haar maken.',
  ],
  'no-tables': [
    'In deze database staat Tenderklok nog niet, of een oudere versie',
    (typed) => `Draai eerst: ${typed('setup')}`,
  ],
  'no-rights': [
    'PostgreSQL staat dit deze gebruiker niet toe',
    'Geef de gebruiker in DATABASE_URL rechten op de tabellen van Tenderklok, of neem een andere.',
  ],
  'too-busy': ['PostgreSQL heeft geen verbinding meer vrij', 'Probeer het zo opnieuw, of verhoog max_connections.'],
  'no-memory': ['PostgreSQL heeft te weinig geheugen', 'Sluit andere programma’s of geef de machine meer geheugen.'],
  'disk-full': ['De schijf van PostgreSQL is vol', 'Maak ruimte op die schijf, en probeer het opnieuw.'],
} as const satisfies Readonly<Record<string, Fault>>;

const TEMPORAL = {
  away: ['Temporal antwoordt niet', 'Start de server of controleer TEMPORAL_ADDRESS, en probeer het opnieuw.'],
  'no-namespace': [
    'Temporal kent deze naamruimte niet',
    (typed) => `Controleer TEMPORAL_NAMESPACE, of draai eerst: ${typed('setup')}`,
  ],
  'no-rights': ['Temporal staat dit niet toe', 'Vraag de beheerder van de Temporal-server om toegang.'],
  'too-busy': ['Temporal heeft het te druk', 'Probeer het zo opnieuw.'],
} as const satisfies Readonly<Record<string, Fault>>;

const OTHER = {
  'worker-silent': ['De worker antwoordt niet', 'Start de worker, en probeer het zo nodig opnieuw.'],
  'machine-full': [
    'Deze machine heeft te weinig geheugen',
    'Sluit andere programma’s of geef de machine meer geheugen, en probeer het opnieuw.',
  ],
  'disk-full': [
    'Op de schijf van deze installatie is te weinig ruimte',
    'Vraag de beheerder ruimte te maken, en probeer het daarna opnieuw.',
  ],
} as const satisfies Readonly<Record<string, Fault>>;

/** What a sentence can tell besides the fault. */
export interface FaultDetails {
  /** What the driver said, or where it was looked for; between brackets, for an operator. */
  readonly detail?: string;
  /** How a command is typed on this installation. */
  readonly typed?: Typed;
}

function sentences([what, todo]: Fault, changed: Changed, { detail = '', typed = usual }: FaultDetails): string {
  const beside = detail === '' ? '' : ` (${detail})`;
  return `${what}${beside}. ${CHANGED[changed](typed)} ${typeof todo === 'string' ? todo : todo(typed)}`;
}

export const databaseFaultText = (fault: keyof typeof DATABASE, changed: Changed, details: FaultDetails = {}): string =>
  sentences(DATABASE[fault], changed, details);

export const temporalFaultText = (fault: keyof typeof TEMPORAL, changed: Changed, details: FaultDetails = {}): string =>
  sentences(TEMPORAL[fault], changed, details);

export const otherFaultText = (fault: keyof typeof OTHER, changed: Changed, details: FaultDetails = {}): string =>
  sentences(OTHER[fault], changed, details);

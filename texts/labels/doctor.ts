import { typed as usual, type Typed } from '../command-line.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { dateInWords } from './day-words.ts';
import { databaseFaultText, temporalFaultText } from './faults.ts';

type Values = Readonly<Record<string, string | number>>;

/** What a check is called, and what is said of what it found: in order, or what is wrong and what to do. */
interface Words {
  readonly name: string;
  readonly says: Readonly<Record<string, (values: Values, typed: Typed) => string>>;
}

const minutesAgo = (minutes: string | number | undefined): string =>
  Number(minutes) === 1 ? '1 minuut geleden' : `${minutes} minuten geleden`;
const setUp = (typed: Typed): string => `Draai: ${typed('setup')}`;
/** A fault without what changed: the doctor changes nothing. */
const only = (text: string): string =>
  text.replace(' Er is niets gewijzigd.', '').replace(/, en probeer het opnieuw\.$/, '.');
const database =
  (fault: Parameters<typeof databaseFaultText>[0]) =>
  (_values: Values, typed: Typed): string =>
    only(databaseFaultText(fault, 'nothing', { typed }));
const server =
  (fault: Parameters<typeof temporalFaultText>[0]) =>
  ({ address }: Values, typed: Typed): string =>
    only(temporalFaultText(fault, 'nothing', { detail: String(address), typed }));

const WORDS = {
  node: {
    name: 'Node',
    says: {
      ok: ({ version }) => `versie ${version}`,
      old: ({ version, oldest }) => `Versie ${version} is te oud. Installeer Node ${oldest} of later.`,
    },
  },
  settings: { name: 'Instellingen', says: { ok: ({ list }) => String(list) } },
  temporal: {
    name: 'Temporal',
    says: {
      ok: ({ version, address, namespace }) => `versie ${version} op ${address}, naamruimte ${namespace}`,
      away: server('away'),
      'no-namespace': server('no-namespace'),
      'no-rights': server('no-rights'),
      'too-busy': server('too-busy'),
      old: ({ version, oldest }) => `Versie ${version} is te oud. Installeer Temporal ${oldest} of later.`,
      'no-updates': () =>
        'De server laat geen updates toe: geen handeling komt aan. Zet updates aan (frontend.enableUpdateWorkflowExecution).',
    },
  },
  retention: {
    name: 'Bewaartermijn',
    says: {
      ok: ({ days }) => `afgelopen runs blijven ${days} dagen zichtbaar`,
      short: ({ days, wanted }, typed) =>
        `Afgelopen runs blijven ${days} dagen zichtbaar; ${wanted} is de bedoeling. ${setUp(typed)}`,
    },
  },
  'search-attributes': {
    name: 'Zoekvelden',
    says: {
      ok: ({ count }) => `alle ${count} zijn er`,
      missing: ({ list }, typed) => `Deze ontbreken: ${list}. ${setUp(typed)}`,
    },
  },
  workers: {
    name: 'Worker',
    says: {
      ok: ({ count, build }) => `${count} aan het werk${build === '' ? '' : `, build ${build}`}`,
      none: ({ queue }) => `Er werkt geen worker op ${queue}: er gebeurt niets. Start de worker en kijk in zijn log.`,
      builds: ({ list }) =>
        `Er werken verschillende versies door elkaar: ${list}. Breng alle workers op dezelfde versie.`,
    },
  },
  'stuck-tasks': {
    name: 'Vastgelopen workflows',
    says: {
      ok: () => 'geen',
      stuck: ({ count, list }) =>
        `${count} kunnen niet verder: ${list}. Kijk in Temporal UI naar de fout; vaak is een oudere of nieuwere worker nodig.`,
    },
  },
  schedules: {
    name: 'Schema’s',
    says: {
      ok: ({ list }) => `${list} lopen`,
      missing: ({ list }, typed) => `Deze ontbreken: ${list}. ${setUp(typed)}`,
      paused: ({ list }) => `Deze staan stil: ${list}. Zet ze weer aan in Temporal UI, bij Schedules.`,
      late: ({ list }) => `Deze zijn te laat: ${list}. Kijk of de Temporal-server het te druk heeft.`,
    },
  },
  postgresql: {
    name: 'PostgreSQL',
    says: {
      ok: ({ version }) => `versie ${version}`,
      away: database('away'),
      'bad-address': database('bad-address'),
      'bad-login': database('bad-login'),
      'no-database': database('no-database'),
      'no-tables': database('no-tables'),
      'no-rights': database('no-rights'),
      'too-busy': database('too-busy'),
      'no-memory': database('no-memory'),
      'disk-full': database('disk-full'),
    },
  },
  migrations: {
    name: 'Tabellen',
    says: {
      ok: () => 'bij',
      missing: ({ list }, typed) => `Deze wijzigingen zijn nog niet gedaan: ${list}. ${setUp(typed)}`,
    },
  },
  cases: {
    name: 'Zaken',
    says: {
      ok: ({ count }) => `${count} open, elk met een workflow`,
      lost: ({ count, more, list, first }, typed) =>
        `Zonder workflow, zodat hun termijnen niet afgaan (${more === 0 ? count : `zeker ${count}, en nog ${more} die niet in de lijst van Temporal staan`}): ${list}. Laat ze verdergaan, zoals met: ${typed(`herstart ${first}`)}`,
      strange: ({ list }) =>
        `In Temporal lopen zaken die het dossier niet kent: ${list}. Kijk in Temporal UI waar zij op wachten.`,
    },
  },
  failing: {
    name: 'Wat blijft mislukken',
    says: {
      ok: () => 'niets',
      failing: ({ list }) => `${list} Kijk in de log van de worker en in Temporal UI.`,
    },
  },
  outbox: {
    name: 'Mail',
    says: {
      ok: ({ waiting }) => (waiting === 0 ? 'alles is verstuurd' : `${waiting} onderweg`),
      stuck: ({ waiting, refused, inDoubt, oldest }, typed) =>
        `Niet aangekomen: ${waiting} wachten, ${refused} geweigerd, ${inDoubt} in twijfel; de oudste ${oldest} minuten. Bekijk ze met: ${typed('mail')}`,
    },
  },
  letters: {
    name: 'Brieven',
    says: {
      ok: () => 'elke brief die weg is, heeft bewijs',
      unproven: ({ list }) => `${list} Kijk bij de brieven van die zaak.`,
    },
  },
  rounds: {
    name: 'Rondes',
    says: {
      ok: ({ minutes, day }) =>
        `de waakhond keek ${minutesAgo(minutes)}${day === '' ? '' : `; de laatste herinneringen zijn van ${dateInWords(day as IsoDate)}`}`,
      never: () => 'De waakhond heeft nog nooit gekeken. Kijk of de worker draait en of het schema waakhond loopt.',
      late: ({ minutes }) =>
        `De waakhond keek ${minutesAgo(minutes)} voor het laatst. Kijk of de worker draait en of het schema waakhond loopt.`,
    },
  },
  clocks: {
    name: 'Klokken',
    says: {
      ok: ({ database: one, temporal: other }) => `PostgreSQL ${one} s en Temporal ${other} s verschil`,
      database: ({ database: one }) =>
        `Deze machine en PostgreSQL verschillen ${one} seconden. Zet op beide de tijd gelijk (NTP): een sluiting gaat om seconden.`,
      temporal: ({ temporal: other }) =>
        `De worker en Temporal verschillen ${other} seconden, of het werk moest zo lang wachten. Zet de tijd gelijk (NTP), of start meer workers.`,
    },
  },
  smtp: {
    name: 'Mailserver',
    says: {
      ok: ({ at, tls }) => `${at} antwoordt${tls === 'yes' ? ', met TLS' : ', op deze machine zelf'}`,
      'not-set': () => 'niet na te gaan: SMTP_HOST is hier niet ingesteld',
      away: ({ at, said }) => `${at} antwoordt niet (${said}). Controleer SMTP_HOST en SMTP_PORT; mail wacht zo lang.`,
      login: ({ at }) => `${at} neemt de naam en het wachtwoord niet aan. Controleer SMTP_USER en SMTP_PASSWORD.`,
      'no-tls': ({ at }) =>
        `${at} biedt geen TLS: mail gaat leesbaar over de lijn. Laat TLS aanzetten, of kies een andere poort.`,
    },
  },
  'log-in': {
    name: 'Aanmelddienst',
    says: {
      ok: ({ issuer }) => `${issuer} antwoordt`,
      'not-set': () => 'niet ingesteld: wie zich noemt, wordt geloofd. Dat hoort alleen op een proefopstelling',
      away: ({ issuer }) =>
        `${issuer} antwoordt niet als aanmelddienst: niemand kan zich aanmelden. Controleer OIDC_ISSUER; wie is aangemeld, blijft dat.`,
      'no-pkce': ({ issuer }) =>
        `${issuer} zegt PKCE met S256 niet te kennen: een aanmelding is dan te stelen. Laat dat aanzetten.`,
      'no-console': ({ issuer }) =>
        `${issuer} antwoordt, maar CONSOLE_URL is niet ingesteld: niemand komt van de aanmelddienst terug. Zet CONSOLE_URL.`,
    },
  },
  disk: {
    name: 'Schijf',
    says: {
      ok: ({ free }) => `${free} GB vrij`,
      full: ({ free }) => `Nog ${free} GB vrij op deze machine. Maak ruimte.`,
    },
  },
  vault: {
    name: 'Kluis',
    says: {
      ok: ({ files, keys, free }) => `bestanden in ${files}, sleutels in ${keys}, ${free} GB vrij`,
      together: ({ keys }) =>
        `De sleutels liggen bij de bestanden, in ${keys}: wie de map kopieert, kan alles lezen. Zet KEYS_FOLDER op een andere map, op een andere schijf.`,
      open: ({ keys }) => `Anderen op deze machine kunnen in ${keys} bij de sleutels. Draai: chmod -R go-rwx ${keys}`,
      full: ({ files, free }) =>
        `Nog ${free} GB vrij voor bestanden in ${files}: een groot bestand wordt dan geweigerd. Maak ruimte.`,
      'not-set': () => 'hier niet in gebruik',
    },
  },
  calendar: {
    name: 'Vrije dagen',
    says: {
      ok: ({ through }) => `koninklijke besluiten over vrije dagen zijn bekend tot en met ${through}`,
      short: ({ through, days }) =>
        `Koninklijke besluiten over vrije dagen zijn bekend tot en met ${through}, nog ${days} dagen. Latere datums zijn voorlopig. Vraag een nieuwe versie van Tenderklok met het volgende besluit.`,
    },
  },
  thresholds: {
    name: 'Drempels',
    says: {
      ok: ({ through }) => `Europese drempelbedragen zijn bekend tot en met ${through}`,
      short: ({ through, days }) =>
        `Europese drempelbedragen zijn bekend tot en met ${through}, nog ${days} dagen. Vraag een nieuwe versie van Tenderklok met de volgende bedragen.`,
    },
  },
} as const satisfies Readonly<Record<string, Words>>;

export type CheckId = keyof typeof WORDS;

/** How what a check looked at stands, in a word. */
export const STATE_OF_CHECK = { ok: 'in orde', wrong: 'let op', unknown: 'onbekend' } as const;

/** What every check can say. */
const ALWAYS: Words['says'] = {
  'no-database': () => 'niet na te gaan: PostgreSQL antwoordt niet',
  'no-temporal': () => 'niet na te gaan: Temporal antwoordt niet',
  failed: ({ said }) => `Dit is niet na te gaan (${said}).`,
};

export const checkName = (id: CheckId): string => WORDS[id].name;

/** What a check found, in words. @param typed how a command is typed here. @throws Error on a code that has none */
export function checkText(id: CheckId, code: string, values: Values, typed: Typed = usual): string {
  const { says }: Words = WORDS[id];
  const words = says[code] ?? ALWAYS[code];
  if (words === undefined) throw new Error(`${id} has no words for ${code}`);
  return words(values, typed);
}

import { specOf, type ActName } from '../../../domain/acts/acts.ts';
import { officeSpecOf, type OfficeActName } from '../../../domain/office/office-acts.ts';
import type { Field, Shape } from '../../../domain/acts/field.ts';
import type { CaseKind } from '../../../domain/case/state.ts';
import { program, typed } from '../program.ts';

/** What is typed in the examples of each command; those of an act follow from the act. */
export const EXAMPLES = {
  nieuw: [
    'nieuw europees-openbaar --begin 2027-01-11 --naar mijn-tender.yaml',
    'nieuw scenario > mijn-tender.scenario.yaml',
  ],
  plan: ['plan mijn-tender.yaml', 'plan mijn-tender.yaml --naar planning.docx'],
  controleer: ['controleer mijn-tender.yaml', 'controleer 2027-001'],
  simuleer: ['simuleer mijn-tender.yaml --bereik uur=60.00..95.00'],
  oefen: ['oefen mijn-tender.yaml --scenario mijn-tender.scenario.yaml --blijf'],
  demo: ['demo'],
  schema: ['schema > tenderklok.schema.json'],
  start: ['start mijn-tender.yaml --proef', 'start mijn-tender.yaml --door "Noor de Wit"'],
  lijst: ['lijst', 'lijst --naar zaken.xlsx', 'lijst --uitvoer json'],
  toon: ['toon 2027-001'],
  tijdlijn: ['tijdlijn 2027-001 --uitvoer csv'],
  'leg-uit': ['leg-uit 2027-001 sluiting'],
  'leg-uit-score': ['leg-uit-score rangorde.json --definitie mijn-tender.yaml --inschrijving inschrijver-b'],
  termijn: ['termijn', 'termijn bezwaartermijn --vanaf 2026-11-13'],
  reken: ['reken < vragen.jsonl > antwoorden.jsonl'],
  'persoon lijst': ['persoon lijst 2027-001', 'persoon lijst 2027-001 --uitvoer csv'],
  'partij lijst': ['partij lijst 2027-001', 'partij lijst 2027-001 --uitvoer csv'],
  'vraag stel': ['vraag stel 2027-001 --van "Taxi Jansen" --tekst "Mag het in twee talen?" --nummer 7'],
  'vraag lijst': ['vraag lijst 2027-001 --open', 'vraag lijst 2027-001 --uitvoer csv'],
  'vraag toon': ['vraag toon 2027-001 7'],
  'vraag lees-in': ['vraag lees-in 2027-001 vragen.xlsx --proef'],
  'nota concept': ['nota concept 2027-001', 'nota concept 2027-001 --naar nota.docx'],
  'nota lijst': ['nota lijst 2027-001'],
  'nota toon': ['nota toon 2027-001 1 --naar nota-1.docx'],
  'brief lijst': ['brief lijst 2027-001', 'brief lijst 2027-001 --uitvoer csv'],
  'brief toon': ['brief toon 2027-001 3', 'brief toon 2027-001 3 --naar brief.docx'],
  'brief bewijs': ['brief bewijs 2027-001'],
  'brief sjabloon': ['brief sjabloon 2027-001 gunning sjabloon.docx'],
  'brief terugmelding': ['brief terugmelding teruggekomen.eml'],
  verzoek: ['verzoek 2027-001 --van "Taxi Jansen" --tekst "Zie bericht 12" --nummer 3'],
  'inschrijving ontvang': [
    'inschrijving ontvang 2027-001 --van "Taxi Jansen" --kwaliteit plan.pdf --prijs prijs.xlsx --mail inkoop@taxijansen.example',
    'inschrijving ontvang 2027-001 --van "Taxi Jansen" --tekst "Zie kluis 4" --nummer 4',
  ],
  'inschrijving meld': ['inschrijving meld 2027-001 --uit ontvangstlijst.csv'],
  'inschrijving lijst': ['inschrijving lijst 2027-001'],
  'inschrijving bewijs': ['inschrijving bewijs 2027-001 3 --naar bewijs-3'],
  'opening open': ['opening open 2027-001', 'opening open 2027-001 --envelop prijs'],
  'toets lijst': ['toets lijst 2027-001'],
  'navraag lijst': ['navraag lijst 2027-001 --uitvoer csv'],
  'beoordeling lees-in': ['beoordeling lees-in 2027-001 cijfers.xlsx --proef'],
  'beoordeling rangorde': [
    'beoordeling rangorde 2027-001',
    'beoordeling rangorde 2027-001 perceel-1 --uitvoer json > rangorde.json',
  ],
  postvak: ['postvak', 'postvak 3'],
  inloggen: ['inloggen'],
  uitloggen: ['uitloggen', 'uitloggen --overal'],
  config: ['config', 'config --profiel productie'],
  dev: ['dev'],
  console: ['console', 'console --poort 8500'],
  setup: ['setup'],
  doctor: ['doctor', 'doctor --uitvoer json'],
  mail: ['mail', 'mail 3 --opnieuw'],
  dossier: ['dossier 2027-001 --uit dossier-2027-001'],
  verifieer: ['verifieer', 'verifieer 2027-001 --uitvoer json'],
  herstart: ['herstart 2027-001'],
  aanvulling: [`source <(${typed('aanvulling bash')})`, 'aanvulling fish > ~/.config/fish/completions/tenderklok.fish'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Exemplified = keyof typeof EXAMPLES;

/** What the help of a command says: its brief, more about it, and examples to type. */
export function docsOf(command: Exemplified, brief: string, more?: string) {
  const examples = EXAMPLES[command].map((one) => `  ${one.includes(`${program} `) ? one : typed(one)}`);
  return documented(brief, more, examples);
}

/** The same of an act. */
export const docsOfAct = (act: ActName) => documented(specOf(act).brief, undefined, [`  ${typed(actExample(act))}`]);

/** The same of an act on a thing of the case file. */
export const docsOfOffice = (act: OfficeActName) =>
  documented(officeSpecOf(act).brief, undefined, [`  ${typed(officeExample(act))}`]);

const documented = (brief: string, more: string | undefined, examples: readonly string[]) => ({
  brief,
  fullDescription: [more ?? `${brief}.`, '', 'VOORBEELDEN', ...examples].join('\n'),
});

const REFERENCES: Readonly<Record<CaseKind, string>> = {
  tender: '2027-001',
  subsidy: '2027-001/perceel-1',
  objection: '2027-001/bezwaar-1',
};

const SAMPLES: Readonly<Record<Field['kind'], string>> = {
  milestone: 'sluiting',
  name: 'perceel-1',
  day: '2027-03-15',
  date: '2027-03-15',
  instant: '"2027-03-15 16:00"',
  text: '"…"',
  prose: '"…"',
  mail: 'inkoop@bedrijf.example',
  number: '7',
  year: '2029',
  percentage: '3.28',
  choice: '',
  version: '',
};

/** An act as somebody types it, with what it cannot do without. @example 'verplaats 2027-001 sluiting 2027-03-15 --reden "…"' */
export function actExample(act: ActName): string {
  const { word, kinds, shape, people } = specOf(act);
  return [
    word,
    REFERENCES[kinds[0] ?? 'tender'],
    ...fieldsExample(shape),
    ...((people?.({}) ?? 1) === 1 ? [] : ['--door "Noor de Wit" --tweede "Iris Prins"']),
  ].join(' ');
}

/** The same of an act on a thing of the case file. @example 'partij voeg-toe 2027-001 perceel-1' */
export function officeExample(act: OfficeActName): string {
  const { word, shape } = officeSpecOf(act);
  return [word, REFERENCES.tender, ...fieldsExample(shape)].join(' ');
}

/** The fields that an act cannot do without, as somebody types them. */
function fieldsExample(shape: Shape): string[] {
  const fields = Object.entries(shape).filter(([own, field]) => isNeeded(own, field));
  const sample = ({ kind, choices = {}, example }: Field): string =>
    kind === 'choice' ? (Object.keys(choices)[0] ?? '') : (example ?? SAMPLES[kind]);
  return [
    ...fields.filter(([, field]) => field.positional === true).map(([, field]) => sample(field)),
    ...fields.filter(([, field]) => field.positional !== true).map(([, field]) => `--${field.word} ${sample(field)}`),
  ];
}

const isNeeded = (own: string, field: Field): boolean =>
  field.kind !== 'version' &&
  (field.positional === true ||
    own === 'reason' ||
    (field.optional !== true && field.now !== true && field.usually === undefined));

import type { ProcedureType } from '../domain/plan/procedure-type.ts';

/** A lawful example: dates that a writer replaces by its own. */
const DATES: Readonly<Record<string, string>> = {
  vooraankondiging: '2029-11-12',
  'aanmelden-marktconsultatie': '2029-11-26',
  marktconsultatie: '2029-12-03',
  aankondiging: '2030-01-14',
  'vragen-tot': '2030-02-05 17:00',
  sluiting: '2030-03-05 15:00',
  opening: '2030-03-05 17:00',
  beoordeling: '{ van: 2030-03-06, tot-en-met: 2030-03-28 }',
  gunningsbeslissing: '2030-04-01',
  gesprekken: '{ van: 2030-04-03, tot-en-met: 2030-04-04 }',
  'start-implementatie': '2030-10-01',
  subsidieaanvraag: '2030-06-03',
  'definitieve-gunning': '2030-05-20',
  'start-dienstverlening': '2031-01-01',
};

/** What a writer of a definition must know about a milestone, behind its line. */
function lineFor({ key, required, computed }: ProcedureType['milestones'][number]): string {
  if (computed !== undefined) return `  # ${key}: wordt uitgerekend; zet hier alleen een datum als die afwijkt`;
  return `  ${required ? '' : '# '}${key}: ${DATES[key] ?? '2030-06-03'}${required ? '   # verplicht' : ''}`;
}

/** A commented definition of this type, to fill in. Every line that must be filled is there. */
export const template = (type: ProcedureType): string => `# Definitie voor Tenderklok: ${type.name}.
# Datums: 2030-01-07, met klok 2030-01-07 12:00 (tijd in Amsterdam), een periode { van: …, tot-en-met: … },
# een termijn { termijn: 6 weken, na: <mijlpaal>, bron: wet|regeling|overeenkomst }.
# Zet er met { op: …, grond: … } bij waar de datum staat. Controleer met: tenderklok plan <dit bestand>

kenmerk: ${type.id.toUpperCase()}-1          # letters, cijfers en streepjes
type: ${type.id}
onderwerp: Waar het om gaat
dienst: { naam: Gemeente Voorbeeld, afzender: inkoop@voorbeeld.example }

rollen:                            # bij elke rol ten minste één persoon
  procesleider: [{ naam: Naam, mail: naam@voorbeeld.example }]
  inkoper: [{ naam: Naam, mail: naam@voorbeeld.example }]
  jurist: [{ naam: Naam, mail: naam@voorbeeld.example }]

planning:
${type.milestones.map(lineFor).join('\n')}

herinneringen: { werkdagen: [10, 5, 2, 1], om: 09:00 }
`;

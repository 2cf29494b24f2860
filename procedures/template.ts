import type { ProcedureType } from '../domain/plan/procedure-type.ts';

/** What a writer of a definition must know about a milestone, behind its line. */
function lineFor(milestone: ProcedureType['milestones'][number]): string {
  const { key, kind, required, computed } = milestone;
  if (computed !== undefined) return `  # ${key}: wordt uitgerekend; zet hier alleen een datum als die afwijkt`;
  const value =
    kind === 'window'
      ? '{ van: 2030-01-07, tot-en-met: 2030-01-11 }'
      : kind === 'moment'
        ? '2030-01-07 12:00'
        : '2030-01-07';
  return `  ${required ? '' : '# '}${key}: ${value}${required ? '   # verplicht' : ''}`;
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

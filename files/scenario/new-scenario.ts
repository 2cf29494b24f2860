import { ACT_NAMES, specOf } from '../../domain/acts/acts.ts';
import type { Field } from '../../domain/acts/field.ts';
import { OFFICE_ACT_NAMES, officeSpecOf } from '../../domain/office/office-acts.ts';
import type { OfficeActSpec } from '../../domain/office/spec.ts';
import { keyOf } from './script-schema.ts';

/** What stands for a value in an example. */
function exampleOf(field: Field): string {
  switch (field.kind) {
    case 'milestone':
      return 'sluiting';
    case 'name':
      return 'naam';
    case 'day':
    case 'date':
      return '2030-02-04';
    case 'instant':
      return '2030-02-04 10:00';
    case 'text':
    case 'prose':
      return 'In uw eigen woorden';
    case 'mail':
      return 'naam@organisatie.example';
    case 'number':
      return '1';
    case 'year':
      return '2031';
    case 'percentage':
      return '"3.28"';
    case 'choice':
      return Object.keys(field.choices ?? {})[0] ?? '';
    case 'version':
      return '1';
  }
}

/** An act on the case file as a line of a script. */
function officeLineOf({ word, brief, shape }: OfficeActSpec): string {
  const fields = Object.values(shape).filter(({ kind }) => kind !== 'version');
  const values = fields.map((field) => `${keyOf(field)}: ${exampleOf(field)}`);
  const may = fields.filter(({ optional }) => optional === true);
  const free = may.length === 0 ? '' : `; mag weg: ${may.map(keyOf).join(', ')}`;
  return `# ${brief}${free}
#  - { ${[`handeling: ${word}`, 'op: 2030-02-04 10:00', ...values].join(', ')} }`;
}

/** An act as a line of a script, with all that it can say; each field that can be left out is told behind it. */
function lineOf(name: (typeof ACT_NAMES)[number]): string {
  const { word, brief, shape, people } = specOf(name);
  // Of two fields that stand in each other's place, the first is shown.
  const fields = Object.values(shape).filter(({ kind, insteadOf }) => kind !== 'version' && insteadOf === undefined);
  const values = fields.map((field) => `${keyOf(field)}: ${exampleOf(field)}`);
  const second = people === undefined ? [] : ['tweede: Iris Prins'];
  const may = fields.filter(({ optional, now, usually }) => optional === true || now === true || usually !== undefined);
  const free = may.length === 0 ? '' : `; mag weg: ${may.map(keyOf).join(', ')}`;
  return `# ${brief}${free}
#  - { handeling: ${word}, op: 2030-02-04 10:00, ${[...values, ...second].join(', ')} }`;
}

/** A commented script for a rehearsal: what happens in it, and every act that can. */
export const newScenario =
  (): string => `# Script voor een oefening: in de console onder Oefenen, of met de opdracht oefen <definitie> --scenario <dit bestand>
# Wat hier niet staat, gebeurt vanzelf op tijd. Met standaard: niets gebeurt alleen wat hier staat.
standaard: op-tijd

# Elke regel is één handeling, met op: dag en tijd. Wie het doet, zet u bij door; gaat het om een bezwaar of een ontvanger, zet dan zijn naam bij zaak.
# Wat met # begint, telt niet mee: haal de # weg om het te gebruiken, en zet uw eigen dagen en namen neer.
handelingen:
# Neem een vraag in ontvangst; mag weg: perceel, tekst, paragraaf, soort, vertrouwelijk, mail
#  - { handeling: vraag, op: 2030-01-21 10:00, door: Taxi Jansen, perceel: perceel-1, tekst: Mag het in twee talen?, paragraaf: "2.3", soort: vraag, vertrouwelijk: Onze prijsopbouw, mail: inkoop@jansen.example }
# Neem een inschrijving in ontvangst; mag weg: perceel, kwaliteit, prijs, mail, kvk. Wat bij kwaliteit en prijs staat, ligt verzegeld tot de opening
#  - { handeling: inschrijving, op: 2030-03-04 10:00, door: Taxi Jansen, perceel: perceel-1, kwaliteit: Ons plan, prijs: "60.00", mail: inkoop@jansen.example, kvk: "12345678" }
# Neem de ontvangstlijst van het platform over; het bestand ligt naast dit script
#  - { handeling: inschrijving meld, op: 2030-03-04 13:00, uit: ontvangstlijst.csv }
# Lees vragen in uit een bestand van het platform; het bestand ligt naast dit script
#  - { handeling: vraag lees-in, op: 2030-01-21 11:00, uit: vragen.csv }
# Maak brieven op uw eigen sjabloon van Word; het bestand ligt naast dit script
#  - { handeling: brief sjabloon, op: 2030-04-01 09:00, soort: gunning, uit: briefpapier.docx }
# Lees cijfers en prijzen in en leg de rangorde vast
#  - { handeling: beoordeling, op: 2030-03-28 10:00, inschrijvingen: [{ inschrijving: Taxi Jansen, cijfers: { perceel-1: { plan: 8 } }, prijzen: { perceel-1: { uur: "60.00" } } }] }
${ACT_NAMES.filter((name) => name !== 'scoreBids')
  .map(lineOf)
  .join('\n')}
${OFFICE_ACT_NAMES.map(officeSpecOf)
  .filter(({ file }) => file !== true)
  .map(officeLineOf)
  .join('\n')}
`;

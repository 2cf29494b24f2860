import { EXAMPLE_WORDS } from '../domain/plan/example-words.ts';
import { withTrait, type Trait } from '../domain/plan/trait.ts';
import type { ProcedureType, Regime } from '../domain/plan/procedure-type.ts';
import { exampleDate } from './template-dates.ts';

/** What a writer of a definition must know about a milestone, behind its line. */
function lineFor(type: string, { key, required, computed }: ProcedureType['milestones'][number]): string {
  if (computed !== undefined) return `  # ${key}: wordt uitgerekend; zet hier alleen een datum als die afwijkt`;
  return `  ${required ? '' : '# '}${key}: ${exampleDate(type, key)}${required ? '   # verplicht' : ''}`;
}

/** Parts that a definition may leave out, as comments; without their `# ` they are a lawful example. */
interface Part {
  /** What a type must have for this part to mean anything. */
  readonly of: Trait;
  /** Under which regimes it means anything; absent: under all. */
  readonly regimes?: readonly Regime[];
  readonly text: string;
}

const BIDS = `
# kanaal: { naam: TenderNed, sluit: 2030-03-07 15:00 }   # wijkt de klok van het platform af, dan meldt de controle dat

# percelen:
#   - { id: perceel-1, naam: Eerste perceel }
#   - { id: perceel-2, naam: Tweede perceel }

# gestanddoening: { dagen: 365, verlengt-na-beslissing: 45, grond: gids 2.4 }   # hoe lang een inschrijving bindt

# publicatie: { elektronisch: ja, stukken-vrij-beschikbaar: ja, verkort-door-vooraankondiging: nee, spoed: nee }

# waarde: { soort: sociaal-en-specifiek, overheid: decentraal, bedrag: "1250000.00" }   # zonder btw, voor de Europese drempel

# bewijsmiddelen:
#   - { stuk: Gedragsverklaring aanbesteden, hoogstens: 2 jaar, grond: gids 3.2 }
`;

const assessedLot = (lot: string): string => `#     - perceel: ${lot}
#       wensen:
#         - { id: plan, naam: Plan van aanpak, punten: "850", ondergrens: 6, letters: { "4.2": A, "5.3": A }, grond: gids 4.2 }
#       prijs:
#         punten: "150"
#         formule: laagste-gedeeld-door-eigen
#         grond: gids 4.3
#         producten:
#           - { id: uur, naam: Uur begeleiding, aantal: "1200", minimum: "50.00", maximum: "75.00" }
`;

const EVALUATION = `
# beoordeling:                     # alles wat over de winnaar beslist, vóór publicatie
#   afronding: { decimalen: 2, wijze: half-op, grond: gids 5.3 }
#   laagste-prijs-over: geprijsd   # of toelaatbaar: alleen inschrijvingen met voldoende cijfers
#   rangschikking: per-perceel     # of samen: één winnaar voor alles
#   ondergrens-totaal: { punten: "700", regel: ten-minste, grond: gids 5.3 }
#   bij-gelijke-stand: { loting: notaris, grond: gids 5.3 }
#   bij-uitval: { volgende: oude-rangorde, grond: gids 3.8 }
#   gekozen: [afronding]           # wat de leidraad openlaat en u zelf koos; ook: laagste-prijs-over, aantallen, bij-uitval, ondergrens
#   genoemd: { kwaliteit: "1700", prijs: "300", aandeel-prijs: "15", grond: gids 5.3 }   # wat de leidraad noemt, over alle percelen; de controle telt het na
#   percelen:
${assessedLot('perceel-1')}${assessedLot('perceel-2')}`;

const STEPS = `
# stappen:                         # wat deze procedure zelf nog heeft
#   - { naam: Schouw, soort: schouw, wie: ons, op: 2030-01-21 10:00, volgt-op: aankondiging, rollen: [inkoper], grond: gids 2.1 }
#   - { naam: Presentatie, rondes: [2030-03-27 10:00, 2030-03-28 10:00], komt-voor: gunningsbeslissing, houdt-fase-op: nee, grond: gids 2.3 }
#   - { naam: Proefrit, perceel: perceel-2, op: 2030-03-26 10:00, volgt-op: beoordeling, komt-voor: gunningsbeslissing, grond: gids 2.4 }   # van dit perceel alleen; het gaat vanaf hier zijn eigen weg
#   - { naam: Besluit van het college, op: 2030-03-29, komt-voor: gunningsbeslissing, houdt-fase-op: nee, grond: gids 2.2 }
`;

/** How to write what comes again. */
const ROUNDS = `
# Meer rondes van vragen: een lijst met een datum per ronde, bij elke ronde een nota, zoals vragen-tot: [2030-01-28 17:00, 2030-02-05 17:00].`;

const SCHEME = `
# regeling: { naam: Subsidieregeling, in-werking: 2030-01-01, hoogstens-jaren: 6, grond: gids 1.7 }
`;

const SUBSIDY = `
# subsidie:
#   eerste-jaar: 2031
#   jaren: 6
#   indexering: { reeks: OVA, vast-in: Q4, eerste-jaar: 2032, uitgave: voorlopig, grond: gids 4.3 }
#   verantwoording-per-jaar: 4     # de dagen kiest Tenderklok: de maand na elke periode, evaluatie 31 maart, vaststelling 30 juni, of de laatste gewone dag ervoor; verplaats ze waar uw besluit anders zegt
#   evaluatie-elke-jaren: 2
#   plafonds: { "2031": "1000000.00" }
#   boven-plafond: weigeren        # of deel-verlenen
#   ontvangers:
#     - { id: perceel-1, percelen: [perceel-1] }
#     - { id: perceel-2, percelen: [perceel-2] }
`;

const FRAMEWORK = `
# raamovereenkomst: { jaren: 4, grond: gids 1.3 }   # is dit een raamovereenkomst: hoe lang, met alle verlengingen; duurt zij langer dan vier jaar, zet dan langer-omdat erbij
`;

const CALLED_OFF = `
# raamovereenkomst: { kenmerk: RAAM-1, tot-en-met: 2032-12-31, grond: gids 1.3 }   # waaronder u koopt, en tot wanneer zij loopt
`;

const CEILING = `
# plafond: { bedrag: "2000000.00", verdeling: volgorde, grond: regeling 5 }   # of rangschikking (met haar datum in de planning), of loting: hoe het geld wordt verdeeld
`;

const PARTS: readonly Part[] = [
  { of: 'decides', text: STEPS },
  { of: 'closes-bids', text: BIDS },
  { of: 'scores', text: EVALUATION },
  { of: 'makes-final', regimes: ['european', 'social', 'national'], text: FRAMEWORK },
  { of: 'makes-final', regimes: ['call-off'], text: CALLED_OFF },
  { of: 'on-application', text: SCHEME },
  { of: 'ranks-applications', text: CEILING },
  { of: 'settles-award', regimes: ['subsidy'], text: SUBSIDY },
];

const partsFor = ({ milestones, regime }: ProcedureType): string =>
  PARTS.filter(({ of, regimes }) => withTrait(milestones, of) !== null && regimes?.includes(regime) !== false)
    .map((part) =>
      part.text.replace('volgt-op: aankondiging', `volgt-op: ${withTrait(milestones, 'announces')?.key ?? ''}`),
    )
    .join('');

/** A commented definition of this type, to fill in. Every line that must be filled is there, every other part as a comment. */
export const template = (type: ProcedureType): string => `# Definitie voor Tenderklok: ${type.name}.
# Datums: 2030-01-07, met klok 2030-01-07 12:00 (tijd in Amsterdam), een periode { van: …, tot-en-met: … },
# een termijn { termijn: 6 weken, na: <mijlpaal>, bron: wet|verordening|regeling|overeenkomst }; terugtellen met voor: in plaats van na:, een uur met om: 12:00.${withTrait(type.milestones, 'closes-questions') === null ? '' : ROUNDS}
# Zet er met { op: …, grond: … } bij waar de datum staat; een toelichting mag ook, bij alles. Wat met # begint, telt niet mee: haal de # weg om het te
# gebruiken. Controleer met de opdracht: controleer <dit bestand>

kenmerk: ${type.id.toUpperCase()}-1          # letters, cijfers en streepjes
type: ${type.id}
onderwerp: ${EXAMPLE_WORDS.subject}
dienst: { naam: Gemeente Voorbeeld, afzender: inkoop@voorbeeld.example }

rollen:                            # bij elke rol ten minste één persoon
  procesleider: [{ naam: ${EXAMPLE_WORDS.person}, mail: naam@voorbeeld.example }]
  inkoper: [{ naam: ${EXAMPLE_WORDS.person}, mail: naam@voorbeeld.example }]
  jurist: [{ naam: ${EXAMPLE_WORDS.person}, mail: naam@voorbeeld.example }]

planning:
${type.milestones.map((one) => lineFor(type.id, one)).join('\n')}

herinneringen: { werkdagen: [10, 5, 2, 1], om: 09:00 }
${partsFor(type)}`;

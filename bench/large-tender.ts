/**
 * The text of a tender in which every lot goes its own way from the questions on, each with as many rounds of questions: some fifty
 * milestones a lot with twenty rounds.
 */
export function largeTender(lots: number, rounds: number): string {
  return [HEAD, ...Array.from({ length: lots }, (_, no) => lot(no + 1, rounds)), ''].join('\n');
}

const HEAD = `kenmerk: GROOT-2018
type: europees-openbaar
onderwerp: Inkoop in zeer veel percelen
dienst: { naam: Regio, afzender: inkoop@regio.example }
kanaal: { naam: TenderNed, sluit: 2018-06-20 11:00 }

rollen:
  procesleider: [{ naam: Noor de Wit, mail: n.dewit@regio.example }]
  inkoper: [{ naam: Sam Bakker, mail: s.bakker@regio.example }]
  jurist: [{ naam: Iris Prins, mail: i.prins@regio.example }]

planning:
  aankondiging: { op: 2018-03-01, grond: planning }
  vragen-tot: { op: 2018-03-14 11:00, grond: planning }
  nota-van-inlichtingen: { op: 2018-03-23, grond: planning }
  sluiting: { op: 2018-06-20 11:00, grond: planning }
  opening: { op: 2018-06-20 11:30, grond: gekozen }
  beoordeling: { van: 2018-06-21, tot-en-met: 2018-07-09, grond: planning }
  gunningsbeslissing: { uiterlijk: 2018-07-16, grond: planning }
  gesprekken: { van: 2018-07-16, tot-en-met: 2018-07-25, grond: planning }
  opschortende-termijn: { termijn: 20 dagen, na: gunningsbeslissing, bron: wet, grond: planning }
  definitieve-gunning: { op: 2018-08-07, grond: planning }
  start-dienstverlening: { op: 2019-01-01, grond: planning }

waarde: { soort: sociaal-en-specifiek, overheid: decentraal, bedrag: "60000000.00", grond: gekozen }
publicatie: { elektronisch: ja, stukken-vrij-beschikbaar: ja }

percelen:`;

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2018, 2, 12);

const day = (offset: number): string => new Date(FIRST + offset * DAY_MS).toISOString().slice(0, 10);

/** Each round takes three days: questions until the first, the note on the second. On one line, so that the text keeps under the limit of a file. */
function lot(no: number, rounds: number): string {
  const each = (date: (round: number) => string): string =>
    Array.from({ length: rounds }, (_, round) => date(round)).join(', ');
  return `  - id: perceel-${no}
    naam: Perceel ${no}
    planning:
      vragen-tot: [${each((round) => `${day(3 * round)} 11:00`)}]
      nota-van-inlichtingen: [${each((round) => day(3 * round + 1))}]`;
}

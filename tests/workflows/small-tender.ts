/**
 * The text of a tender that begins on 20 November 2022 and starts its services on 17 May 2023.
 * @param lots how many, called `p1`, `p2` and so on.
 * @param own more of it, as text.
 */
export const tender = (type: string, lots: number, own = '') => `kenmerk: PROEF-1
type: ${type}
onderwerp: Proef
dienst: { naam: Regio, afzender: inkoop@regio.example }
kanaal: { naam: TenderNed, sluit: 2023-01-17 12:00 }
rollen:
  procesleider: [{ naam: Noor de Wit, mail: n.dewit@regio.example }]
  inkoper: [{ naam: Sam Bakker, mail: s.bakker@regio.example }]
  jurist: [{ naam: Iris Prins, mail: i.prins@regio.example }]
planning:
  aankondiging: { op: 2022-11-28, grond: planning }
  vragen-tot: { op: 2022-12-12 12:00, grond: planning }
  nota-van-inlichtingen: { op: 2022-12-19, grond: planning }
  sluiting: { op: 2023-01-17 12:00, grond: planning }
  opening: { op: 2023-01-17 13:00, grond: planning }
  beoordeling: { van: 2023-01-18, tot-en-met: 2023-02-20, grond: planning }
  gunningsbeslissing: { op: 2023-02-24, grond: planning }
  opschortende-termijn: { termijn: 20 dagen, na: gunningsbeslissing, bron: wet, grond: planning }
  definitieve-gunning: { op: 2023-03-20, grond: planning }
  start-dienstverlening: { op: 2023-05-17, grond: planning }
waarde: { soort: sociaal-en-specifiek, overheid: decentraal, bedrag: "60000000.00", grond: gekozen }
publicatie: { elektronisch: ja, stukken-vrij-beschikbaar: ja }
${own}
${lots === 0 ? '' : `percelen:\n${Array.from({ length: lots }, (_, no) => `  - { id: p${no + 1}, naam: Perceel ${no + 1} }`).join('\n')}`}
`;

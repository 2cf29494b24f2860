/** A subsidy tender of 2026 whose winner applies by 10 March; the decision has eight weeks from the receipt by its ordinance. */
export const subsidyAward =
  (more = '') =>
  (): string => `kenmerk: PROEF-1
type: subsidietender
onderwerp: Subsidie welzijnswerk
dienst: { naam: Gemeente Voorbeeld, afzender: subsidie@voorbeeld.example }
kanaal: { naam: Subsidieportaal, sluit: 2025-12-15 12:00 }
rollen:
  procesleider: [{ naam: Noor de Wit, mail: n.dewit@voorbeeld.example }]
  inkoper: [{ naam: Sam Bakker, mail: s.bakker@voorbeeld.example }]
  jurist: [{ naam: Iris Prins, mail: i.prins@voorbeeld.example }]
${more}
planning:
  aankondiging: { op: 2025-10-13, grond: uitvraag }
  vragen-tot: { op: 2025-11-10 12:00, grond: uitvraag }
  nota-van-inlichtingen: { op: 2025-11-24, grond: uitvraag }
  sluiting: { op: 2025-12-15 12:00, grond: uitvraag }
  opening: { op: 2025-12-15 14:00, grond: uitvraag }
  beoordeling: { van: 2025-12-16, tot-en-met: 2026-01-19, grond: uitvraag }
  gunningsbeslissing: { op: 2026-01-20, grond: uitvraag }
  subsidieaanvraag: { uiterlijk: 2026-03-10, grond: uitvraag }
  subsidiebesluit: { termijn: 8 weken, na: subsidieaanvraag, bron: regeling, grond: "Algemene subsidieverordening art. 7" }
  start-dienstverlening: { op: 2026-07-01, grond: uitvraag }
`;

/** Two lots with a grantee each: both apply. */
export const TWO_GRANTEES = `percelen:
  - { id: perceel-1, naam: Noord }
  - { id: perceel-2, naam: Zuid }
subsidie:
  eerste-jaar: 2027
  jaren: 1
  verantwoording-per-jaar: 1
  evaluatie-elke-jaren: 1
  ontvangers:
    - { id: perceel-1, percelen: [perceel-1] }
    - { id: perceel-2, percelen: [perceel-2] }`;

/** Everything of ours on its own time, and these acts. */
export const withActs = (...acts: readonly string[]): string =>
  ['standaard: op-tijd', 'handelingen:', ...acts.map((one) => `  - { ${one} }`)].join('\n');

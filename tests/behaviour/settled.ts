/** Two lots with one wish and one product each, everything settled: small enough to check by hand. */
const SETTLED = `beoordeling:
  afronding: { decimalen: 2, wijze: half-op }
  laagste-prijs-over: geprijsd
  rangschikking: per-perceel
  ondergrens-totaal: { punten: "500", regel: ten-minste }
  bij-gelijke-stand: { loting: notaris }
  bij-uitval: { volgende: oude-rangorde }
  percelen:
${['perceel-1', 'perceel-2']
  .map(
    (lot) => `    - perceel: ${lot}
      wensen: [{ id: plan, naam: Plan, punten: "850", ondergrens: 6 }]
      prijs:
        punten: "150"
        formule: laagste-gedeeld-door-eigen
        producten: [{ id: uur, naam: Uur, aantal: "10", minimum: "50.00", maximum: "100.00" }]`,
  )
  .join('\n')}
`;

export const settled = (text: string): string =>
  text.replace(/^beoordeling:\n(?:[ #].*\n|\n)*?(?=^subsidie:)/m, `${SETTLED}\n`);

/** A bid with its grade and price in lot 1 and in lot 2. */
export type Bid = readonly [bid: string, one: readonly [number, string], two: readonly [number, string]];

/** The acts of a script with which these bids come in, and grades and prices are read in. */
export const assessed = (bids: readonly Bid[]): string => `${bids
  .map(([bid]) => `  - { op: 2018-05-23 10:00, handeling: inschrijving, door: ${bid} }`)
  .join('\n')}
  - op: 2018-06-19 10:00
    handeling: beoordeling
    door: inkoper
    inschrijvingen:
${bids
  .map(
    ([bid, [g1, p1], [g2, p2]]) =>
      `      - { inschrijving: ${bid}, cijfers: { perceel-1: { plan: ${g1} }, perceel-2: { plan: ${g2} } }, prijzen: { perceel-1: { uur: "${p1}" }, perceel-2: { uur: "${p2}" } } }`,
  )
  .join('\n')}`;

/** The act of a script that records the figure of a year. */
export const index = (
  op: string,
  jaar: number,
  percentage: string,
  tweede = 'controller',
  zaak = 'perceel-2',
): string =>
  `  - { op: ${op}, handeling: indexeer, zaak: ${zaak}, jaar: ${jaar}, reeks: OVA, status: definitief, percentage: "${percentage}", bron: NZa, door: inkoper, tweede: ${tweede} }`;

const PHASES: Readonly<Record<string, string>> = {
  consultation: 'marktconsultatie',
  requests: 'aanmelden',
  selection: 'selectie',
  report: 'verslag',
  'first-bids': 'eerste inschrijving',
  talks: 'onderhandeling of dialoog',
  development: 'ontwikkeling in het partnerschap',
  questions: 'vragen en antwoorden',
  submission: 'inschrijven',
  opening: 'opening',
  evaluation: 'beoordeling',
  award: 'gunningsbeslissing',
  remedy: 'bezwaar of kort geding',
  conclusion: 'definitieve gunning',
  admission: 'toelating',
  announcement: 'bekendmaking van de ronde',
  intention: 'bekendmaking van het voornemen',
  round: 'aanvragen en besluiten',
  application: 'subsidieaanvraag',
  service: 'start dienstverlening',
  objection: 'bezwaar',
};

export const KNOWN_PHASES: readonly string[] = Object.keys(PHASES);

/** An unknown phase is its own label. @example phaseLabel('year-2019') // 'jaar 2019' */
export function phaseLabel(id: string): string {
  const fixed = Object.hasOwn(PHASES, id) ? PHASES[id] : undefined;
  return fixed ?? id.replace(/^year-(\d{4})$/, 'jaar $1');
}

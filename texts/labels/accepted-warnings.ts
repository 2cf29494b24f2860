/** What somebody took for granted who started in spite of a warning, by the rule that warned. */
const WARNED: Readonly<Record<string, string>> = {
  'application-after-start': 'aanvraag na de start',
  'application-before-opening': 'aanvraag voordat dat kon',
  'award-notice-late': 'late aankondiging van de gunning',
  'ceiling-divided': 'verdeling van het plafond',
  'clarification-margin': 'te weinig dagen tussen nota en sluiting',
  'clock-mismatch': 'leidraad en platform sluiten op een ander moment',
  'closing-before-questions': 'datums in een andere volgorde',
  'closing-boundary': 'leidraad en platform sluiten net anders',
  'concession-term': 'te korte tijd om in te schrijven',
  'criterion-letter-mismatch': 'letter van een wens klopt niet',
  'dead-floor': 'ondergrens die niemand uitsluit',
  'decision-after-start': 'besluit na de start',
  'decision-after-term': 'besluit na de beslistermijn',
  'effective-weight': 'prijs telt anders mee dan de leidraad zegt',
  'ends-on-free-day': 'datum op een vrije dag',
  'evidence-age': 'eis aan de leeftijd van bewijs',
  'framework-term': 'duur van de raamovereenkomst',
  'full-days': 'laatste dag om in te schrijven is niet vol',
  'holiday-period': 'termijn in een vakantie',
  'least-term': 'minder dagen dan de wet voorschrijft',
  'works-terms': 'minder dagen dan het ARW 2016 noemt',
  'lots-assessed': 'beoordeling en percelen passen niet bij elkaar',
  'minimum-term': 'te korte tijd om in te schrijven',
  'missing-year': 'datum zonder jaar',
  'no-urgency': 'spoed waar de wet die niet kent',
  'objection-length': 'andere bezwaartermijn dan die van de wet',
  'ordinance-as-scheme': 'verordening genoemd als regeling',
  'part-unused': 'onderdeel waar niets mee gebeurt',
  'participant-leaves-during-term': 'deelnemer die tijdens de looptijd uittreedt',
  'placeholder-left': 'tekst uit het voorbeeld staat er nog',
  'price-band-empty': 'grenzen van een prijs',
  'questions-to-answers': 'weinig tijd tussen vragen en nota',
  'round-without-note': 'vragenronde zonder nota',
  'scheme-not-in-force': 'regeling die niet geldt op de dag van aanvragen',
  'scheme-term-over-limit': 'subsidie langer dan de regeling toestaat',
  'second-remedy-window-open': 'bezwaartermijn loopt nog bij de start',
  'site-visit': 'tijd rond de schouw',
  'standstill-length': 'definitieve gunning in de opschortende termijn',
  'start-before-decision': 'start voor het besluit',
  'start-inside-remedy-window': 'start terwijl opkomen tegen de gunning nog kan',
  'stated-first-day': 'andere eerste dag dan die van de wet',
  'step-out-of-order': 'stap in een andere volgorde',
  'subsidy-years': 'jaren van de subsidie',
  'sum-of-weights': 'punten tellen niet op',
  'term-source': 'termijn zonder bron',
  'threshold-regime': 'type past niet bij de waarde',
  'undefined-policy': 'keuze die de leidraad openlaat',
  'validity-gap': 'gestanddoening eindigt te vroeg',
  'week-mismatch': 'week en datum verschillen',
  'weekday-mismatch': 'weekdag en datum verschillen',
};

/** The rules that have words of their own. */
export const WARNED_RULES = Object.keys(WARNED);

/** What the record says of a start. @example startedText(['validity-gap']) // 'Gestart, ondanks de waarschuwing: gestanddoening eindigt te vroeg' */
export function startedText(warnings: readonly string[]): string {
  if (warnings.length === 0) return 'Gestart';
  const words = [...new Set(warnings.map((rule) => (Object.hasOwn(WARNED, rule) ? (WARNED[rule] ?? rule) : rule)))];
  return `Gestart, ondanks ${words.length === 1 ? 'de waarschuwing' : 'de waarschuwingen'}: ${words.join('; ')}`;
}

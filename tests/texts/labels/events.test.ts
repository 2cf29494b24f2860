import { describe, expect, it } from 'vitest';
import { eventText } from '../../../texts/labels/events.ts';

const CLOSE = 'submission-close';

const GOLDEN: readonly (readonly [text: string, expected: string])[] = [
  [eventText.phaseStarted('evaluation'), 'Fase begonnen: beoordeling'],
  [eventText.phaseStarted('year-2019'), 'Fase begonnen: jaar 2019'],
  [eventText.reached(CLOSE), 'Sluiting inschrijving: bereikt'],
  [eventText.reported('clarification-note', false), 'Nota van inlichtingen: gedaan'],
  [eventText.reported('clarification-note', true), 'Nota van inlichtingen: te laat gedaan'],
  [eventText.overdue('evaluation'), 'Beoordeling: te laat'],
  [eventText.escalation('evaluation'), 'jurist waarschuwen: beoordeling'],
  [eventText.escalated('evaluation'), 'Beoordeling: nog niet gedaan, jurist gewaarschuwd'],
  [eventText.moved(CLOSE), 'Sluiting inschrijving: verplaatst'],
  [eventText.followed('award-decision'), 'Volgt uit de melding van: gunningsbeslissing'],
  [eventText.termSuspended('subsidy-decision'), 'Subsidiebesluit: termijn geschorst'],
  [eventText.termResumed('subsidy-decision'), 'Subsidiebesluit: termijn loopt weer'],
  [eventText.lotHeld('perceel-2'), 'Perceel 2: staat stil, er loopt een procedure bij de rechter'],
  [eventText.lotReleased('perceel-2'), 'Perceel 2: gaat verder'],
  [eventText.rectified(CLOSE), 'Rectificatie geplaatst: sluiting inschrijving'],
  [eventText.defaultNotice('subsidy-decision'), 'Subsidiebesluit: ingebrekestelling ontvangen'],
  [eventText.scoring, 'Punten berekenen en rangorde vastleggen'],
  [eventText.newWindow, 'Nieuwe termijn om op te komen tegen de gunning'],
  [eventText.outcome('perceel-1', { winner: 'Inschrijver A' }), 'Perceel 1: gegund aan Inschrijver A'],
  [
    eventText.outcome('perceel-1', { noAward: 'all-excluded' }),
    'Perceel 1: geen gunning (alle inschrijvingen zijn uitgesloten)',
  ],
  [eventText.outcome('perceel-1+perceel-2', { winner: 'B' }), 'Perceel 1 en perceel 2: gegund aan B'],
  [eventText.outcome('samen', { tie: ['A', 'B'] }), 'Samen: gelijke stand van A, B'],
  [eventText.outcome('samen', { noAward: 'floor' }), 'Samen: geen gunning (geen inschrijving haalt de ondergrens)'],
  [eventText.outcome('samen', { noAward: 'all-dropped' }), 'Samen: geen gunning (iedereen is uitgevallen)'],
  [eventText.outcome('samen', { noAward: 'iets' }), 'Samen: geen gunning (iets)'],
  [eventText.outcome('perceel-1+perceel-2+beide', { winner: 'A' }), 'Perceel 1 en perceel 2: gegund aan A'],
  [eventText.droppedOut('A', 'Perceel 1: gegund aan B'), 'Perceel 1: gegund aan B; A is uitgevallen'],
  [eventText.indexing(2020), 'Prijzen van 2020 berekenen'],
  [eventText.replanning, 'Planning opnieuw berekenen'],
  [eventText.suspended, 'Procedure geschorst'],
  [eventText.resumed, 'Procedure hervat'],
  [eventText.finished('terminated-early'), 'Procedure voortijdig beëindigd'],
  [eventText.received('question', 3, false), 'Vraag 3 ontvangen'],
  [eventText.received('question', 3, true), 'Vraag 3 ontvangen, te laat'],
  [eventText.received('bid', 1, true), 'Inschrijving 1 ontvangen, te laat'],
];

describe('wat er gebeurde, in de tijdlijn', () => {
  it.each(GOLDEN.map(([text, expected]) => [expected, text]))('%s', (expected, text) => {
    expect(text).toBe(expected);
  });
});

type Text = string | ((...values: unknown[]) => string);

/** Every text, those that came later as well, filled with a milestone and truth values. */
const FILLED = Object.entries<Text>(eventText as unknown as Readonly<Record<string, Text>>).map(([key, text]) => {
  const values =
    key === 'outcome' ? ['perceel-1', { winner: 'A' }] : key === 'droppedOut' ? ['A', 'B'] : [CLOSE, true, true];
  return [key, typeof text === 'string' ? text : text(...values)] as const;
});

describe('elke tekst van de tijdlijn', () => {
  it.each(FILLED)('%s is een regel zonder gat', (_key, text) => {
    expect(text).toMatch(/^[A-Za-z][^\n<>|]*[A-Za-z0-9)]$/);
    expect(text).not.toMatch(/undefined| {2}|\[object/);
  });
});

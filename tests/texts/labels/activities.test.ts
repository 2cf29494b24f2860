import { describe, expect, it } from 'vitest';
import {
  activityLabel,
  completionLabel,
  escalationLabel,
  noticeLabel,
  caseTitle,
  objectionTitle,
  procedureTitle,
  subsidyTitle,
  type NoticeKind,
} from '../../../texts/labels/activities.ts';

/** A notice that is not here does not compile. */
const NOTICES: Readonly<Record<NoticeKind, string>> = {
  started: 'Begin van de zaak melden aan betrokkenen',
  ranked: 'Rangorde melden aan betrokkenen',
  'dropped-out': 'Uitval melden aan betrokkenen',
  'window-ended': 'Einde van de termijn melden aan betrokkenen',
  'taken-over': 'Vragen wat er vóór de overname is gedaan',
  corrected: 'Melden wat volgt uit een herstelde melding',
  overdue: 'Melden dat een datum is gemist',
  escalated: 'Jurist waarschuwen over een gemiste datum',
  'still-overdue': 'Nogmaals waarschuwen over een gemiste datum',
  moved: 'Nieuwe datums melden aan betrokkenen',
  suspended: 'Schorsing melden aan betrokkenen',
  part: 'Melden wat stilstaat of verder gaat',
  resumed: 'Hervatting melden aan betrokkenen',
  ended: 'Einde van de zaak melden aan betrokkenen',
  'lots-ended': 'Einde van een perceel melden aan betrokkenen',
  'decision-withdrawn': 'Melden dat een besluit is ingetrokken',
  receipt: 'Melden wat binnenkwam en niet gewoon op tijd was',
  'filed-aside': 'Melden wat is vastgelegd en niets verandert',
  completion: 'Melden dat een aanvulling kwam die geen termijn verandert',
  'new-decision': 'Melden dat de gunningsbeslissing opnieuw moet',
  'closing-proposed': 'Nieuwe sluiting voorstellen',
  verdict: 'Vragen wat er uit een vonnis volgt',
  'rules-broken': 'Melden wat niet klopt met de planning, of te vroeg kwam',
  objection: 'Bezwaar melden aan procesleider en jurist',
  'people-changed': 'Melden wie een rol kreeg of niet meer heeft',
  default: 'Ingebrekestelling melden aan procesleider en jurist',
  'not-applied': 'Vragen of er een aanvraag is',
  'filed-later': 'Melden wat volgt uit wat later is vastgelegd',
};

describe('labels van stappen in de tijdlijn', () => {
  it.each(Object.entries(NOTICES))('bericht %s: %s', (kind, label) => {
    expect(noticeLabel(kind as NoticeKind)).toBe(label);
  });

  it.each([
    ['mail telt voor mensen vanaf één', activityLabel.sendBatch(0, 200), 'Herinneringen 1 tot en met 200 versturen'],
    ['een volgende groep gaat door', activityLabel.sendBatch(200, 250), 'Herinneringen 201 tot en met 250 versturen'],
    ['een planning', activityLabel.plan, 'Planning berekenen en vastleggen'],
    ['een planning na een wijziging', activityLabel.replan, 'Planning opnieuw berekenen'],
    ['een beoordeling', activityLabel.scoring, 'Punten berekenen en rangorde vastleggen'],
    ['een indexering', activityLabel.indexing(2020), 'Prijzen van 2020 berekenen'],
    ['een procedure', procedureTitle('2019-JGD21110', 'Veilig Thuis'), '2019-JGD21110: Veilig Thuis'],
    ['een subsidie', subsidyTitle('perceel-1', 'Veilig Thuis'), 'Subsidie perceel-1: Veilig Thuis'],
    ['een bezwaar', objectionTitle(1, '2019-JGD21110'), 'Bezwaar 1: 2019-JGD21110'],
    ['een zaak, naar haar soort', caseTitle('tender', { reference: 'A', parent: null, part: null }, 'x'), 'A: x'],
    [
      'een bezwaar van een zaak',
      caseTitle('objection', { reference: 'A/bezwaar-2', parent: 'A', part: '2' }, 'x'),
      'Bezwaar 2: A',
    ],
    [
      'een subsidie van een zaak',
      caseTitle('subsidy', { reference: 'A/p', parent: 'A', part: 'p' }, 'x'),
      'Subsidie p: x',
    ],
    ['een lang onderwerp', procedureTitle('A', 'x'.repeat(200)), `A: ${'x'.repeat(114)}…`],
    ['tijd om aan te vullen', completionLabel('subsidy-decision'), 'laatste dag om aan te vullen: subsidiebesluit'],
    [
      'uitstel met instemming',
      completionLabel('subsidy-decision', 'Awb 4:15 lid 2 sub a'),
      'laatste dag van de stilstand: subsidiebesluit',
    ],
    ['tijd tot de jurist het hoort', escalationLabel('evaluation'), 'jurist waarschuwen: beoordeling'],
  ])('%s', (_name, label, text) => {
    expect(label).toBe(text);
  });
});

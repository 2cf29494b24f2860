import { describe, expect, it } from 'vitest';
import type { CaseMilestone } from '../../../domain/case/milestone.ts';
import type { CaseView } from '../../../domain/case/view.ts';
import { closed, waitingForText } from '../../../texts/labels/waiting-for.ts';
import { KNOWN_MILESTONES } from '../../../texts/labels/milestones.ts';
import { holdOf } from '../../domain/acts/builders.ts';
import { heldCase, MONDAY, shownOf, viewOf, waitingOf } from './builders.ts';

const waits = (over: Partial<CaseMilestone>): CaseView => viewOf({ waitingFor: waitingOf(over) });
const SUSPENDED = heldCase('storing bij het platform');

const TIED: Partial<CaseView> = {
  standing: { attention: ['tie'], turn: 'ours', late: null, next: null },
  awards: [
    {
      award: 'perceel-1',
      lots: ['perceel-1'],
      outcome: { tie: ['A', 'B'] },
      resultHash: '',
      dropped: [],
      decided: false,
      grantees: [],
    },
  ],
};

/** A decision term that stands still, until this instant. */
const heldDecision = (until: number | null): CaseView =>
  viewOf({
    waitingFor: shownOf('subsidy-decision', {}, 'held'),
    holds: [{ ...holdOf({ of: 'term', milestone: 'subsidy-decision' }, 1), until }],
  });

const CASES: readonly (readonly [name: string, view: CaseView, distance: string | undefined, text: string])[] = [
  [
    'een moment van anderen, met de afstand',
    waits({}),
    'over 8 werkdagen',
    'Wacht op de sluiting van de inschrijving: donderdag 24 mei 2018, 15.00 uur (over 8 werkdagen). Tot dan kunnen inschrijvers indienen; daarna niet meer.',
  ],
  [
    'waar de tekst blijft staan, zonder afstand',
    waits({}),
    undefined,
    'Wacht op de sluiting van de inschrijving: donderdag 24 mei 2018, 15.00 uur. Tot dan kunnen inschrijvers indienen; daarna niet meer.',
  ],
  [
    'iets dat wij doen',
    waits({ id: 'award-decision', when: 'uiterlijk vr 22 jun 2018', owner: 'ours' }),
    undefined,
    'Wacht op de gunningsbeslissing: uiterlijk vrijdag 22 juni 2018. Meld het als het gedaan is.',
  ],
  [
    'iets van anderen zonder eigen zin',
    waits({ id: 'settlement-2019', when: 't/m di 30 jun 2020' }),
    undefined,
    'Wacht op de vaststelling van de subsidie over 2019: tot en met dinsdag 30 juni 2020. De zaak gaat daarna vanzelf verder.',
  ],
  [
    'iets dat vanzelf ingaat',
    waits({ id: 'service-start', when: 'di 1 jan 2019', owner: 'effect' }),
    undefined,
    'Wacht op de start van de dienstverlening: dinsdag 1 januari 2019. Dit gaat vanzelf in.',
  ],
  [
    'iets dat te laat is',
    waits({ id: 'clarification-note', when: 'uiterlijk ma 14 mei 2018', owner: 'ours', state: 'overdue' }),
    'gisteren',
    'Te laat: de nota van inlichtingen had er maandag 14 mei 2018 moeten zijn. De zaak gaat pas verder als het gemeld of verplaatst is.',
  ],
  [
    'een loting die eerst moet komen',
    viewOf({ ...TIED, waitingFor: shownOf('evaluation', { when: 't/m do 21 jun 2018' }) }),
    undefined,
    'Wacht op een loting (Perceel 1: gelijke stand van A, B). Leg haar uitkomst vast: de beoordeling heeft als datum tot en met donderdag 21 juni 2018 en kan pas daarna worden gemeld.',
  ],
  [
    'een loting, voor wie de rangorde niet mag zien, na de datum',
    viewOf({
      ...TIED,
      awards: [],
      waitingFor: shownOf('evaluation', { when: 't/m do 21 jun 2018', state: 'overdue' }),
    }),
    undefined,
    'Wacht op een loting. Leg haar uitkomst vast: de beoordeling had er donderdag 21 juni 2018 moeten zijn en kan pas daarna worden gemeld.',
  ],
  [
    'iets dat bij de overname niet is gemeld',
    viewOf({
      waitingFor: {
        ...waitingOf({ id: 'clarification-note', when: 'uiterlijk ma 14 mei 2018', owner: 'ours', state: 'overdue' }),
        shown: 'not-reported',
      },
    }),
    'gisteren',
    'Wacht op de melding van de nota van inlichtingen: volgens de planning was dat maandag 14 mei 2018, vóór de overname. Meld wanneer het is gedaan, of verplaats het.',
  ],
  ['een fase die klaar is', viewOf({ waitingFor: null }), undefined, 'Wacht op niets. Deze fase is klaar.'],
  [
    'een schorsing gaat voor wat er wacht',
    viewOf({ suspended: SUSPENDED }),
    'over 8 werkdagen',
    'Geschorst sinds maandag 14 mei 2018, 09.00 uur: Storing bij het platform. De planning staat stil tot iemand de zaak hervat; termijnen uit de wet lopen door.',
  ],
  [
    'een termijn die stilstaat tot iemand haar hervat',
    heldDecision(null),
    undefined,
    'Wacht op het subsidiebesluit. De termijn staat stil en loopt verder als iemand hem hervat.',
  ],
  [
    'een termijn die stilstaat tot de dag die is gesteld',
    heldDecision(MONDAY),
    undefined,
    'Wacht op het subsidiebesluit. De termijn staat stil tot en met maandag 14 mei 2018 en loopt dan vanzelf verder, of eerder: zodra de aanvulling is vastgelegd.',
  ],
  [
    'een bezwaar waarop is beslist, zegt hoe',
    viewOf({
      kind: 'objection',
      outcome: 'completed',
      objection: { objector: 't:1', timeliness: 'in-time', verdict: null, consequence: 'unfounded' },
    }),
    undefined,
    'Deze zaak is afgerond: ongegrond. Er is niets meer te doen.',
  ],
  [
    'een einde gaat voor alles',
    viewOf({ suspended: SUSPENDED, outcome: 'withdrawn' }),
    undefined,
    'Deze zaak is ingetrokken. Er is niets meer te doen.',
  ],
];

describe('waar een zaak op wacht', () => {
  it.each(CASES)('%s', (_name, view, distance, text) => {
    expect(waitingForText(view, distance)).toBe(text);
  });

  it.each(KNOWN_MILESTONES)('op %s wachten zegt wat het betekent', (milestone) => {
    for (const owner of ['ours', 'theirs', 'effect'] as const)
      expect(waitingForText(waits({ id: milestone, owner }))).toMatch(
        /^Wacht op (de|het) [^.]+, 15\.00 uur\. [A-Z].+\.$/,
      );
  });
});

describe('een reden als zin', () => {
  it.each([
    ['storing', 'Storing.'],
    ['Storing.', 'Storing.'],
    ['  storing!  ', 'Storing!'],
    ['is dit goed?', 'Is dit goed?'],
    ['en zo voort…', 'En zo voort…'],
    ['artikel 2.109 (Aw)', 'Artikel 2.109 (Aw).'],
  ])('"%s"', (reason, sentence) => {
    expect(closed(reason)).toBe(sentence);
  });
});

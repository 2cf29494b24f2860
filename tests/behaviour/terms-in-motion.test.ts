import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCase } from '../../client/usecases/find.ts';
import { penaltiesOf } from '../../client/usecases/penalties.ts';
import { readMilestones } from '../../store/cases.ts';
import { about, sharedStage, play, refusals, type Stage } from './stage.ts';
import { withoutAssessment } from '../../bench/contestants.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const APPLIED =
  '  - { op: 2018-08-31 11:00, handeling: meld, mijlpaal: subsidieaanvraag, door: lead, bewijs: aanvraag }';
const ASKED =
  '  - { op: 2018-09-14 10:00, handeling: schors, termijn: subsidiebesluit-perceel-1, gevraagd: 2018-09-12, uiterlijk: 2018-09-26, door: lead, reden: aanvulling gevraagd }';
const acts = (...lines: readonly string[]): string => ['handelingen:', ...lines].join('\n');

const done = (op: string, milestone: string): string =>
  `  - { op: ${op}, handeling: meld, mijlpaal: ${milestone}, door: lead, bewijs: x }`;
const ALL_ON_TIME = [
  done('2018-02-19 10:00', 'vooraankondiging'),
  done('2018-03-09 10:00', 'marktconsultatie'),
  done('2018-04-12 10:00', 'aankondiging'),
  done('2018-05-14 10:00', 'nota-van-inlichtingen'),
  done('2018-05-24 17:10', 'opening'),
  done('2018-06-21 10:00', 'beoordeling'),
  done('2018-06-22 10:00', 'gunningsbeslissing'),
  done('2018-06-29 10:00', 'gesprekken'),
];
const LATE_REQUEST =
  '  - { op: 2018-12-03 10:00, handeling: schors, termijn: subsidiebesluit-perceel-1, gevraagd: 2018-11-28, uiterlijk: 2018-12-12, door: lead, reden: aanvulling gevraagd }';

describe('een aanvraag die moet worden aangevuld (Awb 4:15 lid 1)', () => {
  it('zonder aanvulling loopt de termijn vanzelf weer na de gestelde dag', async () => {
    const { lines, mails } = await play(stage, { until: '2018-12-20', scenario: acts(APPLIED, ASKED) });
    // 13 through 26 September: fourteen days.
    expect(about(lines, 'moved', 'subsidy-decision@perceel-1')).toMatchObject([{ lastDay: '2018-12-14' }]);
    expect(lines.filter((line) => line.kind === 'resumed')).toMatchObject([{ at: '2018-09-27T00:00:00+02:00' }]);
    expect(about(lines, 'milestone-overdue', 'subsidy-decision@perceel-1')).toEqual([]);
    const told = mails.filter((mail) => mail.text?.includes('14 december 2018'));
    expect(told.length).toBeGreaterThan(0);
    expect(mails.some((mail) => mail.text?.includes('Dit gaat vanzelf'))).toBe(true);
  });

  it('een aanvulling die later wordt vastgelegd, telt vanaf haar eigen dag, ook als de zaak dan stilstaat', async () => {
    const { lines } = await play(stage, {
      until: '2018-12-10',
      scenario: acts(
        APPLIED,
        ASKED,
        '  - { op: 2018-10-01 10:00, handeling: schors, door: lead, reden: onderzoek }',
        '  - { op: 2018-10-02 10:00, handeling: hervat, termijn: subsidiebesluit-perceel-1, aangevuld: 2018-09-20, door: lead, reden: aanvulling gevonden }',
        '  - { op: 2018-10-05 10:00, handeling: hervat, door: lead, reden: klaar }',
      ),
    });
    // 13 through 19 September: seven days.
    expect(about(lines, 'moved', 'subsidy-decision@perceel-1').map((line) => line.lastDay)).toEqual([
      '2018-12-14',
      '2018-12-07',
    ]);
    expect(refusals(lines)).toEqual([]);
  });

  it('een aanvulling waar niemand om vroeg, die vóór het verzoek kwam, of na het besluit, wordt vastgelegd en verandert niets', async () => {
    const sent = (op: string, day: string): string =>
      `  - { op: ${op} 10:00, handeling: hervat, termijn: subsidiebesluit-perceel-1, aangevuld: ${day}, door: lead, reden: bijlage }`;
    const { lines, mails } = await play(stage, {
      until: '2018-12-20',
      scenario: acts(
        APPLIED,
        sent('2018-09-05', '2018-09-04'),
        ASKED,
        sent('2018-09-17', '2018-09-11'),
        '  - { op: 2018-10-05 10:00, handeling: meld, mijlpaal: subsidiebesluit-perceel-1, door: lead, bewijs: besluit }',
        sent('2018-10-08', '2018-10-08'),
      ),
    });
    expect(refusals(lines)).toEqual([]);
    expect(about(lines, 'completion-aside', 'subsidy-decision@perceel-1').map((line) => line.message)).toEqual([
      'Subsidiebesluit, perceel 1: aanvulling van di 4 sep 2018 vastgelegd, er was niet om gevraagd',
      'Subsidiebesluit, perceel 1: aanvulling van di 11 sep 2018 vastgelegd, kwam vóór het verzoek van wo 12 sep 2018',
      'Subsidiebesluit, perceel 1: aanvulling van ma 8 okt 2018 vastgelegd, er viel niets meer te besluiten',
    ]);
    // The request alone moved the term.
    expect(about(lines, 'moved', 'subsidy-decision@perceel-1')).toMatchObject([{ lastDay: '2018-12-14' }]);
    const told = mails.filter((one) => one.subject?.startsWith('Aanvulling: '));
    expect(new Set(told.map(({ subject }) => subject)).size).toBe(3);
  });

  it('een verzoek dat pas na de laatste dag wordt vastgelegd, haalt het te laat zijn weg', async () => {
    const { lines, reference } = await play(stage, {
      until: '2018-12-05',
      scenario: `standaard: niets\n${acts(...ALL_ON_TIME, APPLIED, LATE_REQUEST)}`,
    });
    expect(about(lines, 'milestone-overdue', 'subsidy-decision@perceel-1')).toMatchObject([
      { at: '2018-12-01T00:00:00+01:00' },
    ]);
    // 29 November through 12 December stood still: fourteen days.
    expect(about(lines, 'moved', 'subsidy-decision@perceel-1')).toMatchObject([{ lastDay: '2018-12-14' }]);
    const decision = (await readMilestones(stage.db, reference)).find(
      (one) => one.milestone.id === 'subsidy-decision@perceel-1',
    );
    expect(decision?.milestone).toMatchObject({ state: 'open', lastDay: '2018-12-14' });
  });

  it('een besluit van vóór de aanvraag of een schorsing zonder aanvraag kan niet', async () => {
    const { lines } = await play(stage, {
      until: '2018-09-05',
      scenario: acts(
        '  - { op: 2018-08-20 10:00, handeling: schors, termijn: subsidiebesluit-perceel-1, door: lead, reden: aanvulling gevraagd }',
        APPLIED,
        '  - { op: 2018-09-03 10:00, handeling: meld, mijlpaal: subsidiebesluit, gebeurd: 2018-08-30 10:00, door: lead, bewijs: besluit }',
      ),
    });
    expect(refusals(lines)).toEqual(['no-application', 'before-what-precedes']);
  });
});

describe('ingebrekestellingen over één besluit (Awb 4:17)', () => {
  const notice = (op: string, ontvangen: string, brief: string): string =>
    `  - { op: ${op}, handeling: ingebrekestelling, mijlpaal: subsidiebesluit-perceel-1, ontvangen: ${ontvangen}, door: lead, bewijs: ${brief} }`;
  const DECIDED =
    '  - { op: 2018-12-27 10:00, handeling: meld, mijlpaal: subsidiebesluit, door: lead, bewijs: besluit }';

  it('geven één dwangsom, vanaf de eerst ontvangen brief, ook als die na het besluit is vastgelegd', async () => {
    const { lines, reference } = await play(stage, {
      until: '2018-12-31',
      scenario: acts(
        APPLIED,
        notice('2018-12-10 10:00', '2018-12-10 09:00', 'brief 2'),
        notice('2018-12-11 10:00', '2018-12-11 09:00', 'brief 3'),
        DECIDED,
        notice('2018-12-28 10:00', '2018-12-03 09:00', 'brief 1'),
      ),
    });
    expect(refusals(lines)).toEqual([]);
    const found = await findCase(stage.desk, reference);
    const penalties = found === null ? [] : penaltiesOf(found, Date.parse('2019-01-02T10:00:00+01:00'));
    // From the 18th, two weeks after the first letter, to the decision on the 27th: nine days at € 20.
    expect(penalties).toMatchObject([{ noticeReceived: '2018-12-03', days: 9, amountEur: 180, stopped: true }]);
  });
});

describe('stukken die na de aankondiging wijzigen (Aw 2.73)', () => {
  it('procesleider en jurist horen wanneer de sluiting op zijn vroegst mag zijn', async () => {
    const { lines, mails } = await play(stage, {
      until: '2018-05-18',
      scenario: acts(
        '  - { op: 2018-03-01 10:00, handeling: wijziging, bewijs: TN-1, door: lead, reden: te vroeg }',
        '  - { op: 2018-05-16 10:00, handeling: wijziging, bewijs: TN-2, door: lead, reden: eis 4 vervalt }',
      ),
    });
    expect(refusals(lines)).toEqual(['change-before-notice']);
    expect(lines.filter((line) => line.kind === 'documents-changed')).toMatchObject([
      { by: 'lead', reason: 'eis 4 vervalt' },
    ]);
    const told = mails.filter((mail) => mail.subject?.startsWith('Stukken gewijzigd'));
    expect(told.map((mail) => mail.to?.[0]?.address).sort()).toEqual([
      'i.prins@utrecht.example',
      'n.dewit@utrecht.example',
      'r.jansen@utrecht.example',
    ]);
    expect(told[0]?.text).toContain('zaterdag 26 mei 2018');
  });
});

describe('twee mensen', () => {
  it('een naam en een adres van dezelfde zijn er één', async () => {
    const { lines } = await play(stage, {
      until: '2018-05-26',
      scenario: acts(
        '  - { op: 2018-05-24 15:40, handeling: verplaats, mijlpaal: sluiting, naar: 2018-05-25 15:00, door: Noor de Wit, reden: storing, storing: melding 1, tweede: n.dewit@utrecht.example }',
      ),
    });
    expect(refusals(lines)).toEqual(['two-people']);
    expect(about(lines, 'moved', 'submission-close')).toEqual([]);
  });
});

describe('een kort geding over alle percelen (Aw 2.131)', () => {
  it('houdt de definitieve gunning op, en schuift haar met de echte dagen', async () => {
    const hold = (op: string, what: string, lot: string): string =>
      `  - { op: ${op}, handeling: ${what}, perceel: ${lot}, reden: kort geding, door: jurist }`;
    const { lines } = await play(
      stage,
      {
        edit: (text) =>
          withoutAssessment(text).replace(
            /^planning:$/m,
            'percelen:\n  - { id: noord, naam: Noord }\n  - { id: zuid, naam: Zuid }\n\nplanning:',
          ),
        scenario: acts(
          hold('2020-11-20 10:00', 'schors', 'noord'),
          hold('2020-11-23 10:00', 'schors', 'zuid'),
          '  - { op: 2020-12-05 10:00, handeling: meld, mijlpaal: definitieve-gunning, door: lead, bewijs: brief }',
          hold('2020-12-21 10:00', 'hervat', 'zuid'),
        ),
        until: '2020-12-30',
      },
      'lnvt-2020',
    );
    expect(refusals(lines)).toEqual(['which-lot']);
    for (const id of ['award-final', 'award-final@noord', 'award-final@zuid'])
      expect(about(lines, 'milestone-overdue', id)).toEqual([]);
    // From 23 November to 21 December are 28 days: 4 December becomes 1 January, and no free day is chosen by itself: Monday the 4th.
    expect(about(lines, 'moved', 'award-final@zuid')).toMatchObject([{ lastDay: '2021-01-04' }]);
    expect(about(lines, 'moved', 'award-final@noord')).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about, sharedStage, play, refusals, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const STEPS = `stappen:
  - { naam: Schouw, soort: schouw, op: 2020-09-28 10:00, volgt-op: aankondiging, rollen: [inkoper], grond: paragraaf 2.1, herinneringen: [1] }
  - { naam: Presentatie, op: 2020-11-03, volgt-op: opening, komt-voor: beoordeling, grond: paragraaf 4 }
  - { naam: Besluit van het college, op: 2020-11-04, grond: paragraaf 5, houdt-fase-op: nee }
planning:`;

describe('stappen die een procedure zelf heeft', () => {
  it('worden herinnerd en gemeld, houden hun fase op of niet, en gaan vóór wat erop volgt', async () => {
    const { lines } = await play(
      stage,
      {
        // The assessment begins after what comes before it.
        edit: (text) => text.replace(/^planning:/m, STEPS).replace('van: 2020-10-30', 'van: 2020-11-06'),
        until: '2020-11-25',
        scenario: `standaard: op-tijd
handelingen:
  - { op: 2020-09-28 12:00, handeling: meld, mijlpaal: schouw, door: a.visser@lnvt.example, bewijs: verslag schouw }
  - { op: 2020-11-02 12:00, handeling: verplaats, mijlpaal: presentatie, naar: 2020-11-05, door: a.visser@lnvt.example, reden: inschrijver ziek }
  - { op: 2020-11-05 12:00, handeling: meld, mijlpaal: presentatie, door: a.visser@lnvt.example }
  - { op: 2020-11-20 12:00, handeling: meld, mijlpaal: besluit-van-het-college, door: a.visser@lnvt.example }`,
      },
      'lnvt-2020',
    );
    expect(refusals(lines)).toEqual([]);
    expect(about(lines, 'reminder-sent', 'stap-schouw')).toMatchObject([
      { lastDay: '2020-09-28', recipient: 't.deboer@adviseur.example' },
    ]);
    expect(about(lines, 'milestone-reported', 'stap-schouw')).toMatchObject([{ proof: 'verslag schouw' }]);
    expect(about(lines, 'moved', 'stap-presentatie')).toHaveLength(1);
    // The presentation holds the evaluation up; the decision of the board, which is late, holds nothing up.
    const began = (phase: string) => lines.find((line) => line.kind === 'phase-started' && line.phase === phase)?.at;
    expect(about(lines, 'milestone-overdue', 'stap-besluit-van-het-college')).toHaveLength(1);
    expect(began('award')).toBe('2020-11-12T10:00:00+01:00');
  });
});

describe('een ronde van een eigen stap die in een lopende zaak wordt aangekondigd', () => {
  it('heet naar haar nummer, wordt verteld, en de beoordeling wacht erop', async () => {
    const { lines, mails } = await play(
      stage,
      {
        edit: (text) =>
          text
            .replace(
              /^planning:/m,
              'stappen:\n  - { naam: Presentatie, rondes: [2020-11-02 10:00, 2020-11-03 10:00], volgt-op: opening, komt-voor: beoordeling, grond: paragraaf 4 }\nplanning:',
            )
            .replace('van: 2020-10-30', 'van: 2020-11-06'),
        until: '2020-11-25',
        scenario: `standaard: op-tijd
handelingen:
  - { op: 2020-11-02 12:00, handeling: verplaats, mijlpaal: presentatie-3, naar: 2020-11-05 10:00, door: a.visser@lnvt.example, reden: inschrijver ziek }
  - { op: 2020-11-02 12:05, handeling: verplaats, mijlpaal: presentatie-5, naar: 2020-11-05 10:00, door: a.visser@lnvt.example, reden: te ver }`,
      },
      'lnvt-2020',
    );
    expect(refusals(lines)).toEqual(['unknown-milestone']);
    expect(about(lines, 'round-announced', 'stap-presentatie--3')).toHaveLength(1);
    expect(about(lines, 'milestone-reported', 'stap-presentatie--3')).toHaveLength(1);
    expect(mails.map((mail) => mail.subject)).toContainEqual(
      expect.stringContaining('presentatie, 3e ronde op do 5 nov 2020'),
    );
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCase } from '../../client/usecases/find.ts';
import { penaltiesOf } from '../../client/usecases/penalties.ts';
import { about, sharedStage, play, refusals, type Stage } from './stage.ts';
import { subsidyAward, withActs } from './subsidy-award.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const done = (op: string, mijlpaal: string): string =>
  `op: ${op}, handeling: meld, mijlpaal: ${mijlpaal}, door: s.bakker@voorbeeld.example, bewijs: stuk`;
const notice = (op: string): string =>
  `op: ${op}, handeling: ingebrekestelling, mijlpaal: subsidiebesluit, door: i.prins@voorbeeld.example, ontvangen: ${op}, bewijs: brief ${op}`;
const APPLIED = done('2026-03-10 10:00', 'subsidieaanvraag');
const DECIDED = done('2026-06-01 10:00', 'subsidiebesluit');

async function penalties(reference: string) {
  const found = await findCase(stage.desk, reference);
  return found === null ? [] : penaltiesOf(found, Date.parse('2027-12-31T12:00:00+01:00'));
}

describe('ingebrekestellingen (Awb 4:17)', () => {
  it('een dag te vroeg: vastgelegd, en de jurist hoort wanneer een dwangsom zou beginnen', async () => {
    const { lines, mails, reference } = await play(stage, {
      edit: subsidyAward(),
      until: '2026-06-03',
      scenario: withActs(APPLIED, notice('2026-05-05 11:00'), DECIDED),
    });
    expect(refusals(lines)).toEqual([]);
    expect(about(lines, 'default-notice', 'subsidy-decision').map((line) => line.message)).toEqual([
      'Subsidiebesluit: ingebrekestelling ontvangen, een dag te vroeg, jurist beoordeelt',
    ]);
    const told = mails.find(
      (mail) => mail.subject?.startsWith('Ingebrekestelling') && mail.to?.[0]?.address === 'i.prins@voorbeeld.example',
    );
    expect(told?.text).toContain('donderdag 21 mei 2026');
    expect(await penalties(reference)).toEqual([]);
  });

  const JUDGED = 'handeling: beoordeel-termijn, reden: geen belang geschaad, door: i.prins@voorbeeld.example';

  it('een dag te vroeg: een mens oordeelt, ook anders dan eerst, en de dwangsom volgt', async () => {
    const { lines, mails, reference } = await play(stage, {
      edit: subsidyAward(),
      until: '2026-06-03',
      scenario: withActs(
        APPLIED,
        `op: 2026-05-04 10:00, ${JUDGED}, oordeel: telt`,
        notice('2026-05-05 11:00'),
        `op: 2026-05-06 10:00, ${JUDGED}, oordeel: telt-niet`,
        `op: 2026-05-07 10:00, ${JUDGED}, oordeel: telt, ingebrekestelling: 2026-05-05`,
        DECIDED,
      ),
    });
    expect(refusals(lines)).toEqual(['no-notice-to-judge']);
    expect(about(lines, 'default-judged', 'subsidy-decision').map((line) => line.message)).toEqual([
      'Subsidiebesluit: ingebrekestelling van di 5 mei 2026 opnieuw beoordeeld, te vroeg: telt niet',
      'Subsidiebesluit: ingebrekestelling van di 5 mei 2026 opnieuw beoordeeld, telt',
    ]);
    expect(mails.some((mail) => mail.text?.includes('een mens oordeelde of hij toch telt'))).toBe(true);
    // Counted as received on the first day after the term: two weeks after 6 May.
    expect(await penalties(reference)).toMatchObject([{ firstDay: '2026-05-21', days: 11, amountEur: 253 }]);
  });

  it('na het einde van de zaak: vastgelegd, beoordeeld en gemeld', async () => {
    const { lines, mails, reference } = await play(stage, {
      edit: subsidyAward(),
      until: '2026-06-20',
      scenario: withActs(
        APPLIED,
        'op: 2026-05-20 10:00, handeling: beeindig, reden: geen geld, door: i.prins@voorbeeld.example',
        notice('2026-06-02 11:00'),
      ),
    });
    expect(refusals(lines)).toEqual([]);
    expect(about(lines, 'default-notice', 'subsidy-decision').map((line) => line.message)).toEqual([
      'Subsidiebesluit: ingebrekestelling ontvangen, na het besluit: telt niet',
    ]);
    expect(mails.filter((mail) => mail.subject?.startsWith('Ingebrekestelling: subsidiebesluit'))).toHaveLength(2);
    expect(await penalties(reference)).toEqual([]);
  });

  it('wordt opnieuw beoordeeld als de termijn verandert: een verzoek om aan te vullen dat later is vastgelegd', async () => {
    const { lines, mails, reference } = await play(stage, {
      edit: subsidyAward(),
      until: '2026-06-20',
      scenario: withActs(
        APPLIED,
        notice('2026-05-06 12:00'),
        'op: 2026-05-07 11:00, handeling: schors, termijn: subsidiebesluit, reden: aanvullen, door: i.prins@voorbeeld.example, gevraagd: 2026-03-17, uiterlijk: 2026-03-31',
        notice('2026-05-20 12:00'),
        done('2026-06-15 10:00', 'subsidiebesluit'),
      ),
    });
    expect(refusals(lines)).toEqual([]);
    // 18 through 31 March stood still: fourteen days, so that the term ends on 19 May.
    expect(about(lines, 'default-judged', 'subsidy-decision').map((line) => line.message)).toEqual([
      'Subsidiebesluit: ingebrekestelling van wo 6 mei 2026 opnieuw beoordeeld, te vroeg: telt niet',
    ]);
    expect(mails.filter((mail) => mail.subject?.startsWith('Ingebrekestelling opnieuw beoordeeld'))).toHaveLength(2);
    // Two weeks after 20 May, and not the day of the decision.
    expect(await penalties(reference)).toMatchObject([
      { noticeReceived: '2026-05-20', firstDay: '2026-06-04', days: 11, amountEur: 253 },
    ]);
  });

  it('kost niets als de aanvrager binnen acht weken hoorde dat het besluit later komt (Awb 4:14 lid 3)', async () => {
    const { lines, reference } = await play(stage, {
      edit: () => subsidyAward()().replace(/^ {2}subsidiebesluit: .*\n/m, ''),
      until: '2026-06-28',
      scenario: withActs(
        APPLIED,
        'op: 2026-04-20 10:00, handeling: uitstelbericht, mijlpaal: subsidiebesluit, tot-en-met: 2026-06-30, bewijs: brief, door: i.prins@voorbeeld.example',
        notice('2026-05-06 12:00'),
        done('2026-06-25 10:00', 'subsidiebesluit'),
      ),
    });
    expect(refusals(lines)).toEqual([]);
    expect(about(lines, 'moved', 'subsidy-decision')).toMatchObject([{ lastDay: '2026-06-30' }]);
    expect(about(lines, 'milestone-overdue', 'subsidy-decision')).toEqual([]);
    expect(about(lines, 'default-notice', 'subsidy-decision')).toMatchObject([
      { message: 'Subsidiebesluit: ingebrekestelling ontvangen, te vroeg: telt niet' },
    ]);
    expect(await penalties(reference)).toEqual([]);
  });
});

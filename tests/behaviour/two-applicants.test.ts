import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCase } from '../../client/usecases/find.ts';
import { penaltiesOf } from '../../client/usecases/penalties.ts';
import { about, sharedStage, play, refusals, type Stage } from './stage.ts';
import { subsidyAward, TWO_GRANTEES, withActs } from './subsidy-award.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const [FIRST, SECOND] = ['subsidy-decision@perceel-1', 'subsidy-decision@perceel-2'];
const reported = (op: string, mijlpaal: string, whose = ''): string =>
  `op: ${op}, handeling: meld, mijlpaal: ${mijlpaal}${whose}, door: s.bakker@voorbeeld.example, bewijs: stuk`;
const notice = (op: string, whose = ''): string =>
  `op: ${op}, handeling: ingebrekestelling, mijlpaal: subsidiebesluit${whose}, door: i.prins@voorbeeld.example, ontvangen: ${op}, bewijs: brief ${op}`;
const of = (party: string): string => `, aanvrager: ${party}`;
const [ONE, TWO] = [of('perceel-1'), of('perceel-2')];
const ordinance = (text: string): string => text.replace('bron: regeling', 'bron: verordening');
const edit = subsidyAward(TWO_GRANTEES);

async function penalties(reference: string) {
  const found = await findCase(stage.desk, reference);
  return found === null ? [] : penaltiesOf(found, Date.parse('2027-12-31T12:00:00+01:00'));
}

describe('twee aanvragers: elk een eigen besluit, en dus een eigen dwangsom (Awb 4:17; circulaire Wet dwangsom 1.1)', () => {
  it('ieder een brief over het eigen besluit; beide besluiten tegelijk genomen', async () => {
    const { lines, reference } = await play(stage, {
      edit,
      until: '2026-06-03',
      scenario: withActs(
        reported('2026-03-10 10:00', 'subsidieaanvraag'),
        notice('2026-05-05 11:00', ONE),
        notice('2026-05-06 11:00', ONE),
        notice('2026-05-07 11:00', TWO),
        reported('2026-06-01 10:00', 'subsidiebesluit'),
      ),
    });
    expect(refusals(lines)).toEqual([]);
    // Eight weeks of a scheme after 10 March end on 5 May, a free day that does not move.
    expect(about(lines, 'default-notice', FIRST).map((line) => line.message)).toEqual([
      'Subsidiebesluit, perceel 1: ingebrekestelling ontvangen, een dag te vroeg, jurist beoordeelt',
      'Subsidiebesluit, perceel 1: ingebrekestelling ontvangen',
    ]);
    for (const decision of [FIRST, SECOND])
      expect(about(lines, 'milestone-reported', decision)).toMatchObject([{ at: '2026-06-01T10:00:00+02:00' }]);
    expect(await penalties(reference)).toMatchObject([
      { milestone: FIRST, firstDay: '2026-05-21', days: 11, amountEur: 253 },
      { milestone: SECOND, firstDay: '2026-05-22', days: 10, amountEur: 230 },
    ]);
  });

  it('volgens een verordening is de laatste dag 6 mei: wie op die dag schrijft, is een dag te vroeg', async () => {
    const { lines, reference } = await play(stage, {
      edit: () => ordinance(edit()),
      until: '2026-06-03',
      scenario: withActs(
        reported('2026-03-10 10:00', 'subsidieaanvraag'),
        notice('2026-05-06 11:00', ONE),
        notice('2026-05-07 11:00', ONE),
        notice('2026-05-07 11:30', TWO),
        reported('2026-06-01 10:00', 'subsidiebesluit'),
      ),
    });
    expect(refusals(lines)).toEqual([]);
    expect(await penalties(reference)).toMatchObject([
      { milestone: FIRST, firstDay: '2026-05-22', days: 10, amountEur: 230 },
      { milestone: SECOND, firstDay: '2026-05-22', days: 10, amountEur: 230 },
    ]);
  });

  it('ieder heeft een eigen termijn vanaf de eigen aanvraag, en een besluit op een eigen dag', async () => {
    const { lines, mails, reference } = await play(stage, {
      edit,
      until: '2026-07-03',
      scenario: withActs(
        reported('2026-03-03 10:00', 'subsidieaanvraag', of('Perceel 1')),
        'op: 2026-03-17 10:00, handeling: schors, termijn: subsidiebesluit-perceel-2, reden: aanvullen, door: i.prins@voorbeeld.example, uiterlijk: 2026-03-31',
        'op: 2026-03-24 10:00, handeling: hervat, termijn: subsidiebesluit, reden: compleet, door: i.prins@voorbeeld.example, aangevuld: 2026-03-24',
        reported('2026-04-20 10:00', 'subsidiebesluit', ONE),
        notice('2026-05-14 11:00'),
        'op: 2026-06-02 10:00, handeling: beslis-opnieuw, mijlpaal: subsidiebesluit, reden: fout, bewijs: brief, door: i.prins@voorbeeld.example',
        reported('2026-06-01 10:00', 'subsidiebesluit'),
      ),
    });
    // By then both were decided: whose decision is taken anew must be said.
    expect(refusals(lines)).toEqual(['which-applicant']);
    expect(about(lines, 'milestone-reported', FIRST)).toMatchObject([
      { at: '2026-04-20T10:00:00+02:00', lastDay: '2026-04-28' },
    ]);
    expect(about(lines, 'milestone-reported', SECOND)).toMatchObject([
      { at: '2026-06-01T10:00:00+02:00', lastDay: '2026-05-11' },
    ]);
    expect(about(lines, 'milestone-overdue', FIRST)).toEqual([]);
    expect(about(lines, 'milestone-overdue', SECOND)).toMatchObject([{ at: '2026-05-12T00:00:00+02:00' }]);
    expect(mails.some((mail) => mail.subject?.includes('subsidiebesluit, perceel 2'))).toBe(true);
    expect(await penalties(reference)).toMatchObject([
      { milestone: SECOND, firstDay: '2026-05-29', days: 3, amountEur: 69 },
    ]);
    // The phase waits for both, and then the grantees start.
    expect(lines.find((line) => line.kind === 'phase-started' && line.phase === 'service')?.at).toBe(
      '2026-06-01T10:00:00+02:00',
    );
    expect(
      lines.filter((line) => line.kind === 'phase-started' && line.reference.startsWith(`${reference}/`)),
    ).toHaveLength(2);
  });

  it('een brief van wie niet zegt van wie, is vastgelegd, en de procesleider wordt gevraagd; een onbekende naam wordt niet geraden', async () => {
    const { lines, mails, reference } = await play(stage, {
      edit,
      until: '2026-05-10',
      scenario: withActs(
        reported('2026-03-10 10:00', 'subsidieaanvraag', of('perceel-9')),
        reported('2026-03-10 11:00', 'subsidieaanvraag'),
        notice('2026-05-06 11:00'),
        notice('2026-05-06 11:00', TWO).replace('op: 2026-05-06', 'op: 2026-05-08'),
      ),
    });
    expect(refusals(lines)).toEqual(['unknown-applicant']);
    expect(lines.filter((line) => line.kind === 'refused').map((line) => line.message)).toEqual([
      expect.stringContaining('Kies uit: perceel-1, perceel-2.'),
    ]);
    expect(lines.filter((line) => line.kind === 'default-notice').map((line) => line.message)).toEqual([
      'Subsidiebesluit: ingebrekestelling ontvangen, nog niet gezegd van welke aanvraag',
      'Subsidiebesluit, perceel 2: ingebrekestelling ontvangen, na het besluit: telt niet',
    ]);
    expect(mails.filter((mail) => mail.subject?.includes('van welke aanvraag?'))).not.toEqual([]);
    expect((await findCase(stage.desk, reference))?.state.defaults).toMatchObject([
      { milestone: SECOND, judged: 'settled' },
    ]);
  });

  it('wie niet aanvraagt, houdt de ander niet op: diens besluit wacht, tot vaststaat dat er geen aanvraag komt', async () => {
    const { lines, mails, reference } = await play(stage, {
      edit,
      until: '2026-07-03',
      scenario: withActs(
        reported('2026-03-09 10:00', 'subsidieaanvraag', ONE),
        reported('2026-04-20 11:00', 'subsidiebesluit', TWO),
        `op: 2026-05-20 10:00, handeling: geen-aanvraag${TWO}, door: s.bakker@voorbeeld.example, bewijs: brief`,
      ),
    });
    expect(refusals(lines)).toEqual(['nothing-applied']);
    const asked = mails.filter((mail) => mail.subject?.startsWith('Niet gemeld: subsidieaanvraag, perceel 2 ·'));
    expect(asked[0]?.text).toContain(`geen-aanvraag ${reference} --bewijs "…" --aanvraag subsidieaanvraag-perceel-2`);
    expect(about(lines, 'milestone-reported', FIRST)).toMatchObject([{ at: '2026-05-04T10:00:00+02:00' }]);
    expect(about(lines, 'milestone-overdue', SECOND)).toEqual([]);
    expect(about(lines, 'no-application', 'subsidy-application@perceel-2')).toMatchObject([
      { message: 'Subsidieaanvraag, perceel 2: komt niet, er is niets te besluiten' },
    ]);
    expect(lines.find((line) => line.kind === 'phase-started' && line.phase === 'service')?.at).toBe(
      '2026-05-20T10:00:00+02:00',
    );
    const started = lines.filter((line) => line.kind === 'phase-started' && line.reference.startsWith(`${reference}/`));
    expect(started.map((line) => line.reference)).toEqual([`${reference}/perceel-1`]);
  });

  it('een aanvraag die alsnog komt, heeft een termijn vanaf haar ontvangst', async () => {
    const { lines } = await play(stage, {
      edit,
      until: '2026-06-20',
      scenario: withActs(
        reported('2026-03-09 10:00', 'subsidieaanvraag', ONE),
        `op: 2026-03-20 10:00, handeling: geen-aanvraag${TWO}, door: s.bakker@voorbeeld.example, bewijs: brief`,
        reported('2026-04-13 10:00', 'subsidieaanvraag', TWO),
      ),
    });
    expect(refusals(lines)).toEqual([]);
    expect(about(lines, 'milestone-reported', SECOND)).toMatchObject([
      { at: '2026-06-08T10:00:00+02:00', lastDay: '2026-06-08' },
    ]);
  });

  it('wordt op een aanvraag pas na de start van de diensten beslist, dan begint die subsidie daarna', async () => {
    const { lines, reference } = await play(stage, {
      edit,
      until: '2026-09-01',
      scenario: withActs(
        reported('2026-03-09 10:00', 'subsidieaanvraag', ONE),
        `op: 2026-03-20 10:00, handeling: geen-aanvraag${TWO}, door: s.bakker@voorbeeld.example, bewijs: brief`,
        reported('2026-06-15 10:00', 'subsidieaanvraag', TWO),
      ),
    });
    expect(refusals(lines)).toEqual([]);
    const begun = lines.filter((line) => line.kind === 'phase-started' && line.reference.startsWith(`${reference}/`));
    expect(begun.map((line) => line.reference)).toEqual(
      expect.arrayContaining([`${reference}/perceel-1`, `${reference}/perceel-2`]),
    );
  });
});

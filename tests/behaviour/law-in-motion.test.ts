import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about, sharedStage, play, refusals, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

describe('een nota die te laat komt (Aw 2.73)', () => {
  it('stelt de eerste sluiting voor die wel mag, en laat mensen beslissen', async () => {
    const { lines, mails } = await play(stage, {
      until: '2018-05-30',
      scenario: `handelingen:
  - { op: 2018-05-16 10:00, handeling: meld, mijlpaal: nota-van-inlichtingen, door: lead, bewijs: NVI }
  - { op: 2018-05-16 11:00, handeling: verplaats, mijlpaal: sluiting, naar: 2018-05-26 15:00, door: lead, reden: late nota }`,
    });
    const told = mails.find((mail) => mail.subject?.startsWith('Planning klopt niet meer: nota van inlichtingen'));
    expect(told?.text).toContain('voor sluiting inschrijving: maandag 28 mei 2018');
    expect(about(lines, 'milestone-reached', 'submission-close')).toMatchObject([{ at: '2018-05-26T15:00:00+02:00' }]);
  });
});

describe('een storing kort voor de sluiting (Aw 2.109, P7)', () => {
  const outage = (storing: string, tweede: string, op = '2018-05-24 15:40') =>
    `  - { op: ${op}, handeling: verplaats, mijlpaal: sluiting, naar: 2018-05-25 15:00, door: lead, reden: storing, storing: "${storing}", tweede: "${tweede}" }`;

  it('met bewijs, twee mensen en niets geopend gaat de inschrijving weer open', async () => {
    const { lines } = await play(stage, {
      until: '2018-05-28',
      scenario: `handelingen:
${outage('melding TenderNed 4711', 'inkoper')}
  - { op: 2018-05-24 17:00, handeling: meld, mijlpaal: opening, door: lead }
  - { op: 2018-05-25 09:00, handeling: inschrijving, door: inschrijver-a }
  - { op: 2018-05-25 15:00:01, handeling: inschrijving, door: inschrijver-b }
  - { op: 2018-05-25 17:00, handeling: meld, mijlpaal: opening, door: lead }`,
    });
    expect(about(lines, 'milestone-reached', 'submission-close').map((line) => line.at)).toEqual([
      '2018-05-24T15:00:00+02:00',
      '2018-05-25T15:00:00+02:00',
    ]);
    expect(refusals(lines)).toEqual(['before-the-hour']);
    expect(about(lines, 'milestone-reported', 'bid-opening')).toMatchObject([{ at: '2018-05-25T17:00:00+02:00' }]);
    // One working day before the new opening is the day of the move, but its round is over: the notice of the move tells people.
    const reminded = about(lines, 'reminder-sent', 'bid-opening').map((line) => line.at);
    expect([...new Set(reminded.map((at) => at.slice(11, 16)))]).toEqual(['09:00']);
    expect(reminded).not.toContain('2018-05-25T09:00:00+02:00');
  });

  it.each([
    ['zonder bewijs', outage('', 'inkoper'), 'outage-not-proven', 'Aw 2.109'],
    ['met twee keer dezelfde mens', outage('melding 1', 'Lead'), 'two-people', null],
    ['na de opening', outage('melding 1', 'inkoper', '2018-05-24 18:00'), 'outage-after-opening', 'Aw 2.109'],
  ])('%s: geweigerd', async (_what, act, rule, ground) => {
    const { lines } = await play(stage, { until: '2018-05-26', scenario: `handelingen:\n${act}` });
    expect(about(lines, 'refused', 'submission-close')).toMatchObject([ground === null ? { rule } : { rule, ground }]);
    expect(about(lines, 'moved', 'submission-close')).toEqual([]);
  });
});

describe('een beslistermijn schorsen (Awb 4:15)', () => {
  it('de dertien weken staan stil van de dag na het verzoek tot de dag van aanvulling', async () => {
    const { lines } = await play(stage, {
      until: '2018-12-20',
      scenario: `handelingen:
  - { op: 2018-08-31 11:00, handeling: meld, mijlpaal: subsidieaanvraag, door: lead, bewijs: aanvraag }
  - { op: 2018-09-14 10:00, handeling: schors, termijn: subsidiebesluit-perceel-1, door: lead, reden: aanvulling gevraagd }
  - { op: 2018-09-28 10:00, handeling: hervat, termijn: subsidiebesluit-perceel-1, door: lead, reden: aanvulling ontvangen }`,
    });
    // 15 through 27 September: thirteen days.
    expect(about(lines, 'moved', 'subsidy-decision@perceel-1')).toMatchObject([
      { to: '2018-12-14T00:00:00+01:00', lastDay: '2018-12-13' },
    ]);
    expect(about(lines, 'milestone-overdue', 'subsidy-decision@perceel-1')).toEqual([]);
    expect(lines.filter((line) => line.kind === 'refused')).toEqual([]);
  });

  it('een termijn die niet loopt, is niet te schorsen', async () => {
    const { lines } = await play(stage, {
      until: '2018-03-01',
      scenario: `handelingen:
  - { op: 2018-02-20 10:00, handeling: schors, termijn: sluiting, door: lead, reden: proef }
  - { op: 2018-02-21 10:00, handeling: hervat, termijn: subsidiebesluit-perceel-1, door: lead, reden: proef }`,
    });
    expect(refusals(lines)).toEqual(['no-running-term', 'term-not-suspended']);
  });
});

describe('een ingebrekestelling (Awb 4:17)', () => {
  it('een dag te vroeg is voor de jurist; van de volgende hoort zij wat het kost', async () => {
    const { lines, mails } = await play(stage, {
      until: '2018-12-31',
      scenario: `handelingen:
  - { op: 2018-08-31 11:00, handeling: meld, mijlpaal: subsidieaanvraag, door: lead, bewijs: aanvraag }
  - { op: 2018-11-30 10:00, handeling: ingebrekestelling, mijlpaal: subsidiebesluit-perceel-1, door: lead, bewijs: brief 1 }
  - { op: 2018-12-03 10:00, handeling: ingebrekestelling, mijlpaal: subsidiebesluit-perceel-1, door: lead, bewijs: brief 2 }
  - { op: 2018-12-20 10:00, handeling: meld, mijlpaal: subsidiebesluit, door: lead, bewijs: besluit }`,
    });
    expect(refusals(lines)).toEqual([]);
    const [early, notice] = mails.filter(
      (mail) => mail.to?.[0]?.address === 'i.prins@utrecht.example' && mail.subject?.startsWith('Ingebrekestelling'),
    );
    expect(early?.text).toContain('een dag te vroeg');
    expect(notice?.text).toContain('dinsdag 18 december 2018');
    expect(notice?.text).toContain('€ 1.260,00');
  });
});

describe('een procedure die beide klokwissels kruist', () => {
  it('houdt de uren van de klok', async () => {
    const { lines } = await play(stage, {
      edit: (text) =>
        text
          .replace(/^ {2}vragen-tot:.*$/m, '  vragen-tot: { op: 2018-05-01 02:30, grond: x }')
          .replace(/^ {2}subsidieaanvraag:.*$/m, '  subsidieaanvraag: { uiterlijk: 2018-10-28, grond: x }')
          .replace(/^ {2}start-dienstverlening:.*$/m, '  start-dienstverlening: { op: 2019-04-01, grond: x }'),
      until: '2019-02-01',
      scenario: `standaard: op-tijd
handelingen:
  - { op: 2018-10-29 10:00, handeling: meld, mijlpaal: subsidieaanvraag, door: lead, gebeurd: 2018-10-28 20:00, bewijs: aanvraag }`,
    });
    expect(about(lines, 'milestone-reached', 'questions-close')[0]?.at).toBe('2018-05-01T02:30:00+02:00');
    expect(about(lines, 'milestone-reached', 'subsidy-application@perceel-1')[0]?.at).toBe('2018-10-29T00:00:00+01:00');
    expect(about(lines, 'milestone-reported', 'subsidy-decision@perceel-1')[0]).toMatchObject({
      lastDay: '2019-01-27',
      endsAt: '2019-01-28T00:00:00+01:00',
    });
    const times = lines.map((line) => Date.parse(line.at));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});

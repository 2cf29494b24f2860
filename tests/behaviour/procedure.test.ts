import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about, sharedStage, play, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

describe('de nota van inlichtingen te laat (U2.4-d, Aw 2.54)', () => {
  it('escaleert naar procesleider en na twee werkdagen naar jurist, en houdt de sluiting niet tegen', async () => {
    const { lines, mails } = await play(stage, {
      until: '2018-06-01',
      scenario: `handelingen:
  - { op: 2018-05-29 12:00, handeling: meld, mijlpaal: nota-van-inlichtingen, door: lead, bewijs: NVI }`,
    });
    expect(about(lines, 'milestone-overdue', 'clarification-note')).toMatchObject([
      { at: '2018-05-15T00:00:00+02:00' },
    ]);
    expect(
      about(lines, 'letter-sent', 'clarification-note').map((line) => [line.letter, line.at, line.recipient]),
    ).toEqual([
      ['overdue', '2018-05-15T00:00:00+02:00', 'n.dewit@utrecht.example'],
      ['overdue', '2018-05-15T00:00:00+02:00', 'r.jansen@utrecht.example'],
      ['escalated', '2018-05-16T09:00:00+02:00', 'i.prins@utrecht.example'],
      // Five working days later, over Whit Monday: lead and lawyer hear again, and no more once it was done on the 29th.
      ['still-overdue', '2018-05-24T09:00:00+02:00', 'n.dewit@utrecht.example'],
      ['still-overdue', '2018-05-24T09:00:00+02:00', 'r.jansen@utrecht.example'],
      ['still-overdue', '2018-05-24T09:00:00+02:00', 'i.prins@utrecht.example'],
    ]);
    // The closing has passed: it cannot be moved any more.
    const told = mails.filter((mail) => mail.subject?.startsWith('Planning klopt niet meer: nota van inlichtingen'));
    expect(told.map((mail) => mail.to?.[0]?.address).sort()).toEqual([
      'i.prins@utrecht.example',
      'n.dewit@utrecht.example',
      'r.jansen@utrecht.example',
    ]);
    expect(told[0]?.text).toContain('een rechter kan dat verbieden');
    expect(about(lines, 'milestone-reached', 'submission-close')).toMatchObject([{ at: '2018-05-24T15:00:00+02:00' }]);
    // The phase is held back: the opening is reported after the note, however early it was due.
    expect(about(lines, 'milestone-reported', 'clarification-note')).toMatchObject([
      { at: '2018-05-29T12:00:00+02:00' },
    ]);
    expect(about(lines, 'milestone-reported', 'bid-opening')[0]?.at).toBe('2018-05-29T12:00:00+02:00');
    const escalation = mails.find(
      (mail) => mail.to?.[0]?.address === 'i.prins@utrecht.example' && mail.subject?.startsWith('Nog steeds'),
    );
    expect(escalation?.text).toContain('Vooraf herinnerd');
  });
});

describe('schorsen over een datum heen', () => {
  it('de sluiting gaat niet voorbij zolang geschorst is, en schuift op met de dagen van de schorsing', async () => {
    const { lines } = await play(stage, {
      until: '2018-06-20',
      scenario: `handelingen:
  - { op: 2018-05-22 09:30, handeling: schors, door: lead, reden: kort geding }
  - { op: 2018-05-23 09:00, handeling: meld, mijlpaal: sluiting, door: lead }
  - { op: 2018-06-05 09:00, handeling: hervat, door: lead, reden: vonnis }`,
    });
    expect(lines.filter((line) => line.kind === 'suspended')).toMatchObject([{ reason: 'kort geding' }]);
    expect(lines.filter((line) => line.kind === 'refused')).toMatchObject([{ rule: 'not-ours' }]);
    expect(about(lines, 'moved', 'submission-close')).toMatchObject([{ to: '2018-06-07T15:00:00+02:00' }]);
    expect(about(lines, 'milestone-reached', 'submission-close')).toMatchObject([{ at: '2018-06-07T15:00:00+02:00' }]);
    expect(
      lines.filter(
        (line) => line.kind === 'reminder-sent' && line.at > '2018-05-22T09:30' && line.at < '2018-06-05T09',
      ),
    ).toEqual([]);
  });
});

describe('schorsen terwijl een beslistermijn loopt (Awb 4:13)', () => {
  it('de termijn loopt door, met herinneringen, en het besluit kan worden gemeld; de zaak gaat pas na hervatten verder', async () => {
    const { lines } = await play(stage, {
      until: '2018-12-20',
      scenario: `handelingen:
  - { op: 2018-11-05 09:30, handeling: schors, door: lead, reden: beraad }
  - { op: 2018-11-29 10:00, handeling: meld, mijlpaal: subsidiebesluit, door: lead, bewijs: besluit 7 }
  - { op: 2018-12-10 09:00, handeling: hervat, door: lead, reden: besloten }`,
    });
    const reminded = about(lines, 'reminder-sent', 'subsidy-decision@perceel-1').filter(
      (line) => line.at > '2018-11-05T09:30',
    );
    expect([...new Set(reminded.map((line) => line.at.slice(0, 10)))]).toEqual([
      '2018-11-16',
      '2018-11-23',
      '2018-11-28',
      '2018-11-29',
    ]);
    expect(about(lines, 'milestone-reported', 'subsidy-decision@perceel-1')).toMatchObject([
      { at: '2018-11-29T10:00:00+01:00' },
    ]);
    expect(about(lines, 'moved', 'subsidy-decision@perceel-1')).toEqual([]);
    expect(lines.filter((line) => line.kind === 'refused')).toEqual([]);
    expect(lines.find((line) => line.kind === 'phase-started' && line.phase === 'service')?.at).toBe(
      '2018-12-10T09:00:00+01:00',
    );
  });
});

describe('voortijdig beëindigen', () => {
  it.each([
    ['consultation', '2018-02-20 12:00'],
    ['questions', '2018-04-20 12:00'],
    ['submission', '2018-05-20 12:00'],
    ['opening', '2018-05-24 16:00'],
    ['evaluation', '2018-06-01 12:00'],
    ['award', '2018-06-25 12:00'],
    ['remedy', '2018-07-10 12:00'],
    ['application', '2018-09-10 12:00'],
    ['service', '2018-12-10 12:00'],
  ])('in de fase %s eindigt de zaak meteen, met reden', async (phase, at) => {
    const { lines } = await play(stage, {
      scenario: `handelingen:
  - { op: ${at}, handeling: beeindig, door: lead, reden: geen geld }`,
    });
    expect(lines.filter((line) => line.kind === 'finished')).toMatchObject([
      { phase, outcome: 'terminated-early', reason: 'geen geld', by: 'lead' },
    ]);
    // Nothing happens after it but the letters about it.
    const after = lines.slice(lines.findIndex((line) => line.kind === 'finished') + 1);
    expect(new Set(after.map((line) => line.letter))).toEqual(new Set(['ended']));
  });

  it('intrekken kan tot de aankondiging', async () => {
    const early = await play(stage, {
      scenario: `handelingen:
  - { op: 2018-03-20 12:00, handeling: trek-in, door: lead, reden: vergissing }`,
    });
    expect(early.lines.at(-1)).toMatchObject({ kind: 'letter-sent', letter: 'ended' });
    expect(early.lines.filter((line) => line.kind === 'finished')).toMatchObject([{ outcome: 'withdrawn' }]);
    const late = await play(stage, {
      until: '2018-04-25',
      scenario: `handelingen:
  - { op: 2018-04-20 12:00, handeling: trek-in, door: lead, reden: vergissing }`,
    });
    expect(late.lines.filter((line) => line.kind === 'refused')).toMatchObject([{ rule: 'withdraw-after-notice' }]);
  });
});

describe('een start van de implementatie die later komt', () => {
  it('houdt de definitieve gunning niet op', async () => {
    const { lines } = await play(
      stage,
      {
        edit: (text) =>
          text.replace(/^ {2}definitieve-gunning:.*$/m, '$&\n  start-implementatie: { op: 2021-03-01, grond: gids }'),
        until: '2021-01-10',
        scenario: `handelingen:
  - { op: 2020-12-04 10:00, handeling: meld, mijlpaal: definitieve-gunning, door: lead, bewijs: brief }`,
      },
      'lnvt-2020',
    );
    expect(lines.filter((line) => line.kind === 'refused')).toEqual([]);
    expect(about(lines, 'milestone-reported', 'award-final')).toMatchObject([{ at: '2020-12-04T10:00:00+01:00' }]);
  });
});

describe('een opening die niemand meldt', () => {
  it('maakt latere datums niet minder te laat', async () => {
    const { lines } = await play(stage, {
      until: '2018-07-01',
      scenario: `standaard: niets
handelingen:
  - { op: 2018-04-12 10:00, handeling: meld, mijlpaal: aankondiging, door: lead, bewijs: x }`,
    });
    expect(about(lines, 'milestone-overdue', 'bid-opening')).toHaveLength(1);
    expect(about(lines, 'milestone-overdue', 'evaluation')).toHaveLength(1);
    expect(about(lines, 'milestone-overdue', 'award-decision')).toMatchObject([{ at: '2018-06-23T00:00:00+02:00' }]);
  });
});

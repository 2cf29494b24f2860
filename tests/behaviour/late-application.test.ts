import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCase } from '../../client/usecases/find.ts';
import { about, sharedStage, play, refusals, type Stage } from './stage.ts';
import { subsidyAward, TWO_GRANTEES, withActs } from './subsidy-award.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const received = (op: string, gebeurd: string): string =>
  `op: ${op}, handeling: meld, mijlpaal: subsidieaanvraag, door: s.bakker@voorbeeld.example, gebeurd: ${gebeurd}, bewijs: aanvraag`;

describe('een aanvraag die na haar laatste dag wordt vastgelegd (Awb 4:13)', () => {
  it('telt vanaf de dag van ontvangst, en de procesleider hoort wat opnieuw is berekend', async () => {
    const { lines, mails } = await play(stage, {
      edit: subsidyAward(),
      until: '2026-05-06',
      scenario: withActs(received('2026-03-11 10:00', '2026-03-09 16:00')),
    });
    expect(refusals(lines)).toEqual([]);
    expect(about(lines, 'moved', 'subsidy-decision')).toMatchObject([
      { at: '2026-03-11T10:00:00+01:00', lastDay: '2026-05-04' },
    ]);
    expect(about(lines, 'milestone-reported', 'subsidy-decision')).toMatchObject([
      { firstDay: '2026-03-10', lastDay: '2026-05-04' },
    ]);
    const told = mails.find(
      (mail) => mail.subject?.startsWith('Alsnog gemeld') && mail.to?.[0]?.address === 'n.dewit@voorbeeld.example',
    );
    expect(told?.text).toContain('kwam op maandag 9 maart 2026, 16.00 uur en is vastgelegd op woensdag 11 maart 2026');
    expect(told?.text).toContain('Was: dinsdag 5 mei 2026\n  Wordt: maandag 4 mei 2026');
  });

  it('die te laat kwam, wordt vastgelegd; ook zij heeft een termijn', async () => {
    const { lines } = await play(stage, {
      edit: subsidyAward(),
      until: '2026-05-10',
      scenario: withActs(received('2026-03-13 10:00', '2026-03-12 09:00')),
    });
    expect(refusals(lines)).toEqual([]);
    expect(about(lines, 'moved', 'subsidy-decision')).toMatchObject([{ lastDay: '2026-05-07' }]);
  });
});

/** A round that closes at an hour. */
const ROUND = (closes: string) => `kenmerk: RONDE-1
type: subsidieronde
onderwerp: Koren
dienst: { naam: Gemeente Voorbeeld, afzender: inkoop@voorbeeld.example }
rollen:
  procesleider: [{ naam: Noor de Wit, mail: n.dewit@voorbeeld.example }]
  inkoper: [{ naam: Sam Bakker, mail: s.bakker@voorbeeld.example }]
  jurist: [{ naam: Iris Prins, mail: i.prins@voorbeeld.example }]
planning: { bekendmaking: 2027-01-04, openstelling: 2027-02-01 09:00, subsidieaanvraag: { ${closes}: 2027-03-01 17:00 } }
plafond: { bedrag: "100000.00", verdeling: volgorde }
`;

describe('een aanvraag op het uur waarop de ronde sluit', () => {
  it.each([
    ['uiterlijk', false],
    ['voor', true],
  ])('%s dat uur: te laat is %s', async (closes, late) => {
    const apply = (op: string, who: string): string =>
      `  - { op: ${op}, handeling: meld, mijlpaal: subsidieaanvraag, aanvrager: ${who}, bewijs: portaal, door: s.bakker@voorbeeld.example }`;
    const { lines } = await play(stage, {
      edit: () => ROUND(closes),
      until: '2027-03-02',
      scenario: [
        'handelingen:',
        apply('2027-02-20 10:00', 'koor-z'),
        apply('2027-03-01 17:00', 'koor-a'),
        apply('2027-03-01 17:00:01', 'koor-b'),
      ].join('\n'),
    });
    expect(refusals(lines)).toEqual([]);
    const isLate = (who: string) =>
      about(lines, 'milestone-reported', `subsidy-application@${who}`).map((line) => line.late === true);
    expect([isLate('koor-a'), isLate('koor-b')]).toEqual([[late], [true]]);
  });
});

/** Anybody can ask to be admitted until the end of 2025. */
const ADMISSION = `kenmerk: TOELATING-1
type: open-house
onderwerp: Begeleiding
dienst: { naam: Gemeente Voorbeeld, afzender: inkoop@voorbeeld.example }
rollen:
  procesleider: [{ naam: Noor de Wit, mail: n.dewit@voorbeeld.example }]
  inkoper: [{ naam: Sam Bakker, mail: s.bakker@voorbeeld.example }]
  jurist: [{ naam: Iris Prins, mail: i.prins@voorbeeld.example }]
planning: { aankondiging: 2025-09-01, verzoek-tot-toelating: { uiterlijk: 2025-12-31 }, toelatingsbesluit: { termijn: 4 weken, na: verzoek-tot-toelating } }
`;

describe('een aanvraag na het einde', () => {
  const END = 'handeling: beeindig, door: n.dewit@voorbeeld.example, reden: geen geld';

  it('van de zaak wordt vastgelegd; de procesleider hoort het, en het einde blijft', async () => {
    const { lines, mails, reference } = await play(stage, {
      edit: subsidyAward(),
      until: '2026-02-10',
      scenario: withActs(
        `op: 2026-02-02 10:00, ${END}`,
        received('2026-02-05 10:00', '2026-02-04 16:00'),
        'op: 2026-02-06 10:00, handeling: geen-aanvraag, mijlpaal: subsidieaanvraag, door: s.bakker@voorbeeld.example, bewijs: brief',
      ),
    });
    expect(refusals(lines)).toEqual([]);
    expect(about(lines, 'no-application', 'subsidy-application')).toMatchObject([
      { message: 'Subsidieaanvraag: komt niet, vastgelegd na het einde' },
    ]);
    expect(about(lines, 'filed-aside', 'subsidy-application')).toMatchObject([
      { message: 'Subsidieaanvraag: ontvangen wo 4 feb 2026 16.00, vastgelegd na het einde' },
    ]);
    const told = mails.filter(({ subject }) => subject?.startsWith('Na het einde: subsidieaanvraag'));
    expect(told.map((mail) => mail.to?.[0]?.address)).toEqual(['n.dewit@voorbeeld.example']);
    expect((await findCase(stage.desk, reference))?.state.outcome).toBe('terminated-early');
  });

  it('ook van wie nog niet bekend was, zoals bij een toelating die op elke dag openstond', async () => {
    const asked = 'handeling: meld, mijlpaal: verzoek-tot-toelating, aanvrager: zorg-bv, bewijs: portaal';
    const { lines } = await play(stage, {
      edit: () => ADMISSION,
      scenario: `handelingen: [{ ${asked}, op: 2026-01-12 10:00, gebeurd: 2026-01-09 09:00, door: s.bakker@voorbeeld.example }]`,
    });
    expect(refusals(lines)).toEqual([]);
    expect(lines.filter(({ kind }) => kind === 'filed-aside')).toMatchObject([
      { message: 'Verzoek tot toelating, zorg bv: ontvangen vr 9 jan 2026 09.00, vastgelegd na het einde' },
    ]);
  });

  it('van haar perceel ook, terwijl het andere doorgaat', async () => {
    const { lines, reference } = await play(stage, {
      edit: subsidyAward(TWO_GRANTEES),
      until: '2026-02-10',
      scenario: withActs(
        `op: 2026-02-02 10:00, ${END}, perceel: perceel-2`,
        `${received('2026-02-05 10:00', '2026-02-04 16:00')}, aanvrager: perceel-2`,
      ),
    });
    expect(refusals(lines)).toEqual([]);
    expect(lines.filter(({ kind }) => kind === 'filed-aside')).toHaveLength(1);
    expect((await findCase(stage.desk, reference))?.state.outcome).toBeNull();
  });
});

describe('een tweede aanvraag van dezelfde aanvrager', () => {
  it('wordt vastgelegd met haar eigen moment; de procesleider hoort het, en geen datum verandert', async () => {
    const { lines, mails } = await play(stage, {
      edit: subsidyAward(),
      until: '2026-03-20',
      scenario: withActs(
        received('2026-03-09 17:00', '2026-03-09 16:00'),
        received('2026-03-12 10:00', '2026-03-11 09:00'),
      ),
    });
    expect(refusals(lines)).toEqual([]);
    expect(about(lines, 'milestone-reported', 'subsidy-application')).toHaveLength(1);
    expect(about(lines, 'filed-aside', 'subsidy-application')).toMatchObject([
      { message: 'Subsidieaanvraag: nog een keer ontvangen wo 11 mrt 2026 09.00' },
    ]);
    const told = mails.filter(({ subject }) => subject?.startsWith('Nog een keer: subsidieaanvraag'));
    expect(told.map((mail) => mail.to?.[0]?.address)).toEqual(['n.dewit@voorbeeld.example']);
  });
});

describe('zonder aanvraag', () => {
  it('loopt er geen beslistermijn, en hoort de procesleider dat er niets is gemeld', async () => {
    const { lines, mails, reference } = await play(stage, {
      edit: subsidyAward(),
      until: '2026-06-30',
      scenario: withActs(
        'op: 2026-05-06 11:00, handeling: meld, mijlpaal: subsidiebesluit, door: n.dewit@voorbeeld.example, bewijs: besluit',
        // It comes after the end of this play, so in the play it never comes.
        received('2026-12-01 10:00', '2026-12-01 09:00'),
      ),
    });
    expect(refusals(lines)).toEqual(['nothing-applied']);
    for (const kind of ['milestone-overdue', 'milestone-reported', 'reminder-sent'] as const)
      expect(about(lines, kind, 'subsidy-decision')).toEqual([]);
    const asked = mails.filter((mail) => mail.subject?.startsWith('Niet gemeld: subsidieaanvraag ·'));
    expect(asked.map((mail) => mail.to?.[0]?.address)).toEqual(['n.dewit@voorbeeld.example']);
    const found = await findCase(stage.desk, reference);
    expect(found?.stored.state).toMatchObject({
      waitingFor: 'subsidy-application',
      nextAt: Date.parse('2026-07-01T00:00:00+02:00'),
    });
  });
});

describe('een ronde waarin niemand op tijd was vastgelegd', () => {
  it('is weer open als een aanvraag op tijd kwam en later wordt vastgelegd: zij krijgt haar beslistermijn', async () => {
    const { lines, mails, reference } = await play(stage, {
      edit: () => ROUND('uiterlijk'),
      until: '2027-07-30',
      scenario: [
        'handelingen:',
        '  - { op: 2027-03-08 10:00, handeling: meld, mijlpaal: subsidieaanvraag, aanvrager: koor-a, gebeurd: 2027-02-26 16:00, bewijs: post, door: s.bakker@voorbeeld.example }',
        '  - { op: 2027-04-12 10:00, handeling: meld, mijlpaal: subsidiebesluit, aanvrager: koor-a, bewijs: besluit, door: i.prins@voorbeeld.example }',
      ].join('\n'),
    });
    expect(refusals(lines)).toEqual([]);
    const ended = lines.filter(({ kind }) => kind === 'finished');
    expect(ended.map(({ at }) => at)).toEqual(['2027-03-01T17:00:00+01:00', '2027-05-25T00:00:00+02:00']);
    expect(lines.filter(({ kind }) => kind === 'opened-again')).toMatchObject([
      {
        at: '2027-03-08T10:00:00+01:00',
        message: 'De zaak is weer open: de subsidieaanvraag voor koor a kwam vr 26 feb 2027 16.00, voor het einde',
      },
    ]);
    // Eight weeks from the day after receipt (Awb 4:13 lid 2): 27 February through 23 April.
    expect(about(lines, 'milestone-reported', 'subsidy-decision@koor-a')).toMatchObject([
      { firstDay: '2027-02-27', lastDay: '2027-04-23' },
    ]);
    const told = mails.find(({ subject }) => subject?.startsWith('Alsnog gemeld'));
    expect(told?.to?.[0]?.address).toBe('n.dewit@voorbeeld.example');
    expect((await findCase(stage.desk, reference))?.state.outcome).toBe('completed');
  });

  it('ook als op een andere aanvraag al was beslist', async () => {
    const apply = (op: string, who: string, came: string): string =>
      `  - { op: ${op}, handeling: meld, mijlpaal: verzoek-tot-toelating, aanvrager: ${who}, gebeurd: ${came}, bewijs: portaal, door: s.bakker@voorbeeld.example }`;
    const { lines, reference } = await play(stage, {
      edit: () => ADMISSION,
      until: '2026-02-10',
      scenario: [
        'handelingen:',
        apply('2025-10-01 10:00', 'zorg-a', '2025-10-01 09:00'),
        '  - { op: 2025-10-20 10:00, handeling: meld, mijlpaal: toelatingsbesluit, aanvrager: zorg-a, bewijs: brief, door: i.prins@voorbeeld.example }',
        apply('2026-01-12 10:00', 'zorg-b', '2025-12-30 09:00'),
        '  - { op: 2026-01-20 10:00, handeling: meld, mijlpaal: toelatingsbesluit, aanvrager: zorg-b, bewijs: brief, door: i.prins@voorbeeld.example }',
      ].join('\n'),
    });
    expect(refusals(lines)).toEqual([]);
    expect(lines.filter(({ kind }) => kind === 'opened-again')).toHaveLength(1);
    expect(about(lines, 'milestone-reported', 'admission-decision@zorg-b')).toHaveLength(1);
    expect((await findCase(stage.desk, reference))?.state.outcome).toBe('completed');
  });

  it('blijft gesloten voor wie na de laatste dag kwam', async () => {
    const { lines } = await play(stage, {
      edit: () => ROUND('uiterlijk'),
      until: '2027-03-10',
      scenario:
        'handelingen: [{ op: 2027-03-08 10:00, handeling: meld, mijlpaal: subsidieaanvraag, aanvrager: koor-a, gebeurd: 2027-03-05 16:00, bewijs: post, door: s.bakker@voorbeeld.example }]',
    });
    expect(refusals(lines)).toEqual([]);
    expect(lines.map(({ kind }) => kind)).not.toContain('opened-again');
    expect(lines.filter(({ kind }) => kind === 'filed-aside')).toHaveLength(1);
  });
});

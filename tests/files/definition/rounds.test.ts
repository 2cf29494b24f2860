import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../../../domain/plan/check/check.ts';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../../domain/plan/plan-facts.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { milestoneLabel, milestoneName } from '../../../texts/labels/milestones.ts';

/** The planning of "Aanbesteding Jeugdhulp 2019", regio Hart van Brabant: two rounds of questions, each with its note. */
const text = (planning: string): string => `kenmerk: HVB-JEUGD-2019
type: europees-openbaar
onderwerp: Inkoop specialistische jeugdhulp 2019, regio Hart van Brabant
dienst: { naam: Regio Hart van Brabant, afzender: inkoop@voorbeeld.example }
rollen:
  procesleider: [{ naam: Noor de Wit, mail: n.dewit@voorbeeld.example }]
  inkoper: [{ naam: Sam Bakker, mail: s.bakker@voorbeeld.example }]
  jurist: [{ naam: Iris Prins, mail: i.prins@voorbeeld.example }]
planning:
  aankondiging: { op: 2018-03-01, grond: planning }
${planning}
  sluiting: { op: 2018-04-20 11:00, grond: planning }
  opening: { op: 2018-04-20 11:30, grond: gekozen }
  beoordeling: { van: 2018-04-23, tot-en-met: 2018-05-09, grond: planning }
  gunningsbeslissing: { uiterlijk: 2018-05-15, grond: planning }
  definitieve-gunning: { op: 2018-06-05, grond: planning }
publicatie: { elektronisch: ja, stukken-vrij-beschikbaar: ja }
`;

const NUMBERED = `  vragen-tot: { op: 2018-03-14 11:00, grond: planning }
  nota-van-inlichtingen: { op: 2018-03-23, grond: planning }
  vragen-tot-2: { op: 2018-03-29 11:00, grond: planning }
  nota-van-inlichtingen-2: { op: 2018-04-06, grond: planning }`;

const LISTED = `  vragen-tot:
    - { op: 2018-03-14 11:00, grond: planning }
    - { op: 2018-03-29 11:00, grond: planning }
  nota-van-inlichtingen:
    - { op: 2018-03-23, grond: planning }
    - { op: 2018-04-06, grond: planning }`;

function planOf(planning: string) {
  const { found, findings, place } = readDefinition(text(planning));
  if (found === null) return { findings, plan: [], errors: [] };
  const plan = makePlan(found.definition, found.type, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const checked = checkProcedure(found.definition, found.type, plan.value).filter((one) => one.severity === 'error');
  return { findings, plan: plan.value, errors: checked.map(place) };
}

describe('rondes van vragen en nota’s', () => {
  it.each([
    ['met een nummer', NUMBERED],
    ['als lijst', LISTED],
  ])('%s: elke ronde heeft haar eigen mijlpalen, in volgorde', (_how, planning) => {
    const { findings, plan, errors } = planOf(planning);
    expect([findings, errors]).toEqual([[], []]);
    expect(plan.map(({ id, lastDay, after }) => [id, lastDay, after]).slice(0, 6)).toEqual([
      ['contract-notice', '2018-03-01', []],
      ['questions-close', '2018-03-14', []],
      ['clarification-note', '2018-03-23', ['contract-notice']],
      ['questions-close-2', '2018-03-29', ['questions-close']],
      ['clarification-note-2', '2018-04-06', ['contract-notice', 'clarification-note']],
      ['submission-close', '2018-04-20', []],
    ]);
  });

  it('heten naar hun ronde, en zo zijn ze in een opdracht te noemen', () => {
    expect(milestoneLabel('clarification-note-2')).toBe('nota van inlichtingen, 2e ronde');
    expect(milestoneName('clarification-note-2')).toBe('nota-van-inlichtingen-2');
    expect(milestoneName('accountability-2019-2')).toBe('verantwoording-2019-2e-keer');
  });

  const line = (part: string, planning: string): number =>
    text(planning)
      .split('\n')
      .findIndex((one) => one.includes(part)) + 1;

  it.each([
    [
      'een late tweede nota: de tien dagen gelden voor elke nota',
      LISTED.replace('2018-04-06', '2018-04-13'),
      'clarification-margin',
      '2018-04-13',
      'van de 2e ronde op 13 april 2018 is te laat',
    ],
    [
      'een late eerste nota',
      NUMBERED.replace('2018-03-23', '2018-04-16').replace('2018-04-06', '2018-04-17'),
      'clarification-margin',
      '2018-04-16',
      // 27 April is the King's birthday, and the morning after it and a weekend is an awkward one.
      'sluit op 1 mei 2018 of later',
    ],
    [
      'een ronde zonder nota',
      NUMBERED.replace(/\n {2}nota-van-inlichtingen-2.*/, ''),
      'round-without-note',
      'vragen-tot-2',
      'vragen-tot-2 is een ronde zonder nota',
    ],
    [
      'rondes in de verkeerde volgorde',
      NUMBERED.replace('2018-03-29 11:00', '2018-03-12 11:00'),
      'closing-before-questions',
      'vragen-tot-2',
      'vragen-tot-2 (12 maart 2018) komt vóór vragen-tot (14 maart 2018)',
    ],
    [
      'een nota voor de vragen van haar ronde',
      LISTED.replace('2018-04-06', '2018-03-28'),
      'closing-before-questions',
      '2018-03-28',
      'nota-van-inlichtingen-2 (28 maart 2018) komt vóór vragen-tot-2',
    ],
    [
      'een ronde die ontbreekt',
      NUMBERED.replace('vragen-tot-2', 'vragen-tot-3'),
      'round-missing',
      'vragen-tot-3',
      'vragen-tot-3 staat er zonder vragen-tot-2',
    ],
    [
      'een ronde die er twee keer is',
      `${LISTED}\n  vragen-tot-2: { op: 2018-03-29 11:00, grond: planning }`,
      'round-twice',
      'vragen-tot-2:',
      'vragen-tot-2 staat er twee keer',
    ],
    [
      'een tweede sluiting',
      `${NUMBERED}\n  sluiting-2: { op: 2018-04-21 11:00, grond: planning }`,
      'unknown-key',
      'sluiting-2',
      'sluiting komt in een Europese openbare procedure maar één keer voor',
    ],
    [
      'een fout in een lijst staat op haar eigen regel',
      LISTED.replace('2018-03-29 11:00', '29 maart'),
      'bad-date',
      '29 maart',
      '',
    ],
    ['een lege lijst', NUMBERED.replace(/vragen-tot: .*/, 'vragen-tot: []'), 'bad-value', 'vragen-tot: []', ''],
  ])('%s', (_what, planning, rule, part, words) => {
    const { findings, errors } = planOf(planning);
    const [first] = [...findings, ...errors];
    expect(first?.rule).toBe(rule);
    expect(first?.line).toBe(line(part, planning));
    expect(first?.message).toContain(words);
  });
});

describe('een eigen stap bij één ronde', () => {
  const MEETING = 'naam: Inlichtingenbijeenkomst, grond: gids 2';
  const planned = (step: string) => {
    const [planning, ...rest] = text(LISTED).split('publicatie:');
    const whole = `${planning ?? ''}stappen:\n  - { ${step} }\npublicatie:${rest.join('')}`;
    const { found, findings, place } = readDefinition(whole);
    if (found === null) return { findings, plan: [], errors: [] };
    const plan = makePlan(found.definition, found.type, NO_FACTS);
    if (!plan.ok) throw new Error(JSON.stringify(plan.error));
    const checked = checkProcedure(found.definition, found.type, plan.value).filter((one) => one.severity === 'error');
    return { findings, plan: plan.value, errors: checked.map(place).map((one) => one.rule) };
  };
  const afterOf = (plan: ReturnType<typeof planned>['plan'], id: string) => plan.find((one) => one.id === id)?.after;

  it.each([
    [
      'na de eerste nota',
      `${MEETING}, op: 2018-03-26, volgt-op: nota-van-inlichtingen-1`,
      '2018-03-26',
      'clarification-note',
    ],
    [
      'na de tweede ronde vragen',
      `${MEETING}, op: 2018-04-03, volgt-op: vragen-tot-2`,
      '2018-04-03',
      'questions-close-2',
    ],
    [
      'geteld vanaf de eerste nota',
      `${MEETING}, termijn: 3 dagen, na: nota-van-inlichtingen-1, bron: overeenkomst`,
      '2018-03-26',
      'clarification-note',
    ],
    [
      'geteld vanaf een nota zonder nummer',
      `${MEETING}, termijn: 3 dagen, na: nota-van-inlichtingen, bron: overeenkomst`,
      '2018-03-26',
      'clarification-note',
    ],
    [
      'geteld vanaf de tweede nota',
      `${MEETING}, termijn: 3 dagen, na: nota-van-inlichtingen-2, bron: overeenkomst`,
      '2018-04-09',
      'clarification-note-2',
    ],
  ])('%s', (_what, step, day, after) => {
    const { findings, plan, errors } = planned(step);
    expect([findings, errors]).toEqual([[], []]);
    expect(plan.find(({ id }) => id === 'stap-inlichtingenbijeenkomst')).toMatchObject({
      lastDay: day,
      after: [after],
    });
    expect(plan[plan.findIndex(({ id }) => id === 'stap-inlichtingenbijeenkomst') - 1]?.id).toBe(after);
  });

  it('ligt tussen twee rondes, en houdt alleen de tweede op', () => {
    const between = 'volgt-op: nota-van-inlichtingen-1, komt-voor: vragen-tot-2';
    const { findings, plan, errors } = planned(`${MEETING}, op: 2018-03-26, ${between}`);
    expect([findings, errors]).toEqual([[], []]);
    expect(afterOf(plan, 'questions-close-2')).toContain('stap-inlichtingenbijeenkomst');
    expect(afterOf(plan, 'questions-close')).not.toContain('stap-inlichtingenbijeenkomst');
    expect(planned(`${MEETING}, op: 2018-03-30, ${between}`).errors).toEqual(['step-out-of-order']);
    expect(planned(`${MEETING}, op: 2018-03-22, ${between}`).errors).toEqual(['step-out-of-order']);
  });

  it.each([
    ['een ronde die er niet is', 'volgt-op: nota-van-inlichtingen-3', 'die ronde staat niet in de planning'],
    [
      'rondes die andersom liggen',
      'volgt-op: vragen-tot-2, komt-voor: vragen-tot-1',
      'vragen-tot-1 komt niet na vragen-tot-2',
    ],
    ['iets dat geen ronde heeft', 'volgt-op: sluiting-1', 'dat is geen mijlpaal'],
  ])('%s', (_what, link, words) => {
    expect(planned(`${MEETING}, op: 2018-03-26, ${link}`).findings[0]?.message).toContain(words);
  });

  it('zonder nummer na of voor alle rondes', () => {
    const { plan, errors } = planned(`${MEETING}, op: 2018-04-09, volgt-op: nota-van-inlichtingen`);
    expect(errors).toEqual([]);
    expect(afterOf(plan, 'stap-inlichtingenbijeenkomst')).toEqual(['clarification-note', 'clarification-note-2']);
  });
});

import { oneWord } from '../../../domain/one-word.ts';
import { describe, expect, it } from 'vitest';
import { makeSubsidyPlan } from '../../../domain/plan/subsidy-plan.ts';
import { NO_FACTS } from '../../../domain/plan/plan-facts.ts';
import { PROCEDURE_TYPES } from '../../../procedures/procedure-types.ts';
import {
  capital,
  KNOWN_MILESTONES,
  milestoneLabel,
  milestoneName,
  milestonePhrase,
  milestoneWords,
} from '../../../texts/labels/milestones.ts';
import { shortened, timerLabel } from '../../../texts/labels/timer-label.ts';
import { KNOWN_PHASES, phaseLabel } from '../../../texts/labels/phases.ts';
import { example } from '../../examples.ts';

const years = makeSubsidyPlan(example('utrecht-2018').definition, NO_FACTS);
const YEARLY = years.ok ? years.value : [];
const IDS = [
  ...new Set([...PROCEDURE_TYPES.flatMap((type) => type.milestones.map((one) => one.id)), ...KNOWN_MILESTONES]),
];

describe('hoe een mijlpaal heet', () => {
  it.each(IDS)('%s heeft een eigen naam voor een label en een voor een zin', (id) => {
    expect(KNOWN_MILESTONES).toContain(id);
    expect(milestoneLabel(id)).toMatch(/^[a-z][^<>|\n]*$/);
    expect(milestonePhrase(id)).toMatch(/^(de|het) [a-z]/);
  });

  it('geen twee mijlpalen heten hetzelfde', () => {
    expect(new Set(IDS.map(milestoneLabel)).size).toBe(IDS.length);
    expect(new Set(IDS.map(milestonePhrase)).size).toBe(IDS.length);
  });

  it('elke mijlpaal van een subsidiejaar heeft een naam met dat jaar', () => {
    expect(YEARLY.length).toBeGreaterThan(20);
    for (const { id } of YEARLY) {
      const words = milestoneWords(id);
      expect(words?.label).toContain(/\d{4}/.exec(id)?.[0]);
      expect(words?.phrase).toMatch(/^de [a-z0-9]/);
    }
  });

  it.each([
    ['submission-close', 'sluiting inschrijving', 'de sluiting van de inschrijving'],
    [
      'submission-close@perceel-2',
      'sluiting inschrijving, perceel 2',
      'de sluiting van de inschrijving voor perceel 2',
    ],
    [
      'clarification-note-2@perceel-2',
      'nota van inlichtingen, 2e ronde, perceel 2',
      'de nota van inlichtingen van de 2e ronde voor perceel 2',
    ],
    ['indexation-2020', 'indexering 2020', 'de indexering voor 2020'],
    ['accountability-2019-1', 'verantwoording 2019, 1e keer', 'de 1e verantwoording over 2019'],
    ['accountability-2019-12', 'verantwoording 2019, 12e keer', 'de 12e verantwoording over 2019'],
    ['settlement-2021', 'vaststelling 2021', 'de vaststelling van de subsidie over 2021'],
    ['review-2021', 'evaluatie 2021', 'de evaluatie tot en met 2021'],
    ['indexation-20201', 'indexation-20201', 'de mijlpaal indexation-20201'],
    ['x-settlement-2021', 'x-settlement-2021', 'de mijlpaal x-settlement-2021'],
    ['toString', 'toString', 'de mijlpaal toString'],
  ])('%s', (id, label, phrase) => {
    expect([milestoneLabel(id), milestonePhrase(id)]).toEqual([label, phrase]);
  });
});

describe('de naam van een mijlpaal in een opdracht', () => {
  it.each([
    ['clarification-note', 'nota-van-inlichtingen'],
    ['award-meetings', 'gunnings-en-afwijzingsgesprekken'],
    ['accountability-2019-2', 'verantwoording-2019-2e-keer'],
    ['indexation-2020', 'indexering-2020'],
  ])('%s', (id, name) => {
    expect(milestoneName(id)).toBe(name);
    expect([name, milestoneLabel(id), milestoneLabel(id).toUpperCase()].map(oneWord)).toEqual([name, name, name]);
  });

  it('is van één mijlpaal, en één woord', () => {
    const all = [...IDS, ...YEARLY.map((one) => one.id)];
    expect(new Set(all.map(milestoneName)).size).toBe(new Set(all).size);
    for (const id of all) expect(milestoneName(id)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe('labels in een tijdlijn', () => {
  it.each([
    ['118 tekens passen', 'x'.repeat(118), 'x'.repeat(118)],
    ['119 tekens worden er 118', 'x'.repeat(119), `${'x'.repeat(117)}…`],
  ])('%s', (_name, text, label) => {
    expect(shortened(text)).toBe(label);
  });

  it.each([
    ['sluiting inschrijving', 'do 24 mei 2018 15.00', 'Sluiting inschrijving · do 24 mei 2018 15.00'],
    ['sluiting inschrijving', '', 'Sluiting inschrijving'],
    ['x'.repeat(200), '', `X${'x'.repeat(116)}…`],
    ['x'.repeat(200), 'di 1 jan 2019', `X${'x'.repeat(101)} · di 1 jan 2019`],
  ])('een timer: %s %s', (milestone, when, label) => {
    expect(timerLabel(milestone, when)).toBe(label);
    expect(label.length).toBeLessThanOrEqual(118);
  });

  it.each([
    ['ëen', 'Ëen'],
    ['', ''],
    ['Al', 'Al'],
  ])('een hoofdletter voor "%s"', (text, label) => {
    expect(capital(text)).toBe(label);
  });
});

describe('hoe een fase heet', () => {
  const phases = [
    ...new Set([...PROCEDURE_TYPES.flatMap((type) => type.phases.map((one) => one.id)), ...KNOWN_PHASES]),
  ];

  it.each(phases)('%s heeft een eigen naam', (id) => {
    expect(KNOWN_PHASES).toContain(id);
    expect(phases.filter((other) => phaseLabel(other) === phaseLabel(id))).toEqual([id]);
  });

  it.each([
    ['year-2019', 'jaar 2019'],
    ['year-20190', 'year-20190'],
    ['constructor', 'constructor'],
  ])('fase %s', (id, label) => {
    expect(phaseLabel(id)).toBe(label);
  });
});

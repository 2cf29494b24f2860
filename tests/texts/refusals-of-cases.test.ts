import { describe, expect, it } from 'vitest';
import { caseMilestones } from '../../activities/plan-rows.ts';
import { ACT_NAMES, specOf } from '../../domain/acts/acts.ts';
import { judge } from '../../domain/acts/judge.ts';
import type { Refusal } from '../../domain/acts/refusal.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { addDays } from '../../domain/law/day.ts';
import { changePlan } from '../../domain/plan/change/change-plan.ts';
import type { PlanQuestion } from '../../domain/plan/change/replan.ts';
import { makePlan } from '../../domain/plan/make-plan.ts';
import type { PlannedMilestone } from '../../domain/plan/milestone.ts';
import { nameOfPart, wholeOf } from '../../domain/plan/part.ts';
import { roundId, roundOf } from '../../domain/plan/round-name.ts';
import { NO_FACTS } from '../../domain/plan/plan-facts.ts';
import { readDefinition } from '../../files/definition/read-definition.ts';
import { PROCEDURE_TYPES } from '../../procedures/procedure-types.ts';
import { template } from '../../procedures/template.ts';
import { refusalText } from '../../texts/labels/refusals.ts';
import { writtenFields } from '../acts-as-written.ts';
import { guideText } from '../guides.ts';
import { caseOf } from '../procedures/play.ts';
import { whole } from '../procedures/whole-template.ts';

/** What nobody reads in a Dutch sentence: the ids of the types, but for what is a Dutch word as well; a step of one's own; a part. */
const IDS = PROCEDURE_TYPES.flatMap(({ milestones, phases }) => [...milestones, ...phases].map(({ id }) => id));
const ID = new RegExp(String.raw`(?<![\w-])(?:${IDS.filter((id) => id !== 'opening').join('|')})(?![a-z])|stap-|@`);

interface Played {
  readonly question: Omit<PlanQuestion, 'change'>;
  readonly planned: readonly PlannedMilestone[];
  readonly milestones: CaseState['milestones'];
  readonly state: CaseState;
}

/** Two lots of which one has dates of its own, two rounds of questions, and a step of its own that comes twice. */
const ROUNDS_AND_LOTS = guideText({
  type: 'europees-openbaar',
  planning: {
    aankondiging: '2027-01-18',
    'vragen-tot': ['2027-01-29 12:00', '2027-02-12 12:00'],
    'nota-van-inlichtingen': ['2027-02-05', '2027-02-19'],
    sluiting: '2027-03-09 12:00',
    opening: '2027-03-09 13:00',
    beoordeling: { van: '2027-03-10', 'tot-en-met': '2027-04-02' },
    gunningsbeslissing: '2027-04-06',
    'definitieve-gunning': '2027-04-28',
    'start-dienstverlening': '2027-06-01',
  },
  rest: {
    percelen: [
      { id: 'een', naam: 'Een' },
      {
        id: 'twee',
        naam: 'Twee',
        planning: {
          sluiting: '2027-03-16 12:00',
          opening: '2027-03-16 13:00',
          beoordeling: { van: '2027-03-17', 'tot-en-met': '2027-04-09' },
          gunningsbeslissing: '2027-04-13',
          'definitieve-gunning': '2027-05-05',
        },
      },
    ],
    stappen: [{ naam: 'Presentatie', rondes: ['2027-03-22 10:00', '2027-03-24 10:00'], 'volgt-op': 'opening' }],
  },
});

const DEFINITIONS = [
  ...PROCEDURE_TYPES.map((type) => [`een ${type.id}`, whole(template(type))] as const),
  ['percelen, rondes en een eigen stap', ROUNDS_AND_LOTS] as const,
];

/** A case of a definition as it begins. */
function played(text: string): Played {
  const { found, findings } = readDefinition(text);
  if (found === null) throw new Error(JSON.stringify(findings));
  const plan = makePlan(found.definition, found.type, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const milestones = caseMilestones(plan.value, () => ({}));
  return {
    question: { definition: found.definition, type: found.type, of: { kind: 'tender' }, facts: NO_FACTS },
    planned: plan.value,
    milestones,
    state: caseOf(found.type, [...milestones]),
  };
}

/** Every way in which a milestone can be named, also of a round that is not there. */
const named = (id: string): readonly string[] => {
  const whole = wholeOf(id);
  const rounds = [whole, ...[2, 3].map((round) => roundId(roundOf(whole)?.first ?? whole, round))];
  return [id, ...rounds, ...rounds.map((one) => nameOfPart(one, 'een'))];
};

/** What the acts of a desk are refused for, of each milestone, at the begin of its day and after all. */
function refusedByCase({ milestones, state }: Played): readonly Refusal[] {
  const names = milestones.flatMap(({ id }) => named(id));
  const stands = [
    state,
    { ...state, milestones: milestones.map((one) => ({ ...one, state: 'done' as const, happenedAt: one.endsAt })) },
    { ...state, milestones: milestones.map((one) => ({ ...one, state: 'overdue' as const })) },
  ];
  const now = Math.max(...milestones.map(({ endsAt }) => endsAt));
  return ACT_NAMES.flatMap((name) => {
    const fields = Object.fromEntries(
      writtenFields(name).map(({ own, field, value }) => [own, field.kind === 'name' ? 'x' : value]),
    );
    const about = Object.entries(specOf(name).shape).find(([, { kind }]) => kind === 'milestone');
    const { applicant: _applicant, lot: _lot, ...rest } = fields;
    const acts = about === undefined ? [rest] : names.map((id) => ({ ...rest, [about[0]]: id }));
    return acts.flatMap((act) =>
      stands.flatMap((given) => judge(given, name, { id: 'a', by: 'p:1', ...act }, now, null) ?? []),
    );
  });
}

/** What a move is refused for by the plan. */
const refusedByPlan = ({ question, planned }: Played): readonly Refusal[] =>
  planned.flatMap((one) =>
    [one.id, roundId(roundOf(one.id)?.first ?? one.id, 3)].flatMap((milestone) =>
      [-40, 3].flatMap((days) => {
        const to = addDays(one.lastDay, days);
        const after = changePlan({ ...question, change: { kind: 'move', milestone, to, now: 0 } });
        return after.kind === 'refused' ? [after.refusal] : [];
      }),
    ),
  );

describe('geen zin waarmee iets wordt geweigerd, noemt een id', () => {
  it.each(DEFINITIONS)('%s', (_what, text) => {
    const all = played(text);
    const refused = [...refusedByCase(all), ...refusedByPlan(all)];
    expect(refused.length).toBeGreaterThan(20);
    const texts = new Set(refused.map((one) => `${one.rule}: ${refusalText(one)}`));
    expect([...texts].filter((text) => ID.test(text.slice(text.indexOf(':'))))).toEqual([]);
  });
});

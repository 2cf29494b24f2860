import { checkProcedure } from '../domain/plan/check/check.ts';
import type { Finding } from '../domain/plan/finding.ts';
import type { PlannedMilestone } from '../domain/plan/milestone.ts';
import { makePlan } from '../domain/plan/make-plan.ts';
import { NO_FACTS } from '../domain/plan/plan-facts.ts';
import { readDefinition } from '../files/definition/read-definition.ts';

const PERSON = [{ naam: 'Anna Bos', mail: 'a.bos@voorbeeld.example' }];

/** A small definition: the planning of a guide, and what else it says. */
export interface Guide {
  readonly type: string;
  readonly planning: Readonly<Record<string, unknown>>;
  readonly rest?: Readonly<Record<string, unknown>>;
}

/** The planning of a `europees-openbaar` with which nothing is wrong, up to its award. */
export const OPEN_PLANNING = {
  aankondiging: '2027-09-01',
  'vragen-tot': '2027-09-22 17:00',
  'nota-van-inlichtingen': '2027-10-01',
  sluiting: '2027-10-20 12:00',
  opening: '2027-10-20 14:00',
  beoordeling: { van: '2027-10-21', 'tot-en-met': '2027-11-10' },
  gunningsbeslissing: '2027-11-11',
  'definitieve-gunning': '2027-12-02',
};

/** The file that somebody would write of a guide. */
export const guideText = ({ type, planning, rest = {} }: Guide): string =>
  JSON.stringify({
    kenmerk: 'GIDS-1',
    type,
    onderwerp: 'Uit een gids',
    dienst: { naam: 'Gemeente Voorbeeld', afzender: 'inkoop@voorbeeld.example' },
    rollen: { procesleider: PERSON, inkoper: PERSON, jurist: PERSON },
    planning,
    ...rest,
  });

/** What the program makes of a guide. */
export interface Judged {
  /** The last day of a milestone, by its id. */
  readonly day: (id: string) => string | undefined;
  readonly milestone: (id: string) => PlannedMilestone | undefined;
  /** All that is said but where a date stands; of the form alone when that is wrong. */
  readonly found: readonly Pick<Finding, 'rule' | 'severity' | 'message' | 'ground'>[];
  /** The same as `severity rule`. */
  readonly said: readonly string[];
}

/** The plan of a guide and what the check says of it. */
export function judged(guide: Guide): Judged {
  const { found, findings } = readDefinition(guideText(guide));
  const plan = found === null ? null : makePlan(found.definition, found.type, NO_FACTS);
  if (plan !== null && !plan.ok) throw new Error(JSON.stringify(plan.error));
  const milestones = plan?.value ?? [];
  const all = found === null ? findings : checkProcedure(found.definition, found.type, milestones);
  const told = all.filter(({ rule }) => rule !== 'missing-ground');
  const milestone = (id: string) => milestones.find((one) => one.id === id);
  return {
    day: (id) => milestone(id)?.lastDay,
    milestone,
    found: told,
    said: told.map(({ severity, rule }) => `${severity} ${rule}`),
  };
}

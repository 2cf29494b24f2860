import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePlan } from '../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../domain/plan/plan-facts.ts';
import { phasesWith } from '../../domain/plan/phase.ts';
import { readDefinition } from '../../files/definition/read-definition.ts';
import { PROCEDURE_TYPES } from '../../procedures/procedure-types.ts';
import { template } from '../../procedures/template.ts';
import { whole } from '../procedures/whole-template.ts';
import { play, refusals, sharedStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

/** What `nieuw` writes, played as it is: whoever fills in a template sees its type work. */
describe('wat nieuw van een type maakt, loopt tot het eind', () => {
  it.each(PROCEDURE_TYPES.map((type) => [type.id, type] as const))('%s', async (_id, type) => {
    const text = whole(template(type));
    const { found } = readDefinition(text);
    const plan = found === null ? null : makePlan(found.definition, found.type, NO_FACTS);
    if (plan?.ok !== true) throw new Error(type.id);
    const { lines } = await play(stage, { edit: () => text });

    expect(refusals(lines)).toEqual([]);
    expect(lines.filter((line) => line.kind === 'milestone-overdue')).toEqual([]);
    expect(lines.at(-1)).toMatchObject({ kind: 'finished', outcome: 'completed' });
    expect(lines.flatMap(({ kind, phase }) => (kind === 'phase-started' ? [phase] : []))).toEqual(
      phasesWith(type.phases, plan.value).map(({ id }) => id),
    );
    const came = lines.filter(({ kind }) => kind === 'milestone-reported' || kind === 'milestone-reached');
    expect(came.map(({ milestone }) => milestone).sort()).toEqual(plan.value.map(({ id }) => id).sort());
  });
});

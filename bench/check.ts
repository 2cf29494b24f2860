import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../client/stack/programs.ts';
import { readDefinition } from '../files/definition/read-definition.ts';
import { checkProcedure } from '../domain/plan/check/check.ts';
import type { Definition } from '../domain/plan/definition.ts';
import type { PlanningEntry } from '../domain/plan/planning-entry.ts';
import { makePlan } from '../domain/plan/make-plan.ts';
import { NO_FACTS } from '../domain/plan/plan-facts.ts';
import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { median, report, short, timed } from './measure.ts';

const SIZES = [100, 1_000, 10_000];
const RUNS = 5;
const BYTES_PER_MIB = 2 ** 20;

/** Plan and check of a definition with very many milestones: time and memory a milestone must stay the same. */
export async function benchCheck(): Promise<void> {
  const text = readFileSync(join(PACKAGE_ROOT, 'examples', 'utrecht-2018.yaml'), 'utf8');
  const { found } = readDefinition(text);
  if (found === null) throw new Error('the example is no definition');
  const { definition, type } = found;
  for (const size of SIZES) {
    const [large, its] = enlarged(definition, type, size);
    const times: number[] = [];
    let findings = 0;
    for (let run = 0; run < RUNS; run++) times.push(await timed(() => void (findings = planAndCheck(large, its))));
    const before = process.memoryUsage().heapUsed;
    planAndCheck(large, its);
    const grown = Math.max(0, process.memoryUsage().heapUsed - before);
    report({
      bench: 'check',
      milestones: size,
      findings,
      milliseconds: short(median(times)),
      microsecondsEach: short((median(times) * 1000) / size),
      mib: short(grown / BYTES_PER_MIB),
    });
  }
}

function planAndCheck(definition: Definition, type: ProcedureType): number {
  const plan = makePlan(definition, type, NO_FACTS);
  if (!plan.ok) throw new Error(plan.error.map((one) => one.message).join('\n'));
  return checkProcedure(definition, type, plan.value).length;
}

/** The example with more milestones: every other one stands on a day, the next follows it by a term. */
function enlarged(definition: Definition, type: ProcedureType, size: number): [Definition, ProcedureType] {
  const [model] = type.milestones;
  if (model === undefined) throw new Error('a type has milestones');
  const ids = Array.from({ length: size - type.milestones.length }, (_, index) => `extra-${index}`);
  const entry = (index: number): PlanningEntry => ({
    when:
      index % 2 === 0
        ? { kind: 'day', day: '2018-04-16' as never }
        : { kind: 'term', amount: 2, unit: 'weeks', from: `extra-${index - 1}`, basis: 'statute' },
    ground: null,
    note: null,
    remindWorkdays: null,
    statedWeekday: null,
    statedWeek: null,
    yearIsReading: true,
  });
  const planning = Object.fromEntries(ids.map((id, index) => [id, entry(index)]));
  return [
    { ...definition, planning: { ...definition.planning, ...planning } },
    { ...type, milestones: [...type.milestones, ...ids.map((id) => ({ ...model, id, key: id }))] },
  ];
}

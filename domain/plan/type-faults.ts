import { termRule } from '../law/term-rules.ts';
import { inOrder } from './dependencies.ts';
import { meaningFaults } from './meaning-faults.ts';
import type { MilestoneType, ProcedureType } from './procedure-type.ts';
import { twice } from './twice.ts';

/** What is wrong with a procedure type, in plain English; empty when it can be used. A type is data: nothing else checks it. */
export function faultsOfType(type: ProcedureType): readonly string[] {
  return [
    ...twice(type.phases, 'id').map((id) => `phase ${id} is there twice`),
    ...phaseFaults(type),
    ...twice(type.milestones, 'id').map((id) => `milestone ${id} is there twice`),
    ...twice(type.milestones, 'key').map((key) => `key ${key} is of two milestones`),
    ...type.milestones.flatMap((one) => milestoneFaults(type, one)),
    ...circle(type, 'what they come after', ({ after }) => after),
    ...circle(type, 'what they are counted from', ({ computed }) => (computed === undefined ? [] : [computed.from])),
    ...meaningFaults(type),
  ];
}

/** The types themselves. @throws Error that names every fault of every type */
export function soundTypes<Types extends readonly ProcedureType[]>(types: Types): Types {
  const faults = [
    ...twice(types, 'id').map((id) => `procedure type ${id} is there twice`),
    ...types.flatMap((type) => faultsOfType(type).map((fault) => `procedure type ${type.id}: ${fault}`)),
  ];
  if (faults.length > 0) throw new Error(faults.join('; '));
  return types;
}

function phaseFaults({ phases }: ProcedureType): string[] {
  const [first] = phases;
  if (first === undefined) return ['it has no phases'];
  const faults = phases.flatMap(({ id, next }) =>
    next === null || phases.some((one) => one.id === next) ? [] : [`phase ${id} goes on to ${next}, which is no phase`],
  );
  const reached = new Set<string>();
  for (let at: string | null = first.id; at !== null; at = phases.find((one) => one.id === at)?.next ?? null) {
    if (reached.has(at)) return [...faults, `phase ${at} comes back after itself`];
    reached.add(at);
  }
  return [
    ...faults,
    ...phases.filter(({ id }) => !reached.has(id)).map(({ id }) => `phase ${id} is never reached from ${first.id}`),
    ...(phases.at(-1)?.next === null ? [] : ['its last phase goes on']),
  ];
}

function milestoneFaults(
  type: ProcedureType,
  { id, phase, after, computed, least, roles, per, traits }: MilestoneType,
): string[] {
  const known = (other: string): boolean => type.milestones.some((one) => one.id === other);
  const faults: string[] = [];
  if (type.phases.every((one) => one.id !== phase)) faults.push(`${id} is in ${phase}, which is no phase`);
  if (roles.length === 0) faults.push(`${id} is of nobody: it needs a role`);
  for (const other of after) {
    if (!known(other)) faults.push(`${id} comes after ${other}, which is no milestone`);
    else if (isLater(type, other, phase)) faults.push(`${id} comes after ${other}, which is in a later phase`);
  }
  if (per === undefined && traits.includes('takes-applicants'))
    faults.push(`${id} takes applicants, so each must have one of it`);
  for (const term of [computed, least]) {
    if (term === undefined) continue;
    const { rule, urgent, from } = term;
    if (!known(from)) faults.push(`${id} is counted from ${from}, which is no milestone`);
    if (term === computed && computed?.with !== undefined && !known(computed.with))
      faults.push(`${id} comes with ${computed.with}, which is no milestone`);
    if (per === undefined && type.milestones.some((one) => one.id === from && one.per !== undefined))
      faults.push(`${id} is counted from ${from}, which every applicant has one of`);
    for (const one of urgent === undefined ? [rule] : [rule, urgent])
      if (termRule(one) === null) faults.push(`${id} is counted by ${one}, which is no rule of law`);
  }
  return faults;
}

function isLater({ phases, milestones }: ProcedureType, other: string, phase: string): boolean {
  const order = phases.map((one) => one.id);
  const of = milestones.find((one) => one.id === other)?.phase ?? phase;
  return order.includes(of) && order.includes(phase) && order.indexOf(of) > order.indexOf(phase);
}

function circle(
  { milestones }: ProcedureType,
  by: string,
  sources: (milestone: MilestoneType) => readonly string[],
): string[] {
  const order = inOrder(new Map(milestones.map((one) => [one.id, sources(one)])));
  return order.ok ? [] : [`${order.error.join(', ')} go round in a circle by ${by}`];
}

import { termRule } from '../law/term-rules.ts';
import { inOrder } from './dependencies.ts';
import type { MilestoneOwner } from './milestone.ts';
import type { MilestoneType, ProcedureType } from './procedure-type.ts';
import { TRAITS, type Trait } from './trait.ts';

/** Meanings that more than one milestone of a type can have; of every other the case and the law know one moment. */
const SHARED: ReadonlySet<string> = new Set<Trait>([
  'made-known',
  'needs-winner',
  'settles-award',
  'remedy-window',
  'by-figure',
]);

const WHEN_DONE: readonly MilestoneOwner[] = ['ours'];
const BY_ITSELF: readonly MilestoneOwner[] = ['theirs', 'effect'];

/** Whose moment it must be to mean this: what the case reads as done is reported, what it reads as passed comes by itself. */
const OWNERS: Readonly<Partial<Record<Trait, readonly MilestoneOwner[]>>> = {
  announces: WHEN_DONE,
  'answers-questions': WHEN_DONE,
  'opens-bids': WHEN_DONE,
  scores: WHEN_DONE,
  decides: WHEN_DONE,
  'on-application': WHEN_DONE,
  'by-figure': WHEN_DONE,
  'closes-questions': ['theirs'],
  'closes-bids': ['theirs'],
  'remedy-window': BY_ITSELF,
  'takes-objections': BY_ITSELF,
  'holds-contract': BY_ITSELF,
};

/** Meanings that only hold together with another one. */
const WITH: Readonly<Partial<Record<Trait, Trait>>> = {
  'takes-objections': 'remedy-window',
  'holds-contract': 'remedy-window',
};

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

function milestoneFaults(type: ProcedureType, { id, phase, after, computed, roles }: MilestoneType): string[] {
  const known = (other: string): boolean => type.milestones.some((one) => one.id === other);
  const faults: string[] = [];
  if (type.phases.every((one) => one.id !== phase)) faults.push(`${id} is in ${phase}, which is no phase`);
  if (roles.length === 0) faults.push(`${id} is of nobody: it needs a role`);
  for (const other of after) {
    if (!known(other)) faults.push(`${id} comes after ${other}, which is no milestone`);
    else if (isLater(type, other, phase)) faults.push(`${id} comes after ${other}, which is in a later phase`);
  }
  if (computed === undefined) return faults;
  const { rule, urgent, from } = computed;
  if (!known(from)) faults.push(`${id} is counted from ${from}, which is no milestone`);
  for (const term of urgent === undefined ? [rule] : [rule, urgent])
    if (termRule(term) === null) faults.push(`${id} is counted by ${term}, which is no rule of law`);
  return faults;
}

function isLater({ phases, milestones }: ProcedureType, other: string, phase: string): boolean {
  const order = phases.map((one) => one.id);
  const of = milestones.find((one) => one.id === other)?.phase ?? phase;
  return order.includes(of) && order.includes(phase) && order.indexOf(of) > order.indexOf(phase);
}

function meaningFaults({ milestones }: ProcedureType): string[] {
  const known: ReadonlySet<string> = new Set(TRAITS);
  const own = milestones.flatMap(({ id, owner, traits }) =>
    traits.flatMap((trait) => {
      if (!known.has(trait)) return [`${id} means ${trait}, which nothing knows`];
      const [owners, other] = [OWNERS[trait], WITH[trait]];
      return [
        ...(owners?.includes(owner) === false ? [`${id} means ${trait}: it must be ${owners.join(' or ')}`] : []),
        ...(other === undefined || traits.includes(other)
          ? []
          : [`${id} means ${trait}, so it means ${other} as well`]),
      ];
    }),
  );
  const all = milestones.flatMap(({ traits }) => [...new Set(traits)].map((trait) => ({ trait })));
  return [
    ...own,
    ...twice(all, 'trait')
      .filter((trait) => known.has(trait) && !SHARED.has(trait))
      .map((trait) => `two milestones mean ${trait}: only the first would count`),
  ];
}

function circle(
  { milestones }: ProcedureType,
  by: string,
  sources: (milestone: MilestoneType) => readonly string[],
): string[] {
  const order = inOrder(new Map(milestones.map((one) => [one.id, sources(one)])));
  return order.ok ? [] : [`${order.error.join(', ')} go round in a circle by ${by}`];
}

/** Values that more than one has, each once. */
function twice<Name extends string>(all: readonly Readonly<Record<Name, string>>[], name: Name): string[] {
  const seen = all.map((one) => one[name]);
  return [...new Set(seen.filter((value, at) => seen.indexOf(value) !== at))];
}

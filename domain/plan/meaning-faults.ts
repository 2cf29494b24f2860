import type { MilestoneOwner } from './milestone.ts';
import type { ProcedureType } from './procedure-type.ts';
import { means, TRAITS, type Trait } from './trait.ts';
import { twice } from './twice.ts';

/** Meanings that more than one milestone of a type can have; of every other the case and the law know one moment. */
const SHARED: ReadonlySet<string> = new Set<Trait>([
  'made-known',
  'comes-again',
  'holds-nothing',
  'in-its-order',
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
  'in-its-order': WHEN_DONE,
  decides: WHEN_DONE,
  'on-application': WHEN_DONE,
  'by-figure': WHEN_DONE,
  'takes-applicants': ['theirs'],
  'closes-questions': ['theirs'],
  'closes-bids': ['theirs'],
  'closes-requests': ['theirs'],
  'closes-first-bids': ['theirs'],
  'closes-round': ['theirs'],
  talks: WHEN_DONE,
  'asks-final-bids': WHEN_DONE,
  selects: WHEN_DONE,
  invites: WHEN_DONE,
  'announces-award': WHEN_DONE,
  'opens-applications': BY_ITSELF,
  'ranks-applications': WHEN_DONE,
  'remedy-window': BY_ITSELF,
  'takes-objections': BY_ITSELF,
  'holds-contract': BY_ITSELF,
};

/** Meanings that only hold together with another one. */
const WITH: Readonly<Partial<Record<Trait, Trait>>> = {
  'takes-objections': 'remedy-window',
  'holds-contract': 'remedy-window',
  'takes-applicants': 'applies',
};

/** What others can come up against: an award, or the decision on an application. */
const SENT: readonly Trait[] = ['decides', 'on-application'];

/**
 * What a type must have as well for a meaning to be one, of several any of them: nobody comes up against a decision that is not made,
 * and nothing is scored that cannot come in.
 */
export const NEEDS: Readonly<Partial<Record<Trait, Trait | readonly Trait[]>>> = {
  'announces-ahead': 'announces',
  'made-known': 'announces',
  'closes-requests': 'announces',
  selects: 'closes-requests',
  invites: 'closes-bids',
  'closes-first-bids': 'closes-bids',
  'closes-round': 'talks',
  'asks-final-bids': 'talks',
  'opens-bids': 'closes-bids',
  scores: 'closes-bids',
  'needs-winner': 'scores',
  'settles-award': 'scores',
  'explains-decision': 'decides',
  'remedy-window': SENT,
  'takes-objections': SENT,
  'holds-contract': 'decides',
  'makes-final': 'decides',
  'announces-award': 'makes-final',
  'on-application': 'applies',
  'opens-applications': 'applies',
  'ranks-applications': 'applies',
  'decision-term': 'applies',
};

/** What is wrong with what the milestones of a type mean, in plain English. */
export function meaningFaults({ milestones }: ProcedureType): readonly string[] {
  const known: ReadonlySet<string> = new Set(TRAITS);
  const own = milestones.flatMap(({ id, owner, traits }) =>
    traits.flatMap((trait) => {
      if (!known.has(trait)) return [`${id} means ${trait}, which nothing knows`];
      const [owners, other] = [OWNERS[trait], WITH[trait]];
      const needed = [NEEDS[trait] ?? []].flat();
      return [
        ...(owners?.includes(owner) === false ? [`${id} means ${trait}: it must be ${owners.join(' or ')}`] : []),
        ...(other === undefined || traits.includes(other)
          ? []
          : [`${id} means ${trait}, so it means ${other} as well`]),
        ...(needed.length === 0 || milestones.some((one) => needed.some((any) => means(one, any)))
          ? []
          : [`${id} means ${trait}, but no milestone means ${needed.join(' or ')}`]),
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

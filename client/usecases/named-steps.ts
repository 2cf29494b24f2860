import { withPeople } from '../../domain/office/people-facts.ts';
import { nameOf } from '../../domain/plan/people.ts';
import { peopleNamed } from './definition-of.ts';
import type { CaseFile } from './desk.ts';
import type { FoundCase } from './find.ts';
import type { TimelineStep } from './timeline.ts';

/** What happened with people by their names, where the record keeps their addresses. Two of one name keep their address. */
export async function namedSteps(
  file: CaseFile,
  { stored }: FoundCase,
  steps: readonly TimelineStep[],
): Promise<readonly TimelineStep[]> {
  const people = await peopleNamed(file, stored);
  if (people === null) return steps;
  const all = [...Object.values(people.roles).flat(), ...(people.named ?? [])];
  const isShared = (name: string): boolean =>
    new Set(all.filter((one) => one.name === name).map(({ mail }) => mail.toLowerCase())).size > 1;
  const called = (shown: string): string => {
    const name = nameOf(people, shown);
    return isShared(name) ? shown : name;
  };
  return steps.map(({ event, changed }) => ({
    event: { ...event, by: event.by.map(called), fact: withPeople(event.fact, called) },
    changed,
  }));
}

import type { OwnStep } from '../../domain/plan/own-steps.ts';
import { roundName, roundOf } from '../../domain/plan/round-name.ts';
import { placeOf } from './planning-places.ts';
import type { Path } from './yaml-file.ts';

/** How many rounds a step has, by where their dates stand. */
export function roundsOf(paths: ReadonlyMap<string, Path>, step: number, key: string): number {
  let count = 1;
  while (isAt(placeOf(paths, roundName(key, count + 1)), step)) count++;
  return count;
}

const isAt = (place: Path | null, step: number): boolean => place?.[0] === 'stappen' && place[1] === step;

/** Whether one of these names can be that of a round of the other. */
export const mixedUp = (one: string, other: string): boolean =>
  roundOf(one)?.first === other || roundOf(other)?.first === one;

/** What follows a step that has rounds, follows its last. */
export const lastRound = (made: readonly OwnStep[], name: string): OwnStep | undefined =>
  made.findLast(
    (one) => one.key === name || (made.some(({ key }) => key === name) && roundOf(one.key)?.first === name),
  );

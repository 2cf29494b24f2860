import { describe, expect, it } from 'vitest';
import { roundAsked, type FoundCase } from '../../../client/usecases/find.ts';
import { caseOf, milestoneOf } from '../../domain/acts/builders.ts';

const note = (id: string, state: 'open' | 'done') =>
  milestoneOf(id, { state, traits: ['answers-questions', 'comes-again'] });

describe('welke mijlpaal een melding bedoelt', () => {
  const milestones = [note('clarification-note', 'done'), note('clarification-note-2', 'open')];
  const found = {
    stored: { procedureType: 'subsidietender' },
    state: caseOf({ milestones }),
  } as unknown as FoundCase;

  it.each([
    ['nota-van-inlichtingen', 'clarification-note-2'],
    ['nota van inlichtingen', 'clarification-note-2'],
    ['clarification-note', 'clarification-note-2'],
    ['nota-van-inlichtingen-2', 'clarification-note-2'],
    // Nobody planned it: it comes into being with its report.
    ['nota-van-inlichtingen-3', 'clarification-note-3'],
    ['nota-van-inlichtingen-4', null],
    ['sluiting-2', null],
    ['iets', null],
  ])('%s: %s', (name, id) => {
    expect(roundAsked(found, name)).toBe(id);
  });
});

import { describe, expect, it } from 'vitest';
import { idAsked, roundAnnounced, roundAsked, type FoundCase } from '../../../client/usecases/find.ts';
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

describe('wat van één perceel is', () => {
  const milestones = [
    milestoneOf('submission-close'),
    note('clarification-note@perceel-2', 'open'),
    milestoneOf('bid-opening@perceel-2', { lot: 'perceel-2' }),
  ];
  const found = {
    stored: { procedureType: 'europees-openbaar' },
    state: caseOf({ milestones, lots: ['perceel-1', 'perceel-2'] }),
  } as unknown as FoundCase;

  it.each([
    ['opening-perceel-2', 'bid-opening@perceel-2'],
    // It would be its own from here on.
    ['sluiting-perceel-1', 'submission-close@perceel-1'],
    ['sluiting-perceel-9', null],
  ])('%s: %s', (name, id) => {
    expect(idAsked(found, name)).toBe(id);
  });

  it('een nieuwe ronde van een perceel dat eigen rondes heeft', () => {
    expect(roundAnnounced(found, 'nota-van-inlichtingen-2-perceel-2')).toBe('clarification-note-2@perceel-2');
    // The lot stands beside it.
    expect(roundAnnounced(found, 'nota-van-inlichtingen-2')).toBe('clarification-note-2');
    expect(roundAnnounced(found, 'nota-van-inlichtingen-3')).toBeNull();
    expect(roundAsked(found, 'nota-van-inlichtingen-perceel-2')).toBe('clarification-note@perceel-2');
  });
});

import { describe, expect, it } from 'vitest';
import { drawnPlanning, plannedOf } from '../../../client/told/drawn-planning.ts';
import type { CaseMilestone } from '../../../domain/case/milestone.ts';
import { milestoneOf, NOW } from '../../domain/acts/builders.ts';

const DAY_MS = 86_400_000;
const stored = (milestone: CaseMilestone, plannedEndsAt = milestone.endsAt) => ({
  reference: 'PROEF',
  roles: [],
  remindWorkdays: [],
  plannedEndsAt,
  milestone,
});
const one = (id: string, over: Partial<CaseMilestone> = {}) => milestoneOf(id, { phase: 'award', lot: null, ...over });

describe('de planning als plaatje', () => {
  it('groepeert per fase, en wat een perceel zelf heeft per perceel, na wat allen hebben', () => {
    const milestones = [
      stored(one('award-decision-perceel-1', { lot: 'perceel-1' })),
      stored(one('evaluation', { phase: 'evaluation' })),
    ];
    expect(drawnPlanning({ milestones }).map(({ group }) => group)).toEqual(['Beoordeling', 'Perceel 1']);
  });

  it('noemt een fase één keer, ook als een andere ertussen valt', () => {
    const milestones = [
      stored(one('a', { phase: 'service' })),
      stored(one('b', { phase: 'remedy' })),
      stored(one('c', { phase: 'service' })),
    ];
    expect(drawnPlanning({ milestones }).map(({ group }) => group)).toEqual([
      'Start dienstverlening',
      'Start dienstverlening',
      'Bezwaar of kort geding',
    ]);
  });

  it('zegt van een datum die schoof waar zij eerst stond, en van een andere niets', () => {
    const moved = one('award-decision');
    const milestones = [stored(moved, moved.endsAt - 7 * DAY_MS), stored(one('evaluation'))];
    expect(drawnPlanning({ milestones }).map(({ planned }) => planned !== undefined)).toEqual([true, false]);
    expect([...plannedOf({ milestones }).keys()]).toEqual([moved.id]);
  });

  it('zegt wanneer iets gebeurde, en laat weg wat niet meer nodig is', () => {
    const milestones = [
      stored(one('evaluation', { state: 'done', happenedAt: NOW })),
      stored(one('award-decision', { state: 'void' })),
    ];
    expect(drawnPlanning({ milestones }).map(({ happened }) => happened)).toEqual([expect.stringMatching(/^2018-/)]);
  });
});

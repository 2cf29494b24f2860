import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../../domain/case/view.ts';
import { exampleOf } from '../../../texts/labels/update-example.ts';
import { shownOf, viewOf } from './builders.ts';

const awarded = (outcome: CaseView['awards'][number]['outcome']): Partial<CaseView> => ({
  awards: [
    { award: 'perceel-1', lots: ['perceel-1'], outcome, resultHash: '', dropped: [], decided: false, grantees: [] },
  ],
});

describe('wat een operator kan plakken, past bij deze zaak', () => {
  it('een bezwaar kwam binnen toen de zaak dat kon hebben, niet vandaag', () => {
    expect(exampleOf(viewOf(), 'fileObjection')).toEqual({ receivedAt: '2018-05-16 10:00' });
  });

  it('een nieuwe datum heeft een tijd als haar mijlpaal er een heeft', () => {
    const moment = shownOf('submission-close', { kind: 'moment', endsAt: Date.parse('2018-05-24T15:00:00+02:00') });
    const day = shownOf('evaluation', { kind: 'lastDay' });
    expect(exampleOf(viewOf({ waitingFor: moment }), 'moveMilestone')['to']).toBe('2018-05-31 15:00');
    expect(exampleOf(viewOf({ waitingFor: day }), 'moveMilestone')['to']).toBe('2018-06-07');
  });

  it('een besluit is er een dat is genomen', () => {
    const view = viewOf({ revocable: ['evaluation', 'award-decision'] });
    expect(exampleOf(view, 'decideAnew')).toEqual({ milestone: 'beoordeling' });
  });

  it('een loting wint wie gelijk staat; wie uitvalt, staat in de rangorde', () => {
    expect(exampleOf(viewOf(awarded({ tie: ['A', 'B'] })), 'recordDraw')).toEqual({ award: 'perceel-1', winner: 'A' });
    expect(exampleOf(viewOf(awarded({ tie: ['A', 'B'] })), 'dropOut')).toEqual({ award: 'perceel-1', bid: 'A' });
    expect(exampleOf(viewOf(awarded({ winner: 'C' })), 'dropOut')).toEqual({ award: 'perceel-1', bid: 'C' });
  });
});

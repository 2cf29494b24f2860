import { expect, it } from 'vitest';
import { aftermathLines, changesNothing, previewLines } from '../../../client/told/told-preview.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import type { BrokenAfter } from '../../../client/usecases/aftermath.ts';

const broken = (over: Partial<BrokenAfter>): BrokenAfter => ({
  rule: 'start-inside-remedy-window',
  severity: 'warning',
  message: 'De start valt in de termijn.',
  ground: null,
  path: [],
  milestone: 'service-start',
  mend: { milestone: 'service-start', day: '2018-08-04' as IsoDate },
  ...over,
});

it('een regel die nieuwe datums breken, noemt de eerste dag die wel kan, en één keer', () => {
  const lines = (over: Partial<BrokenAfter>) =>
    aftermathLines('A', { rectify: [], sooner: [], broken: [broken(over)] }, () => '');
  expect(lines({})).toEqual([
    'Let op, met deze datums: De start valt in de termijn. Eerste dag die wel kan voor start dienstverlening: zaterdag 4 augustus 2018.',
  ]);
  expect(lines({ message: 'Kies 4 augustus 2018 of later.' })).toEqual([
    'Let op, met deze datums: Kies 4 augustus 2018 of later.',
  ]);
  expect(lines({ mend: null })).toEqual(['Let op, met deze datums: De start valt in de termijn.']);
});

it('wat geen datum verandert en toch een regel breekt, zegt dat ook bij een proef', () => {
  const preview = { moved: [], people: [], rectify: [], sooner: [], broken: [broken({ mend: null })] };
  expect(changesNothing(preview)).toBe(false);
  expect(previewLines('A', preview, () => '')).toEqual(['Let op, met deze datums: De start valt in de termijn.']);
  expect(changesNothing({ ...preview, broken: [] })).toBe(true);
});

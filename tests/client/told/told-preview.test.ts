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
    aftermathLines('A', { rectify: [], sooner: [], squeezed: [], broken: [broken(over)] }, () => '');
  expect(lines({})).toEqual([
    'Let op, met deze datums: De start valt in de termijn. Eerste dag die wel kan voor start dienstverlening: zaterdag 4 augustus 2018.',
  ]);
  expect(lines({ message: 'Kies 4 augustus 2018 of later.' })).toEqual([
    'Let op, met deze datums: Kies 4 augustus 2018 of later.',
  ]);
  expect(lines({ mend: null })).toEqual(['Let op, met deze datums: De start valt in de termijn.']);
});

it('wat geen datum verandert en toch een regel breekt, zegt dat ook bij een proef', () => {
  const preview = { moved: [], people: [], rectify: [], sooner: [], squeezed: [], broken: [broken({ mend: null })] };
  expect(changesNothing(preview)).toBe(false);
  expect(previewLines('A', preview, () => '')).toEqual(['Let op, met deze datums: De start valt in de termijn.']);
  expect(changesNothing({ ...preview, broken: [] })).toBe(true);
});

it('een periode die dagen verliest, wordt genoemd met de dag waarop zij haar dagen terugheeft', () => {
  const one = {
    milestone: 'evaluation',
    days: 8,
    were: 25,
    whole: '2018-07-09' as IsoDate,
    passes: ['award-decision'],
  };
  const lines = (over: Partial<typeof one>) =>
    aftermathLines('A', { rectify: [], sooner: [], squeezed: [{ ...one, ...over }], broken: [] }, (step) =>
      JSON.stringify(step),
    );
  expect(lines({})).toEqual([
    'Let op: de beoordeling begint later en houdt 8 dagen over. Dat waren er 25. Met evenveel dagen als eerst eindigt dit op maandag 9 juli 2018. Verplaats dan ook de gunningsbeslissing. Het einde verplaatsen: {"act":"moveMilestone","on":"A","filled":{"milestone":"beoordeling","to":"2018-07-09","reason":"…"}}',
  ]);
  expect(lines({ days: 1, passes: [] })[0]).toContain('houdt 1 dag over. Dat waren er 25. Met evenveel dagen');
  expect(lines({ passes: [] })[0]).not.toContain('Verplaats dan ook');
});

import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { guideText } from '../../guides.ts';

const PLANNING = {
  aankondiging: '2027-09-01',
  'vragen-tot': '2027-09-22 17:00',
  'nota-van-inlichtingen': '2027-10-01',
  sluiting: '2027-10-20 12:00',
  opening: '2027-10-20 14:00',
  beoordeling: { van: '2027-10-21', 'tot-en-met': '2027-11-10' },
  gunningsbeslissing: '2027-11-11',
  'definitieve-gunning': '2027-12-02',
};
const said = (rest: Readonly<Record<string, unknown>>, planning = {}): readonly (string | undefined)[] => {
  const { found, findings } = readDefinition(
    guideText({ type: 'europees-openbaar', planning: { ...PLANNING, ...planning }, rest }),
  );
  return found === null ? findings.map(({ message }) => message) : [];
};
const lots = (one: string, other: string) => ({
  percelen: [
    { id: 'a', naam: one },
    { id: 'b', naam: other },
  ],
});
const step = (rollen: readonly string[]) => ({
  stappen: [{ naam: 'Schouw', op: '2027-09-10', 'volgt-op': 'aankondiging', rollen }],
});

describe('wat er twee keer staat', () => {
  it.each([
    ['twee percelen van één naam', said(lots('Beschermd wonen', 'Beschermd wonen')), 'Twee percelen heten'],
    ['ook met andere hoofdletters', said(lots('Beschermd wonen', 'beschermd  Wonen')), 'Twee percelen heten'],
    ['een herinnering', said({ herinneringen: { werkdagen: [10, 10] } }), 'staat er twee keer'],
    [
      'een herinnering bij één datum',
      said({}, { sluiting: { op: '2027-10-20 12:00', herinneringen: [5, 2, 5] } }),
      'staat er twee keer',
    ],
    ['een rol bij een stap', said(step(['inkoper', 'inkoper'])), 'Een rol staat er twee keer'],
  ])('%s', (_what, found, message) => {
    expect(found).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['percelen met een eigen naam', said(lots('Beschermd wonen', 'Beschermd wonen jeugd'))],
    ['herinneringen die verschillen', said({ herinneringen: { werkdagen: [10, 5] } })],
    ['rollen die verschillen', said(step(['inkoper', 'jurist']))],
  ])('niet: %s', (_what, found) => {
    expect(found).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { guideText, OPEN_PLANNING } from '../../guides.ts';

const said = (rest: Readonly<Record<string, unknown>>, planning = {}): readonly (string | undefined)[] => {
  const { found, findings } = readDefinition(
    guideText({ type: 'europees-openbaar', planning: { ...OPEN_PLANNING, ...planning }, rest }),
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

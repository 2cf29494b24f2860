import { describe, expect, it } from 'vitest';
import { isAbout } from '../../../domain/office/letter-decision.ts';

const traits = ['decides'] as const;
const ofAll = { lot: null, traits };
const ofTwo = { lot: 'perceel-2', traits };

describe('over welke percelen een gunningsbeslissing gaat (Aw 2.130)', () => {
  it.each([
    ['één beslissing gaat over alle percelen', ofAll, [ofAll], ['perceel-2'], true],
    ['die van een perceel alleen over dat perceel', ofTwo, [ofAll, ofTwo], ['perceel-2'], true],
    ['en over geen ander', ofTwo, [ofAll, ofTwo], ['perceel-1'], false],
    ['die van de andere niet over een perceel met een eigen beslissing', ofAll, [ofAll, ofTwo], ['perceel-2'], false],
    ['wel over de rest', ofAll, [ofAll, ofTwo], ['perceel-1'], true],
    ['een procedure zonder percelen', ofAll, [ofAll], [], true],
  ] as const)('%s', (_name, decision, milestones, lots, about) => {
    expect(isAbout(decision, milestones, lots)).toBe(about);
  });
});

import { describe, expect, it } from 'vitest';
import { chaos } from '../../bench/chaos/chaos.ts';

const MINUTE_MS = 60_000;
const KILLS = 50;

describe('een installatie waarvan steeds iets omvalt (M1, M8, P12)', () => {
  it(
    'verliest niets, stuurt niets twee keer, en geen zaak blijft hangen',
    async () => {
      const { killed, cases, letters, rehearsals, ...counted } = await chaos({
        seed: 7,
        kills: KILLS,
        say: () => undefined,
      });
      expect(Object.values(killed).reduce((sum, one) => sum + one, 0)).toBe(KILLS);
      expect(cases).toBeGreaterThan(0);
      expect(letters).toBeGreaterThan(0);
      expect(rehearsals).toMatchObject({ different: [], stuck: [] });
      expect(counted).toMatchObject({ stuck: [], different: [], wrong: [], twice: 0, lost: 0, waiting: 0 });
    },
    10 * MINUTE_MS,
  );
});

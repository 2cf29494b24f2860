import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../client/usecases/verify/verify.ts';
import { EVIDENCE, type EvidenceName } from '../../store/evidence/kinds.ts';
import { brokenRows } from '../../store/evidence/broken-rows.ts';
import { edit, valuesOf } from '../store/evidence/edits.ts';
import { unguarded } from '../store/unguarded.ts';
import { play, sharedStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

class Undone extends Error {}

describe('een gespeelde procedure', () => {
  it('klopt van de eerste schakel tot de laatste, en een waarde die iemand wijzigt valt op', async () => {
    const { reference } = await play(stage, { until: '2018-06-01' });
    const { db, desk } = stage;
    const found = await verify({ ...desk, now: () => 0 }, reference);
    expect(found.wrong).toEqual([]);
    expect(found.links).toBeGreaterThan(50);
    for (const name of Object.keys(EVIDENCE) as EvidenceName[]) {
      // Other plays on the same stage go on meanwhile: their rows move.
      const own = (await valuesOf(db, name)).filter((one) => `${one.reference}/`.startsWith(`${reference}/`));
      const values = own.filter(({ column }) => column !== 'no' && column !== 'seq');
      // The first value of every row: what else stands in the row is in the same hash.
      const first = values.filter((one, at) => one.row !== values[at - 1]?.row);
      await unguarded(db, async (tx) => {
        for (const one of first) await edit(tx, one);
        const broken = new Set((await brokenRows(tx, null)).map(({ evidence, key }) => `${evidence} ${key}`));
        expect(first.filter(({ key }) => !broken.has(`${name} ${key}`))).toEqual([]);
        throw new Undone();
      }).catch((error: unknown) => {
        if (!(error instanceof Undone)) throw error;
      });
    }
  });
});

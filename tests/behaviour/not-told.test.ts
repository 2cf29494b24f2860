import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { performAct } from '../../client/temporal/updates.ts';
import { actorFor } from '../../store/actors.ts';
import { PRIVATE_STACK } from '../../domain/rights/vouched.ts';
import { readEvents } from '../../store/events.ts';
import { actOf, idOf, START, start } from './running.ts';
import { ownStage } from './stage.ts';
import { unguarded } from '../store/unguarded.ts';

let stage: Awaited<ReturnType<typeof ownStage>>;
beforeAll(async () => {
  stage = await ownStage();
});
afterAll(() => stage.close());

const facts = async (reference: string) => (await readEvents(stage.db, reference)).map(({ fact }) => fact);

describe('een mail die niet te maken is', () => {
  it('staat in het dossier, en de zaak gaat door', async () => {
    const reference = 'STIL-1';
    await start(stage, reference);
    const by = await actorFor(stage.db, reference, { identity: 'lead', shown: 'lead' });
    const vouched = { issuer: PRIVATE_STACK, subject: by, roles: null };
    const acted = (name: 'suspend' | 'terminateEarly', at: number) => {
      const wish = actOf({ by, vouched, reason: 'kort geding', moment: START + at });
      return () => performAct(stage.client, idOf(reference), name, wish);
    };
    await acted('suspend', 1)();
    // Whom to tell stands in the definition: a worker that does not know it yet finds nobody any more.
    await unguarded(stage.db, (tx) =>
      tx.updateTable('definitions').set({ text: 'weg' }).where('reference', '=', reference).execute(),
    );
    stage.worker.current().kill('SIGKILL');
    // Nobody answers until the worker is replaced; the same act asked again is the same act.
    const ended = acted('terminateEarly', 2);
    const answer = () => ended().catch((error: unknown) => error);
    await expect.poll(answer, { timeout: 60_000 }).toMatchObject({ kind: 'done' });
    await expect
      .poll(() => facts(reference), { timeout: 20_000 })
      .toContainEqual({ kind: 'not-told', notice: 'ended' });
    expect(await stage.client.workflow.getHandle(idOf(reference)).result()).toBe('terminated-early');
  });
});

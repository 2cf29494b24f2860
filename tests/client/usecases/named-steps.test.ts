import { describe, expect, it } from 'vitest';
import { namedSteps } from '../../../client/usecases/named-steps.ts';
import type { TimelineStep } from '../../../client/usecases/timeline.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { openTender } from './desk.ts';

const db = emptyCaseFile();
const stepBy = (...by: readonly string[]) =>
  ({ event: { by, fact: { kind: 'complaint' } }, changed: [] }) as unknown as TimelineStep;

describe('wie iets deed, in het dossier', () => {
  it('staat er bij naam als de definitie die kent, en anders zoals zij heet', async () => {
    const found = await openTender(db());
    const steps = await namedSteps({ db: db() }, found, [
      stepBy('n.dewit@utrecht.example', 'iemand@elders.example'),
      stepBy(),
    ]);
    expect(steps.map(({ event }) => event.by)).toEqual([['Noor de Wit', 'iemand@elders.example'], []]);
  });
});

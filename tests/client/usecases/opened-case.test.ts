import { describe, expect, it } from 'vitest';
import { openedCase } from '../../../client/usecases/opened-case.ts';
import type { FoundCase } from '../../../client/usecases/find.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { fileObjection } from '../../../store/objections.ts';
import { at } from '../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { openTender } from './desk.ts';

const db = emptyCaseFile();

/** Decided on 22 June: the window ends on Friday 3 August, and six weeks later is 14 September. */
const decided = (found: FoundCase): FoundCase => ({
  ...found,
  state: {
    ...found.state,
    facts: { ...found.state.facts, actual: { 'award-decision': at('06-22 10:00') } },
    milestones: found.state.milestones.map((one) =>
      one.id === 'objection-window' ? { ...one, lastDay: '2018-08-03' as IsoDate } : one,
    ),
  },
});
const wish = (over: object = {}) =>
  ({
    name: 'fileObjection',
    fields: { receivedAt: at('07-02 10:00'), proof: 'brief 1', objector: 'Zorg BV', ...over },
  }) as const;
const DECISION = { milestone: 'objection-decision', when: 'uiterlijk vr 14 sep 2018' };

describe('het bezwaar dat met een handeling begint', () => {
  it.each([
    ['op tijd', {}, 'in-time'],
    ['op tijd gepost', { receivedAt: at('08-07 10:00'), postedOn: '2018-08-03' }, 'in-time'],
    ['te laat', { receivedAt: at('08-07 10:00') }, 'late'],
    ['te vroeg', { receivedAt: at('06-20 10:00') }, 'premature'],
  ] as const)('wordt bij een proef genoemd zoals het zou worden: %s', async (_name, over, timeliness) => {
    const found = decided(await openTender(db()));
    const { reference } = found.stored.name;
    const opened = await openedCase({ db: db() }, found, wish(over), null);
    expect(opened).toMatchObject({ reference: `${reference}/bezwaar-1`, timeliness });
    expect(opened?.dates).toContainEqual(DECISION);
  });

  it('heeft het nummer waaronder deze handeling het vastlegde, ook als een ander ertussen kwam', async () => {
    const found = decided(await openTender(db()));
    const { reference } = found.stored.name;
    const given = {
      receivedAt: at('07-02 10:00'),
      objector: 't:1',
      timeliness: 'in-time',
      terms: { receivedOn: '2018-07-02' as IsoDate, windowLastDay: '2018-08-03' as IsoDate, committee: true },
    } as const;
    for (const act of ['een ander', 'deze']) await fileObjection(db(), reference, act, given);
    const opened = await openedCase({ db: db() }, found, wish(), 'deze');
    expect(opened?.reference).toBe(`${reference}/bezwaar-2`);
    expect(opened?.dates).toContainEqual({ ...DECISION, when: 'uiterlijk vr 26 okt 2018' });
  });

  it('is er niet bij een andere handeling', async () => {
    const found = await openTender(db());
    expect(await openedCase({ db: db() }, found, { name: 'scoreBids', fields: {} }, null)).toBeNull();
  });
});

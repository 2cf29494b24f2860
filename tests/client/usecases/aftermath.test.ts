import { describe, expect, it } from 'vitest';
import { aftermathOf } from '../../../client/usecases/aftermath.ts';
import { at, caseOf } from '../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { LATE_NOTE, openTender } from './desk.ts';

const db = emptyCaseFile();
const RECTIFY = { milestone: 'submission-close', version: 2, since: 0 };

describe('wat een handeling achterlaat', () => {
  it('is een rectificatie die er nog niet was, en een regel van de controle die nu breekt', async () => {
    const { facts } = caseOf();
    const after = await openTender(db(), { duties: [RECTIFY], facts: { ...facts, moved: LATE_NOTE } });
    const before = { ...after, state: { ...after.state, duties: [], facts } };
    const found = await aftermathOf({ db: db() }, before);
    expect(found.rectify).toEqual(['submission-close']);
    expect(found.broken.map((one) => one.rule)).toEqual(['weekday-mismatch', 'week-mismatch']);
    // What a guide wrote of the day of the week no move mends.
    expect(found.broken.map((one) => one.mend)).toEqual([null, null]);
  });

  it('is niets als er niets bij kwam', async () => {
    const before = await openTender(db(), { duties: [RECTIFY] });
    expect(await aftermathOf({ db: db() }, before)).toEqual({ rectify: [], squeezed: [], broken: [], sooner: [] });
  });

  it('is ook wat breekt door wat er is gemeld, als geen datum verandert', async () => {
    const { facts } = caseOf();
    const early = { ...facts, actual: { 'clarification-note': at('02-20 09:00') } };
    const after = await openTender(db(), { facts: early });
    const found = await aftermathOf({ db: db() }, { ...after, state: { ...after.state, facts } });
    expect(found.broken.map((one) => one.rule)).toContain('closing-before-questions');
  });
});

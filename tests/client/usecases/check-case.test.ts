import { describe, expect, it } from 'vitest';
import { checkCase } from '../../../client/usecases/check-case.ts';
import type { ClockTime, IsoDate } from '../../../domain/law/iso-date.ts';
import { caseOf } from '../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { LATE_NOTE, openTender } from './desk.ts';

const db = emptyCaseFile();

describe('een procedure controleren zoals zij er nu voor staat', () => {
  it('oordeelt over de datums zoals ze zijn verplaatst', async () => {
    const { facts } = caseOf();
    const rules = async (moved: typeof facts.moved) => {
      const found = await openTender(db(), { facts: { ...facts, moved } });
      return (await checkCase({ db: db() }, found))?.map((one) => one.rule) ?? [];
    };
    expect(await rules(facts.moved)).not.toContain('week-mismatch');
    expect(await rules(LATE_NOTE)).toContain('week-mismatch');
  });

  it.each([
    ['na de aankondiging volgt het platform een verplaatste sluiting: dat is een plicht (Aw 2.73)', 'done', false],
    ['ervoor staat het platform nog op het moment van de leidraad', 'open', true],
  ] as const)('%s', async (_name, notice, isFound) => {
    const { facts, milestones } = caseOf();
    const moved = { 'submission-close': { day: '2018-06-07' as IsoDate, time: '15:00' as ClockTime } };
    const stands = milestones.map((one) => (one.id === 'contract-notice' ? { ...one, state: notice } : one));
    const found = await openTender(db(), { facts: { ...facts, moved } }, stands);
    const rules = (await checkCase({ db: db() }, found))?.map((one) => one.rule) ?? [];
    expect(rules.includes('clock-mismatch')).toBe(isFound);
  });

  it('zwijgt over een zaak waarvan de wet alleen de planning maakt', async () => {
    const found = await openTender(db());
    expect(await checkCase({ db: db() }, { ...found, stored: { ...found.stored, kind: 'subsidy' } })).toBeNull();
  });
});

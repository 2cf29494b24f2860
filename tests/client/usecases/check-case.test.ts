import { describe, expect, it } from 'vitest';
import { checkCase } from '../../../client/usecases/check-case.ts';
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

  it('zwijgt over een zaak waarvan de wet alleen de planning maakt', async () => {
    const found = await openTender(db());
    expect(await checkCase({ db: db() }, { ...found, stored: { ...found.stored, kind: 'subsidy' } })).toBeNull();
  });
});

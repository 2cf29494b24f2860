import { describe, expect, it } from 'vitest';
import { mayHandOver } from '../../../client/usecases/hand-over.ts';
import { findCase } from '../../../client/usecases/find.ts';
import { receive } from '../../../store/receipts.ts';
import { NOW } from '../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { openTender } from './desk.ts';

const db = emptyCaseFile();

const asked = async (reference: string, by = 'Noor de Wit') => {
  const found = await findCase({ db: db() }, reference);
  if (found === null) throw new Error(reference);
  return mayHandOver({ db: db() }, found, by);
};

describe('een zaak als bestanden', () => {
  it('kan zolang er niets in staat dat nog dicht is', async () => {
    expect(await asked((await openTender(db())).stored.name.reference)).toBeNull();
  });

  it('wacht op de opening zodra er een inschrijving is: er staat in wie meedoen', async () => {
    const { reference } = (await openTender(db())).stored.name;
    const bid = { kind: 'bid', uploadId: '1', party: 'Zorg BV', lot: null, sha256: 'a', at: NOW } as const;
    await receive(db(), { reference, ...bid });
    expect(await asked(reference)).toMatchObject({ rule: 'not-yours-to-see', values: { seen: 'bidder-names' } });
  });
});

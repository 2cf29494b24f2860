import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { TemporalAway } from '../../../../client/usecases/connect.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { receiveBid } from '../../../../client/usecases/office/receive-bid.ts';
import { unguarded } from '../../../store/unguarded.ts';
import { openTender } from '../../usecases/desk.ts';
import { askedTender } from '../../usecases/office/asked.ts';
import { letterCase, released } from '../../usecases/office/letter-case.ts';
import { BOTH, deskWith, senderOf, testVault } from '../../usecases/office/vault-desk.ts';
import { holesIn } from '../attacks.ts';
import { browserOf, consoleOn } from '../console-on.ts';

const db = emptyCaseFile();
const { vault } = testVault();
const NOOR = 'n.dewit@utrecht.example';
const away = { desk: () => Promise.reject(new TemporalAway('nergens', 'weg')) };

/** The record of a case in a browser of whoever leads it. */
async function recordOf(reference: string) {
  const { app, faults } = consoleOn(db(), undefined, { ...away, file: { db: db(), vault } });
  const browser = await browserOf(app, NOOR);
  const path = `/procedures/${reference}/dossier`;
  return {
    faults,
    page: async (at: string) => (await browser.get(`${path}${at}`)).text(),
    zip: () => browser.get(`${path}.zip`),
  };
}

describe('het dossier in de console', () => {
  it('zegt van wat is geweigerd waar het hier wel kan, en geen opdracht', async () => {
    const given = await letterCase(db());
    await given.act('approveLetters', {});
    const text = await (await recordOf(given.reference)).page('');
    expect(text).toContain('Niets goedgekeurd.');
    expect(text).toContain('de pagina Brieven');
    expect(text).not.toContain('tenderklok brief');
  });

  it('gaat mee als zip, met de brieven zoals zij zijn bewaard en wat hun verzending bewijst', async () => {
    const given = await letterCase(db());
    await released(given);
    const { page, zip, faults } = await recordOf(given.reference);
    expect(await page('')).toContain(`href="/procedures/${given.reference}/dossier.zip"`);
    const answer = await zip();
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      200,
      'application/zip',
      `attachment; filename="dossier-${given.reference}.zip"`,
    ]);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const text = (path: string) => Buffer.from(files[path] ?? []).toString();
    expect(
      Buffer.from(files['brieven/3.docx'] ?? [])
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(text('brieven/3.txt')).toContain('U krijgt de opdracht niet.');
    expect(text('brieven.csv')).toContain('inschrijver-c@zorg.example');
    expect(text('LEESMIJ.md')).toContain('| brieven/ |');
    expect(text('LEESMIJ.md')).not.toContain('| vragen.csv |');
    for (const { no, sha256 } of await given.letters())
      expect([no, text('brieven.csv').includes(sha256)]).toEqual([no, true]);
    expect(text('SHA256SUMS').trimEnd().split('\n')).toHaveLength(Object.keys(files).length - 1);
    expect(faults).toEqual([]);
  });

  it('heeft de vragen met hun antwoord', async () => {
    const { reference, ask } = await askedTender(db());
    await ask('Mag het plan in twee talen?');
    const { zip } = await recordOf(reference);
    const files = unzipSync(new Uint8Array(await (await zip()).arrayBuffer()));
    expect(Buffer.from(files['vragen.csv'] ?? []).toString()).toContain('Mag het plan in twee talen?');
  });

  it('gaat niet mee zolang wat erin staat dicht is, en zegt waarom', async () => {
    const { reference } = (await openTender(db())).stored.name;
    await receiveBid(deskWith(db(), vault), senderOf(reference, {}), BOTH);
    const { page, zip } = await recordOf(reference);
    expect(await page('')).toContain('Meenemen als bestanden kan nu niet.');
    expect(await page('')).not.toContain('dossier.zip');
    expect((await zip()).status).toBe(403);
  });

  it('wordt nagekeken, ook als Temporal niet antwoordt, en noemt elke regel die is gewijzigd', async () => {
    const { reference } = (await openTender(db())).stored.name;
    await receiveBid(deskWith(db(), vault), senderOf(reference, {}), BOTH);
    const { page } = await recordOf(reference);
    const away = await page('/nakijken');
    expect(away).toContain('Temporal antwoordt niet.');
    expect(away).toContain('1 bevinding');
    await unguarded(db(), (tx) =>
      tx.updateTable('receipts').set({ party: 'Ander BV' }).where('reference', '=', reference).execute(),
    );
    const changed = await page('/nakijken');
    expect(changed).toContain('Ontvangst [&quot;bid&quot;, 1] is gewijzigd nadat dit is vastgelegd.');
    expect(changed).toContain('Wijzig niets.');
    expect(holesIn(changed)).toEqual([]);
  });
});

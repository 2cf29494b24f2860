import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WITH_FILE } from '../../client/console/office/file-routes.tsx';
import { ACT_NAMES, specOf } from '../../domain/acts/acts.ts';
import { OFFICE_ACT_NAMES, officeSpecOf, type OfficeActName } from '../../domain/office/office-acts.ts';
import { receiveBid } from '../../client/usecases/office/receive-bid.ts';
import { FOR_THIS_MACHINE } from '../../scripts/chromium.mjs';
import { openTender } from '../client/usecases/desk.ts';
import { askedTender } from '../client/usecases/office/asked.ts';
import { approved, letterCase } from '../client/usecases/office/letter-case.ts';
import { BOTH, deskWith, senderOf, testVault } from '../client/usecases/office/vault-desk.ts';
import { chromiumPath, openBrowser } from './browser.ts';
import { axeFindings, browserOf, consoleOfStage, pictureOf } from './console-stage.ts';
import { sharedStage } from './stage.ts';

const NOOR = 'Noor de Wit';
const MUST = FOR_THIS_MACHINE || process.env['CI'] === 'true';
/** The words of the acts on the case file, with a file or without. */
const officeWords = (file: boolean): readonly string[] =>
  OFFICE_ACT_NAMES.filter((one) => (WITH_FILE as readonly OfficeActName[]).includes(one) === file).map(
    (one) => officeSpecOf(one).word,
  );

describe.skipIf(chromiumPath() === null && !MUST)('elk adres dat de console heeft', () => {
  const { vault } = testVault();
  let stage: Awaited<ReturnType<typeof sharedStage>>;
  let browser: Browser;
  let served: Awaited<ReturnType<typeof consoleOfStage>>;
  let cases: Readonly<Record<'questions' | 'bids' | 'letters', string>>;

  beforeAll(async () => {
    browser = await openBrowser();
    stage = await sharedStage();
    const asked = await askedTender(stage.db);
    await asked.ask('Mag het plan in twee talen?');
    const bids = (await openTender(stage.db)).stored.name.reference;
    await receiveBid(deskWith(stage.db, vault), senderOf(bids, { party: 'Zorg BV', number: '1' }), BOTH);
    const letters = await letterCase(stage.db);
    await approved(letters);
    cases = { questions: asked.reference, bids, letters: letters.reference };
    served = await consoleOfStage(stage, Date.now, vault);
  }, 240_000);
  afterAll(async () => {
    await served?.close();
    await browser?.close();
    await stage?.close();
  });

  /** What stands in the place of a word in an address: every act, and a case in which there is something to see. */
  function addressesOf(path: string): readonly string[] {
    const words = (all: readonly string[], at: string) => all.map((one) => path.replace(at, encodeURIComponent(one)));
    if (path.includes(':handeling'))
      return words(
        ACT_NAMES.map((one) => specOf(one).word),
        ':handeling',
      );
    if (path.includes('vastleggen/:woorden')) return words(officeWords(false), ':woorden');
    if (path.includes('inlezen/:woorden')) return words(officeWords(true), ':woorden');
    return [path];
  }
  function filled(path: string): string {
    const of = /inschrijving|opening/.test(path)
      ? 'bids'
      : /brief|brieven|rangorde/.test(path)
        ? 'letters'
        : 'questions';
    return path
      .replace(':kenmerk', cases[of])
      .replace(':mijlpaal', 'sluiting-inschrijving')
      .replace(':film', 'film-1')
      .replace(':hoofdstuk', '1-schrijf-de-procedure-op')
      .replace(/:\w+/g, '1');
  }

  it.each([1400, 390])(
    'heeft op een scherm van %i een titel, één kop, en niets dat axe vindt of dat opzij schuift',
    async (width) => {
      const { context, page } = await browserOf(browser, served.url, NOOR, { width });
      const found: string[] = [];
      const seen: string[] = [];
      for (const path of served.paths.flatMap(addressesOf).map(filled)) {
        const { headers } = await page.request.get(path).then((answer) => ({ headers: answer.headers() }));
        // A file to take along is no page; nor is a mail as mail programs draw it, which has no page around it.
        if (headers['content-disposition'] !== undefined || headers['content-type']?.startsWith('text/html') !== true)
          continue;
        await page.goto(path);
        seen.push(path);
        const heads = await page.getByRole('heading', { level: 1 }).count();
        if (heads !== 1 || (await page.title()) === '') found.push(`${path}: ${heads} heads`);
        const wide = Number(await page.evaluate('document.documentElement.scrollWidth'));
        if (wide > width) found.push(`${path}: ${wide} wide`);
        found.push(...(await axeFindings(page)).map((one) => `${path}: ${one}`));
        await pictureOf(page, `adres${path.replaceAll(/[^\w-]+/g, '_')}-${width}`);
      }
      expect(found).toEqual([]);
      expect(seen.length).toBeGreaterThan(ACT_NAMES.length + OFFICE_ACT_NAMES.length + 30);
      expect(served.faults).toEqual([]);
      await context.close();
    },
    240_000,
  );
});

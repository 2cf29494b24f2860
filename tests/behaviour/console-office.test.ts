import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiveBid } from '../../client/usecases/office/receive-bid.ts';
import { TASK_QUEUE, WORKFLOW } from '../../contracts/names.ts';
import { FOR_THIS_MACHINE } from '../../scripts/chromium.mjs';
import { openTender } from '../client/usecases/desk.ts';
import { askedTender } from '../client/usecases/office/asked.ts';
import { BIDS, letterCase } from '../client/usecases/office/letter-case.ts';
import { BOTH, deskWith, senderOf, testVault } from '../client/usecases/office/vault-desk.ts';
import { chromiumPath, openBrowser } from './browser.ts';
import { axeFindings, browserOf, consoleOfStage, pictureOf } from './console-stage.ts';
import { ownStage } from './stage.ts';

const [NOOR, IRIS] = ['Noor de Wit', 'Iris Prins'] as const;
const MUST = FOR_THIS_MACHINE || process.env['CI'] === 'true';

describe.skipIf(chromiumPath() === null && !MUST)('het dossier in een browser, met twee mensen', () => {
  const { vault } = testVault();
  let stage: Awaited<ReturnType<typeof ownStage>>;
  let browser: Browser;
  let served: Awaited<ReturnType<typeof consoleOfStage>>;
  /** Each looks in a browser of her own; the second without any script. */
  let noor: Awaited<ReturnType<typeof browserOf>>;
  let iris: Awaited<ReturnType<typeof browserOf>>;
  const found: string[] = [];
  let asked: Awaited<ReturnType<typeof askedTender>>;

  beforeAll(async () => {
    browser = await openBrowser();
    stage = await ownStage();
    asked = await askedTender(stage.db);
    await asked.ask('Mag het plan in twee talen?');
    served = await consoleOfStage(stage, Date.now, vault);
    noor = await browserOf(browser, served.url, NOOR);
    iris = await browserOf(browser, served.url, IRIS, { script: false });
  }, 240_000);
  afterAll(async () => {
    await served?.close();
    await browser?.close();
    await stage?.close();
  });

  /** What axe has against a page on a wide and a narrow screen, with a picture of both. */
  async function look(page: Page, name: string): Promise<void> {
    for (const width of [1400, 390]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await axeFindings(page)).map((one) => `${name} ${width}: ${one}`));
      const wide = Number(await page.evaluate('document.documentElement.scrollWidth'));
      if (wide > width) found.push(`${name} ${width}: ${wide} wide`);
      await pictureOf(page, `dossier-${name}-${width}`);
    }
    await page.setViewportSize({ width: 1400, height: 900 });
  }
  const filed = (page: Page) => page.getByRole('button', { name: 'Leg vast' }).click();

  it('een vraag krijgt een antwoord van de één en een goedkeuring van de ander, en staat dan in de nota', async () => {
    const path = `/procedures/${asked.reference}`;
    await noor.page.goto(path);
    await noor.page.getByRole('link', { name: 'Vragen', exact: true }).click();
    await noor.page.getByRole('heading', { name: 'Vragen', level: 1 }).waitFor();
    await look(noor.page, 'vragen');
    await noor.page.goto(`${path}/inlezen/vraag%20lees-in`);
    const wrong = { name: 'vragen.csv', mimeType: 'text/csv', buffer: Buffer.from('vraagsteller;vraag\nTaxi;\n') };
    await noor.page.getByLabel('Bestand', { exact: true }).setInputFiles(wrong);
    await noor.page.getByRole('main').getByRole('button').last().click();
    await noor.page.getByText('Er is niets overgenomen.').first().waitFor();
    await look(noor.page, 'vragen-met-fouten');
    await noor.page.goto(`${path}/vragen`);
    await noor.page.getByRole('link', { name: 'Vraag 1' }).click();
    await noor.page.getByRole('link', { name: /^Schrijf het antwoord/ }).click();
    await noor.page.getByLabel('Antwoord', { exact: true }).fill('Ja, dat mag. Taxi Jansen BV mag dat ook.');
    await look(noor.page, 'antwoord');
    await filed(noor.page);
    await noor.page.getByText('staat klaar als concept (versie 1)').waitFor();
    await iris.page.goto(`${path}/vragen/1`);
    await iris.page.getByRole('link', { name: /^Keur het antwoord goed/ }).click();
    await filed(iris.page);
    await iris.page.getByText('komt in de volgende nota').waitFor();
    await noor.page.goto(`${path}/nota`);
    expect(await noor.page.locator('mark').first().innerText()).toBe('Taxi Jansen BV');
    await look(noor.page, 'nota');
  });

  it('inschrijvingen openen twee mensen, ieder op een eigen scherm, met de tijd die nog is', async () => {
    const { reference } = (await openTender(stage.db)).stored.name;
    for (const [no, party] of ['Zorg BV', 'Hulp BV'].entries())
      await receiveBid(deskWith(stage.db, vault), senderOf(reference, { party, number: String(no) }), BOTH);
    const path = `/procedures/${reference}`;
    await noor.page.goto(`${path}/inschrijvingen`);
    await look(noor.page, 'inschrijvingen');
    await noor.page.getByRole('link', { name: 'Opening', exact: true }).click();
    await noor.page.getByRole('button', { name: 'Vraag om de kwaliteit te openen' }).click();
    await noor.page.getByText(/^U vroeg hierom om/).waitFor();
    await look(noor.page, 'opening-wacht');
    await iris.page.goto(`${path}/opening`);
    expect(await iris.page.getByRole('timer').innerText()).toMatch(/^Nog (9|10) minuten/);
    await pictureOf(iris.page, 'dossier-opening-tweede');
    await iris.page.getByRole('button', { name: `Open de kwaliteit samen met ${NOOR}` }).click();
    await iris.page.getByText('De kwaliteit is geopend van 2 inschrijvingen').waitFor();
    // The first sees it without doing anything.
    await noor.page.getByRole('timer').waitFor({ state: 'detached' });
    await noor.page.goto(`${path}/inschrijvingen/1`);
    await look(noor.page, 'inschrijving');
  });

  it.each([
    ['met', true],
    ['zonder', false],
  ])(
    'brieven gaan van maken tot bewijs: een ander keurt goed, zij gaan tegelijk, en de mailserver neemt ze aan (%s JavaScript)',
    async (_name, script) => {
      const { page } = script ? noor : await browserOf(browser, served.url, NOOR, { script });
      // Where no script runs, axe does not either.
      const seen = (name: string) => (script ? look(page, name) : Promise.resolve());
      const { reference, act, letters } = await letterCase(stage.db);
      for (const bid of BIDS) await act('reasonGrade', { bid, every: 'lots', text: `Het plan van ${bid} is helder.` });
      const path = `/procedures/${reference}`;
      await page.goto(`${path}/brieven`);
      await page.getByRole('link', { name: 'Maak brieven' }).click();
      await page.getByLabel('Gunning', { exact: true }).check();
      await filed(page);
      await page.getByRole('heading', { name: 'Gedaan' }).waitFor();
      await page.goto(`${path}/brieven/naast-elkaar`);
      await seen('brieven-naast-elkaar');
      await iris.page.goto(`${path}/brieven/naast-elkaar`);
      await iris.page.getByRole('link', { name: 'Keur 7 brieven goed' }).click();
      await filed(iris.page);
      await page.goto(`${path}/brieven`);
      await page.getByRole('link', { name: 'Verstuur alle brieven tegelijk' }).click();
      await filed(page);
      await page.getByRole('heading', { name: 'Gedaan' }).waitFor();
      await page.goto(`${path}/brieven`);
      await seen('brieven');
      const sent = async () => (await letters()).filter(({ proofs }) => proofs.length > 0).length;
      await stage.desk.rounds.workflow.execute(WORKFLOW.mailRound, { workflowId: 'post', taskQueue: TASK_QUEUE });
      expect(await sent()).toBe(7);
      await page.reload();
      await page.getByText('alle brieven hebben bewijs').waitFor();
      await seen('brieven-bewezen');
    },
  );

  it('het dossier wordt nagekeken waar zij bij zit, en gaat mee als zip', async () => {
    const { page } = noor;
    await page.goto(`/procedures/${asked.reference}/dossier`);
    await look(page, 'dossier');
    await page.getByRole('link', { name: 'Kijk na of het dossier klopt' }).click();
    await page.getByRole('heading', { name: 'Klopt het dossier?' }).waitFor();
    await look(page, 'nagekeken');
    await page.goBack();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Neem het dossier mee (zip)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`dossier-${asked.reference}.zip`);
  });

  it('en axe vond op geen van die bladzijden iets', () => {
    expect(found).toEqual([]);
    expect(served.faults).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOR_THIS_MACHINE } from '../../scripts/chromium.mjs';
import { chromiumPath, NO_CHROMIUM, openBrowser } from './browser.ts';
import { axeFindings, browserOf, consoleOfStage, pictureOf } from './console-stage.ts';
import { ownStage } from './stage.ts';

/** Where there is a Chromium to be had, a machine without one fails; elsewhere it says what it lacks. */
const MUST = FOR_THIS_MACHINE || process.env['CI'] === 'true';
const NARROW = { width: 320, height: 900 };
const WIDE = { width: 1400, height: 1000 };
/** A Monday that is long enough away, whenever this runs. */
const BEGIN = '2029-01-08';

if (chromiumPath() === null && !MUST) process.stderr.write(`${NO_CHROMIUM}\n`);

describe.skipIf(chromiumPath() === null && !MUST)('een nieuwe procedure in een browser', () => {
  let stage: Awaited<ReturnType<typeof ownStage>>;
  let browser: Browser;
  let served: Awaited<ReturnType<typeof consoleOfStage>>;
  beforeAll(async () => {
    browser = await openBrowser();
    stage = await ownStage();
    served = await consoleOfStage(stage, Date.now);
  }, 240_000);
  afterAll(async () => {
    await served?.close();
    await browser?.close();
    await stage?.close();
  });

  /** A page of somebody who is logged in, at the start of a new procedure. */
  async function atStart(script: boolean): Promise<Page> {
    const { page } = await browserOf(browser, served.url, 'Noor de Wit', { script, named: false });
    await page.getByRole('link', { name: 'Nieuwe procedure' }).click();
    return page;
  }

  /** Goes to another view, and waits until its script listens: what is written before that is not heard. */
  async function to(page: Page, view: string): Promise<void> {
    const steps = page.getByRole('navigation', { name: 'Stappen van de definitie' });
    await Promise.all([page.waitForEvent('load'), steps.getByRole('button', { name: view }).click()]);
  }

  async function begun(page: Page): Promise<void> {
    await page.getByLabel('Soort procedure').selectOption('europees-openbaar');
    await page.getByLabel('Eerste dag (mag leeg blijven)').fill(BEGIN);
    await page.getByRole('button', { name: 'Begin' }).click();
  }

  it.each([
    ['met JavaScript', true, 'BROWSER-1'],
    ['zonder JavaScript', false, 'BROWSER-2'],
  ])('begint, schrijft, controleert en start, %s', async (_name, scripts, reference) => {
    const page = await atStart(scripts);
    await begun(page);
    await page.getByLabel('Kenmerk').fill(reference);
    await page.getByLabel('Onderwerp').fill('Groenonderhoud');
    await to(page, 'Mensen');
    const names = await page.getByLabel('Naam').all();
    for (const [index, name] of names.entries())
      await name.fill(['Noor de Wit', 'Iris Prins', 'Sanne Vos'][index] ?? '');
    await page.getByLabel('Mailadres').first().fill('geen adres');
    // Enter in a field checks, and stays where one is.
    await page.getByLabel('Mailadres').first().press('Enter');
    await page.getByText('"geen adres" is geen mailadres').first().waitFor();
    await page.getByLabel('Mailadres').first().fill('n.dewit@utrecht.example');
    await to(page, 'Planning');
    expect(await page.getByText('Op zijn vroegst').count()).toBeGreaterThan(0);
    await to(page, 'Bestand');
    const text = page.getByRole('textbox', { name: 'De definitie' });
    const written = await text.inputValue();
    expect(written).toContain(`kenmerk: ${reference}`);
    expect(written).toContain('naam: Noor de Wit, mail: n.dewit@utrecht.example');
    await text.fill(written.replace('onderwerp:', 'onderwrep:'));
    if (!scripts) await page.getByRole('button', { name: 'Controleer' }).last().click();
    await page.getByText('De sleutel onderwrep is onbekend.').waitFor();
    await page
      .getByRole('link', { name: /^regel \d+$/ })
      .first()
      .click();
    expect(page.url()).toMatch(/#regel-\d+$/);
    await text.fill(written);
    await to(page, 'Controle en start');
    await page.getByRole('button', { name: 'Start de procedure' }).click();
    await page.waitForURL(`${served.url}/procedures/${reference}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Groenonderhoud');
    expect(served.faults).toEqual([]);
    await page.context().close();
  });

  it('zegt bij het veld wat er niet klopt terwijl iemand schrijft, en laat staan wat er staat', async () => {
    const page = await atStart(true);
    await begun(page);
    await to(page, 'Mensen');
    const mail = page.getByLabel('Mailadres').first();
    await mail.fill('fout');
    await page.locator('[id="rollen.procesleider.0.mail-fout"]').getByText('"fout" is geen mailadres').waitFor();
    expect(await mail.inputValue()).toBe('fout');
    expect(await page.evaluate('document.activeElement.id')).toBe('rollen.procesleider.0.mail');
    await mail.fill('goed@utrecht.example');
    await page.getByText('"fout" is geen mailadres').first().waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('geeft het bestand mee en neemt het weer aan', async () => {
    const page = await atStart(false);
    await begun(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Neem het bestand mee' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('EUROPEES-OPENBAAR-1.yaml');
    const path = await download.path();
    await page.goto(`${served.url}/nieuw`);
    await page.getByLabel('Definitie in YAML').setInputFiles(path);
    await page.getByRole('button', { name: 'Open het bestand' }).click();
    expect(await page.getByRole('textbox', { name: 'De definitie' }).inputValue()).toBe(readFileSync(path, 'utf8'));
    await page.context().close();
  });

  it('is op elke stap toegankelijk, en past op een smal scherm', async () => {
    const page = await atStart(true);
    await looked(page, 'begin');
    await begun(page);
    for (const view of ['Bestand', 'Soort', 'Mensen', 'Percelen', 'Planning', 'Beoordeling', 'Controle en start']) {
      await to(page, view);
      if (view === 'Mensen') await page.getByRole('button', { name: 'Nog een jurist' }).click();
      if (view === 'Percelen') await page.getByRole('button', { name: 'Nog een perceel' }).click();
      await looked(page, view);
    }
    await page.getByRole('button', { name: 'Zij loopt al' }).click();
    await looked(page, 'loopt al');
    await page.goto('/nieuw');
    await page.getByRole('heading', { name: 'Ga verder met een concept' }).waitFor();
    await looked(page, 'concepten');
    await page.context().close();
  });

  /** What axe finds, and whether a narrow screen must scroll sideways; a picture of both where that is asked. */
  async function looked(page: Page, name: string): Promise<void> {
    expect([name, await axeFindings(page)]).toEqual([name, []]);
    await pictureOf(page, `${name}-1400`);
    await page.setViewportSize({ width: 390, height: 900 });
    await pictureOf(page, `${name}-390`);
    await page.setViewportSize(NARROW);
    expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, NARROW.width]);
    await page.setViewportSize(WIDE);
  }
});

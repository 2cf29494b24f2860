import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PACKAGE_ROOT } from '../../client/stack/programs.ts';
import { FOR_THIS_MACHINE } from '../../scripts/chromium.mjs';
import { chromiumPath, NO_CHROMIUM, openBrowser } from '../behaviour/browser.ts';
import { axeFindings, browserOf } from '../behaviour/console-stage.ts';
import { launch, temporaryPlace, type Driver } from './driver.ts';

const MUST = FOR_THIS_MACHINE || process.env['CI'] === 'true';
const COMMAND = join(PACKAGE_ROOT, 'client', 'cli', 'tenderklok.mjs');
const SOON = { timeout: 60_000, interval: 100 };
/** A Monday that is long enough away, whenever this runs. */
const BEGIN = '2029-01-08';

if (chromiumPath() === null && !MUST) process.stderr.write(`${NO_CHROMIUM}\n`);

describe.skipIf(chromiumPath() === null && !MUST)('een eerste procedure op een proefopstelling (dev)', () => {
  const place = temporaryPlace();
  let dev: Driver;
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    browser = await openBrowser();
    dev = launch([COMMAND, 'dev'], place.path, { TENDERKLOK_DATA: join(place.path, 'data') }, place.path);
    await vi.waitFor(() => expect(dev.said().stderr).toContain('Klaar.'), SOON);
    url = /^Console: (\S+)$/m.exec(dev.said().stderr)?.[1] ?? '';
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    dev?.child.kill('SIGINT');
    await dev?.ended;
    place.remove();
  });

  /** Goes to another step, and waits until its script listens. */
  async function to(page: Page, step: string): Promise<void> {
    const steps = page.getByRole('navigation', { name: 'Stappen van de definitie' });
    await Promise.all([page.waitForEvent('load'), steps.getByRole('button', { name: step }).click()]);
  }
  const pressed = (page: Page, name: string | RegExp) =>
    Promise.all([page.waitForEvent('load'), page.getByRole('button', { name }).first().click()]);

  it.each([
    ['met JavaScript', true, 'EERSTE-1'],
    ['zonder JavaScript', false, 'EERSTE-2'],
  ])(
    'van soort, mensen, percelen, planning, beoordeling en controle tot een zaak die loopt, %s',
    async (_name, script, reference) => {
      const { page, context } = await browserOf(browser, url, 'Noor de Wit', { script, named: false });
      await page.getByRole('link', { name: 'Nieuwe procedure' }).click();
      await page.getByLabel('Soort procedure').selectOption('europees-openbaar');
      await page.getByLabel('Eerste dag (mag leeg blijven)').fill(BEGIN);
      await pressed(page, 'Begin');
      await page.getByLabel('Kenmerk').fill(reference);
      await page.getByLabel('Onderwerp').fill('Groenonderhoud');

      await to(page, 'Mensen');
      for (const [at, name] of (await page.getByLabel('Naam').all()).entries())
        await name.fill(['Noor de Wit', 'Iris Prins', 'Sanne Vos'][at] ?? '');
      for (const [at, mail] of (await page.getByLabel('Mailadres').all()).entries())
        await mail.fill(['n.dewit', 'i.prins', 's.vos'][at] + '@utrecht.example');

      await to(page, 'Percelen');
      for (const lot of ['noord', 'zuid']) {
        await pressed(page, 'Nog een perceel');
        await page.locator('fieldset input[type=text]').last().fill(lot);
      }

      await to(page, 'Planning');
      expect(await page.getByText('Op zijn vroegst').count()).toBeGreaterThan(0);
      await to(page, 'Beoordeling');
      await page.getByText('Hoe u beoordeelt, staat in het bestand').waitFor();

      await to(page, 'Controle en start');
      // Without a script nothing looks at a page from within it.
      if (script) expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Start de procedure' }).click();
      await page.waitForURL(`${url}/procedures/${reference}`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Groenonderhoud');
      // A worker carries it: it waits for something, and its people were told.
      await page
        .getByText(/^Wacht op/)
        .first()
        .waitFor();
      const told = page.getByRole('link', { name: /Gestart/ });
      await vi.waitFor(async () => {
        await page.goto(`/procedures/${reference}/mail`);
        expect(await told.count()).toBeGreaterThan(0);
      }, SOON);
      await page.goto('/procedures');
      expect(await page.getByText(reference).count()).toBeGreaterThan(0);
      await context.close();
    },
  );
});

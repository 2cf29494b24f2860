import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseLink, temporalLinks, type TemporalUi } from '../../client/usecases/temporal-links.ts';
import { FOR_THIS_MACHINE } from '../../scripts/chromium.mjs';
import { chromiumPath, NO_CHROMIUM, openBrowser } from './browser.ts';
import { PREPARED, prepareCases } from './prepared-cases.ts';
import { idOf } from './running.ts';
import { ownStage } from './stage.ts';

const [waits, suspended, late, tied] = PREPARED;
const PICTURES = fileURLToPath(new URL('../../docs/schermen', import.meta.url));
/** How this installation is reached: the pages name no other way. */
const [PROGRAM, CONSOLE] = ['npx --no tenderklok', 'https://tk.example'];
const WIDTH = 1280;
/** Enough for a list of a few cases, and for what the page of a case says first. */
const [SHORT, TALL] = [620, 1300];
/** Where there is a Chromium to be had, a machine without one fails; elsewhere it says what it lacks. */
const MUST = FOR_THIS_MACHINE || process.env['CI'] === 'true';

if (chromiumPath() === null && !MUST) process.stderr.write(`${NO_CHROMIUM}\n`);

describe.skipIf(chromiumPath() === null && !MUST)('wat een operator in Temporal UI ziet', () => {
  let stage: Awaited<ReturnType<typeof ownStage>>;
  let browser: Browser;
  let page: Page;
  let ui: TemporalUi;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: WIDTH, height: TALL } });
    stage = await ownStage({ TENDERKLOK_OPDRACHT: PROGRAM, CONSOLE_URL: CONSOLE });
    ui = { uiUrl: stage.uiUrl, namespace: stage.stack.namespace };
    await prepareCases(stage);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  const open = (label: string): Promise<unknown> =>
    page.goto(temporalLinks(ui).find((one) => one.label === label)?.url ?? 'about:blank');

  it.each([
    ['Alle lopende zaken', [waits, suspended, late, tied]],
    ['Te laat', [late]],
    ['Geschorst', [suspended]],
    ['Wacht op ons', [waits, suspended, late, tied]],
    ['Vraagt aandacht', [waits, suspended, late, tied]],
    ['Loopt vast', []],
  ])('de lijst %s toont die zaken en geen andere', async (label, references) => {
    await open(label);
    await page.getByText(/^\d+ Workflows?$/).waitFor();
    const ids = page.getByRole('link', { name: /^aanbesteding\// });
    await expect
      .poll(async () => (await ids.allTextContents()).map((text) => text.trim()).sort(), { timeout: 30_000 })
      .toEqual(references.map(idOf).sort());
    if (label === 'Alle lopende zaken') await picture('lijst', SHORT);
  });

  it.each([
    [waits, ['Wacht op de vooraankondiging', 'Wat u nu kunt doen', `tenderklok meld ${waits} vooraankondiging`]],
    [suspended, ['Geschorst sinds', 'Let op: geschorst', `tenderklok hervat ${suspended} --reden "…"`]],
    [late, ['Te laat: de aankondiging had er', 'Let op: te laat', 'procesleider, inkoper of jurist']],
    [tied, ['gelijke stand van noord, zuid', 'Let op: gelijke stand', `tenderklok loting ${tied} --gunning perceel-1`]],
  ])('de bladzijde van %s zegt waar zij op wacht en hoe zij verder kan', async (reference, texts) => {
    await page.goto(caseLink(ui, idOf(reference)));
    await page
      .getByRole('link', { name: 'User Metadata' })
      .or(page.getByRole('tab', { name: 'User Metadata' }))
      .click();
    // Text of a case is drawn in a frame of its own.
    const details = page.frameLocator('iframe').locator('body');
    await details.getByRole('heading', { name: new RegExp(`^${reference}: `) }).waitFor();
    const said = (await details.innerText()).replaceAll(/\s+/g, ' ');
    for (const text of texts) expect(said).toContain(text);
    expect(said.match(/\S+ \S+ tenderklok(?= )/g)).toEqual([...said.matchAll(/tenderklok(?= )/g)].map(() => PROGRAM));
    const link = details.getByRole('link', { name: 'Open deze zaak in de console' });
    expect(await link.getAttribute('href')).toBe(`${CONSOLE}/procedures/${reference}`);
    if (reference === late) await picture('zaak', TALL);
  });

  /** Kept only on purpose: what stands in the manual for operators is made by these very pages. */
  async function picture(name: string, height: number): Promise<void> {
    if (process.env['TENDERKLOK_SCHERMEN'] !== 'schrijf') return;
    mkdirSync(PICTURES, { recursive: true });
    await page.setViewportSize({ width: WIDTH, height });
    await page.screenshot({ path: `${PICTURES}/${name}.png` });
  }
});

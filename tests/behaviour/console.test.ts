import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCase } from '../../client/usecases/find.ts';
import { FOR_THIS_MACHINE } from '../../scripts/chromium.mjs';
import { chromiumPath, NO_CHROMIUM, openBrowser } from './browser.ts';
import { axeFindings, browserOf, consoleOfStage, pictureOf } from './console-stage.ts';
import { inFile, PREPARED, prepareCases } from './prepared-cases.ts';
import { START, start } from './running.ts';
import { ownStage } from './stage.ts';

const [, suspended, late, tied, ended] = PREPARED;
const [WITH, WITHOUT, TWO] = ['SCRIPT-2018', 'KAAL-2018', 'TWEE-2018'] as const;
const [NOOR, RAVI, IRIS] = ['Noor de Wit', 'Ravi Jansen', 'Iris Prins'] as const;
/** Grades and prices with two faults. */
const FAULTY = [
  'inschrijving;perceel;soort;onderdeel;waarde',
  'inschrijver-a;perceel-1;cijfer;A;8',
  'inschrijver-a;perceel-1;prijs;uur;tachtig',
  'inschrijver/b;perceel-1;cijfer;A;7',
].join('\n');
/** Where there is a Chromium to be had, a machine without one fails; elsewhere it says what it lacks. */
const MUST = FOR_THIS_MACHINE || process.env['CI'] === 'true';

if (chromiumPath() === null && !MUST) process.stderr.write(`${NO_CHROMIUM}\n`);

describe.skipIf(chromiumPath() === null && !MUST)('de console in een browser', () => {
  let stage: Awaited<ReturnType<typeof ownStage>>;
  let browser: Browser;
  let served: Awaited<ReturnType<typeof consoleOfStage>>;
  beforeAll(async () => {
    browser = await openBrowser();
    stage = await ownStage();
    for (const reference of [WITH, WITHOUT, TWO]) await start(stage, reference);
    await prepareCases(stage);
    for (const reference of [WITH, WITHOUT, TWO]) await inFile(stage, reference);
    const began = Date.now();
    // The cases live on clocks that began at that moment.
    served = await consoleOfStage(stage, () => START + Date.now() - began);
  }, 240_000);
  afterAll(async () => {
    await served?.close();
    await browser?.close();
    await stage?.close();
  });

  const closingOf = async (reference: string): Promise<string | undefined> =>
    (await findCase(stage.desk, reference))?.state.milestones.find((one) => one.id === 'submission-close')?.when;

  it.each([
    [WITH, true],
    [WITHOUT, false],
  ])('verplaatst de sluiting van %s na te hebben gezien wat meegaat (script: %s)', async (reference, script) => {
    const { context, page } = await browserOf(browser, served.url, NOOR, { script });
    await page.goto('/procedures');
    await page.getByRole('link', { name: reference }).click();
    await page.getByRole('link', { name: 'Verplaatsen', exact: true }).click();
    await page.getByLabel('Mijlpaal', { exact: true }).selectOption('sluiting-inschrijving');
    await page.getByLabel('Naar', { exact: true }).fill('2018-05-31');
    await page.getByLabel('Tijd (mag leeg blijven)').fill('15:00');
    const follows = page.getByRole('heading', { name: 'Dit gebeurt er als u bevestigt' });
    // With a script what moves along stands there as soon as a day is chosen; the reason can come last.
    if (script) await follows.waitFor();
    await page.getByRole('button', { name: script ? /^Bevestig/ : 'Bekijk wat er gebeurt' }).click();
    // It is done only with a reason: the record must show why.
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Reden/ })
      .click();
    await page.getByLabel('Reden', { exact: true }).fill('Een vraag over de tarieven');
    await looks(page).click();
    await follows.waitFor();
    const told = await page.locator('main').innerText();
    expect(told).toContain('wordt donderdag 31 mei 2018, 15.00 uur');
    expect(told).toContain('Bericht krijgen:');
    expect(told).toContain('Er is nog niets gewijzigd.');
    expect(await closingOf(reference)).toContain('24 mei 2018');
    await page.getByRole('button', { name: /^Bevestig/ }).click();
    await page.getByText('Verplaatst: sluiting inschrijving.').waitFor();
    expect(await closingOf(reference)).toContain('31 mei 2018');
    await page.getByRole('link', { name: 'Naar de zaak' }).click();
    expect(await page.getByRole('row', { name: /^Sluiting inschrijving/ }).innerText()).toContain('31 mei 2018');
    await context.close();
  });

  it('laat een ander in een andere browser bevestigen wat de een vroeg', async () => {
    const [ravi, iris] = [
      await browserOf(browser, served.url, RAVI),
      await browserOf(browser, served.url, IRIS, { script: false }),
    ];
    await ravi.page.goto(`/procedures/${TWO}/doen/meld?mijlpaal=vooraankondiging`);
    await done(ravi.page);
    await ravi.page.goto(`/procedures/${TWO}/doen/herstel?mijlpaal=vooraankondiging`);
    await ravi.page.getByLabel('Reden', { exact: true }).fill('Niet geplaatst');
    await ravi.page.getByLabel('Bewijs', { exact: true }).fill('Schermafdruk van "TenderNed"');
    await ravi.page.getByLabel('Ja', { exact: true }).check();
    await done(ravi.page);
    await ravi.page.getByText('Vastgelegd als verzoek').waitFor();
    expect(await axeFindings(ravi.page)).toEqual([]);
    const stateNow = async () =>
      (await findCase(stage.desk, TWO))?.state.milestones.find((one) => one.id === 'prior-notice')?.state;
    expect(await stateNow()).toBe('done');
    await ravi.page.getByRole('link', { name: 'het verzoek om te bevestigen' }).click();
    await ravi.page.getByText('U hebt dit zelf gevraagd').waitFor();
    expect(await ravi.page.getByRole('button').count()).toBe(0);
    const address = ravi.page.url();
    await iris.page.goto('/mijn-werk');
    await iris.page.getByRole('link', { name: 'Een melding herstellen' }).click();
    expect(iris.page.url()).toBe(address);
    expect(await iris.page.locator('main').innerText()).toContain('Schermafdruk van "TenderNed"');
    await iris.page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
    expect(await stateNow()).toBe('done');
    await iris.page.getByRole('button', { name: /^Bevestig/ }).click();
    await iris.page.getByText('Hersteld: vooraankondiging.').waitFor();
    expect(await stateNow()).toBe('open');
    await ravi.page.reload();
    await ravi.page.getByRole('heading', { name: 'Dit verzoek wacht niet meer' }).waitFor();
    expect(await axeFindings(ravi.page)).toEqual([]);
    await ravi.context.close();
    await iris.context.close();
  });

  /** The button that looks at what follows, which a script may have done before. */
  const looks = (page: Page) => page.getByRole('button', { name: /^Bekijk (wat er gebeurt|opnieuw)$/ });

  /** Looks at what follows, and confirms it. */
  async function done(page: Page): Promise<void> {
    await looks(page).click();
    await page.getByRole('button', { name: /^Bevestig/ }).click();
  }

  /** Every page and state, by what it is called in its title. */
  const PAGES: readonly (readonly [title: RegExp, path: string])[] = [
    [/^Mijn werk/, '/mijn-werk'],
    [/^Procedures/, '/procedures'],
    [/^Procedures/, '/procedures?zoek=niets-van-dit-alles'],
    [/^Procedures/, '/procedures?alle=ja&op=datum&af=ja'],
    ...[WITH, suspended, late, tied, ended].map((one) => [new RegExp(`^${one}: `), `/procedures/${one}`] as const),
    [/^Dossier/, `/procedures/${tied}/dossier`],
    [/^Dossier/, `/procedures/${tied}/dossier?woord=niets-van-dit-alles`],
    [/^Rangorde/, `/procedures/${tied}/rangorde`],
    [/^Beoordeling inlezen/, `/procedures/${WITH}/beoordeling`],
    [/^Mail van/, `/procedures/${WITH}/mail`],
    [/^Sluiting inschrijving/, `/procedures/${WITH}/datum/sluiting-inschrijving`],
    [/^Beheer/, '/beheer'],
    [/^Agenda/, '/agenda'],
    [/^Uitleg/, '/uitleg'],
    [/^Handleiding/, '/uitleg/handleiding'],
    [/handleiding/, '/uitleg/handleiding/1-schrijf-de-procedure-op'],
    [/^Planning om te plakken/, `/procedures/${tied}/planning`],
    [/^Oefenen/, '/oefenen'],
    [/^Generale repetitie/, '/oefenen/film-1?dag=2018-05-07'],
    [/^Toegankelijkheid/, '/toegankelijkheid'],
    [/^Verplaatsen/, `/procedures/${WITH}/doen/verplaats`],
    [/^Melden/, `/procedures/${WITH}/doen/meld`],
    [/^Loting vastleggen/, `/procedures/${tied}/doen/loting`],
    [/^Een melding herstellen/, `/procedures/${WITH}/doen/herstel`],
    [/^Niet gevonden/, '/procedures/BESTAAT-NIET'],
    [/^Niet gevonden/, '/niets'],
    [/^Afmelden/, '/afmelden'],
    [/^Wie bent u/, '/aanmelden'],
  ];

  describe.each([1400, 390])('op een scherm van %i', (width) => {
    let context: BrowserContext;
    let page: Page;
    beforeAll(async () => {
      ({ context, page } = await browserOf(browser, served.url, NOOR, { width }));
    });
    afterAll(() => context?.close());

    it('heeft elke bladzijde een titel, een taal en niets dat axe vindt', async () => {
      const found: string[] = [];
      for (const [title, path] of PAGES) {
        await page.goto(path);
        expect(await page.title(), path).toMatch(title);
        expect(await page.locator('html').getAttribute('lang'), path).toBe('nl');
        expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1);
        found.push(...(await axeFindings(page)).map((one) => `${path} ${one}`));
        await pictureOf(page, `${path.replaceAll(/[^\w-]+/g, '_')}-${width}`);
      }
      expect(found).toEqual([]);
    });

    it('vindt axe ook niets bij een fout, een vooruitblik, een weigering en wat is gedaan', async () => {
      const found: string[] = [];
      const look = async (what: string) => found.push(...(await axeFindings(page)).map((one) => `${what}: ${one}`));
      await page.goto(`/procedures/${WITH}/doen/verplaats?mijlpaal=sluiting`);
      await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
      // With script the answer takes the place of the page: its title comes a moment after the click.
      await expect.poll(() => page.title()).toMatch(/^Fout: /);
      await look('fout');
      await page.getByLabel('Naar', { exact: true }).fill('2018-06-07');
      await page.getByLabel('Reden', { exact: true }).fill('x');
      await looks(page).click();
      await page.getByRole('heading', { name: 'Dit gebeurt er als u bevestigt' }).waitFor();
      await look('vooruitblik');
      await page.getByLabel('Naar', { exact: true }).fill('2018-02-20');
      await looks(page).click();
      await page.getByRole('heading', { name: 'Dit kan niet' }).waitFor();
      await look('weigering');
      await page.goto(`/procedures/${WITH}/beoordeling`);
      const file = { name: 'cijfers.csv', mimeType: 'text/csv', buffer: Buffer.from(FAULTY) };
      await page.getByLabel('Bestand met cijfers en prijzen').setInputFiles(file);
      await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
      await page.getByRole('heading', { name: /^Er is niets ingelezen/ }).waitFor();
      await look('bestand met fouten');
      await pictureOf(page, `bestand-met-fouten-${width}`);
      expect(found).toEqual([]);
    });
  });

  it('past op een scherm van 320 zonder opzij te schuiven', async () => {
    const { context, page } = await browserOf(browser, served.url, NOOR, { width: 320 });
    const wide: string[] = [];
    for (const [, path] of PAGES) {
      await page.goto(path);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      if (Number(width) > 320) wide.push(`${path}: ${String(width)}`);
    }
    expect(wide).toEqual([]);
    await context.close();
  });

  it('is met het toetsenbord alleen te bedienen: langs de inhoud naar de knop, en die is te zien', async () => {
    const { context, page } = await browserOf(browser, served.url, NOOR);
    await page.goto(`/procedures/${WITH}/doen/schors`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Procedures');
    for (let tabs = 0; tabs < 20 && (await focused(page)) !== 'Bekijk wat er gebeurt'; tabs += 1)
      await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Bekijk wat er gebeurt');
    const ring = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    expect(ring).not.toBe('none');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Er is niets gewijzigd/ }).waitFor();
    expect(await page.title()).toMatch(/^Fout: /);
    await context.close();
  });

  it('doet niets waar niemand iets van merkt: geen fout bleef onbeantwoord', () => {
    expect(served.faults).toEqual([]);
  });
});

/** What has the focus, by its text. */
const focused = async (page: Page): Promise<string> =>
  String(await page.evaluate('(document.activeElement?.textContent ?? "").trim()'));

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linksText } from '../../client/cli/temporal-links-text.ts';
import { findCase } from '../../client/usecases/find.ts';
import { caseLink, temporalLinks, type TemporalUi } from '../../client/usecases/temporal-links.ts';
import { FOR_THIS_MACHINE } from '../../scripts/chromium.mjs';
import { chromiumPath, NO_CHROMIUM, openBrowser } from './browser.ts';
import { MAIL_AWAY, PREPARED, prepareCases, prepareMailAway } from './prepared-cases.ts';
import { idOf } from './running.ts';
import { ownStage } from './stage.ts';
import { sendUpdate } from './send-update.ts';

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
    await prepareMailAway(stage);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  const open = (label: string): Promise<unknown> =>
    page.goto(temporalLinks(ui).find((one) => one.label === label)?.url ?? 'about:blank');

  it.each([
    ['Alle lopende zaken', [waits, suspended, late, tied, MAIL_AWAY]],
    ['Te laat', [late]],
    ['Geschorst', [suspended]],
    ['Wacht op ons', [waits, suspended, late, tied, MAIL_AWAY]],
    ['Vraagt aandacht', [waits, suspended, late, tied, MAIL_AWAY]],
    ['Mail niet aangekomen', [MAIL_AWAY]],
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

  it('wat al lang in zijn fase is, is te vinden op de dag waarop zij begon', async () => {
    const found = async (query: string) => {
      const ids: string[] = [];
      for await (const { workflowId } of stage.client.workflow.list({
        query: `${query} AND ExecutionStatus="Running"`,
      }))
        ids.push(workflowId);
      return ids.sort();
    };
    expect(await found('FaseSinds < "2018-02-20"')).toEqual([waits, suspended, MAIL_AWAY].map(idOf).sort());
    expect(await found('FaseSinds < "2018-02-19"')).toEqual([]);
  });

  it.each([
    [waits, ['Wacht op de vooraankondiging', 'Wat u nu kunt doen', `tenderklok meld ${waits} vooraankondiging`]],
    [suspended, ['Geschorst sinds', 'Let op: geschorst', `tenderklok hervat ${suspended} --reden "…"`]],
    [late, ['Te laat: de aankondiging had er', 'Let op: te laat', 'procesleider, inkoper of jurist']],
    [
      tied,
      [
        'Wacht op een loting (Perceel 1: gelijke stand van noord, zuid;',
        'Let op: gelijke stand',
        `tenderklok loting ${tied} --gunning perceel-1`,
      ],
    ],
    [
      MAIL_AWAY,
      ['Let op: planning klopt niet, mail niet aangekomen', 'is geweigerd, of het is niet zeker', 'tenderklok mail'],
    ],
  ])('de bladzijde van %s zegt waar zij op wacht en hoe zij verder kan', async (reference, texts) => {
    await page.goto(caseLink(ui, idOf(reference)));
    const details = await userMetadata();
    await details.getByRole('heading', { name: new RegExp(`^${reference}: `) }).waitFor();
    const said = (await details.innerText()).replaceAll(/\s+/g, ' ');
    for (const text of texts) expect(said).toContain(text);
    expect(said.match(/\S+ \S+ tenderklok(?= )/g)).toEqual([...said.matchAll(/tenderklok(?= )/g)].map(() => PROGRAM));
    const link = details.getByRole('link', { name: 'Open deze zaak in de console' });
    expect(await link.getAttribute('href')).toBe(`${CONSOLE}/procedures/${reference}`);
    if (reference === late) await picture('zaak', TALL);
  });

  it.each([
    [suspended, ['meld', 'verplaats', 'schors']],
    [tied, ['meld', 'trek-besluit-in']],
  ])('de bladzijde van %s biedt niet aan wat dan wordt geweigerd', async (reference, words) => {
    await page.goto(caseLink(ui, idOf(reference)));
    const details = await userMetadata();
    await details.getByRole('heading', { name: 'Wat u nu kunt doen' }).waitFor();
    const said = (await details.innerText()).replaceAll(/\s+/g, ' ');
    for (const word of words) expect(said).not.toContain(`tenderklok ${word} `);
  });

  it('een zaak die onderweg is overgenomen, opent met kenmerk en hash, en heet naar haar onderwerp', async () => {
    await page.goto(caseLink(ui, idOf(late)));
    const input = page.getByText('"kenmerk"').first();
    await input.waitFor();
    const first = (await page.locator('main, body').first().innerText()).replaceAll(/\s+/g, ' ');
    expect(first).toContain(late);
    expect(first).not.toContain('happenedAt');
    await tab('User Metadata');
    await page.frameLocator('#user-metadata-summary').getByText(`${late}: Veilig Thuis`).first().waitFor();
  });

  it('een handeling gaat met de invoer die op de bladzijde staat, en een proef zegt wat ervan zou komen', async () => {
    await page.goto(caseLink(ui, idOf(waits)));
    const details = await userMetadata();
    await details.getByRole('heading', { name: 'Vanuit Temporal UI' }).waitFor();
    const rowOf = async (word: string) =>
      JSON.parse(
        await details
          .locator('tr', { hasText: new RegExp(`^\\s*${word}\\s`) })
          .locator('code')
          .last()
          .innerText(),
      ) as object;
    const typed = { ...(await rowOf('schors')), by: 'Noor de Wit' };
    const move = { ...(await rowOf('verplaats')), by: 'Noor de Wit' };
    const objection = { ...(await rowOf('bezwaar')), by: 'Noor de Wit' };
    const state = async () => (await findCase(stage.desk, waits))?.state;
    const tried = await sendUpdate(page, 'proef', { handeling: 'schors', ...typed, id: 'ui-0' });
    expect(tried).toMatchObject({ outcome: { success: {} } });
    expect((await state())?.holds).toEqual([]);
    for (const [handeling, shown] of Object.entries({ verplaats: move, bezwaar: objection })) {
      const possible = await sendUpdate(page, 'proef', { handeling, ...shown, id: `ui-${handeling}` });
      expect(possible).toMatchObject({ outcome: { success: {} } });
    }
    const refused = await sendUpdate(page, 'proef', { handeling: 'hervat', ...typed, id: 'ui-0' });
    expect(JSON.stringify(refused)).toContain('De zaak is niet geschorst.');
    expect(await sendUpdate(page, 'schors', typed)).toMatchObject({ outcome: { success: {} } });
    await expect.poll(async () => (await state())?.holds.length, { timeout: 10_000 }).toBe(1);
  });

  // For a person who looks herself; it is no test, and none is left out without it.
  if (process.env['TENDERKLOK_BLIJF'] === 'ja')
    it('blijft staan tot iemand haar stopt', { timeout: 0 }, async () => {
      process.stdout.write(`${linksText(ui)}\nworker: process ${stage.worker.current().pid}\n`);
      await new Promise(() => undefined);
    });

  it('als de worker zwijgt, staat bij Search Attributes nog wat een zaak doet, en bij User Metadata niets', async () => {
    const worker = stage.worker.current();
    worker.kill('SIGSTOP');
    try {
      await page.goto(caseLink(ui, idOf(late)));
      await tab('User Metadata');
      await page.getByText('Current Details').waitFor();
      await tab('Search Attributes');
      for (const text of ['TeLaatSinds', 'aankondiging', 'Veilig Thuis']) await page.getByText(text).first().waitFor();
      expect(await page.frameLocator('#user-metadata-current-details').getByRole('heading').count()).toBe(0);
      await open('Te laat');
      await page.getByRole('link', { name: idOf(late) }).waitFor();
    } finally {
      worker.kill('SIGCONT');
    }
  });

  const tab = (name: string): Promise<void> =>
    page.getByRole('link', { name }).or(page.getByRole('tab', { name })).first().click();

  /** What a case says itself: drawn in a frame of its own. */
  async function userMetadata(): Promise<Locator> {
    await tab('User Metadata');
    return page.frameLocator('#user-metadata-current-details').locator('body');
  }

  /** Kept only on purpose: what stands in the manual for operators is made by these very pages. */
  async function picture(name: string, height: number): Promise<void> {
    if (process.env['TENDERKLOK_SCHERMEN'] !== 'schrijf') return;
    mkdirSync(PICTURES, { recursive: true });
    await page.setViewportSize({ width: WIDTH, height });
    await page.screenshot({ path: `${PICTURES}/${name}.png` });
  }
});

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { procedureName } from '../../contracts/names.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import type { CaseSnapshot } from '../../contracts/case-event.ts';
import { recordEvents } from '../../store/record.ts';
import { FOR_THIS_MACHINE } from '../../scripts/chromium.mjs';
import { exampleText } from '../examples.ts';
import { eventOf, openedWith, snapshotOf } from '../store/case-file.ts';
import { chromiumPath, openBrowser } from './browser.ts';
import { axeFindings, browserOf, consoleOfStage } from './console-stage.ts';
import { sharedStage } from './stage.ts';

const NOOR = 'Noor de Wit';
const MUST = FOR_THIS_MACHINE || process.env['CI'] === 'true';

describe.skipIf(chromiumPath() === null && !MUST)('met en zonder JavaScript', () => {
  let stage: Awaited<ReturnType<typeof sharedStage>>;
  let browser: Browser;
  let served: Awaited<ReturnType<typeof consoleOfStage>>;
  beforeAll(async () => {
    browser = await openBrowser();
    stage = await sharedStage();
    await listed('REIS-WIJ', { turn: 'ours', date: until('2018-05-14') });
    await listed('REIS-ZIJ', { turn: 'theirs', date: until('2018-05-15') });
    await listed('REIS-KLAAR', { outcome: 'completed' });
    served = await consoleOfStage(stage, Date.now);
  }, 240_000);
  afterAll(async () => {
    await served?.close();
    await browser?.close();
    await stage?.close();
  });

  const until = (day: string) => ({ milestone: 'contract-notice', lastDay: day as IsoDate, when: `t/m ${day}` });
  async function listed(reference: string, over: Partial<CaseSnapshot>): Promise<void> {
    await openedWith(stage.db, [], { name: procedureName(reference) });
    const event = eventOf(reference, 1, { kind: 'phase-started', phase: 'submission' } as never);
    await recordEvents(stage.db, { reference, events: [event], state: snapshotOf(over) });
  }
  const opened = async (script: boolean): Promise<Page> =>
    (await browserOf(browser, served.url, NOOR, { script, named: false })).page;
  const BOTH_WAYS = [
    ['met', true],
    ['zonder', false],
  ] as const;

  describe.each(BOTH_WAYS)('%s JavaScript', (_name, script) => {
    it('vindt iemand in Procedures wat zij zoekt, en neemt precies dat mee', async () => {
      const page = await opened(script);
      await page.goto('/procedures');
      const shown = async (): Promise<readonly string[]> => {
        await page.getByRole('button', { name: 'Zoek' }).click();
        await page.waitForLoadState();
        return (await page.getByRole('link', { name: /^REIS-/ }).allInnerTexts()).toSorted();
      };
      await page.getByLabel('Zoek op kenmerk of onderwerp').fill('REIS-');
      expect(await shown()).toEqual(['REIS-WIJ', 'REIS-ZIJ']);
      await page.getByLabel('Ook zaken die klaar zijn').check();
      expect(await shown()).toEqual(['REIS-KLAAR', 'REIS-WIJ', 'REIS-ZIJ']);
      await page.getByLabel('Ook zaken die klaar zijn').uncheck();
      await page.getByLabel('Wacht op').selectOption({ label: 'Anderen' });
      expect(await shown()).toEqual(['REIS-ZIJ']);
      await page.getByLabel('Wacht op').selectOption({ label: 'Alle' });
      await page.getByLabel('Datum tot en met').fill('2018-05-14');
      expect(await shown()).toEqual(['REIS-WIJ']);
      await page.getByLabel('Fase').selectOption({ label: 'Inschrijven' });
      expect(await shown()).toEqual(['REIS-WIJ']);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Deze lijst als CSV' }).click(),
      ]);
      const csv = readFileSync(await download.path(), 'utf8');
      expect([csv.includes('REIS-WIJ'), csv.includes('REIS-ZIJ')]).toEqual([true, false]);
      await page.getByLabel('Zoek op kenmerk of onderwerp').fill('niets van dit alles');
      await shown();
      await page.getByText(/^Geen zaken gevonden\./).waitFor();
      await page.context().close();
    });

    it('schrijft iemand in twee vensters aan één concept, en kiest wat blijft', async () => {
      const first = await opened(script);
      await first.goto('/nieuw');
      await first.getByLabel('Soort procedure').selectOption('europees-openbaar');
      await first.getByRole('button', { name: 'Begin' }).click();
      const reference = `TWEE-VENSTERS-${script ? 1 : 2}`;
      await first.getByLabel('Kenmerk').fill(reference);
      const saves = async (page: Page): Promise<void> => {
        await page.getByRole('button', { name: 'Controleer', exact: true }).last().click();
        await page.waitForLoadState();
      };
      await saves(first);
      const second = await first.context().newPage();
      await second.goto('/nieuw');
      await second.getByRole('link', { name: new RegExp(`^${reference}`) }).click();
      await second.getByLabel('Onderwerp').fill('Wat in het tweede venster staat');
      await saves(second);
      await second.getByText('Uw werk is bewaard als concept.').waitFor();
      await first.getByLabel('Onderwerp').fill('Wat in het eerste venster staat');
      await saves(first);
      await first.getByRole('heading', { name: 'Dit concept is in een ander venster gewijzigd' }).waitFor();
      const told = await first.getByRole('alert').first().innerText();
      expect(told).toContain('onderwerp: Wat in het tweede venster staat');
      expect(told).toContain('onderwerp: Wat in het eerste venster staat');
      if (script) expect(await axeFindings(first)).toEqual([]);
      await first.getByRole('button', { name: 'Bewaar wat hier staat' }).click();
      await first.getByText('Uw werk is bewaard als concept.').waitFor();
      // Now it is the second window that is behind.
      await second.getByLabel('Onderwerp').fill('Nog iets anders');
      await saves(second);
      await second.getByRole('link', { name: 'Ga verder met wat daar staat' }).click();
      await second.waitForURL(/concept/);
      expect(await second.getByLabel('Onderwerp').inputValue()).toBe('Wat in het eerste venster staat');
      await first.context().close();
    });

    it('bekijkt iemand een film: laat hem lopen, houdt hem stil, springt naar een dag', async () => {
      const page = await opened(script);
      await page.goto('/oefenen');
      await page.getByRole('link', { name: 'OEFENING-1' }).click();
      const day = page.locator('#deze-dag');
      expect(await day.innerText()).toBe('donderdag 12 april 2018');
      await page.getByRole('link', { name: 'Laat de film lopen' }).click();
      if (script) await page.getByRole('heading', { name: 'maandag 7 mei 2018' }).waitFor();
      else await page.getByRole('link', { name: 'Volgende dag' }).click();
      await page.getByRole('heading', { name: 'maandag 7 mei 2018' }).waitFor();
      if (script) await page.getByRole('link', { name: 'Houd de film stil' }).click();
      await page.getByText('Mail: Over 5 werkdagen: nota van inlichtingen').click();
      expect(await page.getByText('Beste Noor,').isVisible()).toBe(true);
      await page.getByRole('link', { name: 'Vorige dag' }).click();
      expect(await day.innerText()).toBe('donderdag 12 april 2018');
      await page.getByLabel('Ga naar dag').fill('2018-05-24');
      await page.getByRole('button', { name: 'Ga', exact: true }).click();
      await page.getByRole('heading', { name: 'donderdag 24 mei 2018' }).waitFor();
      expect(await page.getByRole('link', { name: 'Volgende dag' }).count()).toBe(0);
      await page.context().close();
    });

    it('begint iemand een film met een script, en verbetert wat daaraan fout is', async () => {
      const page = await opened(script);
      await page.goto('/oefenen');
      const file = (name: string, text: string) => ({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) });
      await page.getByLabel('Definitie in YAML').setInputFiles(file('lnvt.yaml', exampleText('lnvt-2020')));
      const wrong = 'handelingen:\n  - { op: 2020-10-01 10:00, handeling: dans }\n';
      await page.getByLabel('Script in YAML').setInputFiles(file('script.yaml', wrong));
      await page.getByRole('button', { name: 'Begin de oefening' }).click();
      await page.getByRole('link', { name: /^Regel 2: / }).click();
      expect(page.url()).toMatch(/#regel-2$/);
      if (script) expect(await axeFindings(page)).toEqual([]);
      const text = page.getByRole('textbox', { name: 'Script' });
      expect(await text.inputValue()).toBe(wrong);
      await text.fill(wrong.replace('dans', 'vraag'));
      await page.getByRole('button', { name: 'Begin de oefening' }).click();
      await page.waitForURL(/oefenen\/film-1$/);
      await page.context().close();
    });
  });

  it('blijft geen fout onbeantwoord', () => {
    expect(served.faults).toEqual([]);
  });
});

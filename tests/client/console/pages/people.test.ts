import { describe, expect, it } from 'vitest';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { openTender } from '../../usecases/desk.ts';
import { browserOf, consoleOn, hiddenIn } from '../console-on.ts';

const db = emptyCaseFile();

describe('de personen van een procedure', () => {
  it('staan er, worden vervangen met een formulier dat al weet wie, en staan dan bij eerder', async () => {
    const { reference } = (await openTender(db())).stored.name;
    const browser = await browserOf(consoleOn(db()).app, 'n.dewit@utrecht.example');
    const at = `/procedures/${reference}`;
    const page = async (path: string): Promise<string> => (await browser.get(path)).text();
    expect(await page(at)).toContain(`href="${at}/personen"`);
    const list = await page(`${at}/personen`);
    expect(list).toContain('Iris Prins');
    expect(list).not.toContain('Eerder');
    const [, change = ''] = /href="([^"]*persoon%20vervang[^"]*i\.prins[^"]*)"/.exec(list) ?? [];
    const form = await page(change.replaceAll('&amp;', '&'));
    expect(form).toContain('value="i.prins@utrecht.example"');
    expect(form).toMatch(/value="jurist" checked/);
    const sent = {
      wie: 'i.prins@utrecht.example',
      rol: 'jurist',
      naam: 'Karin <b>Smit',
      mail: 'k.smit@utrecht.example',
      reden: 'ziek',
    };
    const done = await browser.post(`${at}/vastleggen/persoon%20vervang`, { ...hiddenIn(form), ...sent });
    expect(await done.text()).toContain('Karin &lt;b&gt;Smit vervangt Iris Prins als jurist');
    const after = await page(`${at}/personen`);
    for (const part of ['Karin &lt;b&gt;Smit', 'Eerder', 'Iris Prins']) expect(after).toContain(part);
  });

  it('ziet wie beoordeelt ook; wijzigen kan wie leidt', async () => {
    const { reference } = (await openTender(db())).stored.name;
    const mila = await browserOf(consoleOn(db()).app, 'm.vos@utrecht.example');
    const list = await (await mila.get(`/procedures/${reference}/personen`)).text();
    expect(list).toContain('Iris Prins');
    expect(list).not.toContain('vastleggen');
  });
});

import { describe, expect, it } from 'vitest';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { openTender } from '../../usecases/desk.ts';
import { browserOf, consoleOn, hiddenIn } from '../console-on.ts';

const db = emptyCaseFile();

describe('de partijen van een procedure', () => {
  it('worden vastgelegd, staan er en worden gewijzigd', async () => {
    const { reference } = (await openTender(db())).stored.name;
    const browser = await browserOf(consoleOn(db()).app, 'n.dewit@utrecht.example');
    const at = `/procedures/${reference}`;
    const page = async (path: string): Promise<string> => (await browser.get(path)).text();
    expect(await page(at)).toContain(`href="${at}/partijen"`);
    const empty = await page(`${at}/partijen`);
    expect(empty).toContain('Er is nog geen partij.');
    expect(empty).toContain(`href="${at}/vastleggen/partij%20voeg-toe"`);
    const form = `${at}/vastleggen/partij%20voeg-toe`;
    const hidden = hiddenIn(await page(form));
    const added = await browser.post(form, { ...hidden, naam: 'Zorg <b>BV</b>', mail: 'inkoop@zorg.example' });
    expect(await added.text()).toContain(`href="${at}/partijen"`);
    const list = await page(`${at}/partijen`);
    expect(list).toContain('Zorg &lt;b&gt;BV&lt;/b&gt;');
    const [, change = ''] = /href="([^"]*partij%20wijzig[^"]*)"/.exec(list) ?? [];
    expect(await page(change)).toContain('value="Zorg &lt;b&gt;BV&lt;/b&gt;"');
  });
});

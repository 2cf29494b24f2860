import { expect, it } from 'vitest';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { openTender } from '../../usecases/desk.ts';
import { browserOf, consoleOn } from '../console-on.ts';

const db = emptyCaseFile();

it('elke datum van een zaak zegt waarom zij die dag is, en waar zij te verplaatsen is', async () => {
  const { reference } = (await openTender(db())).stored.name;
  const noor = await browserOf(consoleOn(db()).app, 'n.dewit@utrecht.example');
  const path = `/procedures/${reference}/datum/sluiting-inschrijving`;
  expect(await (await noor.get(`/procedures/${reference}`)).text()).toContain(`href="${path}"`);
  const waits = /class="lead">Wacht op[\s\S]*?href="([^"]+)">Waarom deze datum\?/.exec(
    await (await noor.get(`/procedures/${reference}`)).text(),
  )?.[1];
  expect(waits?.startsWith(`/procedures/${reference}/datum/`)).toBe(true);
  expect((await noor.get(waits ?? '')).status).toBe(200);
  const page = await noor.get(path);
  const text = await page.text();
  expect(page.status).toBe(200);
  expect(text).toContain('Waarom deze datum');
  expect(text).toContain('Sluiting inschrijving: donderdag 24 mei 2018, 15.00 uur (gids, paragraaf 2.4), versie 1.');
  expect(text).toContain(`href="/procedures/${reference}/doen/verplaats?mijlpaal=sluiting-inschrijving"`);
  expect((await noor.get(`/procedures/${reference}/datum/niets`)).status).toBe(404);
});

import { describe, expect, it } from 'vitest';
import { TRY_UPDATE } from '../../../../contracts/acts.ts';
import { findCase } from '../../../../client/usecases/find.ts';
import type { ActName } from '../../../../domain/acts/acts.ts';
import { judge } from '../../../../domain/acts/judge.ts';
import { recordEvents } from '../../../../store/record.ts';
import { NOW } from '../../../domain/acts/builders.ts';
import { emptyCaseFile, eventOf, snapshotOf } from '../../../store/case-file.ts';
import { openTender, refusing, type Asked } from '../../usecases/desk.ts';
import { holesIn } from '../attacks.ts';
import { browserOf, consoleOn, HERE, hiddenIn } from '../console-on.ts';

const db = emptyCaseFile();
const NOOR = 'n.dewit@utrecht.example';
const MOVE = { mijlpaal: 'sluiting-inschrijving', naar: '2018-05-31', 'naar-tijd': '15:00', reden: 'vragen' };

/** A case that judges a move as the case file has it. */
const judging =
  (reference: string) =>
  async ({ name, args }: Asked): Promise<unknown> => {
    const found = await findCase({ db: db() }, reference);
    if (found === null) throw new Error(reference);
    const asked = (name === TRY_UPDATE ? args[1] : args[0]) as Record<string, unknown>;
    const refusal = judge(found.state, 'moveMilestone' satisfies ActName, asked, NOW, null);
    if (name === TRY_UPDATE)
      return refusal === null
        ? { kind: 'possible', changed: [], facts: null, waitsFor: 0 }
        : { kind: 'refused', refusal };
    return refusal === null ? { at: NOW, changed: [], waitsFor: 0 } : refusing(refusal);
  };

async function opened() {
  const { reference } = (await openTender(db())).stored.name;
  const on = consoleOn(db(), judging(reference));
  const path = `/procedures/${reference}/doen/verplaats`;
  return { ...on, reference, path, browser: await browserOf(on.app, NOOR) };
}

const filled = (path: string, reference: string): string =>
  path.replace(':kenmerk', reference).replace(':handeling', 'schors').replace(/:\w+/g, '1');

/** The addresses that the app itself says that it has. */
const pathsOf = ({ app }: ReturnType<typeof consoleOn>, method: 'GET' | 'POST', reference: string): string[] => [
  ...new Set(app.routes.filter((one) => one.method === method).map(({ path }) => filled(path, reference))),
];

describe('wat een browser met een bladzijde mag', () => {
  it('is op elk adres niets dat niet van ons is', async () => {
    const on = await opened();
    for (const path of pathsOf(on, 'GET', on.reference)) {
      const answer = await on.browser.get(path);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect([path, policy]).toEqual([path, expect.stringContaining("default-src 'none'")]);
      expect([path, policy]).toEqual([path, expect.not.stringMatching(/unsafe|\*|https?:/)]);
      expect([path, policy]).toEqual([path, expect.stringMatching(/frame-ancestors '(none|self)'/)]);
      expect([path, answer.headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
      if (answer.headers.get('content-type')?.startsWith('text/html')) expect(holesIn(await answer.text())).toEqual([]);
    }
  });
});

describe('een formulier van een andere site', () => {
  it('doet op geen enkel adres iets, met welk bewijs ook', async () => {
    const on = await opened();
    const hidden = hiddenIn(await (await on.browser.get(on.path)).text());
    const paths = pathsOf(on, 'POST', on.reference);
    expect(paths).toEqual(
      expect.arrayContaining(['/aanmelden', '/afmelden', `/procedures/${on.reference}/doen/schors`]),
    );
    for (const path of paths) {
      const ask = async (fields: Record<string, string>, origin: string) =>
        (await on.browser.post(path, fields, { origin })).status;
      expect([path, await ask(hidden, 'https://kwaad.example')]).toEqual([path, 403]);
      expect([path, await ask(hidden, 'null')]).toEqual([path, 403]);
      // Who logs in has no proof yet.
      if (path !== '/aanmelden')
        for (const proof of ['', 'x', 'x'.repeat(43)])
          expect([path, await ask({ ...hidden, 'bewijs-van-pagina': proof }, HERE)]).toEqual([path, 403]);
    }
    expect(on.asked).toEqual([]);
  });
});

describe('wat niet goed is ingevuld', () => {
  it('is te groot: er is niets gewijzigd', async () => {
    const { browser, path } = await opened();
    const answer = await browser.post(path, { reden: 'x'.repeat(1024 * 1024 + 1) });
    expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining('groter dan 1 MB')]);
  });

  it('is een dag die niet bestaat: dat staat bij het veld', async () => {
    const { browser, path, asked } = await opened();
    const hidden = hiddenIn(await (await browser.get(path)).text());
    const answer = await browser.post(path, { ...hidden, ...MOVE, naar: '2018-02-30', stap: 'doen' });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('is geen datum')]);
    expect(asked).toEqual([]);
  });

  it('is nog geen reden, zolang iemand invult: wat volgt, staat er al; zonder reden gebeurt er niets', async () => {
    const { browser, path } = await opened();
    const form = { ...hiddenIn(await (await browser.get(path)).text()), ...MOVE, reden: '' };
    const live = await browser.post(path, form, { 'hx-request': 'true' });
    expect([live.status, await live.text()]).toEqual([200, expect.stringContaining('Dit gebeurt er als u bevestigt')]);
    for (const stap of ['bekijken', 'doen']) {
      const answer = await browser.post(path, { ...form, stap }, { 'hx-request': 'true' });
      expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Geef een reden')]);
    }
  });

  it('is twee keer verstuurd: het is één handeling, met één antwoord', async () => {
    const { browser, path, asked } = await opened();
    const form = { ...hiddenIn(await (await browser.get(path)).text()), ...MOVE, stap: 'doen' };
    const [one, other] = [await browser.post(path, form), await browser.post(path, form)];
    expect(one.status).toBe(200);
    expect(await other.text()).toBe(await one.text());
    expect(new Set(asked.map(({ updateId }) => updateId)).size).toBe(1);
  });

  it('is een bladzijde van een uur oud: dat is een botsing, met wat er nu staat', async () => {
    const { browser, path, reference } = await opened();
    const page = await (await browser.get(`${path}?mijlpaal=sluiting`)).text();
    const found = await findCase({ db: db() }, reference);
    const closing = found?.state.milestones.find((one) => one.id === 'submission-close');
    if (closing === undefined) throw new Error(reference);
    const moved = { ...closing, version: closing.version + 1, when: 'di 29 mei 2018 15.00' };
    const event = eventOf(reference, 1, { kind: 'terminated', reason: 't:x' } as never, { milestones: [moved] });
    await recordEvents(db(), { reference, events: [event], state: snapshotOf() });
    const answer = await browser.post(path, { ...hiddenIn(page), ...MOVE, stap: 'doen' });
    const told = await answer.text();
    expect([answer.status, told]).toEqual([409, expect.stringContaining('29 mei 2018')]);
    // Whoever has read that, goes on from there.
    const again = await browser.post(path, { ...hiddenIn(told), ...MOVE, stap: 'bekijken' });
    expect([again.status, await again.text()]).toEqual([
      200,
      expect.stringContaining('Dit gebeurt er als u bevestigt'),
    ]);
  });
});

describe('een veld dat leeg bleef', () => {
  it.each(['bekijken', 'doen'])('wordt bij %s gevraagd bij het veld zelf; de zaak hoort er niet van', async (stap) => {
    const { path, browser, asked } = await opened();
    const hidden = hiddenIn(await (await browser.get(path)).text());
    const text = await (await browser.post(path, { ...hidden, reden: 'x', stap })).text();
    for (const field of ['mijlpaal', 'naar']) expect(text).toContain(`id="${field}-fout">Vul dit in.`);
    expect(text).not.toContain('id="perceel-fout"');
    expect(asked).toEqual([]);
  });
});

describe('een reden of bewijs dat te lang is', () => {
  it.each(['bekijken', 'doen'])(
    'wordt bij %s even lang genomen als op de opdrachtregel, en blijft staan',
    async (stap) => {
      const { path, browser, asked } = await opened();
      const hidden = hiddenIn(await (await browser.get(path)).text());
      const answer = await browser.post(path, { ...hidden, ...MOVE, reden: 'x'.repeat(2001), stap });
      const text = await answer.text();
      expect([answer.status, text]).toEqual([422, expect.stringContaining('Dit is langer dan 2000 tekens.')]);
      expect(text).toContain('x'.repeat(2001));
      expect(asked).toEqual([]);
      const fits = await browser.post(path, { ...hidden, ...MOVE, reden: 'x'.repeat(2000), stap });
      expect(fits.status).toBe(200);
    },
  );
});

describe('wat misgaat', () => {
  it('zegt niets van hoe het programma in elkaar zit, en staat wel in het logboek', async () => {
    const { reference } = (await openTender(db())).stored.name;
    const { app, faults } = consoleOn(db(), () => {
      throw new Error('geheim in /srv/tenderklok/dist/foo.js:12');
    });
    const browser = await browserOf(app, NOOR);
    const path = `/procedures/${reference}/doen/verplaats`;
    const answer = await browser.post(path, { ...hiddenIn(await (await browser.get(path)).text()), ...MOVE });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/geheim|foo\.js|\/srv|node_modules/);
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining('geheim')]);
  });
});

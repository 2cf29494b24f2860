import type { Client } from '@temporalio/client';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WholeDesk } from '../../../../client/usecases/connect.ts';
import { procedureName } from '../../../../contracts/names.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import { newDefinition } from '../../../../files/definition/new-definition.ts';
import { procedureType } from '../../../../procedures/procedure-types.ts';
import { template } from '../../../../procedures/template.ts';
import { caseOf } from '../../../domain/acts/builders.ts';
import { emptyCaseFile, freshReference, openedWith } from '../../../store/case-file.ts';
import type { Browser } from '../browser.ts';
import { browserOf, consoleOn, hiddenIn } from '../console-on.ts';

const db = emptyCaseFile();
/** The planning begins on 11 January 2027: on this day its announcement lies behind. */
const NOW = Date.parse('2027-01-29T12:00:00+01:00');
const started: { kenmerk: string; takenOver?: { done: readonly { milestone: string }[] } }[] = [];
const client = {
  workflow: {
    start: async (
      _type: string,
      { args: [input] }: { args: readonly [(typeof started)[number] & { hash: string }] },
    ) => {
      started.push(input);
      await openedWith(db(), caseOf().milestones, { name: procedureName(input.kenmerk), hash: input.hash });
    },
  },
} as unknown as Client;

let app: ReturnType<typeof consoleOn>['app'];
let noor: Browser;
beforeEach(async () => {
  const desk = { db: db(), client, now: () => NOW } as unknown as WholeDesk;
  ({ app } = consoleOn(db(), undefined, { desk: () => Promise.resolve(desk), now: () => NOW }));
  noor = await browserOf(app, `Noor ${freshReference()}`);
});

const formOf = async (browser: Browser, path: string, fields: Readonly<Record<string, string>>) => {
  const hidden = hiddenIn(await (await browser.get('/nieuw')).text());
  const answer = await browser.post(path, { 'bewijs-van-pagina': hidden['bewijs-van-pagina'] ?? '', ...fields });
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') };
};
/** The form of a draft, as a page has it. */
const draftIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [
      ...(/<form method="post" action="\/nieuw\/definitie"[^]*?<\/form>/.exec(text)?.[0] ?? '').matchAll(
        /<input type="hidden" name="([^"]*)" value="([^"]*)"/g,
      ),
    ].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
    ]),
  );

function definition(reference = freshReference()): string {
  const type = procedureType('openbaar-nationaal');
  const text = type === null ? null : newDefinition(template(type), '2027-01-11' as IsoDate);
  return (text ?? '').replace(/^kenmerk: \S+/m, `kenmerk: ${reference}`);
}

describe('een concept van een nieuwe procedure', () => {
  it('is er nog na een andere dag, met de stap en wat was ingevuld', async () => {
    const written = await formOf(noor, '/nieuw/definitie', {
      blik: 'bestand',
      tekst: definition('MIJN-CONCEPT'),
      stap: 'naar:mensen',
    });
    expect(written.text).toContain('Uw werk is bewaard als concept.');
    const list = await (await noor.get('/nieuw')).text();
    const [, href = ''] = /<a href="(\/nieuw\/concept\/[^"]+)">MIJN-CONCEPT/.exec(list) ?? [];
    const again = await (await noor.get(href)).text();
    expect(again).toContain('Nieuwe procedure: mensen');
    expect(draftIn(again)['tekst']).toContain('kenmerk: MIJN-CONCEPT');
  });

  it('wordt ook onder het schrijven bewaard, onder hetzelfde concept', async () => {
    const { text } = await formOf(noor, '/nieuw/definitie', { blik: 'bestand', tekst: definition('EERST') });
    const { concept = '' } = draftIn(text);
    await formOf(noor, '/nieuw/controle', { blik: 'bestand', concept, tekst: definition('DAARNA') });
    const list = await (await noor.get('/nieuw')).text();
    expect([list.includes('EERST'), list.includes('DAARNA')]).toEqual([false, true]);
  });

  it('in twee vensters: wie als laatste schrijft, ziet wat er anders is en kiest wat blijft', async () => {
    const { text } = await formOf(noor, '/nieuw/definitie', { blik: 'bestand', tekst: definition('VENSTERS') });
    const one = draftIn(text);
    const path = `/nieuw/concept/${one['concept']}`;
    const other = draftIn(await (await noor.get(path)).text());
    const written = (draft: Record<string, string>, reference: string, fields = {}) =>
      formOf(noor, '/nieuw/definitie', { ...draft, blik: 'bestand', tekst: definition(reference), ...fields });
    expect((await written(one, 'HIER-1')).status).toBe(200);
    const late = await written(other, 'DAAR-2');
    expect(late.status).toBe(409);
    for (const part of ['in een ander venster gewijzigd', 'kenmerk: HIER-1', 'kenmerk: DAAR-2'])
      expect(late.text).toContain(part);
    // Not while somebody writes, and not by a start either.
    const live = await formOf(noor, '/nieuw/controle', { ...other, blik: 'bestand', tekst: definition('DAAR-2') });
    expect(live.text).toContain('in een ander venster gewijzigd');
    expect((await written(other, 'DAAR-2', { stap: 'start', reden: 'x' })).status).toBe(409);
    expect(draftIn(await (await noor.get(path)).text())['tekst'] ?? '').not.toContain('DAAR-2');
    const [, step = ''] = /value="(hier:\d+)"/.exec(late.text) ?? [];
    expect((await written(other, 'DAAR-2', { stap: step })).status).toBe(200);
    expect((await written(other, 'DAAR-3')).status).toBe(200);
    expect((await written(one, 'HIER-2')).status).toBe(409);
  });

  it('is van haar alleen, en gaat weg als zij dat wil', async () => {
    const { text } = await formOf(noor, '/nieuw/definitie', { blik: 'bestand', tekst: definition('GEHEIM-1') });
    const path = `/nieuw/concept/${draftIn(text)['concept']}`;
    const ravi = await browserOf(app, `Ravi ${freshReference()}`);
    expect((await ravi.get(path)).status).toBe(303);
    expect(await (await ravi.get('/nieuw')).text()).not.toContain('GEHEIM-1');
    await formOf(ravi, path, {});
    expect((await noor.get(path)).status).toBe(200);
    await formOf(noor, path, {});
    expect((await noor.get(path)).status).toBe(303);
  });
});

describe('een procedure overnemen die al loopt', () => {
  const begin = async (reference: string) => {
    const filled = { blik: 'bestand', tekst: definition(reference), stap: 'naar:controle' };
    return draftIn((await formOf(noor, '/nieuw/definitie', filled)).text);
  };
  const asked = async (draft: Record<string, string>, fields: Record<string, string>) =>
    formOf(noor, '/nieuw/definitie', { ...draft, ...fields });

  it('vraagt van elke stap die er had moeten zijn wanneer zij is gedaan, en neemt niets aan', async () => {
    const draft = await begin(freshReference());
    const { text } = await asked(draft, { stap: 'loopt' });
    expect(text).toContain('name="gedaan.aankondiging.dag"');
    expect(text).toContain('Niet gemeld: aankondiging');
    expect(text).not.toContain('is al voorbij. Kies een datum in de toekomst.');
  });

  it('noemt wat half is ingevuld, en start dan niet', async () => {
    const draft = draftIn((await asked(await begin(freshReference()), { stap: 'loopt' })).text);
    const half = { 'gedaan.aankondiging.dag': '2027-01-11', 'gedaan.aankondiging.bewijs': '' };
    const { text } = await asked(draft, { ...half, stap: 'controleer' });
    expect(text).toContain('href="#gedaan.aankondiging.bewijs"');
    const before = started.length;
    expect((await asked(draft, { ...half, stap: 'start', reden: 'Loopt al' })).status).toBe(422);
    expect(started.length).toBe(before);
  });

  it('neemt haar over met wat is gedaan, en het concept is dan weg', async () => {
    const reference = freshReference();
    const draft = draftIn((await asked(await begin(reference), { stap: 'loopt' })).text);
    const done = {
      'gedaan.aankondiging.dag': '2027-01-11',
      'gedaan.aankondiging.tijd': '09:00',
      'gedaan.aankondiging.bewijs': 'TenderNed 123',
    };
    const looked = await asked(draft, { ...done, stap: 'controleer' });
    expect(looked.text).toContain('Zo zou de zaak ervoor staan');
    const { status, to, text } = await asked(draftIn(looked.text), { ...done, stap: 'start', reden: 'Loopt al' });
    expect([status, to, text.slice(0, 0)]).toEqual([303, `/procedures/${reference}`, '']);
    expect(started.at(-1)?.takenOver?.done.map(({ milestone }) => milestone)).toEqual(['contract-notice']);
    expect((await noor.get(`/nieuw/concept/${draft['concept']}`)).status).toBe(303);
  });

  it('neemt wat is gedaan mee naar een andere stap en terug', async () => {
    const draft = draftIn((await asked(await begin(freshReference()), { stap: 'loopt' })).text);
    const done = { 'gedaan.aankondiging.dag': '2027-01-11', 'gedaan.aankondiging.bewijs': 'TenderNed 123' };
    const people = await asked(draft, { ...done, stap: 'naar:mensen' });
    const back = await asked(draftIn(people.text), { stap: 'naar:controle' });
    expect(back.text).toMatch(/name="gedaan\.aankondiging\.bewijs" value="TenderNed 123"/);
  });
});

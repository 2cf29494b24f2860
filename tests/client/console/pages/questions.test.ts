import { describe, expect, it } from 'vitest';
import { OFFICE_ACT_NAMES, officeSpecOf } from '../../../../domain/office/office-acts.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { askedTender, TOO_LATE } from '../../usecases/office/asked.ts';
import { holesIn } from '../attacks.ts';
import { browserOf, consoleOn, hiddenIn } from '../console-on.ts';

const db = emptyCaseFile();
const [NOOR, IRIS, MILA] = ['n.dewit@utrecht.example', 'i.prins@utrecht.example', 'm.vos@utrecht.example'];

/** A tender with a question that is answered, one that came too late, and one that is open. */
async function asked() {
  const tender = await askedTender(db());
  await tender.ask('Mag het in twee talen?', { asked: { paragraph: '2.3', mail: 'p@jansen.example' } });
  await tender.ask('Mag dit nog?', { at: TOO_LATE, party: 'Laat BV' });
  await tender.ask('Waarom <b>twee</b> jaar?', { party: 'Zorg BV' });
  await tender.does('answerQuestion', { no: 1, answer: 'Ja, Taxi Jansen BV.\nDat mag.' });
  const { app, faults } = consoleOn(db(), () => undefined);
  const path = `/procedures/${tender.reference}`;
  return {
    ...tender,
    app,
    faults,
    path,
    noor: await browserOf(app, NOOR ?? ''),
    iris: await browserOf(app, IRIS ?? ''),
  };
}

describe('de bladzijde Vragen', () => {
  it('toont wat er is, hoe het staat en wanneer de nota moet, en zoekt daarin', async () => {
    const { noor, path } = await asked();
    expect(await (await noor.get(path)).text()).toContain(`href="${path}/vragen"`);
    const page = await (await noor.get(`${path}/vragen`)).text();
    for (const part of [
      'Nota van inlichtingen: ',
      'uiterlijk do 31 mei 2018',
      '2 van de 3 vragen wachten nog op iets',
      `href="${path}/vragen/2"`,
    ])
      expect(page).toContain(part);
    expect(page).toContain('Waarom &lt;b&gt;twee&lt;/b&gt; jaar?');
    expect(holesIn(page)).toEqual([]);
    const open = await (await noor.get(`${path}/vragen?stand=open`)).text();
    expect([open.includes('Vraag 1<'), open.includes('Vraag 3<')]).toEqual([true, true]);
    expect(open).not.toContain('Mag dit nog?');
    const found = await (await noor.get(`${path}/vragen?woord=TALEN&stand=draft&ronde=questions-close`)).text();
    expect([found.includes('Mag het in twee talen?'), found.includes('jaar?')]).toEqual([true, false]);
    expect(await (await noor.get(`${path}/vragen?woord=niets`)).text()).toContain('Er is geen vraag die hierbij past.');
  });

  it('toont een vraag heel, met van wie, en wat ermee kan', async () => {
    const { noor, path } = await asked();
    const page = await (await noor.get(`${path}/vragen/1`)).text();
    for (const part of [
      'Taxi Jansen BV (p@jansen.example)',
      '2.3',
      'Versie 1, van Noor de Wit; nog niet goedgekeurd',
      'Dat mag.',
    ])
      expect(page).toContain(part);
    expect(page).toContain(`${path}/vastleggen/vraag%20keur-goed?nummer=1&amp;versie=1`);
    const late = await (await noor.get(`${path}/vragen/2`)).text();
    expect(late).toContain('vastleggen/vraag%20behandel-toch?nummer=2');
    expect(late).not.toContain('vastleggen/vraag%20beantwoord');
    for (const wrong of ['0', '9', 'x', '-1', '99999999999'])
      expect((await noor.get(`${path}/vragen/${wrong}`)).status).toBe(404);
  });

  it('is voor wie beoordeelt dicht zolang er vragen komen, ook het formulier', async () => {
    const { app, path } = await asked();
    const mila = await browserOf(app, MILA ?? '');
    for (const at of ['/vragen', '/vragen/1', '/vastleggen/vraag%20beantwoord']) {
      const answer = await mila.get(`${path}${at}`);
      expect([at, answer.status, (await answer.text()).includes('talen')]).toEqual([at, 403, false]);
    }
    const note = await (await mila.get(`${path}/nota`)).text();
    expect([note.includes('Gepubliceerd'), note.includes('zoals zij nu zou zijn'), note.includes('talen')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('het formulier van een handeling op het dossier', () => {
  it('is er voor elke handeling zonder bestand, en voor niets anders', async () => {
    const { noor, iris, path } = await asked();
    for (const name of OFFICE_ACT_NAMES) {
      const { word, brief, file, roles } = officeSpecOf(name);
      const who = roles.includes('procedureLead') ? noor : iris;
      const answer = await who.get(`${path}/vastleggen/${encodeURIComponent(word)}`);
      const own = name === 'openBids';
      expect([word, answer.status]).toEqual([word, file === true ? 404 : own ? 303 : 200]);
      if (file !== true && !own) expect(await answer.text()).toContain(`<h1>${brief}</h1>`);
    }
    expect((await noor.get(`${path}/vastleggen/niets`)).status).toBe(404);
  });

  it('zegt bij het veld wat ontbreekt, en houdt wat is getypt', async () => {
    const { noor, path, one } = await asked();
    const at = `${path}/vastleggen/vraag%20beantwoord`;
    const hidden = hiddenIn(await (await noor.get(`${at}?nummer=3`)).text());
    const answer = await noor.post(at, { ...hidden, nummer: 'drie', antwoord: 'Om <i>dit</i>', stap: 'doen' });
    const page = await answer.text();
    expect([answer.status, page.includes('href="#nummer"'), page.includes('Om &lt;i&gt;dit&lt;/i&gt;')]).toEqual([
      422,
      true,
      true,
    ]);
    expect((await one(3))?.answer).toBeNull();
  });

  it('schrijft een antwoord, dat een ander goedkeurt zoals zij het las; wie het schreef niet', async () => {
    const { noor, iris, path, one, does, faults } = await asked();
    const at = `${path}/vastleggen/vraag%20beantwoord`;
    const hidden = hiddenIn(await (await noor.get(`${at}?nummer=3`)).text());
    const done = await noor.post(at, { ...hidden, nummer: '3', antwoord: 'Dat is\r\nzo.', stap: 'doen' });
    expect([done.status, await done.text()]).toEqual([
      200,
      expect.stringContaining('staat klaar als concept (versie 1)'),
    ]);
    expect((await one(3))?.answer?.text).toBe('Dat is\nzo.');
    const approve = `${path}/vastleggen/vraag%20keur-goed?nummer=3&versie=1`;
    const sent = async (browser: typeof noor) =>
      browser.post(approve, { ...hiddenIn(await (await browser.get(approve)).text()), nummer: '3', stap: 'doen' });
    expect((await sent(noor)).status).toBe(409);
    const form = hiddenIn(await (await iris.get(approve)).text());
    await does('answerQuestion', { no: 3, answer: 'Anders.' });
    const old = await iris.post(approve, { ...form, nummer: '3', stap: 'doen' });
    expect([old.status, (await one(3))?.answer?.approvedBy]).toEqual([409, null]);
    expect((await iris.post(approve, { ...form, versie: '2', nummer: '3', stap: 'doen' })).status).toBe(200);
    expect((await one(3))?.answer?.approvedBy).not.toBeNull();
    expect(faults).toEqual([]);
  });

  it('heeft een lang antwoord al in het veld, om te verbeteren', async () => {
    const { noor, path, does } = await asked();
    const long = `${'Dit is een lang antwoord. '.repeat(200)}Tot hier.`;
    await does('answerQuestion', { no: 3, answer: long, asked: 'Waarom twee jaar?' });
    const page = await (await noor.get(`${path}/vragen/3`)).text();
    const href = /href="([^"]*vraag%20beantwoord[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const form = await (await noor.get(href)).text();
    expect([form.includes('Tot hier.'), form.includes('Waarom twee jaar?')]).toEqual([true, true]);
  });
});

describe('vragen uit een bestand', () => {
  const send = async (content: string, who = NOOR) => {
    const { app, path, one } = await asked();
    const browser = await browserOf(app, who ?? '');
    const at = `${path}/inlezen/vraag%20lees-in`;
    const form = new FormData();
    for (const [name, value] of Object.entries(hiddenIn(await (await browser.get(at)).text()))) form.set(name, value);
    form.set('bestand', new File([content], 'vragen.csv', { type: 'text/csv' }));
    const answer = await browser.send(at, form);
    return { status: answer.status, page: await answer.text(), one };
  };

  it('komen er alle in, of geen', async () => {
    const good = await send('partij;vraag\nNieuw BV;Mag dit ook?');
    expect([good.status, good.page]).toEqual([200, expect.stringContaining('ingelezen')]);
    expect((await good.one(4))?.text).toBe('Mag dit ook?');
    const bad = await send('partij;vraag\nNieuw BV;Goed?\nAnder BV;');
    expect([bad.status, bad.page]).toEqual([422, expect.stringContaining('Regel 3: ')]);
    expect(await bad.one(4)).toBeUndefined();
    expect((await send('')).status).toBe(422);
  });
});

describe('de bladzijde Nota', () => {
  it('toont de nota zoals zij nu zou zijn, met wat verraadt wie vroeg gemerkt, en wat nog open is', async () => {
    const { noor, path, does } = await asked();
    await does('approveAnswer', { no: 1 }, 'Iris Prins');
    const page = await (await noor.get(`${path}/nota`)).text();
    for (const part of [
      'Nota 1, zoals zij nu zou zijn',
      '<mark>Taxi Jansen BV</mark>',
      'naam van een partij',
      'Zonder goedgekeurd antwoord',
      'Er is nog geen nota gepubliceerd.',
    ])
      expect(page).toContain(part);
    expect(page).toContain(`href="${path}/vastleggen/nota%20publiceer"`);
    const anchor = /href="#(vraag-1[^"]*)"/.exec(page)?.[1] ?? 'niets';
    expect(page).toContain(`id="${anchor}"`);
    expect(holesIn(page)).toEqual([]);
  });

  it('geeft een nota die er niet is niet', async () => {
    const { noor, path } = await asked();
    for (const at of ['/nota/1/docx', '/nota/x/docx', '/nota/1/exe'])
      expect((await noor.get(`${path}${at}`)).status).toBe(404);
  });
});

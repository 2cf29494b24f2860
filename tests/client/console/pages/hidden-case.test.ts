import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WITH_FILE } from '../../../../client/console/office/file-routes.tsx';
import type { Film, Films } from '../../../../client/console/film/film.ts';
import { serveConsole, type Serving } from '../../../../client/console/serve.ts';
import { keepDefinition } from '../../../../client/usecases/keep-definition.ts';
import { receiveBid } from '../../../../client/usecases/office/receive-bid.ts';
import { handIn } from '../../../../client/usecases/receive.ts';
import { beginSession } from '../../../../client/usecases/session.ts';
import { ownerOf } from '../../../../client/usecases/worker-of.ts';
import { procedureName } from '../../../../contracts/names.ts';
import { ACT_NAMES, specOf } from '../../../../domain/acts/acts.ts';
import { OFFICE_ACT_NAMES, officeSpecOf } from '../../../../domain/office/office-acts.ts';
import { putMail } from '../../../../store/outbox.ts';
import { caseOf, NOW } from '../../../domain/acts/builders.ts';
import { exampleText } from '../../../examples.ts';
import { emptyCaseFile, openedWith, snapshotOf } from '../../../store/case-file.ts';
import { deskWith, fileOf, senderOf, testVault } from '../../usecases/office/vault-desk.ts';
import { consoleOn, hiddenIn, WITH_PROVIDER } from '../console-on.ts';

const db = emptyCaseFile();
const { vault } = testVault();
const [HIDDEN, OWN] = ['VERBORGEN-1', 'EIGEN-1'] as const;
const [LEAD, OTHER] = ['l.eider@utrecht.example', 'a.nders@utrecht.example'] as const;
const personOf = (mail: string) => ({
  issuer: 'https://login.example',
  subject: mail,
  name: mail,
  mail,
  roles: [],
});
/** What stands in the hidden case. */
const SECRET = /GEHEIM/;

/** The lead rehearsed hers. */
const FILM: Film = {
  id: 'film-1',
  owner: ownerOf(personOf(LEAD)),
  reference: HIDDEN,
  subject: 'GEHEIMONDERWERP',
  state: { kind: 'played', text: 'Gespeeld.' },
  days: [],
};
const FILMS: Films = {
  begin: () => null,
  of: (owner) => (owner === FILM.owner ? [FILM] : []),
  stop: () => {
    throw new Error('nobody stops it');
  },
};

let served: Serving;
let routes: readonly { readonly method: string; readonly path: string }[];
let faults: readonly Error[];
let mail = 0;

beforeAll(async () => {
  const put = async (reference: string, person: string, subject: string) => {
    const text = exampleText('utrecht-2018')
      .replace(/^kenmerk: .*$/m, `kenmerk: ${reference}`)
      .replaceAll('n.dewit@utrecht.example', person);
    const hash = createHash('sha256').update(text).digest('hex');
    await keepDefinition({ db: db() }, { reference, hash, text, now: NOW });
    await openedWith(db(), caseOf().milestones, {
      name: procedureName(reference),
      hash,
      subject,
      state: snapshotOf(),
    });
  };
  await put(HIDDEN, LEAD, 'GEHEIMONDERWERP');
  await put(OWN, OTHER, 'Eigen onderwerp');
  const desk = deskWith(db(), vault);
  const asked = { reference: HIDDEN, kind: 'question', lot: null, uploadId: null, at: NOW } as const;
  await handIn(desk, { ...asked, party: 'GEHEIMVRAGER', content: 'GEHEIMVRAAG' });
  await receiveBid(desk, senderOf(HIDDEN, { party: 'GEHEIMBIEDER', mail: null }), [
    fileOf('quality', 'GEHEIMPLAN.txt', 'x'),
  ]);
  mail = await mailOf(HIDDEN);
  const made = consoleOn(db(), undefined, { file: { db: db(), vault }, films: FILMS, ...WITH_PROVIDER });
  ({ faults } = made);
  routes = made.app.routes.filter(({ method }) => method === 'GET' || method === 'POST');
  served = await serveConsole(made.app, { hostname: '127.0.0.1', port: 0 });
});
afterAll(() => served?.close());

async function mailOf(reference: string): Promise<number> {
  const whose = { sender: 'a@x.example', senderName: 'U', replyTo: null, person: 'Leider', address: LEAD };
  const what = { subject: 'GEHEIMMAIL', text: 'GEHEIMTEKST', html: '<p>GEHEIMTEKST</p>', messageId: '<h@x>' };
  const when = { milestone: null, day: null, no: null, at: NOW, dated: null, thread: null, calendar: null };
  await putMail(db(), [{ key: 'h', kind: 'moved', reference, ...whose, ...what, ...when }]);
  return (await db().selectFrom('outbox').select('seq').executeTakeFirstOrThrow()).seq;
}

/** Somebody who logged in with the provider, over the network. */
async function visitor(address: string) {
  const session = await beginSession({ db: db() }, personOf(address));
  const headers = { cookie: `tenderklok-${new URL(served.url).port}=${session}`, origin: served.url };
  const get = (path: string) => fetch(`${served.url}${path}`, { headers, redirect: 'manual' });
  const proof = hiddenIn(await (await get('/nieuw')).text());
  const post = (path: string, fields: Readonly<Record<string, string>> = {}) =>
    fetch(`${served.url}${path}`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ ...proof, ...fields }),
      redirect: 'manual',
    });
  return { get, post };
}

/** Every address that begins with a case, of the hidden one: each act and each file of it. */
function addresses(method: string): readonly string[] {
  const words = (all: readonly string[], path: string, at: string) =>
    all.map((one) => path.replace(at, encodeURIComponent(one)));
  return [...new Set(routes.filter((one) => one.method === method).map(({ path }) => path))]
    .filter((path) => path.includes(':kenmerk'))
    .flatMap((path) => {
      if (path.includes(':handeling'))
        return words(
          ACT_NAMES.map((one) => specOf(one).word),
          path,
          ':handeling',
        );
      if (!path.includes(':woorden')) return [path];
      const isFile = path.includes('inlezen');
      const all = OFFICE_ACT_NAMES.filter((one) => (WITH_FILE as readonly string[]).includes(one) === isFile);
      return words(
        all.map((one) => officeSpecOf(one).word),
        path,
        ':woorden',
      );
    })
    .map((path) =>
      path
        .replace(':kenmerk', HIDDEN)
        .replace(':mijlpaal', 'sluiting-inschrijving')
        .replace(':deel', 'kwaliteit')
        .replace(':nr', String(mail))
        .replace(/:\w+/g, '1'),
    );
}

/** The text of a workbook. */
const cellsOf = (file: ArrayBuffer): string =>
  Object.values(unzipSync(new Uint8Array(file)))
    .map((one) => Buffer.from(one).toString('utf8'))
    .join('\n');

/** What is kept of the hidden case: its seals are of every row that is about it. */
const written = async (): Promise<string> => {
  const [seals, outbox, objects] = await Promise.all([
    db().selectFrom('seals').selectAll().execute(),
    db().selectFrom('outbox').select(['seq', 'state']).execute(),
    db().selectFrom('bid_uploads').select('id').execute(),
  ]);
  return [seals.length, JSON.stringify(outbox), objects.length].join(' ');
};

describe('een zaak die iemand niet mag zien, in een console die draait', () => {
  it('is voor wie haar wel mag zien te lezen', async () => {
    const lead = await visitor(LEAD);
    const pages = await Promise.all(
      addresses('GET').map(async (path) => {
        const answer = await lead.get(path);
        return { path, status: answer.status, text: await answer.text() };
      }),
    );
    expect(pages.filter(({ status }) => status === 200).length).toBeGreaterThan(40);
    const all = pages.map(({ text }) => text).join('\n');
    for (const one of ['GEHEIMONDERWERP', 'GEHEIMVRAAG', 'GEHEIMVRAGER', 'GEHEIMMAIL', 'GEHEIMTEKST'])
      expect(all).toContain(one);
    for (const path of ['/procedures', '/procedures.csv', '/oefenen/film-1'])
      expect(await (await lead.get(path)).text()).toContain(HIDDEN);
    expect(cellsOf(await (await lead.get('/procedures.xlsx')).arrayBuffer())).toContain(HIDDEN);
  });

  it.each([OTHER, 'x@elders.example'])(
    'elk adres ervan zegt %s dat het niet voor haar is, en niets meer',
    async (who) => {
      const outsider = await visitor(who);
      const found: string[] = [];
      for (const path of addresses('GET')) {
        const answer = await outsider.get(path);
        const text = await answer.text();
        if (![403, 404].includes(answer.status) || SECRET.test(text)) found.push(`${answer.status} ${path}`);
      }
      expect(found).toEqual([]);
    },
  );

  it.each([OTHER, 'x@elders.example'])('elk formulier ervan doet voor %s niets', async (who) => {
    const outsider = await visitor(who);
    const [before, known] = [await written(), faults.length];
    const found: string[] = [];
    for (const path of addresses('POST'))
      for (const step of ['bekijken', 'doen']) {
        const answer = await outsider.post(path, { stap: step, reden: 'x', mijlpaal: 'sluiting', naar: '2018-06-01' });
        const text = await answer.text();
        if (![403, 404].includes(answer.status) || SECRET.test(text)) found.push(`${answer.status} ${path} ${step}`);
      }
    expect(found).toEqual([]);
    for (const besluit of ['opnieuw', 'afgehandeld'])
      expect((await outsider.post(`/mail/${mail}`, { besluit })).status).not.toBe(200);
    expect((await outsider.post('/oefenen/film-1/stop')).status).toBe(404);
    expect((await outsider.post('/beheer/herstart', { kenmerk: HIDDEN })).status).not.toBe(200);
    expect(await written()).toEqual(before);
    expect(faults.slice(known)).toEqual([]);
  });

  it.each([OTHER, 'x@elders.example'])(
    'lijst, zoeken, uitvoer, agenda, films en wat zonder kenmerk is, noemen haar niet aan %s',
    async (who) => {
      const outsider = await visitor(who);
      const plain = routes.filter(({ method, path }) => method === 'GET' && !/[:*]/.test(path)).map(({ path }) => path);
      const asked = [
        ...new Set(plain),
        ...['', '.csv', '.xlsx'].map((form) => `/procedures${form}?alle=ja&zoek=VERBORGEN`),
        '/procedures?zoek=GEHEIM',
        `/nieuw?kopie=${HIDDEN}`,
        '/oefenen/film-1',
        '/procedures/VERBORGEN-',
      ];
      const begun = await outsider.post('/agenda', { stap: 'maken' });
      const feed = /\/agenda\/[\w-]{20,100}\.ics/.exec(await begun.text())?.[0];
      expect(feed).toBeDefined();
      const found: string[] = [];
      for (const path of [...asked, feed ?? '']) {
        const answer = await outsider.get(path);
        const text = path.includes('.xlsx') ? cellsOf(await answer.arrayBuffer()) : await answer.text();
        // What somebody typed comes back in the field where she typed it.
        const told = text.replaceAll(/value="[^"]*"/g, '');
        if (told.includes(HIDDEN) || /GEHEIM[A-Z]/.test(told)) found.push(path);
      }
      expect(found).toEqual([]);
      const copied = await outsider.post('/nieuw/kopie', {
        kopie: HIDDEN,
        kenmerk: 'NIEUW-1',
        'kopie-begin': '2031-02-03',
      });
      expect(await copied.text()).not.toMatch(SECRET);
    },
  );
});

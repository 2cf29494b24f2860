import { beforeEach, describe, expect, it } from 'vitest';
import type { Film, FilmAsked, Films } from '../../../../client/console/film/film.ts';
import { FILM_CONSOLE, leadsTo } from '../../../../client/console/film/film-mail.tsx';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import { newDefinition } from '../../../../files/definition/new-definition.ts';
import { procedureType } from '../../../../procedures/procedure-types.ts';
import { template } from '../../../../procedures/template.ts';
import { stepAddress } from '../../../../texts/console-address.ts';
import type { NextStep } from '../../../../texts/next-step.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { browserOf, consoleOn, hiddenIn } from '../console-on.ts';
import type { Browser } from '../browser.ts';

const db = emptyCaseFile();
const shot = (text: string, mail: Film['days'][number]['shots'][number]['mail'] = null) => ({
  time: '09.00',
  reference: 'F-1',
  text,
  mail,
});
const DAYS: Film['days'] = [
  { day: '2027-01-11' as IsoDate, shots: [shot('Aankondiging gedaan')] },
  {
    day: '2027-02-01' as IsoDate,
    shots: [shot('Herinnering', { to: 'n.dewit@x.example', subject: 'Over 5 werkdagen', text: '<b>Beste Noor</b>' })],
  },
  { day: '2027-03-01' as IsoDate, shots: [shot('Zaak afgerond')] },
];

let begun: FilmAsked[];
let stopped: string[];
let film: Film;
let isBusy: boolean;
let noor: Browser;
let app: ReturnType<typeof consoleOn>['app'];
const films: Films = {
  begin: (asked) => {
    if (isBusy) return null;
    begun.push(asked);
    film = { ...film, owner: asked.owner };
    return film;
  },
  of: (owner) => (film.owner === owner ? [film] : []),
  stop: (id) => void stopped.push(id),
};
beforeEach(async () => {
  [begun, stopped, isBusy] = [[], [], false];
  film = { id: 'film-1', owner: '', reference: 'F-1', subject: 'Vervoer', state: { kind: 'plays' }, days: DAYS };
  ({ app } = consoleOn(db(), undefined, { films }));
  noor = await browserOf(app, 'Noor de Wit');
});

const proofOf = async (browser: Browser): Promise<string> =>
  hiddenIn(await (await browser.get('/nieuw')).text())['bewijs-van-pagina'] ?? '';
const rehearse = async (tekst: string) =>
  noor.post('/nieuw/definitie', { 'bewijs-van-pagina': await proofOf(noor), blik: 'controle', tekst, stap: 'oefen' });
function definition(): string {
  const type = procedureType('openbaar-nationaal');
  return (type === null ? null : newDefinition(template(type), '2027-01-11' as IsoDate)) ?? '';
}
const pageAt = async (path: string) => (await noor.get(path)).text();

describe('een generale repetitie beginnen', () => {
  it('kan van elke definitie met een planning, en gaat naar de film', async () => {
    const answer = await rehearse(definition());
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/oefenen/film-1']);
    expect(begun[0]?.text).toBe(definition());
  });

  it('niet zonder planning, en niet naast een andere', async () => {
    expect((await rehearse('kenmerk: x')).status).toBe(422);
    isBusy = true;
    const busy = await rehearse(definition());
    expect([busy.status, await busy.text()]).toEqual([409, expect.stringContaining('al een oefening afgespeeld')]);
  });

  it('is er niet waar niemand oefent', async () => {
    const without = await browserOf(consoleOn(db()).app, 'Noor de Wit');
    expect((await without.get('/oefenen')).status).toBe(404);
    expect(await (await without.get('/mijn-werk')).text()).not.toContain('href="/oefenen"');
  });
});

describe('een generale repetitie met een script', () => {
  const LISTED = 'handelingen: [{ op: 2027-02-01 10:00, handeling: inschrijving meld, uit: lijst.csv, door: noor }]';
  const file = (name: string, text: string): File => new File([text], name);
  async function sent(fields: Readonly<Record<string, string | File>>): Promise<readonly [number, string, Response]> {
    const form = new FormData();
    for (const [name, value] of Object.entries({ 'bewijs-van-pagina': await proofOf(noor), ...fields }))
      form.set(name, value);
    const answer = await noor.send('/oefenen', form);
    return [answer.status, await answer.clone().text(), answer];
  }

  it('begint van twee bestanden, met wat erin staat', async () => {
    const script =
      'standaard: niets\nhandelingen:\n  - { op: 2027-01-20 10:00, handeling: vraag, door: Taxi Jansen }\n';
    const [status, , answer] = await sent({
      definitie: file('d.yaml', definition()),
      'script-bestand': file('s.yaml', script.replaceAll('\n', '\r\n')),
    });
    expect([status, answer.headers.get('location')]).toEqual([303, '/oefenen/film-1']);
    expect(begun[0]).toMatchObject({
      text: definition(),
      scenario: { restOnTime: false, acts: [{ kind: 'question', by: 'Taxi Jansen' }] },
    });
  });

  it('zegt van elke fout op welke regel zij staat, en houdt het script vast', async () => {
    const script = 'handelingen:\n  - { op: 2027-13-01 10:00, handeling: vraag }\n  - { op: x, handeling: dans }\n';
    const [status, page] = await sent({ tekst: definition(), script });
    expect(status).toBe(422);
    expect(page).toContain('href="#regel-2"');
    expect(page).toContain('href="#regel-3"');
    expect(page).toContain('id="regel-3"');
    expect(page).toContain('handeling: dans');
    expect(hiddenIn(page)['tekst']).toBeDefined();
    expect(begun).toEqual([]);
  });

  it('vraagt een lijst die het script overneemt, en leest haar', async () => {
    const [status, page] = await sent({ tekst: definition(), script: LISTED });
    expect([status, page]).toEqual([422, expect.stringContaining('lijst.csv: Dit bestand neemt het script over')]);
    const [faulty, shown] = await sent({
      tekst: definition(),
      script: LISTED,
      lijsten: file('lijst.csv', 'a;b\n1;2\n'),
    });
    expect([faulty, shown]).toEqual([422, expect.stringContaining('lijst.csv, regel 1')]);
  });

  it('is er van een concept, en niet zonder definitie of planning', async () => {
    const proof = { 'bewijs-van-pagina': await proofOf(noor) };
    const draft = { ...proof, blik: 'controle', stap: 'script' };
    const page = await (await noor.post('/nieuw/definitie', { ...draft, tekst: definition() })).text();
    expect(page).toContain('Oefenen met een script');
    expect((await noor.post('/nieuw/definitie', { ...draft, tekst: 'kenmerk: x' })).status).toBe(422);
    const [empty, ask] = await sent({});
    expect([empty, ask]).toEqual([422, expect.stringContaining('Kies eerst een bestand met een definitie.')]);
    const [none, why] = await sent({ definitie: file('d.yaml', 'kenmerk: x') });
    expect([none, why]).toEqual([422, expect.stringContaining('nog geen planning te maken')]);
  });
});

describe('een generale repetitie bekijken', () => {
  beforeEach(async () => void (await rehearse(definition())));

  it('toont een dag met wat er gebeurt en de mail die zou gaan, als tekst', async () => {
    const page = await pageAt('/oefenen/film-1?dag=2027-02-01');
    expect(page).toContain('maandag 1 februari 2027');
    expect(page).toContain('Mail: Over 5 werkdagen');
    expect(page).toContain('&lt;b&gt;Beste Noor');
    expect(page).toContain('geen echte zaak');
  });

  it.each([
    ['', 'maandag 11 januari 2027'],
    ['?dag=2027-01-20', 'maandag 1 februari 2027'],
    ['?dag=2031-01-01', 'maandag 1 maart 2027'],
    ['?dag=onzin', 'maandag 1 maart 2027'],
  ])('springt naar een dag: %s', async (query, day) => {
    expect(await pageAt(`/oefenen/film-1${query}`)).toContain(`<h2 id="deze-dag">${day}</h2>`);
  });

  it('neemt een dag die nog niet is gespeeld ook aan, en zegt dat', async () => {
    const made = await pageAt('/oefenen/film-1?dag=2031-01-01');
    expect(made).toContain('Die dag is nog niet gespeeld.');
    expect(made).not.toMatch(/max="/);
    film = { ...film, state: { kind: 'played', text: 'Alle zaken zijn afgerond.' } };
    expect(await pageAt('/oefenen/film-1?dag=2031-01-01')).not.toContain('nog niet gespeeld');
  });

  it('komt vanzelf weer zolang er nog niets te zien is', async () => {
    film = { ...film, days: [], state: { kind: 'begins' } };
    expect(await pageAt('/oefenen/film-1')).toContain('hx-get="/oefenen/film-1"');
  });

  it('gaat een dag terug en vooruit, en loopt vanzelf als dat is gevraagd', async () => {
    const still = await pageAt('/oefenen/film-1?dag=2027-02-01');
    expect(still).toContain('href="/oefenen/film-1?dag=2027-01-11"');
    expect(still).toContain('href="/oefenen/film-1?dag=2027-03-01"');
    expect(still).not.toContain('hx-get');
    const runs = await pageAt('/oefenen/film-1?dag=2027-02-01&loopt=ja');
    expect(runs).toContain('hx-get="/oefenen/film-1?dag=2027-03-01&amp;loopt=ja"');
    expect(runs).toContain('Houd de film stil');
  });

  it('staat stil op de laatste dag als alles is gespeeld, en wacht daar als er nog meer komt', async () => {
    expect(await pageAt('/oefenen/film-1?dag=2027-03-01&loopt=ja')).toContain('hx-get="/oefenen/film-1?dag=2027-03-01');
    film = { ...film, state: { kind: 'played', text: 'Alle zaken zijn afgerond.' } };
    const page = await pageAt('/oefenen/film-1?dag=2027-03-01&loopt=ja');
    expect(page).not.toContain('hx-get');
    expect(page).toContain('Alle zaken zijn afgerond.');
  });

  it('stopt op verzoek, en is van wie haar begon', async () => {
    const proof = { 'bewijs-van-pagina': await proofOf(noor) };
    expect((await noor.post('/oefenen/film-1/stop', proof)).status).toBe(303);
    expect(stopped).toEqual(['film-1']);
    const ravi = await browserOf(app, 'Ravi Jansen');
    expect((await ravi.get('/oefenen/film-1')).status).toBe(404);
    expect((await ravi.post('/oefenen/film-1/stop', { 'bewijs-van-pagina': await proofOf(ravi) })).status).toBe(404);
    expect(stopped).toHaveLength(1);
  });
});

describe('een mail in een oefening', () => {
  it('zegt bij elke link waar die in het echt heen gaat, en leidt niet naar een echte zaak met hetzelfde kenmerk', async () => {
    const at = (step: NextStep): string => stepAddress(FILM_CONSOLE, step) ?? '';
    const text = `Meld haar:\n${at({ act: 'reportMilestone', on: 'F-1', filled: { milestone: 'opening' } })}\nBrieven:\n${at({ office: 'brief lijst', on: 'F-1' })}\nZaak:\n${at({ look: 'case', on: 'F-1' })}`;
    film = {
      ...film,
      owner: 'Noor de Wit',
      days: [{ day: '2027-02-01' as IsoDate, shots: [shot('Herinnering', { to: 'n@x.example', subject: 's', text })] }],
    };
    await rehearse(definition());
    const page = await pageAt('/oefenen/film-1');
    expect(page).toContain('[in het echt een link: de knop Melden (F-1)]');
    expect(page).toContain('[in het echt een link: de pagina Brieven (F-1)]');
    expect(page).toContain('[in het echt een link: de pagina van de zaak (F-1)]');
    expect(page).not.toContain(FILM_CONSOLE);
    expect(page).not.toContain('href="/procedures/F-1');
  });

  it.each([
    [{ look: 'cases' }, 'de pagina Procedures'],
    [{ look: 'timeline', on: 'F/1' }, 'het dossier van de zaak (F/1)'],
    [{ look: 'ranking', on: 'F-1' }, 'de pagina Rangorde (F-1)'],
    [{ operate: 'mail' }, 'de pagina Beheer'],
    [{ office: 'toets leg-vast', on: 'F-1' }, 'de pagina Inschrijvingen (F-1)'],
  ] satisfies [NextStep, string][])('%j heet daar %s', (step, words) => {
    expect(leadsTo(stepAddress(FILM_CONSOLE, step) ?? '')).toBe(words);
  });
});

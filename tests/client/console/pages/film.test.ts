import { beforeEach, describe, expect, it } from 'vitest';
import type { Film, Films } from '../../../../client/console/film/film.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import { newDefinition } from '../../../../files/definition/new-definition.ts';
import { procedureType } from '../../../../procedures/procedure-types.ts';
import { template } from '../../../../procedures/template.ts';
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

let begun: { owner: string; text: string }[];
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

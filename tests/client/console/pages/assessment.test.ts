import { beforeEach, describe, expect, it } from 'vitest';
import { TRY_UPDATE } from '../../../../contracts/acts.ts';
import { refusal } from '../../../../domain/acts/refusal.ts';
import { receive } from '../../../../store/receipts.ts';
import { readEvents } from '../../../../store/events.ts';
import { NOW } from '../../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import type { Asked } from '../../usecases/desk.ts';
import { openTender } from '../../usecases/desk.ts';
import type { Browser } from '../browser.ts';
import { browserOf, consoleOn, hiddenIn, loggedIn, WITH_PROVIDER } from '../console-on.ts';
import { UTRECHT_ROWS, utrechtCsv } from './assessment-rows.ts';

const db = emptyCaseFile();
const DONE = { at: NOW, changed: [], waitsFor: 0 };
const answering = ({ name }: Asked) =>
  name === TRY_UPDATE ? { kind: 'refused', refusal: refusal('assessment-incomplete') } : DONE;

let reference: string;
let browser: Browser;
let hidden: Record<string, string>;
let asked: Asked[];
beforeEach(async () => {
  reference = (await openTender(db())).stored.name.reference;
  for (const { bid: party } of UTRECHT_ROWS.bids)
    await receive(db(), { reference, kind: 'bid', uploadId: '1', party, lot: null, sha256: 'a', at: NOW });
  const on = consoleOn(db(), answering);
  asked = on.asked;
  browser = await browserOf(on.app, 'Noor de Wit');
  hidden = hiddenIn(await (await browser.get(path())).text());
});

const path = () => `/procedures/${reference}/beoordeling`;
const kept = () => db().selectFrom('grades').selectAll().where('reference', '=', reference).execute();

async function sent(fields: Readonly<Record<string, string>>, file?: File): Promise<[number, string]> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...hidden, ...fields })) form.set(name, value);
  if (file !== undefined) form.set('bestand', file);
  const answer = await browser.send(path(), form);
  return [answer.status, await answer.text()];
}
const csv = (text: string) => new File([text], 'cijfers.csv');

describe('cijfers en prijzen inlezen in de console', () => {
  it('laat eerst zien wat er gebeurt, en bewaart dan nog niets', async () => {
    const [status, text] = await sent({ stap: 'bekijken' }, csv(utrechtCsv()));
    expect(status).toBe(200);
    expect(text).toContain(`${UTRECHT_ROWS.bids.length} inschrijvingen zijn volledig.`);
    expect(text).toContain('Er is nog niets gewijzigd.');
    expect([asked.map(({ name }) => name), await kept()]).toEqual([[TRY_UPDATE], []]);
  });

  it('leest na een ja hetzelfde bestand in, zonder dat het opnieuw wordt gekozen', async () => {
    const [, looked] = await sent({ stap: 'bekijken' }, csv(utrechtCsv()));
    const [status, text] = await sent({ ...hiddenIn(looked), stap: 'doen' });
    expect([status, text]).toEqual([200, expect.stringContaining('De rangorde ligt vast.')]);
    expect(asked.at(-1)).toMatchObject({ name: 'bereken', args: [{ id: hidden['id'] }] });
    expect(await kept()).not.toEqual([]);
  });

  it('zet elke fout naast haar regel', async () => {
    const rows = utrechtCsv().split('\n');
    const at = rows.findIndex((line) => line.includes(';cijfer;'));
    rows[at] = (rows[at] ?? '').replace(/;[^;]*$/, ';vijftien!!'.repeat(9));
    const [status, text] = await sent({ stap: 'bekijken' }, csv(rows.join('\n')));
    expect(status).toBe(422);
    expect(text).toContain('Er is niets ingelezen. Verbeter het bestand');
    const row = new RegExp(`<tr><th scope="row"><span id="regel-${at + 1}">[\\s\\S]*?</tr>`).exec(text)?.[0];
    expect(row).toContain('<p class="bad">');
    expect(text).toContain(`href="#regel-${at + 1}"`);
    expect(await kept()).toEqual([]);
  });

  it('zegt wie niet heeft ingeschreven, en legt een echte poging vast', async () => {
    const file = utrechtCsv().replaceAll('inschrijver-a;', 'niemand;');
    const [status, text] = await sent({ stap: 'doen' }, csv(file));
    expect([status, text]).toEqual([409, expect.stringContaining('niemand: hiervan is geen inschrijving vastgelegd')]);
    expect((await readEvents(db(), reference)).map(({ fact }) => fact.kind)).toEqual(['refused']);
  });

  it.each([
    ['geen bestand', undefined, 'Kies eerst een bestand'],
    ['een leeg bestand', new File([], 'leeg.csv'), 'Kies eerst een bestand'],
    ['een te groot bestand', new File(['x'.repeat(600_000)], 'groot.csv'), 'groter dan 500 kB'],
  ])('%s: zegt wat er moet', async (_name, file, sentence) => {
    const [status, text] = await sent({ stap: 'bekijken' }, file);
    expect([status, text]).toEqual([422, expect.stringContaining(sentence)]);
  });

  it.each([
    ['een werkmap die geen werkmap is', new File([Buffer.from('PK\u0003\u0004niets', 'latin1')], 'a.xlsx')],
    ['een kop die niet klopt', csv('a;b\n1;2')],
  ])('%s: staat als fout bij een regel', async (_name, file) => {
    const [status, text] = await sent({ stap: 'bekijken' }, file);
    expect([status, text]).toEqual([422, expect.stringContaining('Regel 1: ')]);
  });

  it('wie het niet mag, krijgt de pagina niet', async () => {
    const { app } = consoleOn(db(), answering, WITH_PROVIDER);
    const auditor = await loggedIn(app, db(), { name: 'Ada', mail: null, roles: ['auditor'] });
    const officer = await loggedIn(app, db(), { name: 'Otto', mail: null, roles: ['procurementOfficer'] });
    expect([(await auditor.get(path())).status, (await officer.get(path())).status]).toEqual([403, 200]);
  });
});

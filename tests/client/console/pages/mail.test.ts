import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { putMail } from '../../../../store/outbox.ts';
import { caseOf, NOW } from '../../../domain/acts/builders.ts';
import { emptyCaseFile, openedWith } from '../../../store/case-file.ts';
import { openTender } from '../../usecases/desk.ts';
import { browserOf, consoleOn, hiddenIn, loggedIn, WITH_PROVIDER } from '../console-on.ts';
import { unguarded } from '../../../store/unguarded.ts';

const db = emptyCaseFile();
const [NOOR, MILA] = ['n.dewit@utrecht.example', 'm.vos@utrecht.example'];
const TEXT = 'Beste Noor,\n<b>Let op</b>';
const STYLE = 'main{color:red}';
const HTML = `<!doctype html><html lang="nl"><head><style>${STYLE}</style></head><body><script>alert(1)</script></body></html>`;

afterEach(() => unguarded(db(), (tx) => tx.deleteFrom('outbox').execute()));

let made = 0;
interface Put {
  readonly text?: string;
  readonly reference: string | null;
  readonly address?: string;
  readonly subject?: string;
  readonly state?: string;
}

/** Puts a mail in the outbox. @returns its number */
async function put({ reference, address = NOOR, subject = 'Verplaatst: sluiting', state = 'sent', text = TEXT }: Put) {
  const key = `brief-${(made += 1)}`;
  const whose = { sender: 'a@x.example', senderName: 'Utrecht', replyTo: null, person: 'Noor de Wit', address };
  const what = { subject, text, html: HTML, messageId: `<${key}@x>`, calendar: null };
  const when = { milestone: null, day: null, no: null, at: NOW, dated: null, thread: null };
  await putMail(db(), [{ key, kind: 'moved', reference, ...whose, ...what, ...when }]);
  await sql`update outbox set state = ${state}, answer = '550 no such user' where key = ${key}`.execute(db());
  const { seq } = await db().selectFrom('outbox').select('seq').where('key', '=', key).executeTakeFirstOrThrow();
  return seq;
}

const stateOf = async (no: number) =>
  (await db().selectFrom('outbox').select('state').where('seq', '=', no).executeTakeFirstOrThrow()).state;

async function tender() {
  const { reference } = (await openTender(db())).stored.name;
  return { reference, path: `/procedures/${reference}/mail` };
}

describe('de mail van een zaak', () => {
  it('leidt naar wat zij noemt, hier en nergens anders', async () => {
    const { reference, path } = await tender();
    const text = `Meld het:\nhttps://tk.example/procedures/A-1/doen/meld?mijlpaal="x"&a\nhttps://kwaad.example/x http://[`;
    const no = await put({ reference, text });
    const noor = await browserOf(consoleOn(db()).app, NOOR);
    const [letter = ''] =
      /<pre class="letter[\s\S]*?<\/pre>/.exec(await (await noor.get(`${path}/${no}`)).text()) ?? [];
    expect(letter.match(/href="[^"]*"/g)).toEqual(['href="/procedures/A-1/doen/meld?mijlpaal=%22x%22&amp;a"']);
    expect(letter).toContain('\nhttps://kwaad.example/x http://[');
  });

  it('staat bij de zaak: aan wie, wanneer en hoe zij staat, met wat een herinnering over meer zaken was', async () => {
    const { reference, path } = await tender();
    const other = await put({ reference: (await tender()).reference, subject: 'Van een ander' });
    const no = await put({ reference });
    const reminder = await put({ reference: null, subject: 'Vandaag' });
    await sql`insert into reminded select person, ${reference}, 'opening', 1, 5, key from outbox where seq = ${reminder}`.execute(
      db(),
    );
    const noor = await browserOf(consoleOn(db()).app, NOOR);
    expect(await (await noor.get(`/procedures/${reference}`)).text()).toContain(`href="${path}"`);
    const page = await (await noor.get(path)).text();
    for (const part of [`href="${path}/${no}"`, 'Verplaatst: sluiting', 'Vandaag', NOOR, 'verstuurd'])
      expect(page).toContain(part);
    expect(page).not.toContain('Van een ander');
    expect((await noor.get(`${path}/${other}`)).status).toBe(404);
    for (const wrong of ['x', '0', '99999999999', '-1']) expect((await noor.get(`${path}/${wrong}`)).status).toBe(404);
  });

  it('is te lezen als tekst, en opgemaakt zonder script, op een pagina die niets anders mag', async () => {
    const { reference, path } = await tender();
    const no = await put({ reference });
    const noor = await browserOf(consoleOn(db()).app, NOOR);
    const page = await (await noor.get(`${path}/${no}`)).text();
    expect(page).toContain('&lt;b&gt;Let op&lt;/b&gt;');
    expect(page).not.toContain('alert(1)');
    const drawn = await noor.get(`${path}/${no}/opgemaakt`);
    expect(await drawn.text()).toBe(HTML);
    const policy = drawn.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; .*; sandbox$/);
    expect(policy).not.toContain('unsafe');
    expect(drawn.headers.get('x-frame-options')).toBe('DENY');
  });

  it('toont wie het dossier niet mag zien alleen wat zij zelf kreeg', async () => {
    const { reference, path } = await tender();
    const [hers, own] = [await put({ reference }), await put({ reference, address: MILA, subject: 'Voor Mila' })];
    const mila = await browserOf(consoleOn(db()).app, MILA);
    const page = await (await mila.get(path)).text();
    expect(page).toContain('Voor Mila');
    expect(page).not.toContain('Verplaatst: sluiting');
    expect((await mila.get(`${path}/${own}`)).status).toBe(200);
    for (const at of ['', '/opgemaakt']) expect((await mila.get(`${path}/${hers}${at}`)).status).toBe(404);
  });

  it('staat er ook bij een zaak waarvan de definitie van een andere versie is', async () => {
    const reference = await openedWith(db(), caseOf().milestones);
    const [sent, stuck] = [await put({ reference }), await put({ reference, address: MILA, state: 'refused' })];
    const path = `/procedures/${reference}/mail`;
    const { app, faults } = consoleOn(db(), undefined, WITH_PROVIDER);
    const auditor = await loggedIn(app, db(), { name: 'Aad', mail: null, roles: ['auditor'] });
    const administrator = await loggedIn(app, db(), { name: 'Bea', mail: MILA, roles: ['administrator'] });
    for (const at of ['', `/${sent}`, `/${sent}/opgemaakt`])
      expect((await auditor.get(`${path}${at}`)).status).toBe(200);
    const page = await (await administrator.get(path)).text();
    expect([page.includes('Verplaatst: sluiting'), page.includes(`href="${path}/${sent}"`)]).toEqual([true, false]);
    const lead = await loggedIn(app, db(), { name: 'Cor', mail: null, roles: ['procedureLead'] });
    const hidden = hiddenIn(await (await lead.get(path)).text());
    expect((await lead.post(`/mail/${stuck}`, { ...hidden, besluit: 'afgehandeld' })).status).toBe(200);
    expect(faults).toEqual([]);
  });

  it('gaat per honderd', async () => {
    const { reference, path } = await tender();
    const first = await put({ reference, subject: 'De eerste' });
    for (let more = 0; more < 100; more += 1) await put({ reference });
    const noor = await browserOf(consoleOn(db()).app, NOOR);
    const page = await (await noor.get(path)).text();
    expect(page).not.toContain('De eerste');
    const older = /href="([^"]*\?voor=\d+)"/.exec(page)?.[1] ?? '';
    expect(await (await noor.get(older)).text()).toContain(`href="${path}/${first}"`);
  });
});

describe('mail die niet aankwam', () => {
  it('gaat opnieuw, of is afgehandeld, zoals wie de zaak leidt besluit; één keer', async () => {
    const { reference, path } = await tender();
    const [one, other] = [await put({ reference, state: 'refused' }), await put({ reference, state: 'in-doubt' })];
    const noor = await browserOf(consoleOn(db()).app, NOOR);
    const page = await (await noor.get(path)).text();
    expect(page).toContain('550 no such user');
    expect(page).toContain(`action="/mail/${one}"`);
    const hidden = hiddenIn(page);
    const again = await noor.post(`/mail/${one}`, { ...hidden, besluit: 'opnieuw' });
    expect([again.status, await again.text()]).toEqual([
      200,
      expect.stringContaining('gaat binnen vijf minuten opnieuw'),
    ]);
    expect(await stateOf(one)).toBe('pending');
    expect((await noor.post(`/mail/${other}`, { ...hidden, besluit: 'afgehandeld' })).status).toBe(200);
    expect(await stateOf(other)).toBe('settled');
    expect((await noor.post(`/mail/${other}`, { ...hidden, besluit: 'afgehandeld' })).status).toBe(409);
    expect((await noor.post(`/mail/${one}`, { ...hidden, besluit: 'weg' })).status).toBe(404);
    expect((await noor.post(`/mail/${one}`, { besluit: 'afgehandeld' })).status).toBe(403);
    expect(await stateOf(one)).toBe('pending');
  });

  it('is niet aan wie de zaak niet leidt', async () => {
    const { reference, path } = await tender();
    const no = await put({ reference, address: MILA, state: 'refused' });
    const { app } = consoleOn(db(), undefined, WITH_PROVIDER);
    const noor = await loggedIn(app, db(), { name: 'Noor de Wit', mail: NOOR, roles: [] });
    const mila = await loggedIn(app, db(), { name: 'Mila Vos', mail: MILA, roles: [] });
    expect(await (await mila.get(path)).text()).not.toContain(`action="/mail/${no}"`);
    const hidden = hiddenIn(await (await mila.get('/afmelden')).text());
    const answer = await mila.post(`/mail/${no}`, { ...hidden, besluit: 'afgehandeld' });
    expect(answer.status).toBe(403);
    expect(await stateOf(no)).toBe('refused');
    expect(await (await noor.get(path)).text()).toContain(`action="/mail/${no}"`);
  });
});

import { describe, expect, it } from 'vitest';
import { perform } from '../../../../client/usecases/office/perform.ts';
import { receiveBid } from '../../../../client/usecases/office/receive-bid.ts';
import type { WholeDesk } from '../../../../client/usecases/connect.ts';
import { findCase } from '../../../../client/usecases/find.ts';
import { opensAt } from '../../../../domain/office/opening.ts';
import { openingsOf } from '../../../../store/openings.ts';
import { recordEvents } from '../../../../store/record.ts';
import { emptyCaseFile, eventOf, snapshotOf } from '../../../store/case-file.ts';
import { deskOn, openTender } from '../../usecases/desk.ts';
import { deskWith, fileOf, senderOf, testVault } from '../../usecases/office/vault-desk.ts';
import { holesIn } from '../attacks.ts';
import { browserOf, consoleOn, hiddenIn } from '../console-on.ts';

const db = emptyCaseFile();
const { vault } = testVault();
const [NOOR, IRIS, MILA, SAM] = [
  'n.dewit@utrecht.example',
  'i.prins@utrecht.example',
  'm.vos@utrecht.example',
  's.bakker@utrecht.example',
] as const;
const FILES = [
  fileOf('quality', 'plan "1"\u202e.html', '<script>alert(1)</script>'),
  fileOf('price', 'prijs.xlsx', 'drie euro'),
];

/** A tender with two bids. @param now by which pages are shown */
async function tender(now?: () => number) {
  const found = await openTender(db());
  const { reference } = found.stored.name;
  const hour = opensAt(found.state)?.endsAt ?? 0;
  for (const [no, party] of ['Zorg BV', 'Hulp BV'].entries())
    await receiveBid(deskWith(db(), vault), senderOf(reference, { party, number: String(no + 1) }), FILES);
  const { desk, asked } = deskOn(db(), () => ({ kind: 'done', waitsFor: 0, changed: [], at: hour }));
  const on = consoleOn(db(), undefined, {
    file: { db: db(), vault },
    desk: () => Promise.resolve({ ...desk, vault } as WholeDesk),
    ...(now === undefined ? {} : { now }),
  });
  const path = `/procedures/${reference}`;
  const as = (who: string) => browserOf(on.app, who);
  const act = (
    name: Parameters<typeof perform>[1]['name'],
    fields: Readonly<Record<string, string | number>>,
    by: string,
    at: number,
  ) => perform({ db: db(), vault }, { name, reference, fields, by, at });
  return { ...on, asked, reference, hour, path, as, act };
}

/** Puts the opening in the planning as reached, as the case itself does. */
async function reported(reference: string, happenedAt: number): Promise<void> {
  const found = await findCase({ db: db() }, reference);
  const opening = found?.state.milestones.find(({ id }) => id === 'bid-opening');
  if (opening === undefined) throw new Error(reference);
  const milestones = [{ ...opening, state: 'done', happenedAt } as const];
  const fact = { kind: 'terminated', reason: 't:x' } as never;
  await recordEvents(db(), {
    reference,
    events: [eventOf(reference, 1_000, fact, { milestones })],
    state: snapshotOf(),
  });
}

/** The same, opened for quality by two people at the hour, and in the planning as opened. */
async function openedTender() {
  const given = await tender();
  await given.act('openBids', { envelope: 'quality' }, 'Noor de Wit', given.hour);
  await given.act('openBids', { envelope: 'quality' }, 'Iris Prins', given.hour + 60_000);
  await reported(given.reference, given.hour);
  return given;
}

describe('inschrijvingen vóór de opening', () => {
  it('zijn een nummer en een moment, voor wie dat mag weten; niets zegt van wie', async () => {
    const { as, path, faults } = await tender();
    const noor = await as(NOOR);
    expect(await (await noor.get(path)).text()).toContain(`href="${path}/inschrijvingen"`);
    for (const at of ['/inschrijvingen', '/inschrijvingen/1', '/opening']) {
      const page = await (await noor.get(`${path}${at}`)).text();
      expect([at, page.includes('Zorg BV'), page.includes('plan'), page.includes('sha256')]).toEqual([
        at,
        false,
        false,
        false,
      ]);
      expect(holesIn(page)).toEqual([]);
      expect([at, (await (await as(MILA)).get(`${path}${at}`)).status]).toEqual([at, 403]);
    }
    const list = await (await noor.get(`${path}/inschrijvingen`)).text();
    for (const part of ['2 inschrijvingen', 'wo 16 mei 2018 11.00', 'gesloten', 'telt mee'])
      expect(list).toContain(part);
    for (const at of ['/inschrijvingen/1/kwaliteit/1', '/inschrijvingen/1/prijs/1', '/opening/kwaliteit/1'])
      expect([at, (await noor.get(`${path}${at}`)).status]).toEqual([at, 403]);
    for (const wrong of ['/inschrijvingen/9', '/inschrijvingen/x', '/inschrijvingen/1/x/1'])
      expect([wrong, (await noor.get(`${path}${wrong}`)).status]).toEqual([wrong, 404]);
    expect(faults).toEqual([]);
  });

  it('kunnen niet open vóór het uur: er is geen knop, en er staat vanaf wanneer', async () => {
    const { as, path } = await tender();
    const page = await (await (await as(NOOR)).get(`${path}/opening`)).text();
    expect(page).not.toContain('<button');
    expect(page).toMatch(/(24|31) mei 2018/);
  });
});

describe('de opening', () => {
  it('vraagt de één, en doet een ander binnen tien minuten; daarna is er een proces-verbaal', async () => {
    const { as, path, reference, asked, faults } = await tender(Date.now);
    const [noor, iris] = [await as(NOOR), await as(IRIS)];
    const first = await (await noor.get(`${path}/opening`)).text();
    expect(first).toContain('Vraag om de kwaliteit te openen');
    const form = { ...hiddenIn(first) };
    expect(form['envelop']).toBe('kwaliteit');
    const waits = await noor.post(`${path}/opening`, form);
    const waiting = await waits.text();
    expect(waits.status).toBe(200);
    expect(waiting).toMatch(/U vroeg hierom om \d\d\.\d\d uur/);
    expect(waiting).toMatch(/role="timer">Nog (10|9) minuten/);
    expect(waiting).not.toContain('<form');
    const again = await noor.post(`${path}/opening`, form);
    expect([again.status, await openingsOf(db(), reference)]).toEqual([409, []]);
    const other = await (await iris.get(`${path}/opening`)).text();
    expect(other).toContain('Open de kwaliteit samen met Noor de Wit');
    const opened = await iris.post(`${path}/opening`, hiddenIn(other));
    const page = await opened.text();
    expect(page).toContain('De kwaliteit is geopend van 2 inschrijvingen');
    expect(page).toContain('De opening staat in de planning als gehaald.');
    expect(page).toContain('door Noor de Wit en Iris Prins');
    expect(asked).toMatchObject([{ updateId: expect.stringContaining(`opening/${reference}`) as string }]);
    await reported(reference, Date.now());
    const record = await noor.get(`${path}/opening/kwaliteit/1`);
    expect(record.headers.get('content-disposition')).toContain(
      'attachment; filename="proces-verbaal-kwaliteit-1.pdf"',
    );
    expect((await record.text()).startsWith('%PDF-')).toBe(true);
    expect(faults).toEqual([]);
  });

  it('telt af voor wie wacht, en begint opnieuw als de tijd om is', async () => {
    let now = 0;
    const { as, path, hour, act } = await tender(() => now);
    await act('openBids', { envelope: 'quality' }, 'Noor de Wit', hour);
    const noor = await as(NOOR);
    now = hour + 70_000;
    const page = await (await noor.get(`${path}/opening`)).text();
    expect(page).toContain('Nog 8 minuten en 50 seconden');
    expect(page).toContain('hx-trigger="every 5s"');
    now = hour + 10 * 60_000 + 1;
    expect(await (await noor.get(`${path}/opening`)).text()).toContain('Vraag om de kwaliteit te openen');
  });

  it('doet niemand zonder de rol daarvoor', async () => {
    const { as, path, reference } = await tender(Date.now);
    const [noor, mila] = [await as(NOOR), await as(MILA)];
    await noor.post(`${path}/opening`, hiddenIn(await (await noor.get(`${path}/opening`)).text()));
    const proof = hiddenIn(await (await mila.get('/afmelden')).text());
    expect((await mila.post(`${path}/opening`, { ...proof, envelop: 'kwaliteit' })).status).toBe(403);
    expect(await openingsOf(db(), reference)).toEqual([]);
  });
});

describe('inschrijvingen na de opening', () => {
  it('hebben een naam en bestanden; een bestand is van een ander, en gaat nooit open als bladzijde', async () => {
    const { as, path, faults } = await openedTender();
    const noor = await as(NOOR);
    const page = await (await noor.get(`${path}/inschrijvingen/1`)).text();
    expect(page).toContain('Zorg BV');
    expect(page).toContain(`href="${path}/inschrijvingen/1/kwaliteit/1"`);
    expect(page).not.toContain('prijs.xlsx');
    expect(holesIn(page)).toEqual([]);
    const file = await noor.get(`${path}/inschrijvingen/1/kwaliteit/1`);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="plan -1--.html"; filename*=UTF-8''plan%20-1-%EF%BF%BD.html`,
    );
    expect(await file.text()).toBe('<script>alert(1)</script>');
    expect((await noor.get(`${path}/inschrijvingen/1/prijs/1`)).status).toBe(403);
    expect((await noor.get(`${path}/inschrijvingen/1/kwaliteit/9`)).status).toBe(404);
    expect(faults).toEqual([]);
  });

  it('leest een beoordelaar zonder naam: het bestand heet naar het nummer', async () => {
    const { as, path } = await openedTender();
    const mila = await as(MILA);
    const page = await (await mila.get(`${path}/inschrijvingen/1`)).text();
    expect([page.includes('Zorg BV'), page.includes('kwaliteit-1-1'), page.includes('Besluiten per punt')]).toEqual([
      false,
      true,
      false,
    ]);
    const file = await mila.get(`${path}/inschrijvingen/1/kwaliteit/1`);
    expect([file.status, file.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringContaining('"kwaliteit-1-1"'),
    ]);
    expect((await mila.get(`${path}/opening/kwaliteit/1`)).status).toBe(403);
    expect((await mila.get(`${path}/vastleggen/toets%20leg-vast`)).status).toBe(403);
  });

  it('krijgen per punt een besluit, en een vraag met een termijn', async () => {
    const { as, path, act, hour } = await openedTender();
    const sam = await as(SAM);
    const page = await (await sam.get(`${path}/inschrijvingen/2`)).text();
    expect(page).toContain('0 van 12 punten besloten');
    const href =
      /href="([^"]*toets%20leg-vast[^"]*punt=ondertekend[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const form = await (await sam.get(href)).text();
    expect(form).toMatch(/value="ondertekend" checked/);
    const sent = {
      ...hiddenIn(form),
      inschrijving: '2',
      punt: 'ondertekend',
      oordeel: 'herstelbaar',
      reden: 'Geen handtekening',
      stap: 'doen',
    };
    const done = await (await sam.post(href.split('?')[0] ?? '', sent)).text();
    expect(done).toContain(`href="${path}/inschrijvingen/2"`);
    await act('askBidder', { bid: 2, about: 'evidence', question: 'Uw bewijs' }, 'Noor de Wit', hour + 120_000);
    const after = await (await sam.get(`${path}/inschrijvingen/2`)).text();
    for (const part of [
      '1 van 12 punten besloten',
      'te herstellen',
      'Geen handtekening',
      'Sam Bakker',
      '1: bewijs',
      'Oordeel over 1',
    ])
      expect(after).toContain(part);
  });
});

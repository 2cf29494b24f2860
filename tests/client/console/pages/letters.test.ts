import { describe, expect, it } from 'vitest';
import { putProof } from '../../../../store/letter-proofs.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { approved, letterCase, made, released, SENDING } from '../../usecases/office/letter-case.ts';
import { holesIn } from '../attacks.ts';
import { browserOf, consoleOn, hiddenIn } from '../console-on.ts';

const db = emptyCaseFile();
const [NOOR, IRIS, MILA] = ['n.dewit@utrecht.example', 'i.prins@utrecht.example', 'm.vos@utrecht.example'] as const;

/** A tender with letters, and browsers of who works with them. */
async function letters(until: typeof made, without: readonly string[] = []) {
  const given = await letterCase(db(), { without });
  await until(given);
  const on = consoleOn(db());
  const path = `/procedures/${given.reference}`;
  const page = async (who: string, at: string) => (await (await browserOf(on.app, who)).get(`${path}${at}`)).text();
  return { ...given, ...on, path, page, as: (who: string) => browserOf(on.app, who) };
}

describe('brieven in de console', () => {
  it('staan naast elkaar zoals zij weggaan, met de hash van elk, en een ander keurt ze goed', async () => {
    const { as, path, page, letters: stored, faults } = await letters(made);
    expect(await page(NOOR, '')).toContain(`href="${path}/brieven"`);
    expect(await page(NOOR, '/brieven')).toContain('Lees de 7 brieven die wachten');
    const beside = await page(IRIS, '/brieven/naast-elkaar');
    expect(beside.match(/<article/g)).toHaveLength(7);
    for (const { sha256 } of await stored()) expect(beside).toContain(sha256);
    for (const part of ['U krijgt de opdracht niet.', 'inschrijver-c@zorg.example', 'Keur 7 brieven goed'])
      expect(beside).toContain(part);
    expect(holesIn(beside)).toEqual([]);
    const at = `${path}/vastleggen/brief%20keur-goed`;
    const send = async (who: string) => {
      const browser = await as(who);
      return browser.post(at, { ...hiddenIn(await (await browser.get(at)).text()), stap: 'doen' });
    };
    expect((await send(NOOR)).status).toBe(409);
    const done = await send(IRIS);
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining(`href="${path}/brieven"`)]);
    expect((await stored()).every(({ approvedAt }) => approvedAt !== null)).toBe(true);
    const list = await page(NOOR, '/brieven');
    expect(list).toContain('Verstuur alle brieven tegelijk');
    expect(list).toContain('brief%20verstuur?besluit=gunningsbeslissing');
    expect(faults).toEqual([]);
  });

  it('die na het lezen zijn gemaakt, gaan niet mee met de goedkeuring', async () => {
    const { as, page, path, act, letters: stored } = await letters(made);
    const at = /href="([^"]*keur-goed[^"]*)"/.exec(await page(IRIS, '/brieven/naast-elkaar'))?.[1] ?? '';
    expect(at).toContain('gelezen-tot=7');
    const iris = await as(IRIS);
    const form = hiddenIn(await (await iris.get(at)).text());
    await act('withdrawLetter', { letter: 3, reason: 'de motivering klopt niet' });
    await act('makeLetters', { what: 'award', party: 'inschrijver-c' });
    const send = (fields: object) =>
      iris.post(`${path}/vastleggen/brief%20keur-goed`, { ...form, ...fields, stap: 'doen' });
    const late = await send({});
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('kwam er meer bij: brief 8.')]);
    expect((await stored()).every(({ approvedAt }) => approvedAt === null)).toBe(true);
    expect((await send({ nummer: '8' })).status).toBe(200);
    expect((await send({})).status).toBe(200);
  });

  it('zijn als bestand wat is bewaard, en gaan nooit open als bladzijde', async () => {
    const { as, path } = await letters(made);
    const noor = await as(NOOR);
    for (const [form, type] of [
      ['html', 'text/html'],
      ['docx', 'application/vnd.openxmlformats'],
      ['txt', 'text/plain'],
    ] as const) {
      const file = await noor.get(`${path}/brieven/3/${form}`);
      expect([file.status, file.headers.get('content-type')]).toEqual([200, expect.stringContaining(type)]);
      expect(file.headers.get('content-disposition')).toBe(`attachment; filename="brief-3.${form}"`);
      expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    }
    for (const wrong of ['/brieven/9/docx', '/brieven/x/docx', '/brieven/1/exe', '/brieven/1/ics'])
      expect([wrong, (await noor.get(`${path}${wrong}`)).status]).toEqual([wrong, 404]);
  });

  it('zijn voor wie beoordeelt dicht, ook het bestand en het formulier', async () => {
    const { as, path } = await letters(made);
    const mila = await as(MILA);
    for (const at of ['/brieven', '/brieven/naast-elkaar', '/brieven/1/txt', '/vastleggen/brief%20verstuur']) {
      const answer = await mila.get(`${path}${at}`);
      expect([at, answer.status, (await answer.text()).includes('inschrijver-')]).toEqual([at, 403, false]);
    }
  });

  it('zonder bewijs geven alarm, met per brief wat helpt; met bewijs staat er vanaf wanneer de termijn telt', async () => {
    const { page, act, reference, letters: stored } = await letters(released, ['inschrijver-d']);
    const alarm = await page(NOOR, '/brieven');
    expect(alarm).toContain('bewijs ontbreekt van brief 1, 2, 3, 4, 5, 6 en 7');
    expect(alarm).toMatch(/role="alert">.*Mail brengt brief 4 niet/);
    expect(alarm).toContain('brief%20per-post?brief=4');
    expect(alarm).not.toContain('brief%20per-post?brief=3');
    for (const { id, no } of await stored())
      if (no !== 4)
        await putProof(db(), {
          reference,
          letter: id,
          key: `relay/${no}`,
          kind: 'relay',
          attempt: 1,
          at: SENDING,
          detail: '250 OK',
          evidence: null,
        });
    expect(await page(NOOR, '/brieven')).toContain('bewijs ontbreekt van brief 4.');
    await act('postLetter', { letter: 4, proof: '3SABC123' }, 'Noor de Wit', SENDING + 60_000);
    const proven = await page(NOOR, '/brieven');
    expect(proven).toContain('alle brieven hebben bewijs');
    for (const part of ['Aangenomen door de mailserver vr 22 jun 2018 14.00 (250 OK)', '3SABC123', 'vr 3 aug 2018'])
      expect(proven).toContain(part);
    expect(proven).not.toContain('role="alert"');
  });

  it('gaan in één keer weg, op de dag die erop staat', async () => {
    const { as, path, page } = await letters(approved);
    const at = `${path}/vastleggen/brief%20verstuur`;
    const noor = await as(NOOR);
    // By the clock of the database the day that the letters bear is long past.
    const late = await noor.post(at, { ...hiddenIn(await (await noor.get(at)).text()), stap: 'doen' });
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('vrijdag 22 juni 2018')]);
    expect(await page(NOOR, '/brieven')).toContain('nog niets verstuurd');
  });
});

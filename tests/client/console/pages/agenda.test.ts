import { describe, expect, it } from 'vitest';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { openTender } from '../../usecases/desk.ts';
import { Browser } from '../browser.ts';
import { browserOf, consoleOn, HERE, hiddenIn } from '../console-on.ts';

const db = emptyCaseFile();

/** Whose calendar it is, what she is told, and how her own program asks for it. */
async function madeBy(who: string) {
  const { reference } = (await openTender(db())).stored.name;
  const { app } = consoleOn(db());
  const browser = await browserOf(app, who);
  const proof = async () => hiddenIn(await (await browser.get('/agenda')).text())['bewijs-van-pagina'] ?? '';
  const press = async (stap: string): Promise<string> =>
    (await browser.post('/agenda', { 'bewijs-van-pagina': await proof(), stap })).text();
  const address = (page: string): string => /webcal:\/\/[^"<]+/.exec(page)?.[0] ?? '';
  const program = new Browser(app, HERE);
  const read = (from: string) => program.get(new URL(from.replace('webcal', 'http')).pathname);
  return { reference, press, address, read };
}

describe('de agenda van iemand', () => {
  it('geeft haar de open datums van haar zaken, zonder aanmelden, en noemt geen inschrijver', async () => {
    const { reference, press, address, read } = await madeBy('n.dewit@utrecht.example');
    const answer = await read(address(await press('maken')));
    const text = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(text).toContain(`${reference}/submission-close@tenderklok`);
    expect(text.startsWith('BEGIN:VCALENDAR')).toBe(true);
  });

  it('is leeg voor wie in geen zaak staat', async () => {
    const { press, address, read } = await madeBy('Iemand anders');
    expect(await (await read(address(await press('maken')))).text()).not.toContain('BEGIN:VEVENT');
  });

  it('krijgt een nieuw adres, en dan werkt het oude niet meer; stoppen kan ook', async () => {
    const { press, address, read } = await madeBy('n.dewit@utrecht.example');
    const first = address(await press('maken'));
    const second = address(await press('maken'));
    expect(second).not.toBe(first);
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200]);
    await press('stoppen');
    expect((await read(second)).status).toBe(404);
  });

  it('is niet te raden, en wie te vaak vraagt, wacht', async () => {
    const { read } = await madeBy('n.dewit@utrecht.example');
    const answers: number[] = [];
    for (let time = 0; time < 61; time++) answers.push((await read(`webcal://x/agenda/${'a'.repeat(43)}.ics`)).status);
    expect(new Set(answers.slice(0, 60))).toEqual(new Set([404]));
    expect(answers.at(-1)).toBe(429);
  });
});

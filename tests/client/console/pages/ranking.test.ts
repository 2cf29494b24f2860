import { beforeEach, describe, expect, it } from 'vitest';
import { fixRankings } from '../../../../store/rankings.ts';
import type { FoundCase } from '../../../../client/usecases/find.ts';
import { and, caseOf } from '../../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { openTender } from '../../usecases/desk.ts';
import type { Browser } from '../browser.ts';
import { browserOf, consoleOn } from '../console-on.ts';
import { utrechtRankings } from './assessment-rows.ts';

const db = emptyCaseFile();
const [ranking] = utrechtRankings();
const award = ranking?.award ?? '';
let found: FoundCase;
let browser: Browser;
beforeEach(async () => {
  const tie = { award, lots: award.split('+'), outcome: { tie: ['inschrijver-a', 'inschrijver-b'] }, dropped: [] };
  const { own } = and(caseOf(), { awards: [tie] });
  found = await openTender(db(), { own });
  browser = await browserOf(consoleOn(db()).app, 'Noor de Wit');
});
const pageOf = async (): Promise<string> =>
  (await (await browser.get(`/procedures/${found.stored.name.reference}/rangorde`)).text())
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
const fix = () => fixRankings(db(), found.stored.name.reference, 'proef', utrechtRankings);

describe('de rangorde in de console', () => {
  it('zegt waarom er nog geen is', async () => {
    expect(await pageOf()).toContain('Er ligt nog geen rangorde vast.');
  });

  it('geeft plaatsen, punten, gewichten en de reden van de volgorde', async () => {
    await fix();
    const page = await pageOf();
    expect(page).toContain('Wie in totaal de meeste punten heeft, staat eerste.');
    expect(page).toContain('Onderdelen en hun punten');
    expect(page).toMatch(/<summary>inschrijver-a<\/summary>/);
    expect(page).toMatch(/Totaal: [\d.,]+ \(kwaliteit\) \+ [\d.,]+ \(prijs\) = [\d.,]+ punten\./);
  });

  it('telt de gewichten samen tot het geheel', async () => {
    await fix();
    const shares = [...(await pageOf()).matchAll(/>([\d,]+)%</g)].map(([, text]) => Number(text?.replace(',', '.')));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 0);
  });

  it('biedt bij een gelijke stand de loting aan, met de gunning ingevuld', async () => {
    await fix();
    const href = /href="([^"]*loting[^"]*)"/.exec(await pageOf())?.[1] ?? '';
    const form = await (await browser.get(href)).text();
    expect(form).toMatch(new RegExp(`<option value="${award.replaceAll('+', '\\+')}" selected`));
  });

  it('geeft de rangorde zoals zij is vastgelegd, tot op de byte', async () => {
    await fix();
    const { reference } = found.stored.name;
    const file = await browser.get(`/procedures/${reference}/rangorde/${encodeURIComponent(award)}`);
    expect(await file.text()).toBe(ranking?.artefact);
    expect(file.headers.get('content-disposition')).toContain('.json"');
    expect((await browser.get(`/procedures/${reference}/rangorde/nee`)).status).toBe(404);
  });

  it('toont geen rangorde die niet meer bij haar invoer past, en zegt waarom', async () => {
    const changed = { ...ranking, artefact: ranking?.artefact.replace(/"resultHash":"./, '"resultHash":"0') ?? '' };
    await fixRankings(db(), found.stored.name.reference, 'proef', () => [changed as never]);
    const page = await pageOf();
    expect(page).toContain('Niet uitgelegd.');
    expect(page).not.toContain('Plaatsen en punten');
  });
});

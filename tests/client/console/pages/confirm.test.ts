import { describe, expect, it } from 'vitest';
import { openRequests } from '../../../../client/usecases/requests.ts';
import { findCase } from '../../../../client/usecases/find.ts';
import { TRY_UPDATE } from '../../../../contracts/acts.ts';
import { refusal } from '../../../../domain/acts/refusal.ts';
import { canonicalJson } from '../../../../domain/evaluation/canonical.ts';
import { actorFor } from '../../../../store/actors.ts';
import { recordEvents } from '../../../../store/record.ts';
import { putText } from '../../../../store/texts.ts';
import { NOW } from '../../../domain/acts/builders.ts';
import { emptyCaseFile, eventOf, snapshotOf } from '../../../store/case-file.ts';
import { openTender, refusing, type Asked } from '../../usecases/desk.ts';
import { browserOf, consoleOn, hiddenIn } from '../console-on.ts';

const db = emptyCaseFile();
const [NOOR, IRIS, MILA] = ['n.dewit@utrecht.example', 'i.prins@utrecht.example', 'm.vos@utrecht.example'];
const DONE = { at: NOW, changed: [], waitsFor: 0 };
const POSSIBLE = { kind: 'possible', changed: [], facts: null, waitsFor: 0 };
const answers = ({ name }: Asked): unknown => (name === TRY_UPDATE ? POSSIBLE : DONE);

/** A tender in which Noor asked to put a report right. */
async function asked() {
  const { reference } = (await openTender(db())).stored.name;
  const reason = await putText(db(), reference, 'Verkeerde dag <b>gemeld</b>');
  const proof = await putText(db(), reference, 'TN 12');
  const noor = await actorFor(db(), reference, { identity: NOOR, shown: NOOR });
  const content = canonicalJson({ milestone: 'contract-notice', happenedAt: NOW, reason, proof });
  const request = { act: 'correctReport', content, by: [noor], verified: [], needs: 2, since: NOW };
  const put = (seq: number, until: number) =>
    recordEvents(db(), {
      reference,
      events: [eventOf(reference, seq, { kind: 'approval-asked', act: 'correctReport', content, needs: 2 })],
      state: snapshotOf({ pending: [{ ...request, until }] }),
    });
  await put(1, NOW + 1);
  const found = await findCase({ db: db() }, reference);
  const [open] = found === null ? [] : await openRequests({ db: db() }, found, NOW);
  const path = `/procedures/${reference}/bevestigen/${open?.key}`;
  return { reference, path, reason, proof, lapse: () => put(2, NOW) };
}

describe('een tweede persoon bevestigt', () => {
  it('na te hebben gezien wat er gebeurt, precies wat de eerste vroeg', async () => {
    const { reference, path, reason, proof } = await asked();
    const { app, asked: sent } = consoleOn(db(), answers);
    const iris = await browserOf(app, IRIS);
    const work = await (await iris.get('/mijn-werk')).text();
    expect(work).toContain(`href="${path}"`);
    expect(await (await iris.get(`/procedures/${reference}`)).text()).toContain('Bekijk en bevestig');
    const first = await (await iris.get(path)).text();
    expect(first).toContain('Verkeerde dag &lt;b&gt;gemeld&lt;/b&gt;');
    expect(first).toContain('Noor de Wit');
    expect(first).not.toContain('value="doen"');
    const looked = await (await iris.post(path, { ...hiddenIn(first), stap: 'bekijken' })).text();
    expect(looked).toContain('Dit gebeurt er als u bevestigt');
    expect(looked).not.toContain('tweede persoon voor nodig');
    const form = { ...hiddenIn(looked), stap: 'doen' };
    const done = await iris.post(path, form);
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('Hersteld: aankondiging')]);
    expect(sent.at(-1)).toMatchObject({
      name: 'herstel',
      args: [
        { milestone: 'contract-notice', happenedAt: NOW, reason, proof, confirms: true, id: hiddenIn(looked)['id'] },
      ],
    });
    // The same form once more is the same act.
    await iris.post(path, form);
    expect(sent.at(-1)?.updateId).toBe(sent.at(-2)?.updateId);
  });

  it('en niet de eerste zelf: zij ziet wie het kan, en de zaak weigert haar', async () => {
    const { reference, path } = await asked();
    const { app } = consoleOn(db(), () => refusing(refusal('two-people')));
    const noor = await browserOf(app, NOOR);
    expect(await (await noor.get('/mijn-werk')).text()).not.toContain(path);
    expect(await (await noor.get(`/procedures/${reference}`)).text()).toContain('U hebt dit zelf gevraagd');
    const page = await (await noor.get(path)).text();
    expect(page).toContain('Ravi Jansen, Sam Bakker, Iris Prins');
    expect(page).not.toContain('name="stap"');
    const proof = hiddenIn(await (await noor.get(`/procedures/${reference}/doen/schors`)).text());
    const answer = await noor.post(path, { ...proof, stap: 'doen' });
    expect([answer.status, await answer.text()]).toEqual([
      409,
      expect.stringContaining('wie iets vraagt, kan het niet zelf bevestigen'),
    ]);
  });

  it('en niet wie dat niet mag: zij ziet niet wat is gevraagd, en wie het wel mag', async () => {
    const { reference, path } = await asked();
    const { app } = consoleOn(db());
    const mila = await browserOf(app, MILA);
    for (const at of [path, `/procedures/${reference}`]) {
      const text = await (await mila.get(at)).text();
      expect(text).not.toContain('Verkeerde dag');
      expect(text).not.toContain('name="stap"');
      expect(text).toContain('Iris Prins');
    }
    expect(await (await mila.get(path)).text()).toContain('is in deze zaak beoordelaar');
  });

  it('en niet als het te laat is: dat staat er, met wat zij kan doen', async () => {
    const { path, lapse } = await asked();
    const { app } = consoleOn(db(), () => refusing(refusal('no-such-request')));
    const iris = await browserOf(app, IRIS);
    const open = hiddenIn(await (await iris.get(path)).text());
    await lapse();
    const page = await iris.get(path);
    expect([page.status, await page.text()]).toEqual([410, expect.stringContaining('Dit verzoek wacht niet meer')]);
    const answer = await iris.post(path, { ...open, stap: 'doen' });
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('zijn zeven dagen zijn om')]);
  });

  it('en niet in een zaak waarvan de definitie van een andere versie is: zij ziet dat het wacht, en niet wat', async () => {
    const { reference, path } = await asked();
    await db().updateTable('cases').set({ hash: 'van-een-andere-versie' }).where('reference', '=', reference).execute();
    const iris = await browserOf(consoleOn(db()).app, IRIS);
    for (const at of [path, `/procedures/${reference}`]) {
      const page = await iris.get(at);
      const text = await page.text();
      expect([page.status, text]).toEqual([200, expect.stringContaining('Wie kan bevestigen')]);
      expect(text).not.toContain('Verkeerde dag');
      expect(text).not.toContain('name="stap"');
    }
  });

  it('en niet wat niemand vroeg', async () => {
    const { reference, path } = await asked();
    const { app, asked: sent } = consoleOn(db(), answers);
    const iris = await browserOf(app, IRIS);
    const open = hiddenIn(await (await iris.get(path)).text());
    const answer = await iris.post(`/procedures/${reference}/bevestigen/anders`, { ...open, stap: 'doen' });
    expect(answer.status).toBe(404);
    expect(sent).toEqual([]);
  });
});

describe('wie iets vraagt dat twee mensen vraagt', () => {
  it('leest wie het kan bevestigen, en krijgt een adres om door te sturen', async () => {
    const { reference, path } = await asked();
    const { app } = consoleOn(db(), ({ name }) =>
      name === TRY_UPDATE ? { ...POSSIBLE, waitsFor: 1 } : { ...DONE, waitsFor: 1 },
    );
    const noor = await browserOf(app, NOOR);
    const at = `/procedures/${reference}/doen/herstel`;
    const form = hiddenIn(await (await noor.get(at)).text());
    const fields = { mijlpaal: 'aankondiging', reden: 'x', bewijs: 'y', 'niet-gedaan': 'ja' };
    const looked = await (await noor.post(at, { ...form, ...fields, stap: 'bekijken' })).text();
    expect(looked).toContain('een ander bevestigt het na u');
    const text = await (await noor.post(at, { ...form, ...fields, stap: 'doen' })).text();
    expect(text).toContain('Vastgelegd als verzoek');
    expect(text).toContain('Ravi Jansen, Sam Bakker, Iris Prins');
    expect(text).toContain(`href="${path}"`);
  });
});

import { WorkflowNotFoundError } from '@temporalio/client';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ConsoleGiven, Operation } from '../../../../client/console/given.ts';
import { TemporalAway, type WholeDesk } from '../../../../client/usecases/connect.ts';
import { NOW } from '../../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { openTender } from '../../usecases/desk.ts';
import { browserOf, consoleOn, hiddenIn, loggedIn, WITH_PROVIDER } from '../console-on.ts';

const db = emptyCaseFile();
const NOOR = 'n.dewit@utrecht.example';

const operation: Operation = {
  examine: async () => [
    { id: 'node', state: 'ok', code: 'ok', values: { version: '24.1.0' } },
    { id: 'calendar', state: 'ok', code: 'ok', values: { through: 2028, days: 763 } },
    { id: 'workers', state: 'wrong', code: 'none', values: { queue: 'tenderklok' } },
  ],
  version: '9.8.7',
  typed: (words) => `klok ${words}`,
};

/** A server on which nothing runs, and what is started there. */
function emptyServer() {
  const started: string[] = [];
  const missing = () => Promise.reject(new WorkflowNotFoundError('not found', 'x', undefined));
  const workflow = {
    list: async function* () {},
    getHandle: () => ({ describe: missing }),
    start: async (_type: string, { workflowId }: { workflowId: string }) => void started.push(workflowId),
  };
  const desk = async (): Promise<WholeDesk> => ({ db: db(), client: { workflow }, now: () => NOW }) as never;
  return { started, desk };
}

const consoleWith = (over: Partial<ConsoleGiven> = {}) => consoleOn(db(), undefined, { operation, ...over }).app;

describe('beheer', () => {
  // People are chosen from a definition that is kept.
  beforeAll(async () => void (await openTender(db())));

  it('zegt van elk onderdeel of het in orde is, en wat er te doen is', async () => {
    const noor = await browserOf(consoleWith(emptyServer()), NOOR);
    expect(await (await noor.get('/mijn-werk')).text()).toContain('<a href="/beheer">Beheer</a>');
    const page = await (await noor.get('/beheer')).text();
    for (const part of [
      'versie 9.8.7',
      'Let op: Worker.',
      'Start de worker en kijk in zijn log.',
      'bekend tot en met 2028',
      'Er is geen mail die niet is aangekomen.',
    ])
      expect(page).toContain(part);
  });

  it('herstart een zaak die is weggevallen, met een knop', async () => {
    const { workflowId, name } = (await openTender(db())).stored;
    const { reference } = name;
    const { started, desk } = emptyServer();
    const noor = await browserOf(consoleWith({ desk }), NOOR);
    const page = await (await noor.get('/beheer')).text();
    expect(page).toContain(`aria-label="Herstart ${reference}"`);
    const hidden = hiddenIn(page);
    const done = await noor.post('/beheer/herstart', { ...hidden, kenmerk: reference });
    expect([done.status, await done.text()]).toEqual([
      200,
      expect.stringContaining(`${reference} loopt weer, vanuit het dossier.`),
    ]);
    expect(started).toEqual([workflowId]);
    expect((await noor.post('/beheer/herstart', { ...hidden, kenmerk: 'WEG-1' })).status).toBe(404);
    expect((await noor.post('/beheer/herstart', { kenmerk: reference })).status).toBe(403);
    expect(started).toHaveLength(1);
  });

  it('is te lezen als Temporal niet antwoordt', async () => {
    const away = () => Promise.reject(new TemporalAway('127.0.0.1:7233', new Error('x')));
    const noor = await browserOf(consoleWith({ desk: away }), NOOR);
    const page = await noor.get('/beheer');
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Temporal antwoordt niet.')]);
  });

  it('is voor de beheerder, waar mensen zich aanmelden', async () => {
    const { started, desk } = emptyServer();
    const app = consoleWith({ ...WITH_PROVIDER, desk });
    const noor = await loggedIn(app, db(), { name: 'Noor', mail: NOOR, roles: ['procedureLead'] });
    const work = await (await noor.get('/afmelden')).text();
    expect(work).not.toContain('/beheer');
    expect((await noor.get('/beheer')).status).toBe(403);
    expect((await noor.post('/beheer/herstart', { ...hiddenIn(work), kenmerk: 'X' })).status).toBe(403);
    expect(started).toEqual([]);
    const ops = await loggedIn(app, db(), { name: 'Ben', mail: null, roles: ['administrator'] });
    expect((await ops.get('/beheer')).status).toBe(200);
  });

  it('is er niet waar niemand het geeft', async () => {
    const noor = await browserOf(consoleOn(db()).app, NOOR);
    expect((await noor.get('/beheer')).status).toBe(404);
    expect(await (await noor.get('/mijn-werk')).text()).not.toContain('/beheer');
  });
});

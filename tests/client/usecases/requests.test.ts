import { describe, expect, it } from 'vitest';
import { askedFields, requestText, sameStep } from '../../../client/told/told-request.ts';
import { findCase, type FoundCase } from '../../../client/usecases/find.ts';
import { toConfirmBy } from '../../../client/usecases/requests-for.ts';
import { askedAct, confirmingOf, openRequests } from '../../../client/usecases/requests.ts';
import { showCases } from '../../../client/usecases/show-cases.ts';
import { canonicalJson } from '../../../domain/evaluation/canonical.ts';
import type { LoggedIn } from '../../../domain/rights/vouched.ts';
import { actorFor } from '../../../store/actors.ts';
import { recordEvents } from '../../../store/record.ts';
import { putText } from '../../../store/texts.ts';
import { commandLine } from '../../../texts/command-line.ts';
import { NOW } from '../../domain/acts/builders.ts';
import { emptyCaseFile, eventOf, snapshotOf } from '../../store/case-file.ts';
import { openTender } from './desk.ts';

const db = emptyCaseFile();
const file = () => ({ db: db() });
const DAY_MS = 86_400_000;
const NOOR = { identity: 'n.dewit@utrecht.example', shown: 'n.dewit@utrecht.example' };

/** A tender in which Noor asked to put a report right. */
async function asked(until = NOW + DAY_MS): Promise<FoundCase> {
  const { reference } = (await openTender(db())).stored.name;
  const reason = await putText(db(), reference, 'Verkeerde dag; zie "brief"');
  const proof = await putText(db(), reference, 'TN 12');
  const noor = await actorFor(db(), reference, NOOR);
  const content = canonicalJson({ milestone: 'contract-notice', happenedAt: NOW, reason, proof });
  const verified = [{ issuer: 'https://idp.example', subject: 'sub-noor' }];
  const pending = [{ act: 'correctReport', content, by: [noor], verified, needs: 2, since: NOW, until }];
  const fact = { kind: 'approval-asked', act: 'correctReport', content, needs: 2 } as const;
  await recordEvents(db(), {
    reference,
    events: [eventOf(reference, 1, fact, { by: [noor] })],
    state: snapshotOf({ pending }),
  });
  return again(reference);
}

async function again(reference: string): Promise<FoundCase> {
  const found = await findCase(file(), reference);
  if (found === null) throw new Error(reference);
  return found;
}

async function theRequest(found: FoundCase) {
  const [request, ...others] = await openRequests(file(), found, NOW);
  if (request === undefined || others.length > 0) throw new Error('one request');
  return request;
}

describe('wat op een tweede persoon wacht', () => {
  it('zegt wat precies is gevraagd, door wie, tot wanneer en wie het kan bevestigen', async () => {
    const request = await theRequest(await asked());
    expect(request).toMatchObject({ name: 'correctReport', by: ['Noor de Wit'], since: NOW, until: NOW + DAY_MS });
    expect(request.people).toContain('Iris Prins');
    expect(request.people).not.toContain('Noor de Wit');
    expect(askedFields(request)).toEqual([
      { name: 'Mijlpaal', value: 'Aankondiging' },
      { name: 'Reden', value: 'Verkeerde dag; zie "brief"' },
      { name: 'Bewijs', value: 'TN 12' },
      { name: 'Gebeurd', value: expect.stringMatching(/^[a-z]+dag \d+ [a-z]+ 2018, \d\d\.\d\d/) as string },
    ]);
  });

  it('zegt op de opdrachtregel wat een ander intikt', async () => {
    const found = await asked();
    const { reference } = found.stored.name;
    const request = await theRequest(found);
    expect(sameStep(request, reference)).toMatchObject({ act: 'correctReport', on: reference });
    const text = requestText(request, reference, commandLine);
    expect(text).toContain(
      `tenderklok herstel ${reference} aankondiging --reden 'Verkeerde dag; zie "brief"' --bewijs`,
    );
  });

  it('wacht niet meer als zijn tijd om is, en is dan nog te vinden', async () => {
    const found = await asked(NOW);
    expect(await openRequests(file(), found, NOW)).toEqual([]);
    const { key } = await theRequest(await asked());
    expect(await askedAct(file(), found, key)).toBeNull();
    const own = await openRequests(file(), found, NOW - 1);
    expect(await askedAct(file(), found, own[0]?.key ?? '')).toMatchObject({ name: 'correctReport' });
  });

  it('is ook te vinden als alleen het dossier het nog kent', async () => {
    const found = await asked();
    const { key, fields } = await theRequest(found);
    const { reference } = found.stored.name;
    const fact = { kind: 'resumed', reason: null } as never;
    await recordEvents(db(), { reference, events: [eventOf(reference, 2, fact)], state: snapshotOf({ pending: [] }) });
    const later = await again(reference);
    expect(await openRequests(file(), later, NOW)).toEqual([]);
    expect(await askedAct(file(), later, key)).toMatchObject({ key, fields });
  });

  const sub = (over: Partial<LoggedIn>): LoggedIn => ({
    issuer: 'https://idp.example',
    subject: 'sub-x',
    name: 'Iemand',
    mail: null,
    roles: [],
    ...over,
  });
  it.each([
    ['wie het vroeg', 'Noor de Wit', 'own'],
    ['wie het vroeg, anders gespeld', ' noor DE wit ', 'own'],
    [
      'wie het vroeg, onder een ander adres van dezelfde aanmelding',
      sub({ subject: 'sub-noor', mail: 'x@y.example' }),
      'own',
    ],
    ['een ander die mag', 'Iris Prins', 'may'],
    ['een beoordelaar', 'Mila Vos', 'refused'],
    ['wie geen rol heeft', sub({}), 'refused'],
    ['een jurist door haar groep', sub({ roles: ['lawyer'] }), 'may'],
  ] as const)('%s: %s', async (_name, asker, kind) => {
    const found = await asked();
    expect((await confirmingOf(file(), found, asker, await theRequest(found))).kind).toBe(kind);
  });

  it('staat in het werk van wie het mag bevestigen, en van niemand anders', async () => {
    const found = await asked();
    const { reference } = found.stored.name;
    const cases = (await showCases(file(), { ended: false, now: NOW })).filter(
      (one) => one.name.reference === reference,
    );
    const of = async (by: string) => (await toConfirmBy(file(), cases, by, NOW)).map((one) => one.reference);
    expect(await of('Iris Prins')).toEqual([reference]);
    expect(await of('Noor de Wit')).toEqual([]);
    expect(await of('Mila Vos')).toEqual([]);
  });
});

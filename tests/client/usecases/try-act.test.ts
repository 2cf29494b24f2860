import { describe, expect, it } from 'vitest';
import { act, type Wish } from '../../../client/usecases/act.ts';
import { tryAct } from '../../../client/usecases/try-act.ts';
import { TRY_UPDATE } from '../../../contracts/acts.ts';
import { refusal } from '../../../domain/acts/refusal.ts';
import { readEvents } from '../../../store/events.ts';
import { NOW } from '../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { deskOn, LATE_NOTE, notFound, openTender } from './desk.ts';

const db = emptyCaseFile();
const possible = (waitsFor = 0) => ({ kind: 'possible', changed: [], facts: null, waitsFor });
/** The case answers with a day of its own: a front shows that one, and computes none. */
const CHANGED = {
  milestone: 'submission-close',
  version: 2,
  from: 'do 24 mei 2018 15.00',
  to: 'vr 1 jun 2018 15.00',
  lastDay: '2018-06-01',
  ground: 'gids 2.4',
};
const MOVE: Wish = {
  name: 'moveMilestone',
  fields: { milestone: 'submission-close', to: '2018-05-31 15:00', reason: 'Een nieuwe reden' },
  by: 'Iemand die niemand kent',
};
/** Under ids that are nobody's. */
const MOVE_TRAVELS = { by: expect.stringMatching(/^p:/) as string, reason: expect.stringMatching(/^t:/) as string };
const DRAW: Wish = {
  name: 'recordDraw',
  fields: { award: 'samen', winner: 'A', notary: 'mr. Vos', proof: 'akte 7' },
  by: 'Noor de Wit',
};

/** How many people and texts the case file knows. */
async function known(): Promise<readonly number[]> {
  const count = async (table: 'actors' | 'texts'): Promise<number> =>
    (await db().selectFrom(table).select('id').execute()).length;
  return [await count('actors'), await count('texts')];
}

describe('een proef', () => {
  it('laat niets achter, ook geen naam of reden', async () => {
    const found = await openTender(db());
    const { desk, asked } = deskOn(db(), () => possible());
    const before = await known();
    await tryAct(desk, found, MOVE);
    expect(await known()).toEqual(before);
    expect(await readEvents(db(), found.stored.name.reference)).toEqual([]);
    expect(asked).toMatchObject([{ name: TRY_UPDATE, args: ['moveMilestone', MOVE_TRAVELS] }]);
    expect(JSON.stringify(asked)).not.toMatch(/Iemand|nieuwe reden/);
  });

  it('vertelt van de datums die de zaak noemt wie bericht krijgt, wanneer er wordt herinnerd en wat bekend moet worden gemaakt', async () => {
    const found = await openTender(db());
    const { desk } = deskOn(db(), () => ({ ...possible(), changed: [CHANGED] }));
    const tried = await tryAct(desk, found, MOVE);
    expect(tried).toMatchObject({ kind: 'possible', waitsFor: 0, preview: { rectify: ['submission-close'] } });
    const preview = 'preview' in tried ? tried.preview : null;
    const { milestone, from, to, ground } = CHANGED;
    expect(preview?.moved).toMatchObject([{ milestone, from, to, ground }]);
    expect(preview?.moved[0]?.reminders?.after).toContain('2018-05-31');
    expect(preview?.people).toContain('Noor de Wit');
  });

  it('van een melding vertelt ook wat zij breekt als geen datum verandert', async () => {
    const found = await openTender(db());
    const { desk } = deskOn(db(), () => possible());
    const report = (day: string): Wish => ({
      name: 'reportMilestone',
      fields: { milestone: 'clarification-note', happenedAt: Date.parse(`2018-${day}T10:00:00+02:00`) },
      by: 'Noor de Wit',
    });
    const early = await tryAct(desk, found, report('02-20'));
    expect('preview' in early ? early.preview?.broken.map(({ rule }) => rule) : []).toContain(
      'closing-before-questions',
    );
    expect(await tryAct(desk, found, report('05-14'))).toMatchObject({ preview: null });
  });

  it('vertelt van een ronde die erbij komt ook wie het hoort, en dat zij bekend moet worden gemaakt', async () => {
    const found = await openTender(db());
    const round = { ...CHANGED, milestone: 'questions-close-2', version: 1, from: null };
    const { desk } = deskOn(db(), () => ({ ...possible(), changed: [round] }));
    const tried = await tryAct(desk, found, { ...MOVE, fields: { ...MOVE.fields, milestone: 'questions-close-2' } });
    expect(tried).toMatchObject({
      preview: { moved: [{ milestone: 'questions-close-2', from: null }], rectify: ['questions-close-2'] },
    });
    expect('preview' in tried && tried.preview?.people).not.toEqual([]);
  });

  it('vertelt van een herstelde melding dat wie stuurt het hoort, ook als er geen datum verandert', async () => {
    const found = await openTender(db());
    const { desk } = deskOn(db(), () => possible(1));
    const fields = { milestone: 'contract-notice', happenedAt: NOW, reason: 'verkeerde dag', proof: 'TN 2' };
    const tried = await tryAct(desk, found, { name: 'correctReport', fields, by: 'Noor de Wit' });
    expect(tried).toMatchObject({ kind: 'possible', waitsFor: 1, preview: { moved: [] } });
    expect('preview' in tried && tried.preview?.people).toContain('Noor de Wit');
  });

  it('noemt geen datum waar de zaak er geen noemt', async () => {
    const { desk } = deskOn(db(), () => possible());
    const tried = await tryAct(desk, await openTender(db()), MOVE);
    expect(tried).toMatchObject({ preview: { moved: [], people: [], rectify: [], broken: [] } });
  });

  it('zegt welke regel van de controle breekt in de planning die volgt uit wat de zaak antwoordt', async () => {
    const found = await openTender(db());
    const facts = { ...found.state.facts, moved: LATE_NOTE };
    const { desk } = deskOn(db(), () => ({ ...possible(), facts }));
    const tried = await tryAct(desk, found, MOVE);
    expect('preview' in tried ? tried.preview?.broken.map((one) => one.rule) : tried).toEqual([
      'weekday-mismatch',
      'week-mismatch',
    ]);
  });

  it('van wat aan datums niets doet, heeft geen vooruitblik', async () => {
    const { desk } = deskOn(db(), () => possible(1));
    expect(await tryAct(desk, await openTender(db()), DRAW)).toEqual({ kind: 'possible', preview: null, waitsFor: 1 });
  });

  it('noemt dezelfde mensen en woorden als de handeling zelf, zodat een verzoek dat er ligt wordt herkend', async () => {
    const found = await openTender(db());
    const { desk, asked } = deskOn(db(), ({ name }) =>
      name === TRY_UPDATE ? possible() : { at: 0, changed: [], waitsFor: 1 },
    );
    await act(desk, found.stored, DRAW);
    await tryAct(desk, found, DRAW);
    const [done, tried] = [asked[0]?.args[0], asked[1]?.args[1]] as Record<string, unknown>[];
    expect({ ...tried, id: null }).toEqual({ ...done, id: null });
  });

  it('die wordt geweigerd, staat niet in het dossier', async () => {
    const found = await openTender(db());
    const no = { kind: 'refused', refusal: refusal('no-such-tie') };
    const { desk } = deskOn(db(), () => no);
    expect(await tryAct(desk, found, DRAW)).toEqual(no);
    expect(await readEvents(db(), found.stored.name.reference)).toEqual([]);
  });

  it('bij een zaak die niet loopt, zegt dat', async () => {
    const { desk } = deskOn(db(), notFound);
    expect(await tryAct(desk, await openTender(db()), DRAW)).toEqual({ kind: 'not-running' });
  });

  it('bij een zaak die is geëindigd, wordt geweigerd en staat niet in het dossier', async () => {
    const { desk } = deskOn(db(), notFound);
    const found = await openTender(db(), { outcome: 'completed' });
    expect(await tryAct(desk, found, DRAW)).toEqual({ kind: 'refused', refusal: refusal('already-ended') });
    expect(await readEvents(db(), found.stored.name.reference)).toEqual([]);
  });
});

describe('een proef na het einde van een zaak', () => {
  const FILED: Wish = {
    name: 'fileObjection',
    fields: { receivedAt: NOW, proof: 'brief 1', objector: 'Zorg BV' },
    by: 'Noor de Wit',
  };
  const tomorrow = { ...FILED, fields: { ...FILED.fields, receivedAt: NOW + 86_400_000 } };

  it.each([
    ['een bezwaar kan nog', FILED, { kind: 'possible', preview: null, waitsFor: 0 }],
    ['niet van morgen', tomorrow, { kind: 'refused', refusal: refusal('moment-in-future') }],
    ['een loting niet', DRAW, { kind: 'refused', refusal: refusal('already-ended') }],
  ])('%s', async (_name, wish, expected) => {
    const { desk } = deskOn(db(), notFound);
    expect(await tryAct(desk, await openTender(db(), { outcome: 'completed' }), wish)).toEqual(expected);
  });
});

describe('een proef van twee mensen', () => {
  it.each([
    ['een ander', 'Iris Prins', 1, { kind: 'possible', preview: null, waitsFor: 0 }],
    ['dezelfde, anders geschreven', 'N.DEWIT@utrecht.example', 1, { kind: 'refused', refusal: refusal('two-people') }],
    ['een tweede die niet nodig is', 'Noor de Wit', 0, { kind: 'possible', preview: null, waitsFor: 0 }],
  ])('%s', async (_name, second, waitsFor, expected) => {
    const { desk } = deskOn(db(), () => possible(waitsFor));
    expect(await tryAct(desk, await openTender(db()), { ...DRAW, second })).toEqual(expected);
  });
});

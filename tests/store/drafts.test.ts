import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { draftsOf, dropDraft, dropOldDrafts, putDraft, readDraft, type KeptDraft } from '../../store/drafts.ts';
import { emptyCaseFile } from './case-file.ts';

const db = emptyCaseFile();
const draft = (over: object = {}) => ({
  id: randomUUID(),
  reference: 'A',
  subject: 'b',
  text: 'kenmerk: A',
  view: 'soort',
  done: null,
  ...over,
});

const WINDOW = { id: randomUUID(), seenAt: 0 };
const put = async (owner: string, one: KeptDraft, most: number, window = WINDOW) =>
  (await putDraft(db(), owner, one, { most, window })).kind === 'kept';

describe('concepten van een nieuwe procedure', () => {
  it('worden bewaard, en daarna bijgewerkt', async () => {
    const one = draft();
    expect(await put('noor', one, 2)).toBe(true);
    expect(await put('noor', { ...one, text: 'kenmerk: B', done: '{}' }, 2)).toBe(true);
    expect(await readDraft(db(), 'noor', one.id)).toMatchObject({ ...one, text: 'kenmerk: B', done: '{}' });
  });

  it('zijn van één mens: een ander leest, wijzigt en wist ze niet', async () => {
    const one = draft();
    await put('ravi', one, 2);
    expect(await put('iris', { ...one, text: 'x' }, 2)).toBe(false);
    await dropDraft(db(), 'iris', one.id);
    expect([await readDraft(db(), 'iris', one.id), await draftsOf(db(), 'iris')]).toEqual([null, []]);
    expect((await readDraft(db(), 'ravi', one.id))?.text).toBe('kenmerk: A');
  });

  it('zijn er hoogstens zoveel; wat er is, blijft te wijzigen', async () => {
    const [first, second, third] = [draft(), draft(), draft()];
    expect([await put('sam', first, 2), await put('sam', second, 2)]).toEqual([true, true]);
    expect(await put('sam', third, 2)).toBe(false);
    expect(await put('sam', { ...first, subject: 'c' }, 2)).toBe(true);
    await dropDraft(db(), 'sam', second.id);
    expect(await put('sam', third, 2)).toBe(true);
  });

  it('staan in een lijst met de nieuwste eerst', async () => {
    const [first, second] = [draft(), draft()];
    await put('lot', first, 9);
    await put('lot', second, 9);
    await put('lot', first, 9);
    expect((await draftsOf(db(), 'lot')).map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it('van een ander venster worden niet overschreven, tot iemand heeft gezien wat daar staat', async () => {
    const one = draft();
    await put('eva', one, 2);
    const other = { id: randomUUID(), seenAt: 0 };
    const late = await putDraft(db(), 'eva', { ...one, text: 'b' }, { most: 2, window: other });
    expect(late).toMatchObject({ kind: 'elsewhere', there: { text: one.text } });
    expect(await put('eva', one, 2, other)).toBe(true);
    expect(await put('eva', { ...one, text: 'c' }, 2)).toBe(false);
    const { savedAt } = (await readDraft(db(), 'eva', one.id)) ?? { savedAt: 0 };
    expect(await put('eva', { ...one, text: 'c' }, 2, { ...WINDOW, seenAt: savedAt })).toBe(true);
    expect(await put('eva', { ...one, text: 'd' }, 2)).toBe(true);
  });

  it('gaan weg als niemand ermee verderging, en niet eerder', async () => {
    const [old, fresh] = [draft(), draft()];
    for (const one of [old, fresh]) await put('pim', one, 2);
    const age = (id: string, days: number) =>
      sql`update drafts set saved_at = clock_timestamp() - make_interval(days => ${days}::int) where id = ${id}`.execute(
        db(),
      );
    await age(old.id, 184);
    await age(fresh.id, 182);
    await dropOldDrafts(db(), 183);
    expect((await draftsOf(db(), 'pim')).map(({ id }) => id)).toEqual([fresh.id]);
  });
});

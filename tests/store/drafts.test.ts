import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { draftsOf, dropDraft, putDraft, readDraft } from '../../store/drafts.ts';
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

describe('concepten van een nieuwe procedure', () => {
  it('worden bewaard, en daarna bijgewerkt', async () => {
    const one = draft();
    expect(await putDraft(db(), 'noor', one, 2)).toBe(true);
    expect(await putDraft(db(), 'noor', { ...one, text: 'kenmerk: B', done: '{}' }, 2)).toBe(true);
    expect(await readDraft(db(), 'noor', one.id)).toEqual({ ...one, text: 'kenmerk: B', done: '{}' });
  });

  it('zijn van één mens: een ander leest, wijzigt en wist ze niet', async () => {
    const one = draft();
    await putDraft(db(), 'ravi', one, 2);
    expect(await putDraft(db(), 'iris', { ...one, text: 'x' }, 2)).toBe(false);
    await dropDraft(db(), 'iris', one.id);
    expect([await readDraft(db(), 'iris', one.id), await draftsOf(db(), 'iris')]).toEqual([null, []]);
    expect((await readDraft(db(), 'ravi', one.id))?.text).toBe('kenmerk: A');
  });

  it('zijn er hoogstens zoveel; wat er is, blijft te wijzigen', async () => {
    const [first, second, third] = [draft(), draft(), draft()];
    expect([await putDraft(db(), 'sam', first, 2), await putDraft(db(), 'sam', second, 2)]).toEqual([true, true]);
    expect(await putDraft(db(), 'sam', third, 2)).toBe(false);
    expect(await putDraft(db(), 'sam', { ...first, subject: 'c' }, 2)).toBe(true);
    await dropDraft(db(), 'sam', second.id);
    expect(await putDraft(db(), 'sam', third, 2)).toBe(true);
  });

  it('staan in een lijst met de nieuwste eerst', async () => {
    const [first, second] = [draft(), draft()];
    await putDraft(db(), 'lot', first, 9);
    await putDraft(db(), 'lot', second, 9);
    await putDraft(db(), 'lot', first, 9);
    expect((await draftsOf(db(), 'lot')).map(({ id }) => id)).toEqual([first.id, second.id]);
  });
});

import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { CaseFact } from '../../../domain/case/fact.ts';
import { brokenChains } from '../../../store/evidence/broken-chains.ts';
import { brokenRows } from '../../../store/evidence/broken-rows.ts';
import { putSealed, seal } from '../../../store/evidence/seal.ts';
import { recordEvents } from '../../../store/record.ts';
import { putText } from '../../../store/texts.ts';
import { milestoneOf } from '../../domain/acts/builders.ts';
import { emptyCaseFile, eventOf, freshReference, openedWith, snapshotOf } from '../case-file.ts';
import { unguarded } from '../unguarded.ts';

const db = emptyCaseFile();
const CLOSE = milestoneOf('submission-close', { owner: 'theirs' });
const reached: CaseFact = { kind: 'milestone-reached', milestone: CLOSE.id, version: 1 };

const links = (reference: string) =>
  db().selectFrom('seals').selectAll().where('reference', '=', reference).orderBy('no').execute();
const chainsOf = (reference: string) => brokenChains(db(), reference);

async function recorded(): Promise<string> {
  const reference = await openedWith(db(), [CLOSE]);
  const milestones = [{ ...CLOSE, state: 'passed' } as const];
  await recordEvents(db(), {
    reference,
    events: [eventOf(reference, 1, reached, { milestones })],
    state: snapshotOf(),
  });
  return reference;
}

describe('the chain of a case', () => {
  it('has every row of evidence that was written, in order and without gaps', async () => {
    const reference = await recorded();
    const found = await links(reference);
    expect(found.map(({ no, evidence, key }) => [no, evidence, key])).toEqual([
      [1, 'cases', reference],
      [2, 'milestones', CLOSE.id],
      [3, 'events', `${reference}/milestone-reached/1`],
      [4, 'milestones', CLOSE.id],
      [5, 'cases', reference],
    ]);
    expect(await chainsOf(reference)).toEqual([]);
    expect(await brokenRows(db(), reference)).toEqual([]);
  });

  it('does not grow by what is on record already', async () => {
    const reference = await recorded();
    const before = await links(reference);
    await recordEvents(db(), { reference, events: [eventOf(reference, 1, reached)], state: snapshotOf() });
    expect(await links(reference)).toEqual(before);
  });

  it('of one case does not depend on another, and many that write at once stand one after another', async () => {
    const reference = freshReference();
    await Promise.all(Array.from({ length: 20 }, (_, at) => putText(db(), reference, `tekst ${at}`)));
    const found = await links(reference);
    expect(found.map(({ no }) => no)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(found.map(({ at }) => at.getTime())).toEqual(found.map(({ at }) => at.getTime()).sort((a, b) => a - b));
    expect(await chainsOf(reference)).toEqual([]);
  });

  it('is written with the row or not at all', async () => {
    const reference = freshReference();
    const broken = db()
      .transaction()
      .execute(async (tx) => {
        await putSealed(tx, 'clocks', [{ reference, offset_ms: 1 }]);
        throw new Error('the line breaks');
      });
    await expect(broken).rejects.toThrow('the line breaks');
    expect(await links(reference)).toEqual([]);
    await expect(seal(db(), [])).rejects.toThrow('in one transaction');
  });
});

describe('what somebody with the whole database changed is found', () => {
  it.each([
    ['a value', 'changed', (key: string) => sql`update events set phase = 'elders' where key = ${key}`],
    ['a fact', 'changed', (key: string) => sql`update events set fact = fact || '{"version": 2}' where key = ${key}`],
    [
      'a microsecond',
      'changed',
      (key: string) => sql`update events set at = at + interval '1 microsecond' where key = ${key}`,
    ],
    ['a row that goes', 'gone', (key: string) => sql`delete from events where key = ${key}`],
  ])('%s', async (_what, how, edit) => {
    const reference = await recorded();
    const key = `${reference}/milestone-reached/1`;
    await unguarded(db(), (tx) => edit(key).execute(tx));
    expect(await brokenRows(db(), reference)).toEqual([{ kind: 'row', reference, evidence: 'events', key, how }]);
  });

  it('a row that was put between', async () => {
    const reference = await recorded();
    await sql`insert into events (key, reference, seq, kind, at, phase, by, fact, milestones)
      values ('erbij', ${reference}, 9, 'noted', now(), '', '{}', '{}', '[]')`.execute(db());
    expect(await brokenRows(db(), reference)).toEqual([
      { kind: 'row', reference, evidence: 'events', key: 'erbij', how: 'unsealed' },
    ]);
  });

  it('a read model that tells otherwise', async () => {
    const reference = await recorded();
    await sql`update cases set phase = 'elders' where reference = ${reference}`.execute(db());
    await sql`update milestones set position = 7 where reference = ${reference}`.execute(db());
    expect((await brokenRows(db(), reference)).map(({ evidence, how }) => [evidence, how])).toEqual([
      ['cases', 'changed'],
      ['milestones', 'changed'],
    ]);
  });

  it.each([
    ['a hash of a row', 'hash', sql`sha256 = repeat('0', 64)`],
    ['an instant', 'hash', sql`at = at + interval '1 microsecond'`],
    ['a number', 'number', sql`no = 100`],
    ['the hash of a link', 'hash', sql`hash = repeat('0', 64)`],
  ])('%s in the chain', async (_what, how, change) => {
    const reference = await recorded();
    await unguarded(db(), (tx) =>
      sql`update seals set ${change} where reference = ${reference} and no = 3`.execute(tx),
    );
    expect(await chainsOf(reference)).toEqual([expect.objectContaining({ reference, how })]);
  });

  it.each([
    ['a link that goes at the end', sql`delete from seals where no = 5 and reference = `],
    ['a head that says something else', sql`update chains set hash = repeat('0', 64) where reference = `],
    ['a head that is gone', sql`delete from chains where reference = `],
  ])('%s', async (_what, edit) => {
    const reference = await recorded();
    await unguarded(db(), (tx) => sql`${edit}${reference}`.execute(tx));
    expect(await chainsOf(reference)).toEqual([expect.objectContaining({ reference, how: 'head' })]);
  });
});

describe('what is written stands', () => {
  it.each([
    'update events set phase = phase',
    'delete from events',
    'truncate events',
    'update seals set no = no',
    'delete from seals',
    'truncate seals',
    'truncate chains',
    'update texts set text = text',
    `update receipts set sha256 = ''`,
    'delete from receipts',
    `update rankings set artefact = ''`,
    `update outbox set text = ''`,
    'delete from outbox',
  ])('%s is refused, also of the owner', async (statement) => {
    await expect(sql.raw(statement).execute(db())).rejects.toThrow('is refused: evidence is added and never changed');
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql, type RawBuilder } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { dossierFiles } from '../../../../client/told/dossier/files.ts';
import { dossierOf } from '../../../../client/usecases/dossier.ts';
import { findCase } from '../../../../client/usecases/find.ts';
import { verify } from '../../../../client/usecases/verify/verify.ts';
import { readEvents } from '../../../../store/events.ts';
import { questionsOf } from '../../../../store/questions.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { unguarded } from '../../../store/unguarded.ts';
import { askedTender, IN_TIME } from './asked.ts';

const db = emptyCaseFile();
const folder = mkdtempSync(join(tmpdir(), 'gewist-'));
afterAll(() => rmSync(folder, { recursive: true }));
const PROGRAM = fileURLToPath(new URL('../../../verify/verify.py', import.meta.url));
const python = spawnSync('python3', ['--version']).status === 0;

const SECRET = 'Mijn dochter Emma (BSN 123456782) heeft begeleiding nodig.';

/** A question with somebody's data in it, which its asker took back. */
async function withdrawn() {
  const tender = await askedTender(db());
  await tender.ask(SECRET, { asked: { motivation: 'Zie Emma', mail: 'p@jansen.example' } });
  await tender.does('withdrawQuestion', { no: 1, reason: 'mail van 21 april' });
  return tender;
}

const wish = { no: 1, ground: 'personal', reason: 'verzoek van 22 april' };
const erasing = async () => {
  const tender = await withdrawn();
  expect(await tender.does('eraseQuestion', wish, 'Iris Prins')).toMatchObject({ kind: 'done' });
  return tender;
};
const faults = async (reference: string) =>
  (await verify({ db: db(), client: null, now: () => IN_TIME }, reference)).wrong.filter(
    ({ kind }) => kind === 'row' || kind === 'erasure' || kind === 'chain',
  );
async function recordOf(reference: string): Promise<string> {
  const found = await findCase({ db: db() }, reference);
  if (found === null) throw new Error(reference);
  const files = dossierFiles(await dossierOf({ db: db() }, found, 'Noor de Wit'));
  return files.find(({ path }) => path === 'vastlegging.jsonl')?.content.toString() ?? '';
}

describe('de tekst van een vraag die van de wet weg moet (AVG 17)', () => {
  it('gaat weg; wie, waarom en wat er was vastgelegd blijft, en het dossier klopt', async () => {
    const { reference } = await erasing();
    const [question] = await questionsOf(db(), reference);
    expect(question).toMatchObject({ erasedAt: IN_TIME, motivation: question?.text });
    expect(question?.text).toBe('De tekst die hier stond, is gewist op vrijdag 20 april 2018.');
    const { rows } = await sql<{ sha256: string }>`
      select sha256 from seals where reference = ${reference} and evidence = 'questions' and key = '1' order by no`.execute(
      db(),
    );
    expect((await readEvents(db(), reference)).at(-1)?.fact).toMatchObject({
      kind: 'question-erased',
      no: 1,
      ground: 'personal',
      sha256: rows.at(-2)?.sha256,
    });
    expect(await faults(reference)).toEqual([]);
    expect(await recordOf(reference)).not.toContain('Emma');
  });

  it.each([
    [
      'die nog een antwoord krijgt',
      async () => (await asked()).does('eraseQuestion', wish, 'Iris Prins'),
      'question-in-use',
    ],
    [
      'die er niet is',
      async () => (await withdrawn()).does('eraseQuestion', { ...wish, no: 9 }, 'Iris Prins'),
      'unknown-question',
    ],
    ['die al gewist is', async () => (await erasing()).does('eraseQuestion', wish, 'Iris Prins'), 'question-erased'],
    ['door een ander dan de jurist', async () => (await withdrawn()).does('eraseQuestion', wish), 'not-your-act'],
  ] as const)('niet van een vraag %s', async (_name, does, rule) => {
    expect(await does()).toMatchObject({ kind: 'refused', refusal: { rule } });
  });
  const asked = async () => {
    const tender = await askedTender(db());
    await tender.ask(SECRET);
    return tender;
  };

  it.each([
    [
      'zonder handeling',
      (reference: string) =>
        sql`delete from events where reference = ${reference} and fact ->> 'kind' = 'question-erased'`,
      'no-act',
    ],
    [
      'met een andere hash',
      (reference: string) =>
        sql`update events set fact = fact || '{"sha256": "00"}' where reference = ${reference} and fact ->> 'kind' = 'question-erased'`,
      'hash',
    ],
    [
      'en weer teruggezet',
      (reference: string) => sql`update questions set erased_at = null where reference = ${reference}`,
      'not-done',
    ],
  ] as const)(
    '%s door wie bij de database kan: dat wordt gevonden',
    async (_name, edit: (reference: string) => RawBuilder<unknown>, how) => {
      const { reference } = await erasing();
      await unguarded(db(), (tx) => edit(reference).execute(tx));
      expect(await faults(reference)).toContainEqual({ kind: 'erasure', reference, no: 1, how });
    },
  );

  it.each([
    ['eerst wissen en dan herschrijven', `update questions set text = 'x'`],
    ['wissen ongedaan maken', 'update questions set erased_at = null'],
  ])('de database weigert %s', async (_name, statement) => {
    const { reference } = await erasing();
    await expect(sql.raw(`${statement} where reference = '${reference}'`).execute(db())).rejects.toThrow('is refused');
  });

  it.runIf(python)('een tweede programma, geschreven naar docs/verify.md, vindt hetzelfde', async () => {
    const record = await recordOf((await erasing()).reference);
    const computed = (text: string) => {
      const path = join(folder, 'vastlegging.jsonl');
      writeFileSync(path, text);
      return spawnSync('python3', [PROGRAM, path], { encoding: 'utf8' });
    };
    expect(computed(record)).toMatchObject({ status: 0 });
    const other = record.replace(
      /question-erased(.*?)sha256\\": \\"[0-9a-f]{2}/,
      String.raw`question-erased$1sha256\": \"zz`,
    );
    expect(other).not.toBe(record);
    expect(computed(other).stdout).toContain('what was erased was never sealed');
  });
});

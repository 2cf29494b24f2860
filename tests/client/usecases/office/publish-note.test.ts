import { describe, expect, it } from 'vitest';
import { performWhole } from '../../../../client/usecases/office/on-course.ts';
import type { OfficeWish } from '../../../../client/usecases/office/perform.ts';
import type { Refusal } from '../../../../domain/acts/refusal.ts';
import { sha256 } from '../../../../files/evaluation/sha256.ts';
import { unpacked } from '../../../../files/tables/zip-sizes.ts';
import { readEvents } from '../../../../store/events.ts';
import { notesOf, readNoteFile } from '../../../../store/notes.ts';
import { mailSince } from '../../../../store/outbox.ts';
import { NOW } from '../../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { deskOn, notFound, refusing, type Asked } from '../desk.ts';
import { askedTender } from './asked.ts';

const db = emptyCaseFile();

const CLOSING = {
  milestone: 'submission-close',
  version: 2,
  from: 'do 24 mei 2018 15.00',
  to: 'za 26 mei 2018 15.00',
  lastDay: '2018-05-26',
  ground: 'Aw 2.54',
};

/** A case that would move these dates, or refuses. */
const caseThat =
  ({ moves = [], refuses }: { readonly moves?: readonly object[]; readonly refuses?: Refusal } = {}) =>
  ({ name }: Asked): unknown => {
    if (refuses !== undefined && name === 'meld') return refusing(refuses);
    return name === 'proef'
      ? { kind: 'possible', changed: moves, facts: null, waitsFor: 0 }
      : { waitsFor: 0, changed: moves };
  };

type Tender = Awaited<ReturnType<typeof askedTender>>;

/** A tender with these questions, each with an answer that is approved. */
async function approved(...texts: readonly string[]): Promise<Tender> {
  const tender = await askedTender(db());
  for (const [at, text] of texts.entries()) {
    await tender.ask(text, { asked: { mail: 'p@jansen.example' } });
    await tender.does('answerQuestion', { no: at + 1, answer: `Antwoord ${at + 1}.` });
    await tender.does('approveAnswer', { no: at + 1 }, 'Iris Prins');
  }
  return tender;
}

const publish = async (
  { reference }: Tender,
  fields: OfficeWish['fields'] = {},
  { answers = caseThat(), ...more }: Partial<OfficeWish> & { readonly answers?: (asked: Asked) => unknown } = {},
) => {
  const { desk, asked } = deskOn(db(), answers);
  const wish: OfficeWish = { name: 'publishNote', reference, fields, by: 'Noor de Wit', at: NOW, ...more };
  return { answer: await performWhole(desk, wish), asked };
};

const fileOf = async (reference: string, form: string, note = 1) =>
  (await readNoteFile(db(), { reference, note, form }))?.content ?? Buffer.alloc(0);

describe('een nota van inlichtingen', () => {
  it('bevat vraag en antwoord zonder vragensteller, als bytes met hun hash, en staat in het dossier', async () => {
    const tender = await approved('Mag het in twee talen?', 'Hoe lang?');
    const { reference } = tender;
    expect((await publish(tender)).answer).toMatchObject({ kind: 'done', told: { no: 1, count: 2 } });
    const text = (await fileOf(reference, 'md')).toString();
    expect(text).toContain('# Nota van inlichtingen 1');
    expect(text).toContain('Mag het in twee talen?');
    expect(text).toContain('Antwoord 2.');
    for (const form of ['md', 'html']) expect((await fileOf(reference, form)).toString()).not.toMatch(/jansen|noor/i);
    const [note] = await notesOf(db(), reference);
    for (const { form, sha256: hash } of note?.files ?? []) expect(sha256(await fileOf(reference, form))).toBe(hash);
    expect((await readEvents(db(), reference)).at(-1)?.fact).toMatchObject({
      kind: 'note-published',
      no: 1,
      note: 'clarification-note',
      questions: [1, 2],
      files: expect.arrayContaining((note?.files ?? []).filter(({ form }) => form !== 'docx')) as unknown,
      open: [],
    });
    expect((await tender.one(2))?.answer?.note).toBe(1);
  });

  it('heeft ook in Word nergens een naam, ook niet bij de gegevens van het bestand', async () => {
    const tender = await approved('Mag het in twee talen?');
    await publish(tender);
    const parts = unpacked(await fileOf(tender.reference, 'docx'), 10_000_000) ?? [];
    const all = parts.map(({ bytes }) => bytes.toString()).join('\n');
    expect(all).toContain('Mag het in twee talen?');
    expect(all).not.toMatch(/jansen|noor de wit|dewit|prins/i);
  });

  it('haalt haar mijlpaal, met haar hash als bewijs en het moment waarop zij verscheen', async () => {
    const tender = await approved('Mag het?');
    const { asked } = await publish(tender);
    expect(asked.map(({ name }) => name)).toEqual(['proef', 'meld']);
    expect(asked[1]).toMatchObject({ args: [{ milestone: 'clarification-note', happenedAt: NOW }] });
    expect(asked[1]?.updateId).toContain(`nota/${tender.reference}/1`);
  });

  it('gaat niet uit met een naam erin, en zegt waar die staat', async () => {
    const tender = await approved('Mag het?', 'Wij van Taxi-Jansen vragen: hoe lang?');
    const { answer, asked } = await publish(tender, { overruled: 'toch' });
    expect(answer).toMatchObject({ refusal: { rule: 'names-in-note', ground: 'Aw 2.57 lid 2' } });
    expect(JSON.stringify(answer)).toContain('vraag 2, vraag: \\"Taxi-Jansen\\"');
    expect(await notesOf(db(), tender.reference)).toEqual([]);
    expect(asked.map(({ name }) => name)).toEqual(['proef']);
    await tender.does('answerQuestion', { no: 2, answer: 'Twee jaar.', asked: 'Hoe lang?' });
    await tender.does('approveAnswer', { no: 2 }, 'Iris Prins');
    expect((await publish(tender)).answer).toMatchObject({ kind: 'done' });
    expect((await fileOf(tender.reference, 'md')).toString()).not.toMatch(/Jansen/);
  });

  it('met een woord dat een naam kan zijn, gaat uit als iemand zegt waarom het er geen is', async () => {
    const tender = await approved('Rijdt mevrouw Jansen mee?');
    expect((await publish(tender)).answer).toMatchObject({ refusal: { rule: 'maybe-names-in-note' } });
    await publish(tender, { overruled: 'een voorbeeld uit de stukken' });
    expect((await readEvents(db(), tender.reference)).at(-1)?.fact).toMatchObject({
      overruled: 'een voorbeeld uit de stukken',
    });
  });

  it('noemt vragen zonder goedgekeurd antwoord, en gaat dan alleen uit met een reden', async () => {
    const tender = await approved('Mag het?');
    await tender.ask('En dit?');
    expect((await publish(tender)).answer).toMatchObject({
      refusal: { rule: 'open-questions', values: { open: '2' } },
    });
    expect((await publish(tender, { despiteOpen: 'volgt in nota 2' })).answer).toMatchObject({ kind: 'done' });
    expect((await readEvents(db(), tender.reference)).at(-1)?.fact).toMatchObject({
      open: [2],
      despiteOpen: 'volgt in nota 2',
    });
  });

  it('zonder iets erin gaat niet uit; een vertrouwelijke, een late en een ingetrokken vraag staan in geen nota', async () => {
    const tender = await askedTender(db());
    const { ask, does } = tender;
    await ask('Geheim?', { asked: { motivation: 'prijs', mail: 'p@jansen.example' } });
    await does('decideConfidential', { no: 1, verdict: 'granted', reason: 'ja' });
    await does('answerQuestion', { no: 1, answer: 'Alleen voor u.' });
    await does('approveAnswer', { no: 1 }, 'Iris Prins');
    await ask('Te laat?', { at: NOW - 1 });
    await ask('Toch niet?');
    await does('withdrawQuestion', { no: 3, reason: 'mail' });
    expect((await publish(tender)).answer).toMatchObject({ refusal: { rule: 'note-empty', values: { open: '' } } });
  });

  it('te kort voor de sluiting gaat alleen uit samen met de verschuiving, op de dag die de proef noemt', async () => {
    const tender = await approved('Mag het?');
    const answers = caseThat({ moves: [CLOSING] });
    const why = { refusal: { rule: 'note-moves-closing', ground: 'Aw 2.54', milestone: 'submission-close' } };
    expect((await publish(tender, {}, { answers })).answer).toMatchObject(why);
    expect((await publish(tender, { closing: '2018-05-25' }, { answers })).answer).toMatchObject(why);
    const tried = await publish(tender, {}, { answers, tries: true });
    expect(tried.answer).toMatchObject({
      kind: 'done',
      preview: { moved: [{ milestone: 'submission-close', lastDay: '2018-05-26' }] },
    });
    expect(await notesOf(db(), tender.reference)).toEqual([]);
    expect((await publish(tender, { closing: '2018-05-26' }, { answers })).answer).toMatchObject({ kind: 'done' });
    const [mail] = (await mailSince(db(), 0)).filter(({ reference }) => reference === tender.reference);
    expect(mail).toMatchObject({ kind: 'note', address: 'p@jansen.example' });
    expect(mail?.text).toContain('zaterdag 26 mei 2018');
  });

  it('die er al is, krijgt na een storing alleen nog haar mijlpaal', async () => {
    const tender = await approved('Mag het?');
    const answers = ({ name }: Asked): unknown => {
      if (name === 'meld') throw new Error('away');
      return caseThat()({ name } as Asked);
    };
    await expect(publish(tender, {}, { answers })).rejects.toThrow('away');
    expect(await notesOf(db(), tender.reference)).toHaveLength(1);
    const again = await publish(tender);
    expect(again.answer).toMatchObject({ kind: 'done', told: { no: 1, count: 0 } });
    expect(again.asked).toMatchObject([{ name: 'meld', args: [{ happenedAt: NOW }] }]);
    expect(await notesOf(db(), tender.reference)).toHaveLength(1);
  });

  it('die de zaak niet kan melden, gaat niet uit', async () => {
    const tender = await approved('Mag het?');
    const refused: Refusal = { rule: 'suspended', ground: null, milestone: null, values: {} };
    const answers = ({ name }: Asked): unknown =>
      name === 'proef' ? { kind: 'refused', refusal: refused } : notFound();
    expect((await publish(tender, {}, { answers })).answer).toEqual({ kind: 'refused', refusal: refused });
    expect(await notesOf(db(), tender.reference)).toEqual([]);
    expect((await readEvents(db(), tender.reference)).at(-1)?.fact).toMatchObject({
      kind: 'refused',
      act: 'publishNote',
    });
  });

  it('is van wie stuurt', async () => {
    const tender = await approved('Mag het?');
    const { answer } = await publish(tender, {}, { by: 'Mila Vos' });
    expect(answer).toMatchObject({ refusal: { rule: 'not-your-act' } });
  });

  it('van later gaat voor: een ander antwoord komt in de volgende, met wat het vervangt', async () => {
    const tender = await approved('Mag het?');
    const { reference } = tender;
    await publish(tender);
    await db()
      .updateTable('milestones')
      .set({ milestone: JSON.stringify({ ...tender.found.state.milestones.at(-1), state: 'done', happenedAt: NOW }) })
      .where('reference', '=', reference)
      .where('id', '=', 'clarification-note')
      .execute();
    await tender.does('answerQuestion', { no: 1, answer: 'Toch niet.' });
    await tender.does('approveAnswer', { no: 1 }, 'Iris Prins');
    expect((await publish(tender)).answer).toMatchObject({ told: { no: 2, milestone: 'clarification-note-2' } });
    const text = (await fileOf(reference, 'md', 2)).toString();
    expect(text).toContain('Toch niet.');
    expect(text).toContain('in de plaats van dat in nota 1');
  });
});

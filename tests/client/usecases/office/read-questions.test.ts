import { describe, expect, it } from 'vitest';
import { readQuestionsIn } from '../../../../client/usecases/office/read-questions.ts';
import { readEvents } from '../../../../store/events.ts';
import { partiesOf } from '../../../../store/parties.ts';
import { questionsOf } from '../../../../store/questions.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { deskOn } from '../desk.ts';
import { askedTender, IN_TIME } from './asked.ts';

const db = emptyCaseFile();
const HEAD = 'vragensteller;vraag;nummer;ontvangen;bewijs';

async function reading() {
  const tender = await askedTender(db());
  const { desk, asked } = deskOn(db(), () => undefined);
  const { reference, found } = tender;
  return {
    ...tender,
    asked,
    read: (lines: readonly string[], more: { readonly by?: string; readonly tries?: true } = {}) =>
      readQuestionsIn(desk, found, {
        bytes: Buffer.from([HEAD, ...lines].join('\n')),
        by: 'Noor de Wit',
        at: IN_TIME,
        ...more,
      }),
    questions: () => questionsOf(db(), reference),
    facts: async () => (await readEvents(db(), reference)).map(({ fact }) => fact.kind),
  };
}

describe('vragen inlezen', () => {
  it('geeft elk een nummer en een oordeel; de zaak hoort van elke late en van hoeveel er op tijd waren', async () => {
    const { read, questions, reference, asked, facts } = await reading();
    const late = 'Zorg BV;Te laat?;2;2018-04-30 17:00:01;TN 2';
    const now = Date.parse('2018-05-01T09:00:00+02:00');
    const { desk } = deskOn(db(), () => undefined);
    expect(desk.now()).toBeGreaterThan(now);
    expect(await read(['Zorg BV;Eén?;1;;', 'Taxi Jansen;Twee?;1;;', 'zorg b.v.;Drie?;3;;'])).toEqual({
      kind: 'done',
      told: { fresh: 3, known: 0 },
    });
    expect((await questions()).map(({ no, text, judgement }) => [no, text, judgement])).toEqual([
      [1, 'Eén?', 'in-time'],
      [2, 'Twee?', 'in-time'],
      [3, 'Drie?', 'in-time'],
    ]);
    expect((await partiesOf(db(), reference)).map(({ name }) => name)).toEqual(['Taxi Jansen', 'Zorg BV']);
    expect(asked).toMatchObject([{ args: [[{ kind: 'question', no: 3, inTime: 3 }]] }]);
    expect(await facts()).toEqual(['questions-read-in']);
    expect(await read([late])).toMatchObject({
      faults: [{ line: 2, message: 'Het moment bij ontvangen ligt in de toekomst.' }],
    });
  });

  it('hetzelfde bestand nog eens verandert niets; met een vraag erbij komt alleen die erbij', async () => {
    const { read, questions, facts } = await reading();
    const lines = ['Zorg BV;Eén?;1;;', 'Zorg BV;Twee?;;;'];
    await read(lines);
    expect(await read(lines)).toEqual({ kind: 'done', told: { fresh: 0, known: 2 } });
    expect(await facts()).toEqual(['questions-read-in']);
    expect(await read([...lines, 'Zorg BV;Drie?;;;'])).toEqual({ kind: 'done', told: { fresh: 1, known: 2 } });
    expect(await questions()).toHaveLength(3);
  });

  it('met één fout leest niets in, en noemt elke regel met een fout', async () => {
    const { read, questions, facts } = await reading();
    const answer = await read(['Zorg BV;Eén?;1;;', ';Twee?;2;;', 'Zorg BV;;3;;']);
    expect(answer).toMatchObject({ kind: 'faulty', faults: [{ line: 3 }, { line: 4 }] });
    expect([await questions(), await facts()]).toEqual([[], []]);
  });

  it('op proef laat niets achter', async () => {
    const { read, questions, facts, asked } = await reading();
    expect(await read(['Zorg BV;Eén?;1;;'], { tries: true })).toMatchObject({ told: { fresh: 1 } });
    expect([await questions(), await facts(), asked]).toEqual([[], [], []]);
  });

  it('is van wie stuurt', async () => {
    const { read } = await reading();
    expect(await read(['Zorg BV;Eén?;1;;'], { by: 'Mila Vos' })).toMatchObject({ refusal: { rule: 'not-your-act' } });
  });

  it('van tienduizend vragen duurt niet langer dan iemand wacht', async () => {
    const { read, questions } = await reading();
    const lines = Array.from({ length: 10_000 }, (_, at) => `Partij ${at % 40};Vraag ${at}?;${at};;`);
    expect(await read(lines)).toEqual({ kind: 'done', told: { fresh: 10_000, known: 0 } });
    expect((await questions()).at(-1)).toMatchObject({ no: 10_000, text: 'Vraag 9999?' });
  });
});

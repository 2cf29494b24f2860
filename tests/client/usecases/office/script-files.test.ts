import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { play } from '../../../../client/rehearsal/play.ts';
import { besideScript } from '../../../../client/told/beside-script.ts';
import { readScenario } from '../../../../files/scenario/read-scenario.ts';
import { readTemplate } from '../../../../store/letter-texts.ts';
import { questionsOf } from '../../../../store/questions.ts';
import { at } from '../../../domain/acts/builders.ts';
import { example } from '../../../examples.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { deskOn } from '../desk.ts';
import { askedTender } from './asked.ts';
import { letterCase } from './letter-case.ts';

const db = emptyCaseFile();
const word = (...lines: readonly string[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((text) => new Paragraph({ text })) }] }));
const scriptOf = (...lines: readonly string[]) => {
  const { scenario, findings } = readScenario(
    ['handelingen:', ...lines.map((one) => `  - { ${one}, op: 2018-04-20 10:00, door: Noor de Wit }`)].join('\n'),
    example('utrecht-2018').type,
  );
  if (scenario === null) throw new Error(findings.map(({ message }) => message).join());
  return scenario;
};
const QUESTIONS = Buffer.from('van;vraag\nTaxi Jansen;Mag het in twee talen?\nZorg BV;Wanneer begint het?\n');

/** Plays each line of a script with the files that lie beside it. */
async function played(reference: string, script: ReturnType<typeof scriptOf>, files: Readonly<Record<string, Buffer>>) {
  const { beside, faults } = await besideScript(script, (name) => files[name] ?? null);
  expect(faults).toEqual([]);
  const desk = { ...deskOn(db(), () => undefined).desk, now: () => at('04-20 10:00') };
  const done: boolean[] = [];
  for (const one of script.acts) done.push(await play(desk, reference, one, beside));
  return done;
}

describe('een script met bestanden ernaast', () => {
  it('leest vragen van een platform in, één keer', async () => {
    const { reference } = await askedTender(db());
    const script = scriptOf('handeling: vraag lees-in, uit: vragen.csv', 'handeling: vraag lees-in, uit: vragen.csv');
    expect(await played(reference, script, { 'vragen.csv': QUESTIONS })).toEqual([true, true]);
    expect((await questionsOf(db(), reference)).map(({ text }) => text)).toEqual([
      'Mag het in twee talen?',
      'Wanneer begint het?',
    ]);
  });

  it('maakt brieven op eigen briefpapier', async () => {
    const { reference } = await letterCase(db());
    const paper = await word('Gemeente Utrecht', '{{aanhef}}', '{{brief}}');
    const script = scriptOf('handeling: brief sjabloon, soort: afwijzing, uit: papier.docx');
    expect(await played(reference, script, { 'papier.docx': paper })).toEqual([true]);
    expect((await readTemplate(db(), reference, 'rejection'))?.content.equals(paper)).toBe(true);
  });

  it('noemt vóór het spelen alles wat er mis is met die bestanden, elk één keer', async () => {
    const script = scriptOf(
      'handeling: vraag lees-in, uit: weg.csv',
      'handeling: vraag lees-in, uit: leeg.csv',
      'handeling: brief sjabloon, soort: gunning, uit: papier.docx',
      'handeling: brief sjabloon, soort: afwijzing, uit: papier.docx',
    );
    const files: Record<string, Buffer> = {
      'leeg.csv': Buffer.from('van;vraag\nTaxi Jansen;\n'),
      'papier.docx': await word('Beste'),
    };
    const { faults } = await besideScript(script, (name) => files[name] ?? null);
    expect(faults.map(({ file, line }) => [file, line])).toEqual([
      ['weg.csv', null],
      ['leeg.csv', 2],
      ['papier.docx', null],
    ]);
    expect(faults[2]?.message).toContain('{{brief}}');
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../client/calculate/line.ts';
import { artefactText, freezeRanking, verifyRankingArtefact } from '../../../files/ranking/artefact.ts';
import { readScoreFile, type ScoreFile } from '../../../files/ranking/score-file.ts';
import { sha256 } from '../../../files/evaluation/sha256.ts';
import { evaluationInput } from '../../../files/evaluation/write.ts';
import { score, type AwardScore } from '../../../domain/evaluation/score.ts';
import { bidOf, setAside, settingsOf } from '../../domain/evaluation/builders.ts';
import { evaluationLine } from '../evaluation/arbitraries.ts';

function award(): AwardScore {
  const [first] = score(settingsOf(), [bidOf('x', 8, 8, 100n), bidOf('y', 9, 8, 150n), setAside('z', 'geen UEA')]);
  if (first === undefined) throw new Error('there is an award');
  return first;
}

function fileOf(text: string): ScoreFile {
  const read = readScoreFile(text);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

describe('an evaluation written as a line', () => {
  it('is answered as the one that it was read from', () => {
    fc.assert(
      fc.property(evaluationLine, (line) => {
        const { settings, bids } = fileOf(JSON.stringify(line));
        const again = { id: 'x', calculate: 'evaluation', ...evaluationInput(settings, bids) };
        expect(answerLine(JSON.stringify(again))).toBe(answerLine(JSON.stringify(line)));
        expect(fileOf(JSON.stringify(again)).settings).toEqual(settings);
      }),
    );
  });
});

describe('a ranking that was fixed', () => {
  const fixed = freezeRanking(award());
  const changed = (over: object): string => JSON.stringify({ ...fixed, ...over });

  it('is verified from its own text', () => {
    const { verification, evaluation } = fileOf(artefactText(fixed));
    expect(verification).toEqual({ inputMatches: true, resultMatches: true, reproduced: true, verified: true });
    expect(evaluation.judgment.outcome).toEqual(award().evaluation.judgment.outcome);
  });

  it.each(['Alfa Telecom B.V.', 'Stichting ’t Veer', 'Zoë & Co', 'constructor'])('can be of a bid of %s', (name) => {
    const [one] = score(settingsOf(), [bidOf(name, 8, 8, 100n), bidOf('y', 9, 8, 150n)]);
    if (one === undefined) throw new Error('there is an award');
    const { bids, verification } = fileOf(artefactText(freezeRanking(one)));
    expect(bids.map(({ bid }) => bid)).toContain(name);
    expect(verification?.verified).toBe(true);
  });

  it('has the hashes of its canonical text, whatever the layout of the file', () => {
    expect(fileOf(JSON.stringify(fixed, null, 2)).verification?.verified).toBe(true);
    expect(fixed.inputHash).toMatch(/^[0-9a-f]{64}$/);
    expect(fixed.inputHash).not.toBe(fixed.resultHash);
  });

  it('the result has the members of an answer, hashed as such', () => {
    const line = JSON.stringify({ id: 'x', calculate: 'evaluation', ...(fixed.input as object) });
    const { id: _id, ok: _ok, ...result } = JSON.parse(answerLine(line)) as Record<string, unknown>;
    expect(fixed.result).toEqual(result);
  });

  it('one changed grade is seen', () => {
    const text = artefactText(fixed).replace('"A":8', '"A":9');
    expect(fileOf(text).verification).toMatchObject({ inputMatches: false, resultMatches: true, verified: false });
  });

  it('a changed result is seen, also when its hash was changed with it', () => {
    const result = { ...(fixed.result as object), outcome: { winner: 'z' } };
    expect(fileOf(changed({ result })).verification).toMatchObject({ resultMatches: false, verified: false });
    expect(verifyRankingArtefact({ ...fixed, result, resultHash: sha256('anything') })).toMatchObject({
      reproduced: false,
      verified: false,
    });
  });

  it.each([
    ['', 'bad-json'],
    ['[]', 'bad-json'],
    ['{}', 'not-a-score'],
    ['{"calculate":"ranking"}', 'not-a-score'],
    ['{"id":"x","calculate":"evaluation"}', 'missing-field'],
    [changed({ extra: 1 }), 'unknown-field'],
    [changed({ inputHash: 1 }), 'bad-type'],
    [changed({ input: [] }), 'bad-type'],
    [changed({ result: { points: 1.5 } }), 'bad-value'],
    [
      JSON.stringify(fixed).replace(/"result":\{/, `"result":{"deep":${'['.repeat(5000)}${']'.repeat(5000)},`),
      'bad-value',
    ],
  ])('a file that is no score is refused (%#)', (text, code) => {
    expect(readScoreFile(text)).toEqual({ ok: false, error: code });
  });
});

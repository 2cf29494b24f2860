import { bidsOf } from '../../../../domain/evaluation/bids-of.ts';
import type { Rows } from '../../../../domain/evaluation/rows.ts';
import { score } from '../../../../domain/evaluation/score.ts';
import { settle } from '../../../../domain/evaluation/settle.ts';
import { artefactText, freezeRanking } from '../../../../files/ranking/artefact.ts';
import { readScenario } from '../../../../files/scenario/read-scenario.ts';
import type { StoredRanking } from '../../../../store/rankings.ts';
import { example, exampleText } from '../../../examples.ts';

/** Grades and prices of the Utrecht example, complete. */
export const UTRECHT_ROWS = ((): Rows => {
  const { scenario } = readScenario(exampleText('utrecht-2018.scenario'), example('utrecht-2018').type);
  const found = scenario?.acts.find((one) => one.kind === 'assess');
  if (found === undefined) throw new Error('the example reads nothing in');
  return found.rows;
})();

/** The rankings that follow from them. */
export function utrechtRankings(): readonly StoredRanking[] {
  const { evaluation } = example('utrecht-2018').definition;
  const settings = evaluation === null ? null : settle(evaluation);
  if (settings === null || !settings.ok) throw new Error('the example leaves something open');
  const bids = bidsOf(settings.value, UTRECHT_ROWS);
  if (!bids.ok) throw new Error('the rows of the example are wrong');
  return score(settings.value, bids.value).map((one) => {
    const artefact = freezeRanking(one);
    const { inputHash, resultHash } = artefact;
    return { award: one.lots.join('+'), artefact: artefactText(artefact), inputHash, resultHash };
  });
}

/** The same as a spreadsheet has it. */
export function utrechtCsv(change: (line: string) => string = (line) => line): string {
  const { bids, grades, prices } = UTRECHT_ROWS;
  const lines = [
    ...bids.flatMap(({ bid, exclusions }) => exclusions.map((why) => [bid, '', 'uitgesloten', '', why])),
    ...grades.map(({ bid, lot, criterion, grade }) => [bid, lot, 'cijfer', criterion, String(grade)]),
    ...prices.map(({ bid, lot, product, cents }) => [
      bid,
      lot,
      'prijs',
      product,
      cents === null ? '' : `${cents / 100n},${String(cents % 100n).padStart(2, '0')}`,
    ]),
  ].map((cells) => change(cells.join(';')));
  return ['inschrijving;perceel;soort;onderdeel;waarde', ...lines].join('\n');
}

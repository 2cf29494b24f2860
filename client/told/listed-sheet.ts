import type { Cell, Sheet } from '../../files/sheets/sheet.ts';
import { phaseLabel } from '../../texts/labels/phases.ts';
import { consequenceLabel } from '../../texts/labels/words.ts';
import type { ListedCase } from '../usecases/show-cases.ts';
import { attentionWords } from './attention-words.ts';
import { listedLabel } from './listed-label.ts';

const GOES_ON = 'loopt';

/** Cases as a table: where they stand, what they wait for and what asks for attention. */
export const listedSheet = (cases: readonly ListedCase[]): Sheet => ({
  head: ['Kenmerk', 'Stand', 'Fase', 'Wacht op', 'Datum', 'Onderwerp'],
  rows: cases.map((one) => [
    one.name.reference,
    stands(one),
    one.state.outcome === null ? phaseLabel(one.phase) : '',
    listedLabel(one) ?? '',
    one.state.date?.when ?? '',
    one.subject,
  ]),
});

function stands(one: ListedCase): Cell {
  const { outcome } = one.state;
  if (outcome !== null) return consequenceLabel(one.consequence ?? outcome);
  const words = attentionWords(one);
  return words.length === 0 ? GOES_ON : { text: words.join(', '), tone: 'bad' };
}

import { ATTENTION_LABEL } from '../../texts/labels/attention.ts';
import { attentionText } from '../../texts/labels/troubles.ts';
import type { ListedCase } from '../usecases/show-cases.ts';

/** What of a case in a list asks for attention, each in a few words; empty when it goes on by itself. */
export const attentionWords = ({ state, lostMails, troubles, waitsForSecond }: ListedCase): readonly string[] => [
  ...state.attention.map((one) => ATTENTION_LABEL[one]),
  ...(waitsForSecond ? ['tweede persoon nodig'] : []),
  ...(lostMails === 0 && troubles.length === 0 ? [] : [attentionText(lostMails, troubles)]),
];

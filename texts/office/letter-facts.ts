import type { LetterFacts } from '../../domain/office/letter-facts.ts';
import { momentInWords } from '../date.ts';
import { listed } from '../ground.ts';
import { awardLabel } from '../labels/award.ts';
import { milestonePhrase } from '../labels/milestones.ts';
import { letterKindText, otherChannelText } from './letter.ts';

const numbered = (nos: readonly number[]): string =>
  `${nos.length === 1 ? 'brief' : 'brieven'} ${listed(nos.map(String))}`;
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What happened to letters, as the record tells it. */
export const LETTER_FACTS: { readonly [Kind in keyof LetterFacts]: (fact: LetterFacts[Kind]) => string } = {
  'letters-made': ({ what, letters }) => `${capital(numbered(letters))} gemaakt (${letterKindText(what)})`,
  'letters-approved': ({ letters }) => `${capital(numbered(letters))} goedgekeurd`,
  'letters-released': ({ letters, milestone, otherwise }) =>
    `${capital(numbered(letters))} vrijgegeven${milestone === null ? '' : ` voor ${milestonePhrase(milestone)}`}${
      otherwise.length === 0 ? '' : `; zonder mailadres: ${numbered(otherwise)}`
    }`,
  'letter-withdrawn': ({ letter }) => `Brief ${letter} teruggetrokken`,
  'letter-sent-again': ({ letter, attempt }) => `Brief ${letter} opnieuw verstuurd (poging ${attempt})`,
  'letter-handed-over': ({ letter, answer }) => `Brief ${letter} overgedragen aan de mailserver (Awb 2:17): ${answer}`,
  'letter-bounced': ({ letter, how, answer }) =>
    `Brief ${letter} ${how === 'refused' ? 'geweigerd door de mailserver' : 'teruggekomen'}: ${answer}`,
  'letter-delivered': ({ letter }) => `Brief ${letter} afgeleverd`,
  'letter-sent-otherwise': ({ letter, channel, sentAt }) =>
    `Brief ${letter} verzonden ${otherChannelText(channel)} op ${momentInWords(sentAt)}`,
  'letter-reasoned': ({ bid, lots }) =>
    `Motivering vastgelegd van ${bid}${lots.length === 0 ? '' : ` voor ${awardLabel(lots).toLowerCase()}`}`,
  'letter-template-kept': ({ what }) => `Eigen sjabloon bewaard voor: ${letterKindText(what)}`,
};

import type { LetterBlock } from '../../domain/office/letter-content.ts';
import type { LetterKind } from '../../domain/office/letter.ts';
import { momentInWords } from '../date.ts';
import { dateInWords } from '../labels/day-words.ts';
import { awardBlocks } from './award.ts';
import type { LetterGiven } from './given.ts';
import { remedyBlocks } from './remedy.ts';

/** Rises with every change of these texts: a letter tells by which one it was made. */
export const TEMPLATE_VERSION = '2';

interface Template {
  /** Goes before the subject of the procedure. */
  readonly title: string;
  readonly blocks: (given: LetterGiven) => readonly LetterBlock[];
}

const written = ({ text }: LetterGiven): readonly string[] =>
  text === null
    ? []
    : text
        .split(/\n\s*\n/)
        .map((part) => part.trim())
        .filter((part) => part !== '');

const until = ({ until: day }: LetterGiven): string => (day === null ? '' : dateInWords(day));

const moment = ({ at }: LetterGiven): string => (at === null ? '' : momentInWords(at));

const place = ({ where }: LetterGiven): readonly string[] => (where === null ? [] : [`De plaats is: ${where}.`]);

/** A decision that was taken anew says of which one it takes the place. */
const instead = ({ replaces }: LetterGiven): readonly string[] =>
  replaces === null ? [] : [`Deze beslissing komt in de plaats van onze beslissing van ${dateInWords(replaces)}.`];

export const TEMPLATES: Readonly<Record<LetterKind, Template>> = {
  receipt: {
    title: 'Bewijs van ontvangst',
    blocks: (one) => ['Wij hebben uw stukken ontvangen.', ...written(one)],
  },
  note: {
    title: 'Nota van inlichtingen',
    blocks: (one) => ['Er is een nota van inlichtingen. Zij hoort bij de aanbestedingsstukken.', ...written(one)],
  },
  request: {
    title: 'Wij vragen u om stukken',
    blocks: (one) => [
      ...written(one),
      `Stuur ons dit uiterlijk op ${until(one)}. Hebben wij het dan niet, dan beslissen wij zonder deze stukken.`,
    ],
  },
  selection: {
    title: 'Beslissing over uw verzoek tot deelneming',
    blocks: (one) => [...instead(one), ...written(one), ...remedyBlocks(one)],
  },
  award: {
    title: 'Gunningsbeslissing',
    blocks: (one) => [
      'Wij hebben de inschrijvingen beoordeeld. Dit is onze beslissing.',
      ...instead(one),
      ...one.awards.flatMap(awardBlocks),
      ...written(one),
      ...remedyBlocks(one),
      'De gunning is pas definitief als deze termijn voorbij is en er niets is ingediend dat haar tegenhoudt.',
    ],
  },
  rejection: {
    title: 'Gunningsbeslissing',
    blocks: (one) => [
      'Dank u wel voor uw inschrijving. Wij hebben de inschrijvingen beoordeeld. Dit is onze beslissing.',
      ...instead(one),
      ...one.awards.flatMap(awardBlocks),
      ...written(one),
      ...remedyBlocks(one),
    ],
  },
  exclusion: {
    title: 'Uw inschrijving doet niet mee',
    blocks: (one) => [
      ...instead(one),
      'Wij beoordelen uw inschrijving niet. Dit is waarom:',
      ...written(one),
      ...remedyBlocks(one),
    ],
  },
  talk: {
    title: 'Uitnodiging voor een gesprek',
    blocks: (one) => [
      `Wij nodigen u uit voor een gesprek op ${moment(one)}. De afspraak voor uw agenda zit bij deze brief.`,
      ...place(one),
      ...written(one),
    ],
  },
  'objection-receipt': {
    title: 'Wij hebben uw bezwaar ontvangen',
    blocks: (one) => [
      'Wij hebben uw bezwaar ontvangen (Algemene wet bestuursrecht, artikel 6:14).',
      ...written(one),
      ...(one.until === null ? [] : [`U krijgt onze beslissing uiterlijk op ${until(one)}.`]),
    ],
  },
  'objection-hearing': {
    title: 'Uitnodiging voor de hoorzitting',
    blocks: (one) => [
      `U kunt uw bezwaar toelichten op ${moment(one)} (Algemene wet bestuursrecht, artikel 7:2). De afspraak voor uw agenda zit bij deze brief.`,
      ...place(one),
      'Tot tien dagen voor de hoorzitting kunt u nog stukken sturen. U mag iemand meenemen (Algemene wet bestuursrecht, artikel 7:4).',
      ...written(one),
    ],
  },
  'objection-decision': {
    title: 'Beslissing op uw bezwaar',
    blocks: (one) => [
      'Wij hebben uw bezwaar opnieuw bekeken. Dit is onze beslissing:',
      ...written(one),
      { heading: 'Bent u het niet eens met deze beslissing?' },
      'Dan kunt u in beroep gaan bij de rechtbank. Dat kan binnen zes weken. De termijn begint op de dag na de verzending van deze brief (Algemene wet bestuursrecht, artikelen 6:7, 6:8 en 8:1).',
    ],
  },
  'grant-decision': {
    title: 'Besluit op uw subsidieaanvraag',
    blocks: (one) => ['Wij hebben beslist op uw aanvraag:', ...instead(one), ...written(one), ...remedyBlocks(one)],
  },
  'extend-validity': {
    title: 'Verlengt u uw inschrijving?',
    blocks: (one) => [
      `De beslissing duurt langer. Wij vragen u om uw inschrijving te laten gelden tot en met ${until(one)}.`,
      'Laat ons weten of u daarmee instemt. Stemt u niet in, dan doet uw inschrijving niet meer mee als zij is verlopen.',
      ...written(one),
    ],
  },
  delay: {
    title: 'Onze beslissing komt later',
    blocks: (one) => [
      `Wij beslissen later dan wij zeiden. U krijgt onze beslissing uiterlijk op ${until(one)} (Algemene wet bestuursrecht, artikel 4:14).`,
      ...written(one),
    ],
  },
};

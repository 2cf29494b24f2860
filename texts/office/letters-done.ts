import type { OfficeActName } from '../../domain/office/office-acts.ts';
import type { Told } from './told.ts';

const letters = (count: string | number | undefined): string => (count === 1 ? '1 brief' : `${count} brieven`);

/** What somebody reads after an act on letters, with what comes next. */
export const LETTERS_DONE = {
  reasonGrade: ({ bid }) => `De motivering van ${bid} is vastgelegd. Zij komt in de brief.`,
  makeLetters: ({ first, last, count }) =>
    `${count === 1 ? `Brief ${first} is gemaakt` : `De brieven ${first} tot en met ${last} zijn gemaakt`}. Lees ${count === 1 ? 'haar' : 'ze'} na, en laat een collega goedkeuren: brief keur-goed.`,
  approveLetters: ({ count, own, together, alone }) =>
    `${letters(count)} goedgekeurd.${own === 0 ? '' : ` ${letters(own)} maakte u zelf: die moet een ander goedkeuren.`}${together === 0 ? '' : ' Versturen kan met: brief verstuur.'}${alone === '' ? '' : ` Brief ${alone} hoort bij geen besluit en gaat apart: brief verstuur --nummer.`}`,
  releaseLetters: ({ count, otherwise, goes }) =>
    `${letters(count)} vrijgegeven: de mail gaat ${goes === 'later' ? 'weg zodra Temporal weer antwoordt' : 'meteen weg'}. Of elke brief is aangekomen bij de mailserver, ziet u met: brief bewijs.${otherwise === '' ? '' : ` Zonder mailadres: brief ${otherwise}. Verstuur die nu aangetekend en leg het vast: brief per-post.`}`,
  withdrawLetter: ({ no }) => `Brief ${no} is teruggetrokken. U kunt een nieuwe maken.`,
  sendLetterAgain: ({ no, mail }) => `Brief ${no} gaat nog een keer weg, naar ${mail}.`,
  postLetter: ({ no }) =>
    `Vastgelegd: brief ${no} is aangetekend verstuurd. De termijn telt voor deze partij vanaf die dag.`,
  publishLetter: ({ no }) =>
    `Vastgelegd: brief ${no} is via TenderNed verzonden. De termijn telt voor deze partij vanaf die dag.`,
} satisfies Readonly<Partial<Record<OfficeActName, (told: Told) => string>>>;

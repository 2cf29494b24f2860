import type { OfficeActName } from '../../domain/office/office-acts.ts';
import { LETTERS_DONE } from './letters-done.ts';
import type { Told } from './told.ts';

export type { Told } from './told.ts';

/** What somebody reads after an act on a thing of the case file. */
const DONE: Readonly<Record<OfficeActName, (told: Told) => string>> = {
  ...LETTERS_DONE,
  addParty: ({ name }) => `Partij ${name} is vastgelegd.`,
  changeParty: ({ name }) => `De gegevens van partij ${name} zijn gewijzigd.`,
  readQuestions: ({ fresh, known }) =>
    `${fresh === 1 ? 'Eén vraag is' : `${fresh} vragen zijn`} ingelezen. ${known === 0 ? '' : `${known === 1 ? 'Eén was' : `${known} waren`} al bekend.`}`.trim(),
  assignQuestion: ({ no, name }) => `Vraag ${no} is toegewezen aan ${name}.`,
  handleQuestion: ({ no }) => `Vastgelegd: vraag ${no} wordt toch behandeld. Schrijf nu het antwoord.`,
  decideConfidential: ({ no, granted }) =>
    granted === 'ja'
      ? `Vraag ${no} blijft vertrouwelijk: zij komt niet in de nota, en het antwoord gaat alleen naar de vragensteller.`
      : `Vraag ${no} blijft niet vertrouwelijk. De vragensteller krijgt daarover een mail en kan de vraag intrekken tot de nota verschijnt.`,
  answerQuestion: ({ no, version }) =>
    `Het antwoord op vraag ${no} staat klaar als concept (versie ${version}). Laat een ander het goedkeuren.`,
  approveAnswer: ({ no, alone }) =>
    alone === 'ja'
      ? `Het antwoord op vraag ${no} is goedgekeurd en gaat per mail naar de vragensteller alleen.`
      : `Het antwoord op vraag ${no} is goedgekeurd en komt in de volgende nota.`,
  withdrawQuestion: ({ no }) => `Vraag ${no} is ingetrokken en komt in geen nota.`,
  publishNote: ({ no, count }) =>
    count === 0
      ? `Nota van inlichtingen ${no} was al gepubliceerd; nu is ook de mijlpaal gemeld.`
      : `Nota van inlichtingen ${no} is gepubliceerd, met ${count} ${count === 1 ? 'vraag' : 'vragen'}. Zet haar nu ook op het platform.`,
};

/** @example officeDoneText('addParty', { name: 'Zorg BV' }) // 'Partij Zorg BV is vastgelegd.' */
export const officeDoneText = (name: OfficeActName, told: Told): string => DONE[name](told);

import type { OfficeActName } from '../../domain/office/office-acts.ts';

/** What there is to tell of an act that was done: names and numbers. */
export type Told = Readonly<Record<string, string | number>>;

/** What somebody reads after an act on a thing of the case file. */
const DONE: Readonly<Record<OfficeActName, (told: Told) => string>> = {
  addParty: ({ name }) => `Partij ${name} is vastgelegd.`,
  changeParty: ({ name }) => `De gegevens van partij ${name} zijn gewijzigd.`,
};

/** @example officeDoneText('addParty', { name: 'Zorg BV' }) // 'Partij Zorg BV is vastgelegd.' */
export const officeDoneText = (name: OfficeActName, told: Told): string => DONE[name](told);

import type { Field } from '../../../domain/acts/field.ts';

/** What stands for a value in the help. */
export const PLACEHOLDER: Readonly<Record<Field['kind'], string>> = {
  milestone: 'mijlpaal',
  name: 'naam',
  day: 'dag',
  date: 'datum',
  instant: 'dag tijd',
  text: 'tekst',
  prose: 'tekst',
  mail: 'adres',
  number: 'nummer',
  year: 'jaar',
  percentage: 'percentage',
  choice: 'keuze',
  version: 'versie',
};

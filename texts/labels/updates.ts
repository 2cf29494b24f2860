import { specOf, type ActName } from '../../domain/acts/acts.ts';
import type { Field } from '../../domain/acts/field.ts';

/** What someone types in Temporal UI for a field of each kind. */
const EXAMPLE: Readonly<Record<Field['kind'], (field: Field) => unknown>> = {
  milestone: () => 'gunningsbeslissing',
  name: () => 'perceel-1',
  day: () => '2027-01-11',
  date: () => '2027-01-11 12:00',
  instant: () => Date.UTC(2027, 0, 11, 11),
  text: () => 'brief 4711',
  prose: () => 'tekst',
  mail: () => 'inkoop@bedrijf.example',
  number: () => 7,
  year: () => 2027,
  percentage: () => '3.28',
  choice: ({ choices }) => Object.values(choices ?? {})[0],
  version: () => 2,
};

const WHO = { id: 'ui-1', by: 'naam of mailadres' };

/** The input of an act in Temporal UI, with all that it needs. */
const exampleOf = (name: ActName): string =>
  JSON.stringify({
    ...WHO,
    ...Object.fromEntries(
      Object.entries(specOf(name).shape)
        .filter(([, field]) => field.optional !== true)
        .map(([own, field]) => [own, EXAMPLE[field.kind](field)]),
    ),
  });

/** What Temporal UI says of an act in the dialog of its update: what it does, and what to fill in. */
export const actDescription = (name: ActName): string =>
  `${specOf(name).brief}. Invoer: ${exampleOf(name)} (kies steeds een nieuw id)`;

/** The input of a try in Temporal UI: the word of an act and the act. */
export const tryExample = `"meld", ${exampleOf('reportMilestone')}`;

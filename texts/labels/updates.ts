import { specOf, type ActName } from '../../domain/acts/acts.ts';
import type { Field } from '../../domain/acts/field.ts';

/** What someone types in Temporal UI for some fields, by their Dutch names: a text stays there as it is typed, so nothing about anybody. */
const BY_WORD: Readonly<Record<string, string>> = {
  inschrijving: 'zuid',
  winnaar: 'zuid',
  nummer: '1',
  reeks: 'OVA',
  notaris: 'kantoor en plaats',
  van: 'afzender van brief 4711',
  bron: 'CBS',
};

/** What someone types there for a field of each kind. */
const EXAMPLE: Readonly<Record<Field['kind'], (field: Field) => unknown>> = {
  milestone: () => 'gunningsbeslissing',
  name: ({ word }) => BY_WORD[word] ?? 'perceel-1',
  day: () => '2027-01-11',
  date: () => '2027-01-11 12:00',
  instant: () => '2026-11-02 12:00',
  text: ({ word }) => BY_WORD[word] ?? 'brief 4711',
  prose: () => 'tekst',
  mail: () => 'inkoop@bedrijf.example',
  number: () => 7,
  year: () => 2027,
  percentage: () => '3.28',
  choice: ({ choices }) => Object.values(choices ?? {})[0],
  version: () => 2,
};

const WHO = { id: 'ui-1', by: 'naam of mailadres' };

const fieldsOf = (name: ActName, known: Known) =>
  Object.fromEntries(
    Object.entries(specOf(name).shape)
      .filter(([own, field]) => field.optional !== true || known[own] !== undefined)
      .map(([own, field]) => [own, known[own] ?? EXAMPLE[field.kind](field)]),
  );

/** What is known of its fields. */
type Known = Readonly<Record<string, string | undefined>>;

/** The input of an act in Temporal UI, with all that it needs. */
export const updateInput = (name: ActName, known: Known = {}): string =>
  JSON.stringify({ ...WHO, ...fieldsOf(name, known) });

/** What Temporal UI says of an act in the dialog of its update: what it does, and what to fill in. */
export const actDescription = (name: ActName): string =>
  `${specOf(name).brief}. Invoer: ${updateInput(name)} (kies steeds een nieuw id)`;

/** The input of a try in Temporal UI, where an update has one argument: an act with its word. */
export const tryExample = JSON.stringify({ handeling: 'meld', ...WHO, ...fieldsOf('reportMilestone', {}) });

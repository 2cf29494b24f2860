import { specOf, type ActName } from '../domain/acts/acts.ts';
import type { Field } from '../domain/acts/field.ts';

/** A field as people write it, and what it means. */
export interface WrittenField {
  readonly own: string;
  readonly field: Field;
  readonly text: string;
  readonly value: string | number;
}

/** Every field of an act that people fill in, with something that fits; fields that stand in the place of another are left out. */
export const writtenFields = (name: ActName): readonly WrittenField[] =>
  Object.entries(specOf(name).shape)
    .filter(([, { kind, insteadOf }]) => kind !== 'version' && insteadOf === undefined)
    .map(([own, field]) => ({ own, field, ...sample(own, field) }));

function sample(own: string, field: Field): { readonly text: string; readonly value: string | number } {
  switch (field.kind) {
    case 'milestone':
      return { text: 'sluiting', value: 'submission-close' };
    case 'day':
    case 'date':
      return { text: '2018-05-14', value: '2018-05-14' };
    case 'instant':
      return { text: '2018-05-14 15:20', value: Date.parse('2018-05-14T15:20:00+02:00') };
    case 'number':
      return { text: '7', value: 7 };
    case 'mail':
      return { text: 'naam@bedrijf.example', value: 'naam@bedrijf.example' };
    case 'year':
      return { text: '2020', value: 2020 };
    case 'percentage':
      return { text: '3.28', value: '3.28' };
    case 'choice': {
      const [text = '', value = ''] = Object.entries(field.choices ?? {}).at(-1) ?? [];
      return { text, value };
    }
    case 'name':
    case 'text':
    case 'prose':
      return { text: `een ${own}`, value: `een ${own}` };
    case 'version':
      throw new Error(`nobody writes ${own}`);
  }
}

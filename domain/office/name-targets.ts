import { oneSpelling } from '../plan/people.ts';
import type { FindKind } from './find.ts';
import { FORMS, isOrdinary } from './ordinary-words.ts';
import type { Party } from './party.ts';

/** A name to look for, as it is compared. */
export interface Target {
  readonly plain: string;
  readonly kind: FindKind;
  readonly sure: boolean;
}

/** What to look for of a party: its name with and without its legal form, its group, its contact, and words that few others use. */
export const nameTargets = ({ name, group, contact }: Party, own: ReadonlySet<string>): readonly Target[] => [
  ...targetsOf('party', name, own),
  ...(group === null ? [] : targetsOf('group', group, own)),
  ...(contact === null ? [] : targetsOf('person', contact, own)),
];

function targetsOf(kind: FindKind, name: string, own: ReadonlySet<string>): readonly Target[] {
  // "B.V." is one word of two letters.
  const words = name
    .replaceAll(/\b(\p{L})\.(?=\p{L}\.?(?:\W|$))/gu, '$1')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(oneSpelling)
    .filter((word) => word !== '');
  const core = words.filter((word) => !FORMS.has(word));
  const isPlain = core.every((word) => isOrdinary(word, own));
  const [first] = core;
  const target = (plain: string, sure: boolean): Target => ({ plain, kind, sure });
  return [
    target(words.join(''), words.length > core.length ? core.length > 0 : !isPlain),
    ...(first === undefined ? [] : [target(core.join(''), !isPlain)]),
    ...core.filter((word) => !isOrdinary(word, own)).map((word) => target(word, core.length === 1)),
  ].filter(({ plain }) => plain.length > 1);
}

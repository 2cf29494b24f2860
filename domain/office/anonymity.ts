import { oneSpelling } from '../plan/people.ts';
import { nameTargets, type Target } from './name-targets.ts';
import { NUMBER_FINDERS, type Numbered } from './number-finds.ts';
import type { FindKind, Span } from './find.ts';
import type { Party } from './party.ts';

/** A piece of what is published, with where it stands in words of the program. @example { place: 'vraag 3, antwoord', text: '…' } */
export interface Passage {
  readonly place: string;
  readonly text: string;
}

/** Something in a text that shows who asked. */
export interface Find {
  readonly place: string;
  readonly kind: FindKind;
  /** As it stands there. */
  readonly found: string;
  /** Where it begins in the passage, from 0. */
  readonly from: number;
  /** Not sure: it can also be an ordinary word, or somebody else's number. A person decides. */
  readonly sure: boolean;
}

/** What may stand in any text: words of the procedure itself, and the domains of whoever publishes it. */
export interface OwnWords {
  readonly words: readonly string[];
  readonly domains: readonly string[];
}

/**
 * Whatever in these passages shows who takes part: names, contacts, groups, addresses, mail domains and numbers of the parties, however they
 * are spelled (U2.4.1-b). In order of place.
 */
export function findsIn(passages: readonly Passage[], parties: readonly Party[], own: OwnWords): readonly Find[] {
  const ownWords = new Set(own.words.flatMap((text) => wordsOf(text).map(({ plain }) => plain)));
  const targets = new Map<string, Target>();
  for (const target of parties.flatMap((party) => nameTargets(party, ownWords))) {
    const known = targets.get(target.plain);
    if (known === undefined || (!known.sure && target.sure)) targets.set(target.plain, target);
  }
  const longest = Math.max(0, ...[...targets.keys()].map((plain) => plain.length));
  const numbered: Numbered = { parties, ownDomains: own.domains };
  return passages.flatMap(({ place, text }) => {
    const all = [...namesIn(text, targets, longest), ...NUMBER_FINDERS.flatMap((finder) => finder(text, numbered))];
    return whole(all).map(({ from, to, kind, sure }) => ({ place, kind, found: text.slice(from, to), from, sure }));
  });
}

interface Word {
  readonly plain: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text as they are compared. */
const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    plain: oneSpelling(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));

/** Names that some words in a row spell, whatever stands between them. */
function namesIn(text: string, targets: ReadonlyMap<string, Target>, longest: number): readonly Span[] {
  const words = wordsOf(text);
  return words.flatMap(({ from }, first) => {
    const found: Span[] = [];
    let plain = '';
    for (let at = first; at < words.length && plain.length < longest; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      plain += word.plain;
      const target = targets.get(plain) ?? targets.get(plain.replace(/s$/, ''));
      if (target !== undefined) found.push({ from, to: word.to, kind: target.kind, sure: target.sure });
    }
    return found;
  });
}

/** What lies within something that is found as well, and is no surer, is no find of its own. */
function whole(all: readonly Span[]): readonly Span[] {
  const isWithin = (one: Span, other: Span): boolean =>
    one !== other &&
    other.from <= one.from &&
    one.to <= other.to &&
    (other.sure || !one.sure) &&
    (other.to - other.from > one.to - one.from || all.indexOf(other) < all.indexOf(one));
  return all
    .filter((one) => !all.some((other) => isWithin(one, other)))
    .toSorted((one, other) => one.from - other.from);
}

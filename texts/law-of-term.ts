import type { IsoDate } from '../domain/law/iso-date.ts';
import type { Source, TermRule } from '../domain/law/term-rule.ts';
import type { TermFacts } from '../domain/plan/milestone.ts';
import { dateInWords } from './labels/day-words.ts';

/** What a rule of law says of itself. */
export type LawOfTerm = Pick<TermRule, 'says' | 'source' | 'version' | 'certainty'>;

/** The statute in own words, with the version in which it was read. */
export function lawInWords({ says, source, version }: LawOfTerm): string {
  const read = version === null ? READ_NOT[source] : `gelezen in de tekst van ${versionInWords(version)}`;
  return `De regel: ${says} (In eigen woorden; ${read}.)`;
}

const READ_NOT: Readonly<Record<Source, string>> = {
  'statute-read': 'gelezen',
  confirmed: 'de wettekst zelf is niet gelezen, een andere bron bevestigt het',
  'common-knowledge': 'zonder bron: zoek het na',
};

/** @example '30 april 2026' for a day, '2013' for a year. */
const versionInWords = (version: string): string =>
  version.length === 4 ? version : dateInWords(version as IsoDate).replace(/^\S+ /, '');

/** What is contested, and the day that is safe for whoever counts on the term. */
export function contested(term: TermFacts, law: LawOfTerm | undefined): string[] {
  const { lastDay, contestedLastDay: other } = term;
  const about = law?.certainty.kind === 'contested' ? law.certainty.about : null;
  if (other === undefined) return about === null ? [] : [`Omstreden is ${about}. ${difference(law)}`];
  const [early, late] = other < lastDay ? [other, lastDay] : [lastDay, other];
  return [
    `Omstreden is ${about ?? SUSPENSION}. Anders gelezen is de laatste dag ${dateInWords(other)}.`,
    `Veilig: doe wat u zelf moet doen uiterlijk op ${dateInWords(early)}; noem een ander pas te laat na ${dateInWords(late)}.`,
  ];
}

/** What is known of a contested count that gives no other day: that both readings agree, or nothing. */
const difference = (law: LawOfTerm | undefined): string =>
  law?.certainty.kind === 'contested' && law.certainty.other === null
    ? 'Welke dag het anders is, rekent Tenderklok niet uit. Laat een jurist meekijken.'
    : 'Voor deze dag maakt dat geen verschil.';

const SUSPENSION =
  'of de dag van aanvulling zelf nog meetelt als dag van stilstand: de wet zegt van niet, het voorbeeld in de circulaire over de dwangsom van wel';

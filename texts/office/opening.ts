import type { EpochMs } from '../../domain/law/iso-date.ts';
import { localOf } from '../../domain/law/clock.ts';
import { clockInWords } from '../labels/day-words.ts';

const clock = (at: EpochMs): string => `${clockInWords(localOf(at).time)} uur`;

/** What whoever waits for a second person reads. */
export const ownCallText = ({ at, until }: { readonly at: EpochMs; readonly until: EpochMs }): string =>
  `U vroeg hierom om ${clock(at)}. Een ander doet nu hetzelfde, met een eigen aanmelding, uiterlijk om ${clock(until)}. Tot dan gaat er niets open.`;

/** What the second person reads. */
export const otherCallText = ({
  by,
  at,
  until,
}: {
  readonly by: string;
  readonly at: EpochMs;
  readonly until: EpochMs;
}): string =>
  `${by} vroeg hierom om ${clock(at)}. Doet u hetzelfde, uiterlijk om ${clock(until)}, dan gaat alles open. Dat is niet terug te draaien.`;

/** What the first of two people reads before she asks. */
export const firstCallText = (closed: number): string =>
  `${closed === 1 ? 'Eén inschrijving is' : `${closed} inschrijvingen zijn`} nog dicht. Openen doen twee personen: u vraagt erom, en een ander doet binnen tien minuten hetzelfde.`;

/** How much is left, up to the second. @example timeLeftText(70_000) // 'Nog 1 minuut en 10 seconden' */
export function timeLeftText(leftMs: number): string {
  const all = Math.max(0, Math.ceil(leftMs / 1000));
  const [minutes, seconds] = [Math.floor(all / 60), all % 60];
  const parts = [
    ...(minutes === 0 ? [] : [`${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`]),
    ...(seconds === 0 && minutes > 0 ? [] : [`${seconds} ${seconds === 1 ? 'seconde' : 'seconden'}`]),
  ];
  return `Nog ${parts.join(' en ')}`;
}

/** What is done once both were there. @param reported whether it stands in the planning; absent: nothing had to be reported */
export const openingReportedText = (reported: boolean | undefined): string | null =>
  reported === undefined
    ? null
    : reported
      ? 'De opening staat in de planning als gehaald.'
      : 'De opening staat nog niet in de planning als gehaald. Open nog eens, of meld de mijlpaal.';

import { capital } from './milestones.ts';

const LONGEST_LABEL = 118;

/** A label that Temporal UI draws in one line. */
export const shortened = (text: string): string =>
  text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL - 1)}…`;

/** @example timerLabel('sluiting inschrijving', 'do 24 mei 2018 15.00') // 'Sluiting inschrijving · do 24 mei 2018 15.00' */
export const timerLabel = (milestone: string, when: string): string =>
  when === ''
    ? shortened(capital(milestone))
    : `${shortened(capital(milestone)).slice(0, LONGEST_LABEL - when.length - 3)} · ${when}`;
